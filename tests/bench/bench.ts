import { runChecks } from "../../src/checks";
import { defineIndicators } from "../../src/indicators";
import { computeProgress } from "../../src/progress";
import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/reading";
import { readActualsSheet } from "../../src/reading/actuals-sheet";
import type { Grid } from "../../src/workbook/grid";
import { planGrid } from "./plan-grid";

/**
 * How fast the core is, as ratios within one run: milliseconds differ from machine to machine, what a
 * thing costs against parsing the same data as JSON, or against half as much of it, hardly does.
 */
const ROUNDS = 5;

function milliseconds(work: () => unknown): number {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
}

function report(what: string, time: number, against: readonly (readonly [string, number])[]): void {
  const ratios = against.map(([name, other]) => `${(time / other).toFixed(2)} × ${name}`).join(", ");
  console.log(`${what.padEnd(58)} ${time.toFixed(0).padStart(6)} ms   ${ratios}`);
}

function planOf(grid: Grid) {
  const reading = readPlan([grid]);
  if (reading.kind !== "plan") throw new Error("The benchmark's plan was not found");
  return reading;
}

function benchReading(): void {
  const grid = planGrid(10_000, 30);
  const json = JSON.stringify(grid.values);
  const parsing = milliseconds(() => JSON.parse(json));
  const half = planGrid(5_000, 30);
  const halfTime = milliseconds(() => planOf(half));
  report(
    "read 10,000 actions in 30 columns",
    milliseconds(() => planOf(grid)),
    [
      ["parsing the grid as JSON", parsing],
      ["reading half of it (2 is linear)", halfTime],
    ],
  );

  const wide = planGrid(1_000, 200);
  const wideJson = JSON.stringify(wide.values);
  report(
    "read 1,000 actions in 200 columns",
    milliseconds(() => planOf(wide)),
    [["parsing the grid as JSON", milliseconds(() => JSON.parse(wideJson))]],
  );

  const small = planGrid(50, 8);
  const tall = { ...small, values: [...small.values, ...Array.from({ length: 1_048_576 - 53 }, () => [])] };
  report(
    "read 50 actions in a sheet that claims 1,048,576 rows",
    milliseconds(() => planOf(tall)),
    [["reading the 50 alone", milliseconds(() => planOf(small))]],
  );
}

function benchChecksAndProgress(): void {
  const study = (actions: number) => {
    const { plan, workplan } = planOf(planGrid(actions, 8));
    return { plan, workplan, definitions: defineIndicators(plan) };
  };
  const [whole, half] = [study(10_000), study(5_000)];
  report(
    "define 10,000 indicators",
    milliseconds(() => defineIndicators(whole.plan)),
    [["half of them (2 is linear)", milliseconds(() => defineIndicators(half.plan))]],
  );
  report(
    "check 10,000 indicators by all rules",
    milliseconds(() => runChecks(whole)),
    [["half of them (2 is linear)", milliseconds(() => runChecks(half))]],
  );
  const period = { year: 2024, quarter: 2 } as const;
  report(
    "progress and roll-ups of 10,000 indicators",
    milliseconds(() => computeProgress(whole, period)),
    [["half of them (2 is linear)", milliseconds(() => computeProgress(half, period))]],
  );
}

/** Twelve reports of each of 10,000 indicators, as an Actuals sheet of 120,000 rows has them. */
function benchActuals(): void {
  const { plan } = planOf(planGrid(10_000, 8));
  const definitions = defineIndicators(plan);
  const grid = actualsGrid(plan, 12);
  const half = actualsGrid(plan, 6);
  const read = (sheet: Grid) => readActualsSheet(sheet, plan);
  report(
    "read an Actuals sheet of 120,000 rows",
    milliseconds(() => read(grid)),
    [["half of it (2 is linear)", milliseconds(() => read(half))]],
  );
  const progress = (sheet: Grid) => {
    const subject = { plan, definitions, actuals: read(sheet)?.actuals ?? [] };
    return milliseconds(() => computeProgress(subject, { year: 2024, quarter: 2 }));
  };
  report("progress of 120,000 rows", progress(grid), [["half of them (2 is linear)", progress(half)]]);
}

/** Rows in turn over the quarters of three years. */
function actualsGrid(plan: Plan, perIndicator: number): Grid {
  const rows = plan.indicators.flatMap(({ id }, place) =>
    Array.from({ length: perIndicator }, (_, index) => [
      ...[id, 2023 + Math.floor(index / 4), (index % 4) + 1, null],
      (place + index) % 40,
    ]),
  );
  const nothing = { merges: [], hiddenRows: [], hiddenColumns: [], formulas: [], numberFormats: [] };
  return {
    ...{ ...nothing, sheet: "Actuals", visibility: "visible", firstRow: 0, firstColumn: 0, partial: false },
    values: [["Indicator", "Year", "Quarter", "Party", "Actual"], ...rows],
  };
}

benchReading();
benchChecksAndProgress();
benchActuals();
