import { runChecks } from "../../../src/checks";
import { defineIndicators } from "../../../src/indicators";
import type { Plan } from "../../../src/plan/plan";
import { firstRun, milliseconds, millisecondsWith, report } from "./measure";
import { planGrid, planGridWithMistakes, planOf } from "./plan-grid";

/** What is inferred and found of a large plan, each time of one that was just read. */
export function benchChecks(): void {
  const whole = plansOf(10_000);
  const half = plansOf(5_000);
  report("check 10,000 indicators, the first time of all", firstRun(whole, check), []);
  report("define 10,000 indicators", millisecondsWith(whole, defineIndicators), [
    ["half of them (2 is linear)", millisecondsWith(half, defineIndicators)],
  ]);
  report("define and check 10,000 indicators by all rules", millisecondsWith(whole, check), [
    ["half of them (2 is linear)", millisecondsWith(half, check)],
  ]);
  benchAfterChange();
}

/** What a change of one cell costs: the workbook is read and checked again from nothing. */
function benchAfterChange(): void {
  const usual = planGridWithMistakes(2_000);
  const reading = milliseconds(() => planOf(usual));
  const plan = planOf(usual).plan;
  const time = millisecondsWith(() => structuredClone(plan), check);
  report("check 2,000 indicators again from nothing", time, [["reading them again", reading]]);
}

function check(plan: Plan): ReturnType<typeof runChecks> {
  return runChecks({ plan, workplan: null, definitions: defineIndicators(plan) });
}

/** The same plan as often as it is wanted, in new objects. */
function plansOf(actions: number): () => Plan {
  const { plan } = planOf(planGrid(actions, 8));
  return () => structuredClone(plan);
}
