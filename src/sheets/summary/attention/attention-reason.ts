import { firstWords, lettersOf } from "../../../plan/language/spelling/first-words";
import { onOneLine } from "../../../plan/language/spelling/text-folding";
import type { Actual, ActualReport } from "../../../plan/actual";
import { compareDays, daysAfter, periodKey, type Period } from "../../../plan/period";
import { periodEnd } from "../../../plan/plan-year";
import { namedPeriods } from "../../layout/status-text";
import { dayName } from "../../layout/wording";
import type { IndicatorAttention } from "./attention";
import type { SummaryContext } from "../subject";

/** What was reached of what was expected, with the unit's sign and which way is better; 0 for what a status does not have and no text names. */
export function reachedAndExpected(
  { definitions }: SummaryContext,
  { indicator, progress }: Pick<IndicatorAttention, "indicator" | "progress">,
): {
  readonly actual: number;
  readonly expected: number;
  readonly unit: string;
  readonly direction: "increase" | "decrease";
} {
  const definition = definitions.get(indicator.id);
  return {
    actual: progress.actual ?? 0,
    expected: progress.expected ?? 0,
    unit: definition?.measure === "percentage" ? "\u00a0%" : "",
    direction: definition?.direction === "decrease" ? "decrease" : "increase",
  };
}

/** The periods without a report, `none` where a level is due at all times, the day by which the first of them was due, and what is there in their place, `none` where nothing is. */
export function missingReport(
  { period, plan, settings, words: { translate } }: SummaryContext,
  { unreported, progress }: IndicatorAttention,
): { readonly periods: string; readonly due: string; readonly entered: string } {
  const [first = period] = unreported;
  const named = namedPeriods(translate, progress.missing, { period, yearStart: plan.yearStart });
  return {
    periods: named === "" ? "none" : named,
    entered: progress.refused.length === 0 ? "none" : progress.refused.map(inBrief).join("”, “"),
    due: dayName(translate, daysAfter(periodEnd(first, plan.yearStart), settings.daysOfGrace)),
  };
}

function inBrief(text: string): string {
  const letters = lettersOf(onOneLine(text));
  return letters.length <= MAX_ENTERED ? letters.join("") : firstWords(letters, MAX_ENTERED);
}

/** So many letters of what is there in place of a report. */
const MAX_ENTERED = 60;

/** What those who reported say of the latest period; nothing where actuals stand in the plan's own columns. */
export function reportedReason(context: SummaryContext, id: string): string {
  const { translate } = context.words;
  if (reportsUntilEnd(context, id).length === 0) return "";
  const reason = lastReason(context, id);
  return reason === null
    ? translate({ id: "summary-reason-not-given" })
    : translate({ id: "summary-reason-given", values: { reason } });
}

/** The reasons that were given last until the period's end, of each party that gave one; `null` where none was. */
export function lastReason(context: SummaryContext, id: string): string | null {
  const given = reportsUntilEnd(context, id).flatMap(({ period, report }) =>
    report.varianceReason === null ? [] : [{ period, reason: onOneLine(report.varianceReason) }],
  );
  const reasons = ofLastPeriod(given).map(({ reason }) => reason);
  return reasons.length === 0 ? null : [...new Set(reasons)].join("; ");
}

/**
 * What was said with the last report until the period's end: why it departs from the target, else its comment; of parties
 * that say different things each its own, a line each. `null` for nothing.
 */
export function saidWithLastReport(context: SummaryContext, id: string): string | null {
  const said = ofLastPeriod(reportsUntilEnd(context, id)).flatMap(({ party, report }) => {
    const text = report.varianceReason ?? report.comment;
    return text === null ? [] : [{ party, text: onOneLine(text) }];
  });
  const different = new Set(said.map(({ text }) => text));
  if (different.size <= 1) return said[0]?.text ?? null;
  return said.map(({ party, text }) => (party === null ? text : `${party}: ${text}`)).join("\n");
}

interface Reported extends Actual {
  readonly report: ActualReport;
}

/** The reports on an indicator of periods that have ended by the end of the summary's, the latest last. */
function reportsUntilEnd({ actualsOf, period, plan }: SummaryContext, id: string): readonly Reported[] {
  const endOf = (each: Period) => periodEnd(each, plan.yearStart);
  return (actualsOf.get(id) ?? [])
    .filter((actual): actual is Reported => actual.report !== undefined)
    .filter((actual) => compareDays(endOf(actual.period), endOf(period)) <= 0)
    .sort((a, b) => compareDays(endOf(a.period), endOf(b.period)));
}

function ofLastPeriod<T extends { readonly period: Period }>(inOrder: readonly T[]): readonly T[] {
  const last = inOrder.at(-1);
  return last === undefined
    ? []
    : inOrder.filter(({ period }) => periodKey(period) === periodKey(last.period));
}
