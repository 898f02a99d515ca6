import { onOneLine } from "../../../plan/language/spelling/text-folding";
import type { Actual } from "../../../plan/actual";
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
  const actuals = actualsOf.get(id) ?? [];
  if (actuals.every(({ report }) => report === undefined)) return "";
  const reason = lastReason(actuals);
  return reason === null
    ? translate({ id: "summary-reason-not-given" })
    : translate({ id: "summary-reason-given", values: { reason } });
}

/** The reason that was given last; `null` where none was. */
export function lastReason(actuals: readonly Actual[]): string | null {
  const reasons = actuals.flatMap(({ report }) => report?.varianceReason ?? []);
  return reasons.map(onOneLine).at(-1) ?? null;
}
