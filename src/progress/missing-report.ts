import type { Period, Quarter } from "../plan/period";
import { actualOfYear, isReported } from "./actual-to-date";
import { percentMet } from "./percent-met";
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
 * other report, nor does a count that its reports of this year have already brought to what is expected.
 */
export function isReportMissing(context: TargetContext, period: Period, standing: Standing): boolean {
  const due = yearsDue(context);
  if (due === null || isReachedAlready(context, period, standing)) return false;
  const { first, last } = due;
  for (let year = period.year; year > last; year--) if (isReported(context.figures, { year })) return false;
  let at: Period =
    period.year > last ? { ...period, year: last, ...(period.quarter && { quarter: 4 }) } : period;
  for (; at.year >= first; at = periodBefore(at)) {
    if (isReported(context.figures, at)) return false;
    if (isMoreDueIn(context, at)) return true;
  }
  return false;
}

function isReachedAlready(context: TargetContext, period: Period, { expected, actual }: Standing): boolean {
  const { figures, definition } = context;
  const { aggregation, direction, measure } = definition;
  const isOnce = aggregation === "max" || measure === "milestone";
  if ((!isOnce && aggregation !== "sum") || direction !== "increase") return false;
  if ((percentMet(actual, expected, direction) ?? 0) < 100) return false;
  return isOnce || actualOfYear(figures, aggregation, period) !== null;
}

/**
 * Whether more is due in a period than before it. A level has a target of its own in each year, also one
 * that equals that of the year before: it is due at the year's end, and where it is to be kept from the first quarter on.
 */
function isMoreDueIn(context: TargetContext, period: Period): boolean {
  if (expectedToDate(context, period) !== expectedToDate(context, periodBefore(period))) return true;
  const { aggregation } = context.definition;
  if (aggregation === "sum" || aggregation === "max" || targetOfYear(context, period.year) === null)
    return false;
  const { quarter = 4 } = period;
  return quarter === 4 || (quarter === 1 && isKept(context.definition));
}

function periodBefore({ year, quarter }: Period): Period {
  if (quarter === undefined) return { year: year - 1 };
  return quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: (quarter - 1) as Quarter };
}
