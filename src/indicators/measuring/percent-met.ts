import type { Direction } from "../definition";
import { clean } from "./rounding";

/**
 * How far a target is met, in per cent: actual / target; where the indicator is to decrease, target / actual (the
 * achievement rate of indicator tracking tables). It is not clipped at 100. `null` if there is no target or no actual,
 * where the target is 0 or below, and, for a decrease, where the actual is 0 or below: the ratio is undefined there,
 * not 0.
 */
export function percentMet(
  actual: number | null,
  target: number | null,
  direction: Direction,
): number | null {
  if (actual === null || target === null || target <= 0) return null;
  if (direction !== "decrease") return inPercent(actual, target);
  return actual > 0 ? inPercent(target, actual) : null;
}

/**
 * The part of the way from the baseline to the target that was covered, in per cent: (actual − baseline) / (target −
 * baseline), the same for both directions (progress formula of results frameworks with a baseline). `null` if one is
 * missing or the target equals the baseline.
 */
export function progressFromBaseline(
  actual: number | null,
  target: number | null,
  baseline: number | null,
): number | null {
  if (actual === null || target === null || baseline === null || target === baseline) return null;
  return inPercent(actual - baseline, target - baseline);
}

/** Rounded behind the twelfth digit, so that 1.15 of 1 is 115 % and not a hair less. */
function inPercent(part: number, whole: number): number | null {
  const percent = (part / whole) * 100;
  return Number.isFinite(percent) ? clean(percent) : null;
}
