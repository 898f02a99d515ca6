import { isCellError, type GridValue } from "@plan-of-action/xlsx/grid";
import { parseArea, splitSheet } from "@plan-of-action/office-host/host";
import type { WorkbookFile } from "@plan-of-action/xlsx";
import type { SheetLayout } from "../sheet/sheet-layout";

/** The cells that charts show, as they are now; made again when cells change. */
export class ChartCells {
  constructor(
    private readonly file: WorkbookFile,
    /** Of the sheet with the charts. */
    private readonly layout: SheetLayout,
  ) {}

  /** The contents of the cells of a reference such as `'Summary 2024 Q2'!$B$40:$B$44`; `null` if it names none. */
  values(reference: string): readonly GridValue[] | null {
    const { sheet: title, address } = splitSheet(reference);
    const sheet = title === null ? this.layout.sheet : this.file.sheets.find(({ name }) => name === title);
    const area = parseArea(address);
    if (sheet === undefined || area === null) return null;
    const values: GridValue[] = [];
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        values.push(sheet.cell(row, column).value);
      }
    }
    return values;
  }
}

export function textOf(value: GridValue | undefined): string {
  if (value === undefined || value === null) return "";
  return isCellError(value) ? value.error : String(value);
}
