import { type Area, areaContains, intersection, type SheetFile } from "@plan-of-action/xlsx";
import { oneOf } from "../../requests/arguments";
import { areaHeight, areaOf, areaWidth } from "../../cells/addresses";
import { valueType } from "../../cells/reading";
import { cellsWritten } from "../../cells/writing";
import { accessDenied, internalError, notImplemented, invalidOperation } from "../../requests/host-error";
import type { OpenWorkbook } from "../../open/open-workbook";

/** "If the merged areas count in this range is more than 512, then this method will fail to return the result." */
const MAX_MERGED_AREAS = 512;

/**
 * The merged areas whose top-left cell lies in an area: Excel lists no others (office-js issue 3611), and none where
 * they are too many. The documentation does not say with which error.
 */
export function mergedAreas(sheet: SheetFile, area: Area): readonly Area[] {
  const merged = sheet
    .mergesTouching(area)
    .filter(({ firstRow, firstColumn }) => intersection(area, areaOf(firstRow, firstColumn)) !== null);
  if (merged.length > MAX_MERGED_AREAS) throw internalError("too many merged areas");
  return merged;
}

/** Merges an area, or each of its rows; of the contents only the top-left cell's stay. */
export function mergeRange(open: OpenWorkbook, sheet: SheetFile, area: Area, across: boolean): void {
  open.requireUnprotected(sheet);
  if (open.tables.on(sheet).some(({ current }) => intersection(current.area, area) !== null)) {
    throw invalidOperation();
  }
  for (const part of across ? rowsOf(area) : [area]) {
    if (areaHeight(part) * areaWidth(part) === 1) continue;
    for (const merge of sheet.mergesTouching(part)) sheet.unmerge(merge);
    emptyAllButFirst(open, sheet, part);
    sheet.merge(part);
  }
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: areaHeight(area) }, (_, index) => ({
    ...area,
    firstRow: area.firstRow + index,
    lastRow: area.firstRow + index,
  }));
}

function emptyAllButFirst(open: OpenWorkbook, sheet: SheetFile, area: Area): void {
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const isFirst = row === area.firstRow && column === area.firstColumn;
      if (isFirst || sheet.cell(row, column).value === null) continue;
      sheet.setCell(row, column, { value: null, formula: null });
      open.calculation.cellChanged(sheet, row, column);
      cellsWritten(open, sheet, areaOf(row, column), "ThisLocalAddin");
    }
  }
}

export function unmergeRange(open: OpenWorkbook, sheet: SheetFile, area: Area): void {
  open.requireUnprotected(sheet);
  for (const merge of sheet.mergesTouching(area)) sheet.unmerge(merge);
}

const KINDS = ["Visible", "Constants", "Formulas", "Blanks"] as const;
const VALUE_TYPES = {
  All: ["String", "Double", "Boolean", "Error"],
  Numbers: ["Double"],
  Text: ["String"],
  Logical: ["Boolean"],
  Errors: ["Error"],
  ErrorsLogical: ["Error", "Boolean"],
  ErrorsNumbers: ["Error", "Double"],
  ErrorsText: ["Error", "String"],
  ErrorsLogicalNumber: ["Error", "Boolean", "Double"],
  ErrorsLogicalText: ["Error", "Boolean", "String"],
  ErrorsNumberText: ["Error", "Double", "String"],
  LogicalNumbers: ["Boolean", "Double"],
  LogicalText: ["Boolean", "String"],
  LogicalNumbersText: ["Boolean", "Double", "String"],
  NumbersText: ["Double", "String"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type ValueTypes = keyof typeof VALUE_TYPES;
const VALUE_TYPE_NAMES = Object.keys(VALUE_TYPES) as ValueTypes[];

/** The cells of a kind, as areas. Outside the used area only visible cells are looked for. */
export function specialCells(
  open: OpenWorkbook,
  sheet: SheetFile,
  area: Area,
  kindArgument: unknown,
  typeArgument: unknown,
): readonly Area[] {
  const kind = KINDS.find((known) => known === kindArgument);
  if (kind === undefined) throw notImplemented(`special cells ${String(kindArgument)}`);
  // As "Go To Special", which is not to be had on a protected sheet.
  open.requireSheet(sheet);
  if (sheet.isProtected) throw accessDenied();
  open.calculation.settle();
  if (kind === "Visible") return visibleAreas(sheet, area);
  const type = typeArgument ?? "All";
  const types: readonly string[] = VALUE_TYPES[oneOf(type, VALUE_TYPE_NAMES)];
  if (kind === "Blanks") return gather(blankCells(sheet, area));
  const all = kind === "Formulas" ? sheet.formulaCells() : sheet.filledCells();
  const found = Array.from(all).filter(({ row, column }) => {
    if (!areaContains(area, row, column)) return false;
    const { value, formula } = sheet.cell(row, column);
    return (formula !== null) === (kind === "Formulas") && types.includes(valueType(value));
  });
  return gather(found);
}

/** A cell by its place. */
interface Place {
  readonly row: number;
  readonly column: number;
}

function* blankCells(sheet: SheetFile, area: Area): Iterable<Place> {
  const used = sheet.usedArea(false);
  const part = used === null ? null : intersection(area, used);
  if (part === null) return;
  for (let row = part.firstRow; row <= part.lastRow; row++) {
    for (let column = part.firstColumn; column <= part.lastColumn; column++) {
      const { value, formula } = sheet.cell(row, column);
      if (value === null && formula === null) yield { row, column };
    }
  }
}

function visibleAreas(sheet: SheetFile, area: Area): Area[] {
  const rows = spans(area.firstRow, area.lastRow, (row) => !sheet.isRowHidden(row));
  const columns = spans(area.firstColumn, area.lastColumn, (column) => !sheet.isColumnHidden(column));
  return rows.flatMap(([firstRow, lastRow]) =>
    columns.map(([firstColumn, lastColumn]) => ({ firstRow, lastRow, firstColumn, lastColumn })),
  );
}

function spans(first: number, last: number, isIn: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let index = first; index <= last; index++) {
    if (!isIn(index)) continue;
    const previous = found.at(-1);
    if (previous?.[1] === index - 1) previous[1] = index;
    else found.push([index, index]);
  }
  return found;
}

/** Cells, given row by row from the left, gathered into rectangles: runs along each row, joined with equal runs of the row above. */
function gather(cells: Iterable<Place>): Area[] {
  const byColumns = new Map<string, Area>();
  const done: Area[] = [];
  for (const { row, first, last } of runsOf(cells)) {
    const key = `${first}:${last}`;
    const above = byColumns.get(key);
    const isBelow = above?.lastRow === row - 1;
    if (above !== undefined && !isBelow) done.push(above);
    const firstRow = isBelow ? above.firstRow : row;
    byColumns.set(key, { firstRow, firstColumn: first, lastRow: row, lastColumn: last });
  }
  return [...done, ...byColumns.values()].sort(
    (one, other) => one.firstRow - other.firstRow || one.firstColumn - other.firstColumn,
  );
}

interface Run {
  readonly row: number;
  readonly first: number;
  last: number;
}

function runsOf(cells: Iterable<Place>): Run[] {
  const runs: Run[] = [];
  for (const { row, column } of cells) {
    const run = runs.at(-1);
    if (run?.row === row && run.last === column - 1) run.last = column;
    else runs.push({ row, first: column, last: column });
  }
  return runs;
}
