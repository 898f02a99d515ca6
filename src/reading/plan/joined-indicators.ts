import type { Indicator } from "../../plan/plan";
import type { PeriodValues } from "../../plan/period-values";

/** One indicator of what two sheets say of it; `null` where they differ about a period. */
export function joinedIndicators(known: Indicator, other: Indicator): Indicator | null {
  if (differ(known.targets, other.targets) || differ(known.actuals, other.actuals)) return null;
  return {
    ...known,
    unit: known.unit ?? other.unit,
    baseline: known.baseline ?? other.baseline,
    overallTarget: known.overallTarget ?? other.overallTarget,
    targets: joined(known.targets, other.targets),
    actuals: joined(known.actuals, other.actuals),
  };
}

function differ(known: PeriodValues, others: PeriodValues): boolean {
  return [...others].some(([period, other]) => {
    const value = known.get(period);
    return (
      value !== undefined && value.state !== "blank" && other.state !== "blank" && value.raw !== other.raw
    );
  });
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
