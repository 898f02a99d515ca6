import { plainCount, type IndicatorDefinition } from "../indicators/definition";
import { actualsOfPlan, reportsByIndicator } from "../plan/actual";
import type { Day, Period } from "../plan/period";
import { spanOf, spanOfKey } from "../plan/period";
import { hasEnded, periodBefore, periodOfDay } from "../plan/plan-year";
import type { Indicator, Plan } from "../plan/plan";
import { figuresAt, figuresIn } from "./figures";
import { owedReports, type OwedReports, type ReportsAsked } from "./owed-reports";
import type { ProgressSubject } from "./progress-subject";
import type { ProgressSettings } from "./settings";

/** The reports that an indicator owes on a day. */
export interface OwedOfIndicator extends OwedReports {
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
  /** Of the owed ones, who has not reported, where others have and every party is to; else none. */
  readonly parties: readonly string[];
}

interface ReportedPlan extends Pick<ProgressSubject, "definitions" | "actuals"> {
  readonly plan: Pick<Plan, "span" | "years" | "yearStart" | "indicators">;
}

/**
 * The reports that the indicators owe on a day, in the plan's order: those of the periods that are over, missing or in
 * their days of grace. In a plan of years on which nobody reports by their parts, of years alone.
 */
export function owedOn(
  { plan, definitions, actuals = actualsOfPlan(plan) }: ReportedPlan,
  asOf: Day,
  { evenPaceFrom, daysOfGrace }: Pick<ProgressSettings, "evenPaceFrom" | "daysOfGrace">,
): readonly OwedOfIndicator[] {
  const reportsOf = reportsByIndicator(actuals);
  const figuresOf = figuresIn(plan);
  const lastYear = plan.span?.last ?? plan.years.at(-1) ?? null;
  const hasParts =
    actuals.some(({ period }) => spanOf(period) !== "year") ||
    plan.indicators.some(({ targets }) => [...targets.keys()].some((key) => spanOfKey(key) !== "year"));
  const span = hasParts ? "month" : "year";
  const until = periodBefore(periodOfDay(asOf, span, plan.yearStart));
  return plan.indicators.flatMap((indicator): OwedOfIndicator[] => {
    const definition = definitions.get(indicator.id) ?? plainCount(indicator);
    const figures = figuresAt(figuresOf(indicator, definition, reportsOf(indicator.id)), until, asOf);
    const context = { figures, definition, lastYear, evenPaceFrom, daysOfGrace, asOf };
    const { missing, awaited } = owedReports(context, until);
    const ended = awaited.filter((period) => hasEnded(period, asOf, plan.yearStart));
    if (missing.length + ended.length === 0) return [];
    const parties = missingParties(context, [...missing, ...ended]);
    return [{ indicator, definition, missing, awaited: ended, parties }];
  });
}

/** The parties without a report of one of the periods, where every party is to report and another has. */
function missingParties(context: ReportsAsked, periods: readonly Period[]): readonly string[] {
  const { parties } = context.figures;
  if (parties?.takesAll !== true) return [];
  const owing = parties.names.map((name, place) => {
    const actuals = parties.actuals[place];
    const figures = { ...context.figures, ...(actuals === undefined ? {} : { actuals }), parties: null };
    const last = periods.at(-1);
    const owed = last === undefined ? [] : owedReports({ ...context, figures }, last).missing;
    const awaited = last === undefined ? [] : owedReports({ ...context, figures }, last).awaited;
    return { name, owes: [...owed, ...awaited].length };
  });
  if (owing.every(({ owes }) => owes === Math.max(...owing.map((each) => each.owes)))) return [];
  return owing.flatMap(({ name, owes }) => (owes > 0 ? [name] : [])).sort((a, b) => (a < b ? -1 : 1));
}
