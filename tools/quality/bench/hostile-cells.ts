import { readPlan } from "../../../src/reading";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { HOSTILE_TEXTS, hostileText, LONGEST_CELL } from "./hostile-texts";
import { processorTime } from "./measure";

const CELLS = 200_000;
/** Of these so many alone; the others stand together in plans. */
const SHARE_ALONE = 0.05;
/** Milliseconds of the processor that one cell may take. */
const MOST = 50;
/** A plan with a single hostile cell has few rows, so that little but that cell is measured. */
const ROWS_AROUND = 4;
const ROWS = 12;
const ROUNDS = 3;

const HEADER: readonly GridValue[] = [
  ..."Objective|Joint action|Responsible agency|Implementing partners|Indicator|Unit|Baseline|Overall target".split(
    "|",
  ),
  2024,
  2025,
  ..."Means of verification|Remarks".split("|"),
];
const ROW: readonly GridValue[] = [
  ..."Objective 1: Protect|1.1 Train the police|MoJ, MoI|Red Cross|Number of officers trained|Officer".split(
    "|",
  ),
  2,
  30,
  10,
  20,
  "Lists",
  "In all provinces",
];

/** A plan of some rows, with some of its cells replaced. Row 0 is its title, row 2 its header. */
function planWith(cells: ReadonlyMap<number, string>, rows: number): Grid {
  const plain = [
    ["Plan of action 2024-2025"],
    [],
    HEADER,
    ...Array.from({ length: rows }, (_, row) => rowOf(row)),
  ];
  const values = plain.map((row, place) =>
    HEADER.map((_, column) => cells.get(place * HEADER.length + column) ?? row[column] ?? null),
  );
  return {
    sheet: "Plan",
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values,
    formulas: values.map((row) => row.map(() => null)),
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function rowOf(row: number): readonly GridValue[] {
  const [objective = null, , ...others] = ROW;
  return [row === 0 ? objective : null, `1.${row + 1} Train the police of district ${row + 1}`, ...others];
}

function timeOf(cells: ReadonlyMap<number, string>, rows = ROWS_AROUND): number {
  const grid = planWith(cells, rows);
  return processorTime(() => readPlan([grid]));
}

interface Slow {
  readonly place: number;
  readonly text: string;
  readonly time: number;
}

/**
 * Reads plans with hostile texts in all of their cells, and the longest texts alone in each kind of cell. Fewer cells are
 * taken from all texts and kinds alike, so that an eighth of them tells much the same in an eighth of the time.
 */
export function benchHostileCells(cells = CELLS): void {
  for (let warm = 0; warm < 20; warm++) timeOf(new Map());
  const plain = Math.min(...Array.from({ length: 20 }, () => timeOf(new Map())));
  const slow: Slow[] = [];
  let read = 0;
  const alone = (place: number, text: string): void => {
    let time = timeOf(new Map([[place, text]])) - plain;
    // What the collector of garbage takes now and then is not the cell's.
    for (let round = 1; round < ROUNDS && time > MOST; round++)
      time = Math.min(time, timeOf(new Map([[place, text]])) - plain);
    read++;
    slow.push({ place, text, time });
    slow.sort((a, b) => b.time - a.time).splice(20);
  };
  const places = placesOfKinds();
  const all = HOSTILE_TEXTS * places.length;
  const step = stepThrough(all);
  for (let number = 0; number < Math.min(all, cells * SHARE_ALONE); number++) {
    const one = (number * step) % all;
    const place = places[one % places.length] ?? 0;
    alone(place, hostileText(Math.floor(one / places.length), LONGEST_CELL));
  }
  const together = readTogether(cells - read);
  const name = `${cells.toLocaleString("en")} hostile cells, the longest one alone`;
  console.log(
    `${name.padEnd(58)} ${(slow[0]?.time ?? 0).toFixed(0).padStart(6)} ms   at most ${MOST}; in full plans ${together.toFixed(2)} ms a cell at most`,
  );
  for (const { place, text, time } of slow) {
    if (time > MOST)
      console.log(
        `  ${time.toFixed(0)} ms: row ${Math.floor(place / HEADER.length)}, column ${place % HEADER.length}, ${JSON.stringify(text.slice(0, 40))} … ${JSON.stringify(text.slice(-3))}`,
      );
  }
}

/** A step that comes to each of so many things once, far from the one before. */
function stepThrough(all: number): number {
  const divides = (a: number, b: number): number => (b === 0 ? a : divides(b, a % b));
  let step = Math.floor(all * 0.382);
  while (divides(all, step) > 1) step++;
  return step;
}

/** A cell of the title, of the header and of each column of the body. */
function placesOfKinds(): readonly number[] {
  const row = (number: number): number => number * HEADER.length;
  return [0, row(2) + 4, row(2) + 8, ...HEADER.map((_, column) => row(5) + column)];
}

const LENGTHS = [3, 12, 40, 120, 299, 301, 700, 2_000];

/** The most time that a cell takes on average in a plan that has nothing but such cells. */
function readTogether(cells: number): number {
  const inGrid = ROWS * HEADER.length;
  let most = 0;
  for (let first = 0; first < cells; first += inGrid) {
    const length = LENGTHS[(first / inGrid) % LENGTHS.length] ?? 0;
    const texts = new Map<number, string>();
    for (let cell = 0; cell < inGrid; cell++)
      texts.set(3 * HEADER.length + cell, hostileText(first + cell, length));
    let time = timeOf(texts, ROWS);
    if (time > MOST * 4) time = Math.min(time, timeOf(texts, ROWS));
    most = Math.max(most, time / inGrid);
  }
  return most;
}
