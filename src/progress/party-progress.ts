import type { IndicatorDefinition } from "../indicators/definition";
import { countingReports, isJudgedByEach, partiesDue, partyKey } from "../indicators/measuring/parties";
import { reportingParties, type Actual, type IndicatorReports } from "../plan/actual";
import { spanOf, type Day, type Period } from "../plan/period";
import { monthRange, planYearOf, type YearStart } from "../plan/plan-year";
import { isYearKnownAt } from "./figures";
import type { IndicatorProgress } from "./progress";
import type { PartyProgress } from "./roll-up";

interface Subject {
  readonly definition: IndicatorDefinition;
  readonly reports: IndicatorReports;
  readonly yearStart: YearStart;
  readonly asOf: Day | undefined;
  /** The parties of the agencies that are responsible, and those that owe a report each. */
  readonly parties: readonly string[];
  /** Of the whole, with the reports that are missing of one party. */
  readonly progressOwedBy: (party: string) => IndicatorProgress;
  readonly progressOfPart: (definition: IndicatorDefinition, reports: IndicatorReports) => IndicatorProgress;
}

/**
 * How an indicator stands for each party that reported on it until the period's end, and for those of its agencies. Where every party is
 * to reach the target, and of levels that do not add up, it is by what that party achieved, and those that have not reported
 * are there as well; what was reported for all together holds for each. Else parties have no target of their own, and
 * the indicator stands for all of them as it does as a whole, but for the reports that one of them owes.
 */
export function progressByParty(
  { definition, reports, parties, progressOwedBy, progressOfPart, yearStart, asOf }: Subject,
  period: Period,
): readonly PartyProgress[] {
  const actuals = countingReports(definition, reports.actuals);
  const reporting = actuals.filter((actual) => isUntil(actual, period, { yearStart, asOf }));
  const names = [...reportingParties(reporting)];
  if (!isJudgedByEach(definition))
    return [...names, ...parties].map((party) => ({ party, progress: progressOwedBy(party) }));
  if (names.length === 0 && parties.length === 0) return [];
  const due = partiesDue(definition, { own: reportingParties(actuals), all: reports.parties });
  const byKey = new Map([
    ...[...parties, ...names].map((name) => [partyKey(name), name] as const),
    ...due,
    ...names.map((name) => [partyKey(name), name] as const),
  ]);
  return Array.from(byKey, ([key, party]) => {
    const ofParty = actuals.filter((actual) => actual.party === null || partyKey(actual.party) === key);
    const part = { actuals: ofParty, parties: new Set([party]) };
    return { party, progress: progressOfPart({ ...definition, parties: [] }, part) };
  });
}

/** A year's own figure is its state so far while it lasts. */
function isUntil(
  { period }: Actual,
  end: Period,
  { yearStart, asOf }: Pick<Subject, "yearStart" | "asOf">,
): boolean {
  const isOfYear = spanOf(period) === "year" && period.year === planYearOf(end, yearStart);
  if (isOfYear && !isYearKnownAt(end, yearStart, asOf)) return false;
  return monthRange(period, yearStart).first <= monthRange(end, yearStart).last;
}
