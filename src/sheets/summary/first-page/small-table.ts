import type { BlockCell } from "../../layout/block";
import { partColumns } from "../../layout/columns";
import type { Half, HalfRow } from "./halves";

/** A small table in a half of the page: the shares of its columns, a header, and rows. */
export function smallTable(
  half: Half,
  shares: readonly number[],
  header: readonly BlockCell[] | null,
  rows: readonly (readonly BlockCell[])[],
): HalfRow[] {
  const columns = partColumns(half, shares, half.columns);
  const rowOf = (cells: readonly BlockCell[]): HalfRow => ({
    cells: Object.fromEntries(
      cells.flatMap((cell, place) => {
        const { first, last } = columns[place] ?? { first: half.last, last: half.last };
        return [[first, { ...cell, lastColumn: last }]];
      }),
    ),
  });
  return [...(header === null ? [] : [rowOf(header)]), ...rows.map(rowOf)];
}
