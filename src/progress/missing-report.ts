import { spanOf, type Period } from "../plan/period";
import { monthsOfYear, partsOf, periodBefore, planYearOf } from "../plan/plan-year";
import { actualOfYear, isReported } from "./actual-to-date";
import { percentMet } from "../indicators/measuring/percent-met";
import { expectedToDate, isKept, targetOfYear, yearsDue, type TargetContext } from "./target-to-date";

/** What is expected of an indicator at a period's end, and what was achieved until then. */
interface Standing {
  readonly expected: number | null;
  readonly actual: number | null;
}

/**
 * Whether something fell due by the period's end and nothing has been reported since: a count would be
 * compared as if nothing had happened, a level by what was measured a year ago. A report that is missing
 * stays so in the periods after, until there is one. What is to be reached once and was reached needs no
 * other report, nor does a count that the reports of the year in which it last fell due brought to what is expected.
 */
export function isReportMissing(context: TargetContext, period: Period, standing: Standing): boolean {
  const due = yearsDue(context);
  if (due === null) return false;
  const reached = reachedWith(context, standing);
  if (reached === "once") return false;
  const { first, last } = due;
  const { yearStart } = context.figures;
  const ownYear = planYearOf(period, yearStart);
  for (let year = ownYear; year > last; year--) if (isReported(context.figures, { year })) return false;
  const lastDue = partsOf({ year: last }, spanOf(period), yearStart).at(-1);
  let at = ownYear > last ? (lastDue ?? period) : period;
  for (; planYearOf(at, yearStart) >= first; at = periodBefore(at)) {
    if (isReported(context.figures, at)) return false;
    if (isMoreDueIn(context, at)) return reached === null || !isReportedInYearOf(context, at);
  }
  return false;
}

/** How an indicator that is to rise came to all that is expected: at once, or by adding up; `null` where it did not. */
function reachedWith({ definition }: TargetContext, { expected, actual }: Standing): "once" | "sum" | null {
  const { aggregation, direction, measure } = definition;
  if (direction !== "increase" || (percentMet(actual, expected, direction) ?? 0) < 100) return null;
  if (aggregation === "max" || measure === "milestone") return "once";
  return aggregation === "sum" ? "sum" : null;
}

/** Whether anything was reported in a period's year until its end. */
function isReportedInYearOf({ figures, definition }: TargetContext, period: Period): boolean {
  return actualOfYear(figures, definition.aggregation, period) !== null;
}

/**
 * Whether more is due in a period than before it. A level has a target of its own in each year, also one
 * that equals that of the year before: it is due at the year's end, and where it is to be kept from the first period on.
 */
function isMoreDueIn(context: TargetContext, period: Period): boolean {
  if (expectedToDate(context, period) !== expectedToDate(context, periodBefore(period))) return true;
  const { aggregation } = context.definition;
  const { yearStart } = context.figures;
  if (aggregation === "sum" || aggregation === "max") return false;
  if (targetOfYear(context, planYearOf(period, yearStart)) === null) return false;
  const { first, last } = monthsOfYear(period, yearStart);
  return last === 12 || (first === 1 && isKept(context.definition));
}
