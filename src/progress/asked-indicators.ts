import { plainCount } from "../indicators/definition";
import { actualsOfPlan, reportingParties, reportsByIndicator, type IndicatorReports } from "../plan/actual";
import { yearsOfKeys } from "../plan/period-values";
import type { Indicator, Plan } from "../plan/plan";
import { partiesNamed } from "./agencies";
import { figuresIn, type ReadFigures } from "./figures";
import type { ReportsAsked } from "./owed-reports";
import type { ProgressSubject } from "./progress-subject";
import type { ProgressSettings } from "./settings";

/** An indicator with its figures, and what tells which reports of it are owed. */
export interface AskedIndicator extends ReportsAsked {
  readonly indicator: Indicator;
  readonly reports: IndicatorReports;
  readonly figuresOf: ReadFigures;
}

export interface SubjectOfReports extends Pick<
  ProgressSubject,
  "definitions" | "actuals" | "agencies" | "asOf"
> {
  readonly plan: Pick<Plan, "span" | "parts" | "years" | "yearStart" | "indicators" | "actions">;
}

/** The indicators of a plan with what was reported of them, in its order. */
export function askedIndicators(
  { plan, definitions, actuals = actualsOfPlan(plan), agencies = null, asOf }: SubjectOfReports,
  { evenPaceFrom, daysOfGrace }: Pick<ProgressSettings, "evenPaceFrom" | "daysOfGrace">,
): readonly AskedIndicator[] {
  const reportsOf = reportsByIndicator(actuals);
  const figuresOf = figuresIn(plan);
  const namedFor = partiesNamed(plan, agencies, reportingParties(actuals));
  const lastYearOf = lastYears(plan);
  return plan.indicators.map((indicator) => {
    const lastYear = lastYearOf(indicator);
    const definition = definitions.get(indicator.id) ?? plainCount(indicator);
    const reports = { ...reportsOf(indicator.id), named: namedFor(indicator) };
    const figures = figuresOf(indicator, definition, reports);
    return { indicator, reports, figuresOf, figures, definition, lastYear, evenPaceFrom, daysOfGrace, asOf };
  });
}

/**
 * The last year of the plan, which is that of the indicator's own table where another table goes on: of two sheets of
 * one year each, what is to be reached on the first is due by the end of its year.
 */
function lastYears(plan: SubjectOfReports["plan"]): (indicator: Indicator) => number | null {
  const last = plan.years.at(-1) ?? null;
  const whole = plan.span?.last ?? last;
  if (plan.parts.length < 2 || whole !== last) return () => whole;
  return ({ targets, actuals, yearStart }) =>
    yearsOfKeys([...targets.keys(), ...actuals.keys()], yearStart).at(-1) ?? whole;
}
