import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as app from "../../src/app";
import type * as reading from "../../src/reading";
import type { Grid } from "../../src/workbook/grid";
import type { WorkbookContents } from "../../src/workbook/workbook";
import { median, processorTime } from "./measure";
import { planGrid, planGridWithMistakes } from "./plan-grid";

/** What two checkouts have in common here. */
type Checking = Pick<typeof app, "checkPlan"> & Pick<typeof reading, "readPlan">;

const ROUNDS = 9;
/** The first year's target of the first action, in a grid of `planGrid`. */
const [FIRST_ROW, TARGET_COLUMN] = [3, 5];

/**
 * What reading and checking a workbook take here and in another checkout of this project, turn by turn in one run; checks
 * the first time, and again after one cell was changed, reading included. `npm run bench -- against FOLDER`.
 */
export async function benchAgainst(folder: string): Promise<void> {
  const [here, there] = await Promise.all([checkingOf("."), checkingOf(folder)]);
  for (const [actions, columns] of SIZES) {
    const grid = planGrid(actions, columns);
    const [own, others]: [number[], number[]] = [[], []];
    for (let round = 0; round <= ROUNDS; round++) {
      const times = [here, there].map(({ readPlan }) => processorTime(() => readPlan([grid])));
      // The first round warms up.
      if (round === 0) continue;
      own.push(times[0] ?? NaN);
      others.push(times[1] ?? NaN);
    }
    tell(`read ${actions.toLocaleString("en")} actions in ${columns} columns (CPU)`, own, others);
  }
  for (const actions of [300, 2_000, 10_000]) {
    const grid = planGridWithMistakes(actions);
    const [checks, others] = [new Checks(here, grid), new Checks(there, grid)];
    for (let round = 0; round <= ROUNDS; round++) {
      await checks.run();
      await others.run();
    }
    tell(`check ${actions.toLocaleString("en")} indicators the first time`, checks.first, others.first);
    tell("  again after one cell was changed", checks.again, others.again);
  }
}

const SIZES = [
  [10_000, 30],
  [1_000, 200],
] as const;

async function checkingOf(folder: string): Promise<Checking> {
  const modules = ["src/app/index.ts", "src/reading/index.ts"].map(
    async (file) => (await import(pathToFileURL(join(folder, file)).href)) as Checking,
  );
  const [{ checkPlan }, { readPlan }] = (await Promise.all(modules)) as [Checking, Checking];
  return { checkPlan, readPlan };
}

/** The times of one checkout on one plan. */
class Checks {
  readonly first: number[] = [];
  readonly again: number[] = [];
  private rounds = 0;

  constructor(
    private readonly checking: Checking,
    private readonly grid: Grid,
  ) {}

  /** A workbook that nobody has checked before, checked twice; the first round warms up and does not count. */
  async run(): Promise<void> {
    let edits = 0;
    const workbook = {
      read: () => Promise.resolve(contentsOf(withOneCell(this.grid, this.rounds * 100 + edits++))),
    };
    const first = await this.timeOf(workbook);
    const again = await this.timeOf(workbook);
    if (this.rounds++ === 0) return;
    this.first.push(first);
    this.again.push(again);
  }

  private async timeOf(workbook: Parameters<Checking["checkPlan"]>[0]): Promise<number> {
    const start = performance.now();
    await this.checking.checkPlan(workbook);
    return performance.now() - start;
  }
}

function withOneCell(grid: Grid, number: number): Grid {
  const values = grid.values.map((row, place) =>
    place === FIRST_ROW + (number % 200) ? row.with(TARGET_COLUMN, 99) : row,
  );
  return { ...grid, values };
}

function contentsOf(grid: Grid): WorkbookContents {
  return {
    sheets: [{ grid, marker: null, isProtected: false }],
    settings: null,
    snapshots: null,
    isStructureProtected: false,
  };
}

function tell(what: string, here: readonly number[], there: readonly number[]): void {
  const [own, other] = [median(here), median(there)];
  console.log(
    `${what.padEnd(46)} here ${own.toFixed(0).padStart(6)} ms   there ${other.toFixed(0).padStart(6)} ms   ${(own / other).toFixed(2)} ×`,
  );
}
