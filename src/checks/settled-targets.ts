import type { NumberValue } from "../indicators";
import type { PeriodKey } from "../plan/period";
import type { Fix } from "./finding";
import { formatNumber } from "./phrasing";
import type { PlanIndex } from "./plan-index";
import { editNumber } from "./value-edit";

/** The target of a period, and what it would have to be. */
export interface SettledTarget {
  readonly period: PeriodKey;
  readonly value: NumberValue;
  readonly shouldBe: number;
}

/** A longer choice is none: then the plan's owners have to look at all of them. */
const MAX_CHOICES = 4;

/** The targets of which each could make up a difference by itself; none can be made less than 1. */
export function ableToMakeUp(
  parts: readonly Pick<SettledTarget, "period" | "value">[],
  difference: number,
): readonly SettledTarget[] {
  return parts
    .map(({ period, value }) => ({
      ...{ period, value },
      shouldBe: Number((value.number + difference).toFixed(6)),
    }))
    .filter(({ shouldBe }) => shouldBe > 0);
}

/** The fixes that change periods and leave their total: one for each way, of which a person chooses. */
export function fixesOfPeriods(
  index: PlanIndex,
  ways: readonly (readonly SettledTarget[])[],
): readonly Fix[] {
  if (ways.length > MAX_CHOICES) return [];
  return ways.flatMap((settled): readonly Fix[] => {
    const edits = settled.map(({ value, shouldBe }) => editNumber(index, value, shouldBe));
    const whole = edits.flatMap((edit) => edit ?? []);
    const [first] = settled;
    if (first === undefined || whole.length < edits.length) return [];
    const period = settled.map((one) => one.period).join(", ");
    const target = formatNumber(first.shouldBe, first.value.percent);
    const label = { id: "target-total-mismatch-setPeriod", values: { period, target } } as const;
    return [{ label, edits: whole, settlesTarget: true }];
  });
}
