import { readPlan } from "../../../src/reading";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";

const YEARS = [2023, 2024, 2025] as const;

/**
 * The grid of an ordinary plan: objectives of ten actions each, one indicator an action, three years.
 * Columns beyond those of a plan hold notes under headers that mean nothing.
 */
export function planGrid(actions: number, columns: number): Grid {
  const header = ["Objective", "Action", "Responsible agency", "Indicator", "Overall target", ...YEARS];
  const extra = Array.from({ length: columns - header.length }, (_, column) => `Field ${column + 1}`);
  const values: GridValue[][] = [["National plan of action 2023-2025"], [], [...header, ...extra]];
  for (let number = 0; number < actions; number++)
    values.push([...planRow(number), ...extra.map(() => "kept")]);
  const padded = values.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
  return {
    sheet: "Plan",
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values: padded,
    formulas: padded.map((row) => row.map(() => null)),
    numberFormats: padded.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** The same plan with something wrong in three of five rows: more findings than anyone would read. */
export function planGridWithMistakes(actions: number): Grid {
  const grid = planGrid(actions, 8);
  const values = grid.values.map((row, place) =>
    place < FIRST_ROW ? row : withMistake(row, place - FIRST_ROW),
  );
  const formulas = grid.formulas.map((row, place) =>
    place < FIRST_ROW || place % 2 === 0 ? row : row.with(TOTAL_COLUMN, `=SUM(F${place + 1}:H${place + 1})`),
  );
  return { ...grid, values, formulas };
}

const FIRST_ROW = 3;
const AGENCIES_COLUMN = 2;
const TOTAL_COLUMN = 4;

function withMistake(row: readonly GridValue[], number: number): GridValue[] {
  if (number % 50 === 7) return row.with(AGENCIES_COLUMN, "MOJ, MoSVY and Law enforcement group");
  if (number % 10 === 3) return row.with(TOTAL_COLUMN + 1, "TBD");
  return number % 2 === 0 ? row.with(TOTAL_COLUMN, Number(row[TOTAL_COLUMN]) + 1) : [...row];
}

function planRow(number: number): GridValue[] {
  const objective = Math.floor(number / 10) + 1;
  const perYear = [1 + (number % 4), 2 + (number % 3), 3 + (number % 5)];
  return [
    number % 10 === 0 ? `Objective ${objective}: Protect and assist victims in region ${objective}` : null,
    `${objective}.${(number % 10) + 1} Train the officers of district ${number + 1} who identify and refer victims`,
    "MoJ, MoSVY and Law enforcement group",
    `# of officers of district ${number + 1} trained in identification and referral`,
    perYear.reduce((sum, target) => sum + target, 0),
    ...perYear,
  ];
}

/** The plan that stands in a grid of the benchmark. */
export function planOf(grid: Grid) {
  const reading = readPlan([grid]);
  if (reading.kind !== "plan") throw new Error("The benchmark's plan was not found");
  return reading;
}
