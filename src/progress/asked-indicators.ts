import { plainCount } from "../indicators/definition";
import { actualsOfPlan, reportsByIndicator, type IndicatorReports } from "../plan/actual";
import type { Indicator, Plan } from "../plan/plan";
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

export interface SubjectOfReports extends Pick<ProgressSubject, "definitions" | "actuals" | "asOf"> {
  readonly plan: Pick<Plan, "span" | "years" | "yearStart" | "indicators">;
}

/** The indicators of a plan with what was reported of them, in its order. */
export function askedIndicators(
  { plan, definitions, actuals = actualsOfPlan(plan), asOf }: SubjectOfReports,
  { evenPaceFrom, daysOfGrace }: Pick<ProgressSettings, "evenPaceFrom" | "daysOfGrace">,
): readonly AskedIndicator[] {
  const reportsOf = reportsByIndicator(actuals);
  const figuresOf = figuresIn(plan);
  const lastYear = plan.span?.last ?? plan.years.at(-1) ?? null;
  return plan.indicators.map((indicator) => {
    const definition = definitions.get(indicator.id) ?? plainCount(indicator);
    const reports = reportsOf(indicator.id);
    const figures = figuresOf(indicator, definition, reports);
    return { indicator, reports, figuresOf, figures, definition, lastYear, evenPaceFrom, daysOfGrace, asOf };
  });
}
