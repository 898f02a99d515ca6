import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { DAYS_TO_1904, isDateFormat } from "./date-serial";

const known = new WeakMap<Grid, Grid>();
const knownWithStruck = new WeakMap<Grid, Grid>();

/**
 * A grid with what its cells say: without what is struck through, with raised digits as ¹²³, and with days counted as
 * Excel does by default; `countsStruck` where a person has said that what is struck through counts. The grid itself where that changes nothing. A write is guarded by the grid as it stands.
 */
export function saidGrid(grid: Grid, countsStruck = false): Grid {
  if (grid.looks === undefined && grid.isFrom1904 === undefined) return grid;
  const before = countsStruck ? knownWithStruck : known;
  const said = before.get(grid) ?? withWhatIsSaid(grid, countsStruck);
  before.set(grid, said);
  return said;
}

function withWhatIsSaid(grid: Grid, countsStruck: boolean): Grid {
  const { isFrom1904, ...rest } = grid;
  const values = grid.values.map((row, r) =>
    row.map((value, c) =>
      isFrom1904 === true && isDateFormat(grid.numberFormats[r]?.[c] ?? "General")
        ? laterBy1904(value)
        : value,
    ),
  );
  for (const { row, column, kind, text } of grid.looks ?? []) {
    const line = values[row - grid.firstRow];
    const place = column - grid.firstColumn;
    if (kind === "unknown" || (kind === "struck" && countsStruck) || line?.[place] === undefined) continue;
    line[place] = kind === "struck" ? null : text;
  }
  const looks = countsStruck ? grid.looks?.filter(({ kind }) => kind !== "struck") : grid.looks;
  return { ...rest, ...(looks === undefined ? {} : { looks }), values };
}

function laterBy1904(value: GridValue): GridValue {
  return typeof value === "number" ? value + DAYS_TO_1904 : value;
}
