import { daysAfter } from "../../plan/period";
import { periodEnd, planYearOf } from "../../plan/plan-year";
import { dayName, periodName } from "../layout/wording";
import type { IndicatorAttention } from "./attention";
import type { SummaryContext } from "./subject";

/** Why an indicator needs attention, in a sentence: what was reached of what was expected, or which report is missing. */
export function attentionReason(context: SummaryContext, attention: IndicatorAttention): string {
  const { plan, period, definitions, settings, words } = context;
  const { translate } = words;
  const { progress, indicator, status, unreported, isOverdue } = attention;
  const definition = definitions.get(indicator.id);
  const direction = definition?.direction === "decrease" ? "decrease" : "increase";
  const { actual, expected, target, percentMet } = progress;
  const values = {
    direction,
    unit: definition?.measure === "percentage" ? "\u00a0%" : "",
    period: periodName(translate, period),
    year: planYearOf(period, plan.yearStart),
    // What a status of these kinds does not have, its text does not name.
    actual: actual ?? 0,
    expected: expected ?? 0,
    target: target ?? 0,
    percent: Math.round(percentMet ?? 0),
    isWhole: String(expected === target),
  };
  if (status === "noReport") {
    const [first = period] = unreported;
    const due = dayName(translate, daysAfter(periodEnd(first, plan.yearStart), settings.daysOfGrace));
    const periods = unreported.map((each) => periodName(translate, each)).join(", ");
    const state = isOverdue ? "overdue" : "due";
    return translate({ id: "summary-reason-no-report", values: { ...values, periods, due, state } });
  }
  const behind = translate({ id: "summary-reason-behind", values });
  return `${behind.trim()} ${reportedReason(context, indicator.id)}`.trim();
}

/** What those who reported say of the latest period; nothing where actuals stand in the plan's own columns. */
export function reportedReason({ actualsOf, words: { translate } }: SummaryContext, id: string): string {
  const reports = (actualsOf.get(id) ?? []).flatMap(({ report }) => report ?? []);
  if (reports.length === 0) return "";
  const reasons = reports.flatMap(({ varianceReason }) => (varianceReason === null ? [] : [varianceReason]));
  const reason = reasons.at(-1)?.replace(/\s+/gu, " ").trim();
  return reason === undefined
    ? translate({ id: "summary-reason-not-given" })
    : translate({ id: "summary-reason-given", values: { reason } });
}
