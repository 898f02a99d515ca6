import type { IndicatorDefinition } from "../indicators/definition";
import type { Day, Period } from "../plan/period";
import { hasEnded, periodBefore, periodOfDay } from "../plan/plan-year";
import type { Indicator } from "../plan/plan";
import { askedIndicators, type SubjectOfReports } from "./asked-indicators";
import { figuresAt } from "./figures";
import { owedReports, type OwedReports, type ReportsAsked } from "./owed-reports";
import type { ProgressSettings } from "./settings";

/** The reports that an indicator owes on a day. */
export interface OwedOfIndicator extends OwedReports {
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
  /** Of the owed ones, who has not reported, where others have and every party is to; else none. */
  readonly parties: readonly string[];
}

/**
 * What `owedReports` says of each indicator on a day, in the plan's order: the reports of periods that are over, missing
 * or in their days of grace.
 */
export function owedOn(
  subject: Omit<SubjectOfReports, "asOf">,
  asOf: Day,
  settings: Pick<ProgressSettings, "evenPaceFrom" | "daysOfGrace">,
): readonly OwedOfIndicator[] {
  const { yearStart } = subject.plan;
  const until = periodBefore(periodOfDay(asOf, "month", yearStart));
  return askedIndicators({ ...subject, asOf }, settings).flatMap((asked): OwedOfIndicator[] => {
    const context = { ...asked, figures: figuresAt(asked.figures, until, asOf) };
    const { missing, awaited } = owedReports(context, until);
    const ended = awaited.filter((period) => hasEnded(period, asOf, yearStart));
    const last = [...missing, ...ended].at(-1);
    if (last === undefined) return [];
    const { indicator, definition } = asked;
    return [{ indicator, definition, missing, awaited: ended, parties: missingParties(context, last) }];
  });
}

/** The parties without a report until a period's end, where every party is to report and another has. */
function missingParties(context: ReportsAsked, until: Period): readonly string[] {
  const { parties } = context.figures;
  if (parties?.takesAll !== true) return [];
  const owing = parties.names.map((name, place) => {
    const actuals = parties.actuals[place];
    const figures = { ...context.figures, ...(actuals === undefined ? {} : { actuals }), parties: null };
    const { missing, awaited } = owedReports({ ...context, figures }, until);
    return { name, owes: missing.length + awaited.length };
  });
  if (owing.every(({ owes }) => owes === owing[0]?.owes)) return [];
  return owing.flatMap(({ name, owes }) => (owes > 0 ? [name] : [])).sort((a, b) => (a < b ? -1 : 1));
}
