import type { HeadColumn } from "./head-column";
import type { HeadRows } from "./head-paths";
import type { SheetView } from "./sheet-view";
import { readValueCell } from "./value-cell";

/** Rows looked at; the rest of a long table looks like its beginning. */
const ROWS_LOOKED_AT = 200;
/** So many of the rows have to add up, since a few have slips. */
const LEAST_SHARE = 0.6;

/**
 * Plans of several parties often have a target of each of them under a year, and no total of the year.
 * Where the overall targets are the sums of all these parts, the parts are added up: the first column of
 * a year gets the others for its parts. Otherwise nobody knows ("minimum" and "maximum"; "original" and
 * "revised"), and the columns stay as they are.
 */
export function withPartsOfParties(
  view: SheetView,
  { last }: HeadRows,
  columns: readonly HeadColumn[],
): readonly HeadColumn[] {
  const overall = columns.find(({ meaning, leftOut }) => meaning === "overallTarget" && leftOut === null);
  const years = columns.filter(({ meaning }) => meaning === "annualTarget");
  const parts = new Map(years.map((year) => [year, partsOf(year, columns)]));
  const all = [...years, ...[...parts.values()].flat()];
  if (overall === undefined || all.length === years.length) return columns;
  if (!addUp(view, last + 1, all, overall)) return columns;
  return columns.map((column) => {
    const own = parts.get(column) ?? [];
    if (own.length > 0) return { ...column, parts: own.map((part) => part.column) };
    return all.includes(column) && column.leftOut !== null ? { ...column, leftOut: null } : column;
  });
}

/** The columns of the same year under the same head that were left out, since one was kept. */
function partsOf(kept: HeadColumn, columns: readonly HeadColumn[]): readonly HeadColumn[] {
  return columns.filter(
    (column) =>
      column.leftOut === "duplicateColumn" &&
      column.year === kept.year &&
      column.quarter === kept.quarter &&
      groupOf(column) === groupOf(kept) &&
      groupOf(column) !== "",
  );
}

function groupOf({ sense }: HeadColumn): string {
  return sense.path.levels.slice(0, -1).join("|");
}

function addUp(
  view: SheetView,
  firstRow: number,
  parts: readonly HeadColumn[],
  overall: HeadColumn,
): boolean {
  let [rows, fitting] = [0, 0];
  for (let row = firstRow; row <= Math.min(view.lastRow, firstRow + ROWS_LOOKED_AT); row++) {
    const total = numberAt(view, row, overall);
    const numbers = parts.flatMap((part) => numberAt(view, row, part) ?? []);
    if (total === null || numbers.length < 2) continue;
    rows++;
    if (Math.abs(numbers.reduce((sum, number) => sum + number, 0) - total) < 1e-9 * Math.max(1, total))
      fitting++;
  }
  return rows > 0 && fitting >= rows * LEAST_SHARE;
}

function numberAt(view: SheetView, row: number, { column }: HeadColumn): number | null {
  const [value] = readValueCell(view.cell(row, column), view.reference(row, column));
  return value?.state === "number" ? value.number : null;
}
