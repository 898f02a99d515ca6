import { intersection, type Area } from "../../../workbook/grid";
import type { SheetFile } from "../../xlsx/workbook-file";
import { oneOf } from "../arguments";
import { areaHeight, areaOf, areaWidth } from "../cells/addresses";
import { valueType } from "../cells/reading";
import { cellsWritten } from "../cells/writing";
import { notImplemented, invalidOperation } from "../host-error";
import type { OpenWorkbook } from "../open-workbook";

/** The merged areas whose top-left cell lies in an area: Excel lists no others. */
export function mergedAreas(sheet: SheetFile, area: Area): readonly Area[] {
  return sheet
    .mergesTouching(area)
    .filter(({ firstRow, firstColumn }) => intersection(area, areaOf(firstRow, firstColumn)) !== null);
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
} as const;

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
  open.calculation.settle();
  if (kind === "Visible") return visibleAreas(sheet, area);
  const used = sheet.usedArea(false);
  const part = used === null ? null : intersection(area, used);
  if (part === null) return [];
  const type = typeArgument ?? "All";
  const types: readonly string[] = VALUE_TYPES[oneOf(type, ["All", "Numbers", "Text", "Logical", "Errors"])];
  return gather(part, (row, column) => {
    const { value, formula } = sheet.cell(row, column);
    if (kind === "Blanks") return value === null && formula === null;
    return (formula !== null) === (kind === "Formulas") && types.includes(valueType(value));
  });
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

/** Cells gathered into rectangles: runs along each row, joined with equal runs of the row above. */
function gather(area: Area, isIn: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const next = new Map<string, Area>();
    for (const [firstColumn, lastColumn] of spans(area.firstColumn, area.lastColumn, (column) =>
      isIn(row, column),
    )) {
      const key = `${firstColumn}:${lastColumn}`;
      const above = open.get(key);
      open.delete(key);
      next.set(key, { firstRow: above?.firstRow ?? row, lastRow: row, firstColumn, lastColumn });
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()].sort(
    (one, other) => one.firstRow - other.firstRow || one.firstColumn - other.firstColumn,
  );
}
