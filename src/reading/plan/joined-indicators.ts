import type { Indicator } from "../../plan/plan";
import type { PeriodValues } from "../../plan/period-values";
import type { Value } from "../../plan/value";
import { breakdownsOf } from "../body/breakdowns/breakdowns-of";

/** One indicator of what two sheets say of it; `null` where they differ about a period or the whole. */
export function joinedIndicators(known: Indicator, other: Indicator): Indicator | null {
  if (differ(known.targets, other.targets) || differ(known.actuals, other.actuals)) return null;
  if (isAnother(known.overallTarget, other.overallTarget)) return null;
  return {
    ...known,
    unit: known.unit ?? other.unit,
    baseline: known.baseline ?? other.baseline,
    overallTarget: known.overallTarget ?? other.overallTarget,
    targets: joined(known.targets, other.targets),
    actuals: joined(known.actuals, other.actuals),
    ...joinedParts(known, other),
  };
}

function joinedParts(known: Indicator, other: Indicator): Pick<Indicator, "parts" | "breakdowns"> {
  const both = [known, other];
  const parts = both.flatMap((each) => each.parts ?? []);
  const asked = both.flatMap(({ breakdowns = [] }) => breakdowns.filter(({ required }) => required));
  const dimensions = asked.map(({ dimension }) => dimension);
  return parts.length === 0 ? {} : { parts, breakdowns: breakdownsOf(parts, dimensions) };
}

function differ(known: PeriodValues, others: PeriodValues): boolean {
  return [...others].some(([period, other]) => isAnother(known.get(period) ?? null, other));
}

/** Whether two values are filled, and not the same. */
function isAnother(value: Value | null, other: Value | null): boolean {
  if (value === null || other === null) return false;
  return value.state !== "blank" && other.state !== "blank" && value.raw !== other.raw;
}

/** The values of both, those of the first sheet first; a blank gives way. */
function joined(known: PeriodValues, others: PeriodValues): PeriodValues {
  const values = new Map(known);
  for (const [period, other] of others) {
    const value = values.get(period);
    if (value === undefined || value.state === "blank") values.set(period, other);
  }
  return values;
}
