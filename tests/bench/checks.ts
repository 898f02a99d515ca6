import { StudyMemory } from "../../src/app/study-memory";
import { RepeatedCheck, runChecks } from "../../src/checks";
import { defineIndicators, settleDefinitions } from "../../src/indicators";
import type { InferredDefinitions } from "../../src/indicators/inference";
import type { Indicator, Plan } from "../../src/plan/plan";
import type { Value } from "../../src/plan/value";
import { firstRun, millisecondsWith, report } from "./measure";
import type { Grid } from "../../src/workbook/grid";
import { planGrid, planGridWithMistakes, planOf } from "./plan-grid";

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
  benchRecheck("10,000 indicators", whole(), full);
  const mistaken = planOf(planGridWithMistakes(10_000)).plan;
  const { findings } = check(structuredClone(mistaken));
  benchRecheck(`as many with ${findings.length.toLocaleString("en")} findings`, mistaken, full);
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
    ...{ kind: "plan", plan: read, workplan: null, others: [], versions: [], confidence: 1 },
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

function benchRecheck(what: string, plan: Plan, full: number): void {
  for (const [cell, change] of Object.entries(CHANGES)) {
    report(`re-check one changed ${cell} among ${what}`, recheck(plan, change), [["the full check", full]]);
  }
}

function recheck(plan: Plan, change: (plan: Plan, place: number) => Plan): number {
  const check = new RepeatedCheck();
  const first = subjectOf(plan);
  const former = { plan, inferred: first.definitions };
  check.run(first);
  let place = 0;
  const make = () => change(plan, (place += 1234) % plan.indicators.length);
  return millisecondsWith(make, (changed) => check.run(subjectOf(changed, former)), ROUNDS_OF_RECHECKS);
}

/** A re-check is short, so that clearing memory makes single ones several times as long. */
const ROUNDS_OF_RECHECKS = 25;

/** The plan with another text or number in one cell; all else in it are the same objects. */
const CHANGES: Readonly<Record<string, (plan: Plan, place: number) => Plan>> = {
  target: withOneTarget,
  wording: (plan, place) => ({
    ...plan,
    indicators: plan.indicators.map((one, index) =>
      index === place ? { ...one, text: "# of officers who know the law" } : one,
    ),
  }),
  agency: (plan, place) => ({
    ...plan,
    actions: plan.actions.map((one, index) =>
      index === place
        ? { ...one, responsibleAgencies: one.responsibleAgencies.map((each) => ({ ...each, name: "MoJJ" })) }
        : one,
    ),
  }),
};

function withOneTarget(plan: Plan, place: number): Plan {
  const indicator = plan.indicators[place];
  const [year, former] = [...(indicator?.targets ?? [])][0] ?? [];
  if (indicator === undefined || year === undefined || former === undefined) return plan;
  const value: Value = { ...former, state: "number", number: 99, raw: "99" } as Value;
  const changed: Indicator = {
    ...indicator,
    targets: new Map(indicator.targets).set(year, value),
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
