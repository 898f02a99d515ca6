import { StudyMemory } from "../../src/app/study-memory";
import { RepeatedCheck, runChecks } from "../../src/checks";
import { defineIndicators, settleDefinitions } from "../../src/indicators";
import type { InferredDefinitions } from "../../src/indicators/inference";
import type { Indicator, Plan } from "../../src/plan/plan";
import type { Value } from "../../src/plan/value";
import { firstRun, millisecondsWith, report } from "./measure";
import type { Grid } from "../../src/workbook/grid";
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
 * What a change of one cell costs the pane besides reading: the workbook is read again, and all of it is
 * new objects. Reading itself takes the same each time, and is not counted.
 */
function benchReadAgain(): void {
  const grid = planGrid(10_000, 8);
  const read = () => planOf(grid).plan;
  const first = millisecondsWith(read, (plan) => checkRead(plan, new StudyMemory()));
  const memory = new StudyMemory();
  checkRead(read(), memory);
  let place = 0;
  const readChanged = () => planOf(withOneCell(grid, (place += 1234) % 10_000)).plan;
  const again = millisecondsWith(readChanged, (plan) => checkRead(plan, memory));
  report("check 10,000 indicators read again with one changed cell", again, [
    ["checking them the first time", first],
  ]);
}

/** What `studyPlan` does with a plan when it is read. */
function checkRead(read: Plan, memory: StudyMemory): unknown {
  const { plan: asRead, workplan } = memory.recall("reading", {
    ...{ kind: "plan", plan: read, workplan: null, others: [] },
  });
  const settled = memory.recall("settled", settleDefinitions(asRead, undefined, memory.former("settled")));
  const { plan, definitions } = settled;
  return memory.check.run({ plan, workplan, definitions, settled });
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

function subjectOf(plan: Plan, former?: InferredDefinitions) {
  return { plan, workplan: null, definitions: defineIndicators(plan, former) };
}

function recheck(plan: Plan): number {
  const check = new RepeatedCheck();
  const first = subjectOf(plan);
  const former = { plan, inferred: first.definitions };
  check.run(first);
  let place = 0;
  const make = () => withOneTarget(plan, (place += 1234) % plan.indicators.length);
  return millisecondsWith(make, (changed) => check.run(subjectOf(changed, former)));
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
