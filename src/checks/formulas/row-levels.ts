import type { CellReference } from "@plan-of-action/xlsx/grid";
import { rememberByObject } from "../../indicators";
import { actionNumbers, formatParts } from "../action-numbers";
import type { CheckContext } from "../rule";
import type { NamedArea, ParsedFormula, ParsedTable } from "./parsed-formula";

/** How far above the details the rows of a table are. Formulas are compared among rows of one level. */
export interface RowLevels {
  /** 0 for a row of details, 1 for one that adds such rows up, and so on. */
  readonly height: (row: number) => number;
  /** Rows with the same name are of one level; a row of totals is of none but its own. */
  readonly nameOf: (row: number) => string;
}

/** No plan has more levels: a row that hands on what the one above it hands on would have one for each row. */
const MAX_HEIGHT = 6;

/**
 * The levels of a table's rows, by the shape of its formulas (what adds up rows is above these) and, where any row adds up
 * others, by how the plan was read: a number of which others are parts, rows of totals, and rows without an indicator.
 */
export function rowLevels(table: ParsedTable, { plan }: Pick<CheckContext, "plan">): RowLevels {
  const gathering = gatheringIn(table.formulas);
  const heights = heightsOf(gathering);
  if (gathering.size > 0) raiseByNumbers(heights, table.sheet, plan);
  const totals = rowsOf(
    (plan.totals ?? []).map(({ label }) => label.cell),
    table.sheet,
  );
  const ofIndicators = rowsOf(
    plan.indicatorRows.flatMap(({ valueCells }) => valueCells.map(({ cell }) => cell)),
    table.sheet,
  );
  const height = (row: number): number => heights.get(row) ?? 0;
  const nameOf = (row: number): string => {
    if (totals.has(row)) return `totals ${row}`;
    return `${ofIndicators.has(row) ? "" : "heading "}${height(row)}`;
  };
  return { height, nameOf };
}

/** The levels of the rows of each table of formulas. */
export const levelsOfTables = rememberByObject(
  (context: CheckContext): ReadonlyMap<ParsedTable, RowLevels> =>
    new Map((context.formulas ?? []).map((table) => [table, rowLevels(table, context)])),
);

/** The level of a cell's row, by name; the same for all where nothing is computed. */
export function levelOfCell(context: CheckContext, { sheet, row }: CellReference): string {
  for (const [{ sheet: title, rows }, levels] of levelsOfTables(context))
    if (title === sheet && rows.first <= row && row <= rows.last) return levels.nameOf(row);
  return "";
}

function rowsOf(cells: readonly CellReference[], sheet: string): ReadonlySet<number> {
  return new Set(cells.flatMap((cell) => (cell.sheet === sheet ? [cell.row] : [])));
}

/** A formula that computes from other rows of its own column, and nothing else. */
export function readsOwnColumn({ cell, areas, isLocal }: ParsedFormula): boolean {
  const isOwn = areas.every(({ left, right }) => left === cell.column && right === cell.column);
  return isLocal && areas.length > 0 && isOwn;
}

function isOfOtherRows(formula: ParsedFormula): boolean {
  const { row } = formula.cell;
  return readsOwnColumn(formula) && !formula.areas.some(({ top, bottom }) => top <= row && row <= bottom);
}

/**
 * The rows that are made of others, each with the formulas that tell it: one that reads two cells above or below tells it
 * alone; one that only repeats another cell may have slipped, unless most of its row do the same.
 */
function gatheringIn(formulas: readonly ParsedFormula[]): ReadonlyMap<number, readonly ParsedFormula[]> {
  const counts = new Map<number, number>();
  const ofOtherRows = new Map<number, ParsedFormula[]>();
  for (const formula of formulas) {
    const { row } = formula.cell;
    if (formula.areas.length > 0) counts.set(row, (counts.get(row) ?? 0) + 1);
    if (isOfOtherRows(formula)) ofOtherRows.set(row, [...(ofOtherRows.get(row) ?? []), formula]);
  }
  return new Map(
    [...ofOtherRows].filter(
      ([row, those]) => those.some(readsTwoCells) || those.length * 2 >= (counts.get(row) ?? 0),
    ),
  );
}

function readsTwoCells({ areas }: ParsedFormula): boolean {
  return areas.length > 1 || areas.some(({ top, bottom }) => bottom > top);
}

function heightsOf(gathering: ReadonlyMap<number, readonly ParsedFormula[]>): Map<number, number> {
  const heights = new Map(Array.from(gathering.keys(), (row) => [row, 1]));
  const rows = [...gathering.keys()].sort((a, b) => a - b);
  const formAt = new Map(
    [...gathering.values()].flat().map(({ cell, form }) => [`${cell.row} ${cell.column}`, form]),
  );
  const above = ({ areas, cell: { column }, form }: ParsedFormula): number => {
    const read = areas.flatMap((area) => rowsIn(rows, area));
    // What hands on a number from row to row is no level above the row from which it takes it.
    const others = read.filter((row) => formAt.get(`${row} ${column}`) !== form);
    return others.reduce((most, row) => Math.max(most, (heights.get(row) ?? 0) + 1), 1);
  };
  for (let round = 1; round < MAX_HEIGHT; round++) {
    let isSettled = true;
    for (const [row, formulas] of gathering) {
      const height = formulas.reduce((most, formula) => Math.max(most, above(formula)), 1);
      if (height === heights.get(row)) continue;
      heights.set(row, Math.min(height, MAX_HEIGHT));
      isSettled = false;
    }
    if (isSettled) break;
  }
  return heights;
}

/** Those of some rows, in order, that an area has. */
function rowsIn(rows: readonly number[], { top, bottom }: NamedArea): readonly number[] {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let place = low; place < rows.length && (rows[place] ?? 0) <= bottom; place++)
    found.push(rows[place] ?? 0);
  return found;
}

/** An action of whose number others are parts is above these, also where its own numbers are typed. */
function raiseByNumbers(
  heights: Map<number, number>,
  sheet: string,
  { actions, indicatorRows }: CheckContext["plan"],
): void {
  const depths = new Map<string, number>();
  const numbers = actionNumbers(actions);
  for (const { parts } of numbers)
    for (let length = 1; length < parts.length; length++) {
      const above = formatParts(parts.slice(0, length));
      depths.set(above, Math.max(depths.get(above) ?? 0, parts.length - length));
    }
  const byAction = new Map(numbers.map(({ action, text }) => [action.id, depths.get(text) ?? 0]));
  for (const { action, indicatorCell } of indicatorRows) {
    const height = byAction.get(action) ?? 0;
    const { row } = indicatorCell;
    if (indicatorCell.sheet === sheet && height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
}
