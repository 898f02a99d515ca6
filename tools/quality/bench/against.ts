import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type * as app from "../../../src/app";
import type { Grid } from "@plan-of-action/xlsx/grid";
import type { WorkbookContents } from "../../../src/workbook/workbook";
import { median } from "./measure";
import { planGrid, planGridWithMistakes } from "./plan-grid";

/** What two checkouts have in common here. */
type Checking = Pick<typeof app, "checkPlan">;

const ROUNDS = 9;
/** The first year's target of the first action, in a grid of `planGrid`. */
const [FIRST_ROW, TARGET_COLUMN] = [3, 5];

/**
 * What reading and checking a workbook take here and in another checkout of this project, turn by turn in one run; checks
 * the first time, and again after one cell was changed, reading included. `npm run bench -- against FOLDER`.
 */
export async function benchAgainst(folder: string): Promise<void> {
  await benchReadings(folder);
  const [here, there] = await Promise.all([checkingOf("."), checkingOf(folder)]);
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

/** Each checkout reads in a process of its own, so that none pays for what the other leaves in memory. */
async function benchReadings(folder: string): Promise<void> {
  const readers = await Promise.all([Reader.of("."), Reader.of(folder)]);
  const [here, there] = readers;
  for (const [actions, columns] of SIZES) {
    const grid = planGrid(actions, columns);
    const [own, others]: [number[], number[]] = [[], []];
    for (const reader of readers) reader.take(grid);
    for (let round = 0; round < WARMING + READINGS; round++) {
      const times = [await here.read(), await there.read()] as const;
      if (round < WARMING) continue;
      own.push(times[0]);
      others.push(times[1]);
    }
    tell(`read ${actions.toLocaleString("en")} actions in ${columns} columns (CPU)`, own, others);
  }
  for (const reader of readers) reader.end();
}

const WARMING = 3;
const READINGS = 31;

/** A process that reads the grid that it was given whenever it is asked to, and tells the milliseconds of the processor. */
const READING = `
  import { fetchAllWords } from "./src/app";
  import { readPlan } from "./src/reading";
  let grid = null;
  const loaded = fetchAllWords();
  process.on("message", async (message) => {
    if (message !== "read") return void (grid = message);
    await loaded;
    const before = process.cpuUsage();
    readPlan([grid]);
    const { user, system } = process.cpuUsage(before);
    process.send((user + system) / 1000);
  });`;

class Reader {
  private constructor(private readonly process: ChildProcess) {}

  static async of(folder: string): Promise<Reader> {
    return withScript(folder, READING, async (script) => {
      const reading = fork(script, { execArgv: [], serialization: "advanced" });
      await once(reading, "spawn");
      const reader = new Reader(reading);
      // The script is there for as long as it takes to be read.
      reader.take(planGrid(1, SIZES[0][1]));
      await reader.read();
      return reader;
    });
  }

  take(grid: Grid): void {
    this.process.send(grid);
  }

  async read(): Promise<number> {
    const told = once(this.process, "message");
    this.process.send("read");
    return Number((await told)[0]);
  }

  end(): void {
    this.process.disconnect();
  }
}

const SIZES = [
  [10_000, 30],
  [1_000, 200],
] as const;

async function checkingOf(folder: string): Promise<Checking> {
  return withScript(
    folder,
    'export { checkPlan } from "./src/app";',
    async (script) => (await import(pathToFileURL(script).href)) as Checking,
  );
}

/**
 * What is made of a script over a checkout, in one file as the pages have it: read one by one, each function would be given
 * its name again whenever it is made, which costs more where more small functions are made.
 */
async function withScript<Made>(
  folder: string,
  contents: string,
  make: (script: string) => Promise<Made>,
): Promise<Made> {
  const place = mkdtempSync(join(tmpdir(), "poa-bench-"));
  const outfile = join(place, "checkout.mjs");
  try {
    const stdin = { contents, resolveDir: resolve(folder) };
    await build({
      stdin,
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      logLevel: "error",
    });
    return await make(outfile);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
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
