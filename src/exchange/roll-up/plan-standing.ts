import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { Actual, ReportedPart } from "../../plan/actual";
import { plainCategory } from "../../plan/language/breakdown-words";
import { compareDays, formatDay, periodKey, type Day } from "../../plan/period";
import type { Fraction } from "../../plan/fraction";
import type { Plan } from "../../plan/plan";
import { comparePeriodEnds } from "../../plan/plan-year";
import type { IndicatorDefinitions } from "../../indicators/definition";
import { partsToDate, responsibleAgencies, type Progress, type RollUp, type ShownAs } from "../../progress";

/** How one of many plans stands at a period's end. Plain data, so that another thread can make it. */
export interface PlanStanding {
  /** Tells it apart from the other plans. */
  readonly name: string;
  readonly title: string;
  readonly total: GroupStanding;
  readonly agencies: readonly NamedStanding[];
  readonly parties: readonly NamedStanding[];
  readonly errors: number;
  readonly warnings: number;
  /** The last day on which something was reported, as `2024-07-01`; else the last period with a report; blank where there is none. */
  readonly lastReport: string;
  readonly offTrack: readonly OffTrackIndicator[];
  /** What was reached in parts of counts that add up. */
  readonly parts: readonly PartStanding[];
  readonly percentages: readonly PercentageStanding[];
}

/** What was reached to date of an indicator in per cent. */
export interface PercentageStanding {
  readonly text: string;
  /** In points. */
  readonly number: number;
  readonly fraction: Fraction | null;
}

/** What was reached to date of one part of an indicator. */
export interface PartStanding {
  readonly dimension: string;
  readonly category: string;
  /** What is counted; blank where nothing says it. */
  readonly unit: string;
  readonly number: number;
  /** How it is shown where small counts are not. */
  readonly shownAs: ShownAs;
}

export type GroupStanding = Pick<RollUp, "byStatus" | "headline">;
export type NamedStanding = GroupStanding & { readonly name: string };

/** An indicator that is off track: numbers in its unit, percentages in points. */
export interface OffTrackIndicator {
  readonly id: string;
  readonly action: string;
  readonly text: string;
  readonly agencies: string;
  readonly unit: string;
  readonly expected: number | null;
  readonly actual: number | null;
  /** In per cent. */
  readonly percentMet: number | null;
}

export interface StandingSubject {
  readonly plan: Plan;
  readonly definitions: IndicatorDefinitions;
  readonly actuals: readonly Actual[];
  readonly parts: readonly ReportedPart[];
  readonly counts: { readonly error: number; readonly warning: number };
}

/** How a plan stands, with what is off track in it. */
export function planStanding(
  subject: StandingSubject,
  progress: Progress,
  { name, suppressBelow }: { readonly name: string; readonly suppressBelow: number | null },
): PlanStanding {
  const { plan, definitions, actuals, counts } = subject;
  const group = ({ byStatus, headline }: GroupStanding): GroupStanding => ({ byStatus, headline });
  const named = (each: NamedStanding): NamedStanding => ({ name: each.name, ...group(each) });
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const actions = new Map(plan.actions.map((action) => [action.id, action]));
  const { ofAction } = responsibleAgencies(plan);
  return {
    name,
    title: onOneLine(plan.title?.text ?? ""),
    total: group(progress.total),
    agencies: progress.agencies.map(named),
    parties: progress.parties.map(named),
    errors: counts.error,
    warnings: counts.warning,
    lastReport: lastReport(actuals, plan),
    parts: partsReached(subject, progress, suppressBelow),
    percentages: progress.indicators.flatMap(({ id, actual, fraction }) => {
      const text = onOneLine(indicators.get(id)?.text ?? "");
      const isPercentage = definitions.get(id)?.measure === "percentage";
      return !isPercentage || actual === null ? [] : [{ text, number: actual, fraction }];
    }),
    offTrack: progress.indicators.flatMap(({ id, status, expected, actual, percentMet }) => {
      const indicator = indicators.get(id);
      if (status !== "offTrack" || indicator === undefined) return [];
      return [
        {
          id,
          action: actions.get(indicator.action)?.title ?? "",
          text: indicator.text,
          agencies: (ofAction.get(indicator.action) ?? []).join("; "),
          unit: definitions.get(id)?.unit ?? indicator.unit?.text ?? "",
          expected,
          actual,
          percentMet,
        },
      ];
    }),
  };
}

function partsReached(
  subject: StandingSubject,
  { period, indicators }: Progress,
  suppressBelow: number | null,
): readonly PartStanding[] {
  const { plan, definitions } = subject;
  const partsOf = partsToDate(subject, period, suppressBelow);
  const units = new Map(plan.indicators.map(({ id, unit }) => [id, definitions.get(id)?.unit ?? unit?.text]));
  return indicators.flatMap(({ id, actual }) => {
    const definition = definitions.get(id);
    if (definition?.measure !== "number" || definition.aggregation !== "sum") return [];
    const unit = onOneLine(units.get(id) ?? "");
    return partsOf(id, actual).map(({ dimension, category, number, shownAs }) => ({
      ...{ dimension, unit, number, shownAs },
      category: plainCategory(category),
    }));
  });
}

function lastReport(actuals: readonly Actual[], { yearStart }: Plan): string {
  const reported = actuals.filter(({ value }) => value.state !== "blank");
  const days = reported.flatMap(({ report }) => report?.reportedOn ?? []);
  const lastDay = days.reduce<Day | null>(
    (last, day) => (last === null || compareDays(day, last) > 0 ? day : last),
    null,
  );
  if (lastDay !== null) return formatDay(lastDay);
  const periods = reported.map(({ period }) => period);
  const last = periods.reduce<(typeof periods)[number] | null>(
    (latest, period) =>
      latest === null || comparePeriodEnds(period, latest, yearStart) > 0 ? period : latest,
    null,
  );
  return last === null ? "" : periodKey(last);
}
