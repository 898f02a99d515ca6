import {
  type Area,
  type CellContent,
  intersection,
  LONGEST_TEXT,
  type SheetFile,
} from "@plan-of-action/xlsx";
import { isFormula } from "../calculation/engine";
import { asExcelWrites, hasLongText } from "../calculation/entered-formula";
import { type CellsChange, sheetIdOf } from "../change-events";
import type { HeldTable } from "../open/held-tables";
import { invalidArgument } from "../requests/host-error";
import type { OpenWorkbook } from "../open/open-workbook";
import { areaHeight, areaOf, areaWidth, formatArea, WHOLE_SHEET } from "./addresses";
import { type Entry, readEntry } from "./entry";
import { LARGEST_BLOCK, spreadOver } from "./matrix";
import { excelValue, valueType } from "./reading";

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
  const before = writes.map(({ row, column }) => sheet.cell(row, column));
  for (const write of writes) apply(open, sheet, write);
  tellFormulas(open, sheet, writes, before);
  const [first] = before;
  const isSingle = areaHeight(area) * areaWidth(area) === 1 && first !== undefined;
  cellsWritten(open, sheet, area, writer, isSingle ? { details: changeOf(sheet, area, first) } : {});
}

/** What a single cell held and holds. A formula's new result is not known yet. */
function changeOf(sheet: SheetFile, { firstRow, firstColumn }: Area, before: CellContent) {
  const { value, formula } = sheet.cell(firstRow, firstColumn);
  return {
    valueBefore: excelValue(before.value),
    valueAfter: formula ?? excelValue(value),
    valueTypeBefore: valueType(before.value),
    valueTypeAfter: formula === null ? valueType(value) : "String",
  };
}

/** Tells which formulas came, went or were changed. */
function tellFormulas(
  open: OpenWorkbook,
  sheet: SheetFile,
  writes: readonly CellWrite[],
  before: readonly CellContent[],
): void {
  const formulaDetails = writes.flatMap(({ row, column, entry }, index) => {
    const previous = before[index]?.formula ?? null;
    if (previous === entry.content.formula) return [];
    const previousFormula = previous ?? String(excelValue(before[index]?.value ?? null));
    return [{ cellAddress: formatArea(areaOf(row, column)), previousFormula }];
  });
  if (formulaDetails.length === 0) return;
  open.events.sheetHappened("formulaChanged", sheetIdOf(sheet), { formulaDetails });
}

/** Tells what follows from a change of contents: tables' headers, and the handlers. */
export function cellsWritten(
  open: OpenWorkbook,
  sheet: SheetFile,
  area: Area,
  writer: Writer,
  change: Omit<CellsChange, "tables"> = {},
): void {
  open.tables.refreshHeaders(sheet, area);
  open.tables.noteRows(sheet, area);
  const isTouched = ({ current }: HeldTable) => intersection(current.area, area) !== null;
  const tables = open.tables.on(sheet).filter(isTouched);
  const ids = tables.map(({ id }) => id);
  open.events.cellsChanged(sheetIdOf(sheet), area, writer, { ...change, tables: ids });
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
