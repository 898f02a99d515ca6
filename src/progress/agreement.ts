import type { IndicatorDefinitions } from "../indicators/definition";
import { partyKey } from "../indicators/measuring/parties";
import type { Actual, ActualReport } from "../plan/actual";
import type { AgencyDirectory } from "../plan/agency";
import type { Period } from "../plan/period";
import { comparePeriodEnds } from "../plan/plan-year";
import type { Plan } from "../plan/plan";
import { namesIn, type CountedReports, type ReportState } from "../plan/report-state";
import { partiesOfIndicators } from "./agencies";

/** A report that is not agreed yet. */
export interface UnagreedReport {
  readonly actual: Actual;
  /** `null` where nobody says how far it has come. */
  readonly state: ReportState | null;
  /** The parties whose agreement is missing, where some have agreed or several have to. */
  readonly waitsFor: readonly string[];
}

interface SubjectOfAgreement {
  readonly plan: Plan;
  readonly definitions: IndicatorDefinitions;
  readonly actuals: readonly Actual[];
  readonly agencies?: AgencyDirectory | null;
}

/** Whether it is said of some report how far it has come. */
export function saysStates(actuals: readonly Actual[]): boolean {
  return actuals.some(({ report }) => report?.state !== undefined);
}

/**
 * The reports that are not agreed yet, in their order, of a plan in which the state of some report is said. One on a
 * joint action of several parties is agreed only with all of them; what is in the plan's own columns has no state.
 */
export function unagreedReports(subject: SubjectOfAgreement): readonly UnagreedReport[] {
  const { actuals } = subject;
  if (!saysStates(actuals)) return [];
  const partiesOf = partiesToAgree(subject);
  return actuals.flatMap((actual): UnagreedReport[] => {
    const { report, value, indicator } = actual;
    if (report === undefined || value.state === "blank") return [];
    const { state = null } = report;
    if (state !== "agreed") return [{ actual, state, waitsFor: [] }];
    const missing = partiesNotIn(report, partiesOf(indicator));
    return missing.length === 0 ? [] : [{ actual, state, waitsFor: missing }];
  });
}

/** Which of some parties have not agreed to a report yet. */
export function partiesNotIn(
  { state, agreedBy = "" }: Pick<ActualReport, "state" | "agreedBy">,
  parties: readonly string[],
): readonly string[] {
  const agreed = new Set(state === "agreed" ? namesIn(agreedBy).map(partyKey) : []);
  // Of a party with brackets in its name the same is left out as of who agreed.
  return parties.filter((party) => !namesIn(party).every((name) => agreed.has(partyKey(name))));
}

/** The parties that have to agree to reports on an indicator: those of a joint action where they are several. */
export function partiesToAgree({
  plan,
  definitions,
  agencies = null,
}: SubjectOfAgreement): (id: string) => readonly string[] {
  const ofIndicator = partiesOfIndicators(plan, agencies);
  return (id) => {
    const confirmed = definitions.get(id)?.parties ?? [];
    const parties = confirmed.length > 0 ? confirmed : ofIndicator(id);
    return parties.length < 2 ? [] : parties;
  };
}

/** Those up to a period's end. */
export function unagreedUntil(
  unagreed: readonly UnagreedReport[],
  period: Period,
  { yearStart }: Pick<Plan, "yearStart">,
): readonly UnagreedReport[] {
  return unagreed.filter(({ actual }) => comparePeriodEnds(actual.period, period, yearStart) <= 0);
}

/** Whether a report that is not agreed counts all the same. */
export function countsUnagreed({ state }: Pick<UnagreedReport, "state">, counted: CountedReports): boolean {
  switch (counted) {
    case "all":
      return true;
    case "submitted":
      return state !== "draft" && state !== "returned";
    case "agreed":
      return false;
  }
}
