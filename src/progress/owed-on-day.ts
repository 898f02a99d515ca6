import type { IndicatorDefinition } from "../indicators/definition";
import type { Day } from "../plan/period";
import { hasEnded, periodBefore, periodOfDay } from "../plan/plan-year";
import type { Indicator } from "../plan/plan";
import { askedIndicators, type SubjectOfReports } from "./asked-indicators";
import { figuresAt } from "./figures";
import { owedReports, partiesBehind, type OwedReports } from "./owed-reports";
import type { ProgressSettings } from "./settings";

/** The reports that an indicator owes on a day. */
export interface OwedOfIndicator extends OwedReports {
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
  /** Of the owed ones, who has not reported, where others have and each party is to; else none. */
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
    return [{ indicator, definition, missing, awaited: ended, parties: partiesBehind(context, last) }];
  });
}
