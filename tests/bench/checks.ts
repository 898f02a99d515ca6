import { studyPlan } from "../../src/app";
import { StudyMemory } from "../../src/app/study-memory";
import { RepeatedCheck, runChecks } from "../../src/checks";
import { defineIndicators } from "../../src/indicators";
import type { Indicator, Plan } from "../../src/plan/plan";
import type { Value } from "../../src/plan/value";
import { firstRun, milliseconds, millisecondsWith, report } from "./measure";
import { readPlan } from "../../src/reading";
import type { Grid } from "../../src/workbook/grid";
import type { WorkbookContents } from "../../src/workbook/workbook";
import { planGrid, planOf } from "./plan-grid";

/** What is inferred and found of a large plan, each time of one that was just read. */
export function benchChecks(): void {
  const whole = plansOf(10_000);
  const half = plansOf(5_000);
  const check = (plan: Plan) => runChecks(subjectOf(plan));
  report("check 10,000 indicators, the first time of all", firstRun(whole, check), []);
  report("define 10,000 indicators", millisecondsWith(whole, defineIndicators), [
    ["half of them (2 is linear)", millisecondsWith(half, defineIndicators)],
  ]);
  const full = millisecondsWith(whole, check);
  report("define and check 10,000 indicators by all rules", full, [
    ["half of them (2 is linear)", millisecondsWith(half, check)],
  ]);
  report("re-check one changed cell among 10,000 indicators", recheck(whole()), [["the full check", full]]);
  benchReadAgain();
}

/**
 * What a change of one cell costs the pane: the workbook is read again, and all of it is new objects.
 * What reading itself takes is the same the first time and each other time, and is left out of both.
 */
function benchReadAgain(): void {
  const grid = planGrid(10_000, 8);
  const reading = milliseconds(() => readPlan([grid]));
  const first = milliseconds(() => studyPlan(contentsOf(grid))) - reading;
  const memory = new StudyMemory();
  studyPlan(contentsOf(grid), undefined, undefined, memory);
  let place = 0;
  const changed = () => contentsOf(withOneCell(grid, (place += 1234) % 10_000));
  const again =
    millisecondsWith(changed, (contents) => studyPlan(contents, undefined, undefined, memory)) - reading;
  report("check a workbook of 10,000 indicators that was read again", again, [
    ["checking it the first time", first],
    ["reading it", reading],
  ]);
}

function contentsOf(grid: Grid): WorkbookContents {
  const sheet = { grid, marker: null, isProtected: false };
  return { sheets: [sheet], settings: null, isStructureProtected: false };
}

/** The first year's target of an action, in a grid of `planGrid`. */
const TARGET_COLUMN = 5;
const FIRST_ROW = 3;

function withOneCell(grid: Grid, action: number): Grid {
  const values = grid.values.map((row, place) =>
    place === FIRST_ROW + action ? row.with(TARGET_COLUMN, 99) : row,
  );
  return { ...grid, values };
}

/** The same plan as often as it is wanted, in new objects. */
function plansOf(actions: number): () => Plan {
  const { plan } = planOf(planGrid(actions, 8));
  return () => structuredClone(plan);
}

function subjectOf(plan: Plan) {
  return { plan, workplan: null, definitions: defineIndicators(plan) };
}

function recheck(plan: Plan): number {
  const check = new RepeatedCheck();
  check.run(subjectOf(plan));
  let place = 0;
  const make = () => withOneTarget(plan, (place += 1234) % plan.indicators.length);
  return millisecondsWith(make, (changed) => check.run(subjectOf(changed)));
}

/** The plan with another target in one cell; all else in it are the same objects. */
function withOneTarget(plan: Plan, place: number): Plan {
  const indicator = plan.indicators[place];
  const [year, former] = [...(indicator?.annualTargets ?? [])][0] ?? [];
  if (indicator === undefined || year === undefined || former === undefined) return plan;
  const value: Value = { ...former, state: "number", number: 99, raw: "99" } as Value;
  const changed: Indicator = {
    ...indicator,
    annualTargets: new Map(indicator.annualTargets).set(year, value),
  };
  return {
    ...plan,
    indicators: plan.indicators.map((one) => (one === indicator ? changed : one)),
    indicatorRows: plan.indicatorRows.map((row) => {
      if (!row.indicators.includes(indicator.id)) return row;
      const valueCells = row.valueCells.map((cell) =>
        cell.values.includes(former) ? { ...cell, values: [value] } : cell,
      );
      return { ...row, valueCells };
    }),
  };
}
