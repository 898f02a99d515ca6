import { runChecks } from "../../src/checks";
import { defineIndicators } from "../../src/indicators";
import { milliseconds, report } from "./measure";
import { planGrid, planOf } from "./plan-grid";

/** What is inferred, found and computed of a large plan. */
export function benchChecks(): void {
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
}
