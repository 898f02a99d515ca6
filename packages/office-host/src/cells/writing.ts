import { type Area, LONGEST_TEXT, type SheetFile } from "../workbook-file";
import { isFormula } from "../calculation/engine";
import { asExcelWrites, hasLongText } from "../calculation/entered-formula";
import { sheetIdOf } from "../change-events";
import { invalidArgument } from "../requests/host-error";
import type { OpenWorkbook } from "../open/open-workbook";
import { areaOf, WHOLE_SHEET, areaHeight, areaWidth } from "./addresses";
import { type Entry, readEntry } from "./entry";
import { LARGEST_BLOCK, spreadOver } from "./matrix";

/** What one cell takes, in characters. */
const LONGEST_FORMULA = 8_192;

/** Who writes: the add-in through requests, or the user at the keyboard. */
export type Writer = "ThisLocalAddin" | "Unknown";

interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
}

/** Enters values or formulas into an area; all of them or, where one cannot be entered, none. */
export function enterCells(
  open: OpenWorkbook,
  sheet: SheetFile,
  area: Area,
  input: unknown,
  writer: Writer,
): void {
  if (areaHeight(area) * areaWidth(area) > LARGEST_BLOCK) throw invalidArgument();
  open.requireUnlocked(sheet, area);
  const valueFor = spreadOver(area, input);
  const writes: CellWrite[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const value = valueFor(row, column);
      if (value !== null) writes.push({ row, column, entry: entryFor(open, sheet, row, column, value) });
    }
  }
  for (const write of writes) apply(open, sheet, write);
  cellsWritten(open, sheet, area, writer);
}

/** Tells what follows from a change of contents: tables' heads, and the handlers. */
export function cellsWritten(open: OpenWorkbook, sheet: SheetFile, area: Area, writer: Writer): void {
  open.tables.refreshHeads(sheet, area);
  open.tables.noteRows(sheet, area);
  open.events.cellsChanged(sheetIdOf(sheet), area, writer);
}

function entryFor(open: OpenWorkbook, sheet: SheetFile, row: number, column: number, value: unknown): Entry {
  const place = {
    numberFormat: sheet.style(row, column).numberFormat,
    date1904: open.file.date1904,
  };
  const entry = readEntry(value, place);
  const { formula, value: text } = entry.content;
  if (typeof text === "string" && text.length > LONGEST_TEXT) throw invalidArgument();
  if (formula === null) return entry;
  if (formula.length > LONGEST_FORMULA || !isFormula(formula.slice(1))) throw invalidArgument();
  if (hasLongText(formula)) throw invalidArgument();
  return { ...entry, content: { value: null, formula: asExcelWrites(formula, namesIn(open)) } };
}

function apply(open: OpenWorkbook, sheet: SheetFile, { row, column, entry }: CellWrite): void {
  sheet.setCell(row, column, entry.content);
  open.calculation.cellChanged(sheet, row, column);
  if (entry.numberFormat !== null && sheet.style(row, column).numberFormat === "General") {
    sheet.setStyle(areaOf(row, column), { numberFormat: entry.numberFormat });
  }
}

/** How words that formulas name things by are written where they are defined, by the words in lower case. */
function namesIn(open: OpenWorkbook): (word: string) => string | null {
  return (word) => {
    const same = (name: string) => name.toLowerCase() === word.toLowerCase();
    return (
      open.file.sheets.find(({ name }) => same(name))?.name ??
      open.file.names.find(({ name }) => same(name))?.name ??
      open.tables.all().find(({ current }) => same(current.name))?.current.name ??
      null
    );
  };
}

/** The part of an area that can hold anything, so that whole rows and columns need not be gone through cell by cell. */
export function reachedPart(sheet: SheetFile, area: Area): Area {
  const isTall = area.lastRow === WHOLE_SHEET.lastRow;
  const isWide = area.lastColumn === WHOLE_SHEET.lastColumn;
  if (!isTall && !isWide) return area;
  const last = sheet.usedArea(false) ?? areaOf(0, 0);
  return {
    ...area,
    lastRow: isTall ? Math.max(area.firstRow, last.lastRow) : area.lastRow,
    lastColumn: isWide ? Math.max(area.firstColumn, last.lastColumn) : area.lastColumn,
  };
}
