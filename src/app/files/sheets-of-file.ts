import { openWorkbookFile, readGrid, type SheetFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { MARKER_NAME, markerOf, markersOf } from "../../workbook/sheet-markers";
import type { SheetContents } from "../../workbook/workbook";

/**
 * The sheets of an .xlsx file as they are read of an open workbook, in the order of its tabs. Throws an `XlsxError`
 * where the bytes cannot be read.
 */
export function readSheetsOfFile(bytes: Uint8Array): SheetContents[] {
  const file = openWorkbookFile(bytes);
  const sheets = file.sheets.filter(({ kind }) => kind === "worksheet");
  const markers = markersOf(sheets.map((sheet) => ({ title: sheet.name, marker: markerIn(file, sheet) })));
  return sheets.map((sheet, index) => ({
    grid: readGrid(sheet, file),
    marker: markers[index] ?? null,
    isProtected: sheet.isProtected,
  }));
}

function markerIn({ names }: WorkbookFile, sheet: SheetFile): string | null {
  const found = names.find(
    ({ name, scope }) => scope === sheet && name.toLowerCase() === MARKER_NAME.toLowerCase(),
  );
  return found === undefined ? null : markerOf(`=${found.formula}`);
}
