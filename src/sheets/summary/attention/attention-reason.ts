import { onOneLine } from "../../../plan/language/spelling/text-folding";
import { daysAfter } from "../../../plan/period";
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

/** The periods without a report, `none` where a level is due at all times, and the day by which the first of them was due. */
export function missingReport(
  { period, plan, settings, words: { translate } }: SummaryContext,
  { unreported, progress }: IndicatorAttention,
): { readonly periods: string; readonly due: string } {
  const [first = period] = unreported;
  const named = namedPeriods(translate, progress.missing, { period, yearStart: plan.yearStart });
  return {
    periods: named === "" ? "none" : named,
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
