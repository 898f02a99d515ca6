import type { SheetDescription } from "../../workbook/sheet-description";
import type { FilledCell } from "./typed-cells";

/**
 * The rows of a description that say what rows of the former sheet said, by the former row, in the order of
 * the former sheet. A row is known by texts that stand in one row only of either: the id of its indicator, its
 * wording, what was found, or what a person typed and the description has taken over.
 */
export function rowsThatStayed(
  { rows }: SheetDescription,
  former: readonly FilledCell[],
): ReadonlyMap<number, number> {
  const before = singleRows(former.map(({ row, column, value }) => [row, column, value] as const));
  const after = singleRows(
    rows.flatMap(({ cells }, row) => cells.map((cell, column) => [row, column, cell?.value] as const)),
  );
  const votes = new Map<number, Map<number, number>>();
  for (const [token, row] of before) {
    const now = after.get(token);
    if (row === null || now == null) continue;
    const ofRow = votes.get(row) ?? new Map<number, number>();
    votes.set(row, ofRow.set(now, (ofRow.get(now) ?? 0) + 1));
  }
  const best = [...votes].map(([row, ofRow]) => {
    const [winner] = [...ofRow].sort(([, a], [, b]) => b - a);
    return [row, winner?.[0] ?? row] as const;
  });
  return new Map(best.sort(([a], [b]) => a - b));
}

/** The row of each text, by its column and anywhere; `null` for one that stands in several rows. */
function singleRows(
  cells: readonly (readonly [row: number, column: number, value: unknown])[],
): ReadonlyMap<string, number | null> {
  const rows = new Map<string, number | null>();
  const note = (token: string, row: number) => {
    const known = rows.get(token);
    rows.set(token, known === undefined || known === row ? row : null);
  };
  for (const [row, column, value] of cells) {
    if (typeof value !== "string" || value === "") continue;
    note(`${column} ${value}`, row);
    note(`- ${value}`, row);
  }
  return rows;
}
