import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { rememberByObject } from "../../plan/language/remembered";
import { DAYS_TO_1904, isDateFormat } from "./date-serial";

const known = new WeakMap<Grid, Grid>();
const knownWithStruck = new WeakMap<Grid, Grid>();

/**
 * A grid with what its cells say: without what is struck through, with raised digits as ¹²³, with days counted as Excel
 * does by default, and without the zeros of links to blank cells; `countsStruck` where a person has said that what is struck through counts. The grid itself where that changes nothing. A write is guarded by the grid as it stands.
 */
export function saidGrid(grid: Grid, countsStruck = false): Grid {
  if (grid.looks === undefined && grid.isFrom1904 === undefined && linksToBlanks(grid).length === 0)
    return grid;
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
  for (const { row, column } of linksToBlanks(grid)) (values[row] ?? [])[column] = null;
  const looks = countsStruck ? grid.looks?.filter(({ kind }) => kind !== "struck") : grid.looks;
  return { ...rest, ...(looks === undefined ? {} : { looks }), values };
}

function laterBy1904(value: GridValue): GridValue {
  return typeof value === "number" ? value + DAYS_TO_1904 : value;
}

interface Link {
  readonly row: number;
  readonly column: number;
  readonly value: GridValue;
}

/** Where a zero stands in a column of links to texts, by places in the block: Excel shows it for a link to a blank cell. */
const linksToBlanks = rememberByObject((grid: Grid): readonly Link[] => {
  const columns: Link[][] = [];
  grid.formulas.forEach((line, row) => {
    line.forEach((formula, column) => {
      if (formula === null || !LINK.test(formula)) return;
      (columns[column] ??= []).push({ row, column, value: grid.values[row]?.[column] ?? null });
    });
  });
  return columns.filter(leadToTexts).flatMap((links) => links.filter(({ value }) => value === 0));
});

function leadToTexts(links: readonly Link[]): boolean {
  const texts = links.filter(({ value }) => typeof value === "string" && /\p{L}/u.test(value));
  return texts.length >= MIN_TEXTS && links.every(({ value }) => typeof value !== "number" || value === 0);
}

/** `=Sheet!B3`, `='[1]Plan 2025'!J3`. */
const LINK = /^=\s*(?:'[^']*'!|[^'!()]+!)?\$?[A-Z]{1,3}\$?\d+$/iu;
const MIN_TEXTS = 3;
