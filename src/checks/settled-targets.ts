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
export function candidatesForDifference(
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

/**
 * The ways in which targets can be made to add up to another sum: one of them makes up the difference, or where none is
 * able to, all of them do in proportion, counts in whole numbers of 1 at least.
 */
export function waysToAddUp(
  parts: readonly Pick<SettledTarget, "period" | "value">[],
  sum: number,
): readonly (readonly SettledTarget[])[] {
  const given = parts.reduce((all, { value }) => all + value.number, 0);
  const able = candidatesForDifference(parts, sum - given);
  if (able.length > 0 || given === 0 || parts.length === 0) return able.map((one) => [one]);
  if (![sum, ...parts.map(({ value }) => value.number)].every(Number.isInteger)) return [];
  const shares = parts.map(({ value }) => Math.floor((value.number * sum) / given));
  let left = sum - shares.reduce((all, share) => all + share, 0);
  const settled = parts.map(({ period, value }, place) => ({
    ...{ period, value },
    shouldBe: (shares[place] ?? 0) + (left-- > 0 ? 1 : 0),
  }));
  return settled.every(({ shouldBe }) => shouldBe > 0) ? [settled] : [];
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
    const targets = settled.map(({ shouldBe, value }) => formatNumber(shouldBe, value.percent));
    const target = new Set(targets).size === 1 ? (targets[0] ?? "") : targets.join(", ");
    const label = { id: "target-total-mismatch-setPeriod", values: { period, target } } as const;
    return [{ label, edits: whole, settlesTarget: true }];
  });
}
