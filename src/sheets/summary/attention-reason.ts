import { onOneLine } from "../../plan/language/text-folding";
import { daysAfter } from "../../plan/period";
import { periodEnd, planYearOf } from "../../plan/plan-year";
import { dayName, periodName } from "../layout/wording";
import type { IndicatorAttention } from "./attention";
import type { SummaryContext } from "./subject";

/** Why an indicator needs attention, in a sentence: what was reached of what was expected, or which report is missing. */
export function attentionReason(context: SummaryContext, attention: IndicatorAttention): string {
  const { plan, period, definitions, words } = context;
  const { translate } = words;
  const { progress, indicator, status, isOverdue } = attention;
  const { expected, target, percentMet } = progress;
  const values = {
    ...reachedAndExpected(context, attention),
    direction: definitions.get(indicator.id)?.direction === "decrease" ? "decrease" : "increase",
    period: periodName(translate, period),
    year: planYearOf(period, plan.yearStart),
    target: target ?? 0,
    percent: Math.round(percentMet ?? 0),
    isWhole: String(expected === target),
  };
  if (status === "noReport") {
    const state = isOverdue ? "overdue" : "due";
    const missing = missingReport(context, attention);
    return translate({ id: "summary-reason-no-report", values: { ...values, ...missing, state } });
  }
  const behind = translate({ id: "summary-reason-behind", values });
  return `${behind.trim()} ${reportedReason(context, indicator.id)}`.trim();
}

/** What was reached of what was expected, with the unit's sign; 0 for what a status does not have and no text names. */
export function reachedAndExpected(
  { definitions }: SummaryContext,
  { indicator, progress }: Pick<IndicatorAttention, "indicator" | "progress">,
): { readonly actual: number; readonly expected: number; readonly unit: string } {
  return {
    actual: progress.actual ?? 0,
    expected: progress.expected ?? 0,
    unit: definitions.get(indicator.id)?.measure === "percentage" ? "\u00a0%" : "",
  };
}

/** The periods without a report, and the day by which the first of them was due. */
export function missingReport(
  { period, plan, settings, words: { translate } }: SummaryContext,
  { unreported }: IndicatorAttention,
): { readonly periods: string; readonly due: string } {
  const [first = period] = unreported;
  return {
    periods: unreported.map((each) => periodName(translate, each)).join(", "),
    due: dayName(translate, daysAfter(periodEnd(first, plan.yearStart), settings.daysOfGrace)),
  };
}

/** What those who reported say of the latest period; nothing where actuals stand in the plan's own columns. */
export function reportedReason({ actualsOf, words: { translate } }: SummaryContext, id: string): string {
  const reports = (actualsOf.get(id) ?? []).flatMap(({ report }) => report ?? []);
  if (reports.length === 0) return "";
  const reasons = reports.flatMap(({ varianceReason }) => (varianceReason === null ? [] : [varianceReason]));
  const reason = reasons.map(onOneLine).at(-1);
  return reason === undefined
    ? translate({ id: "summary-reason-not-given" })
    : translate({ id: "summary-reason-given", values: { reason } });
}
