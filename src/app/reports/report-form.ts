import type { Measure } from "../../indicators/definition";
import { reportingParties, type Actual } from "../../plan/actual";
import { agencyKey } from "../../plan/agency";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import { periodKey, spanOf, type Period } from "../../plan/period";
import { comparePeriodEnds, planYearOf, type YearStart } from "../../plan/plan-year";
import type { Indicator, JointAction } from "../../plan/plan";
import { numberOf } from "../../plan/value";
import {
  partiesNamed as namedByPlan,
  type IndicatorProgress,
  type Progress,
  type ProgressStatus,
} from "../../progress";
import { partiesToAgree, saysStates } from "../../progress/agreement";
import { addTo } from "../../progress/grouping";
import { partyOf } from "../../reading/own-sheets/actuals-sheet";
import { agenciesIn } from "../../reading/plan/agencies/agencies";
import { progressOf } from "../compute-progress";
import { standingReport, type StandingReport } from "./standing-report";
import { typedActual, type TypedActual } from "./typed-actual";
import type { StudiedPlan } from "../study/studied-plan";

/** What is known about an indicator before its report for a period is filled in. Percentages are in points. */
export interface ReportForm {
  readonly id: string;
  readonly period: Period;
  readonly text: string;
  /** The title of its action. */
  readonly action: string;
  /** The indicator in the plan. */
  readonly cell: CellReference;
  readonly measure: Measure;
  /** Whether an actual is that of its period alone; else it is where things are at the period's end. */
  readonly isOfPeriodAlone: boolean;
  /** Whether the actuals of periods add up to what was achieved so far. */
  readonly addsUp: boolean;
  readonly unit: string | null;
  readonly meansOfVerification: string | null;
  /** Of just this period where the plan sets one, else of its year; `null` if it sets neither. */
  readonly target: { readonly number: number; readonly period: Period } | null;
  /** Whether what is expected and reported adds up several years of the plan, and `target` is of one of them. */
  readonly addsUpYears: boolean;
  /** What can be expected from the plan's beginning to the period's end. */
  readonly expected: number | null;
  /** What was reported from the plan's beginning to the period's end. */
  readonly actual: number | null;
  readonly status: ProgressStatus;
  /** The last report before this period; of the same party where there is one, else of any. */
  readonly last: StandingReport | null;
  /** What was reported for just this period and party already. */
  readonly standing: StandingReport | null;
  /** Whether it is of it that a state can be said: what is in the plan's own columns has none. */
  readonly canHaveState: boolean;
  /** The parties that all have to agree to it, where it is of a joint action of several. */
  readonly partiesToAgree: readonly string[];
  /** What becomes of an actual as it is typed. */
  readonly read: (actual: string) => TypedActual;
}

/**
 * The forms of indicators, by their ids, for a period and a party, as its name was typed ("" is all parties together);
 * `null` of an id that the plan does not have.
 * @param known how the plan stands at the period's end, where that is computed already
 */
export function reportForms(
  study: StudiedPlan,
  period: Period,
  partyName: string,
  known: Progress = progressOf(study, period),
): (id: string) => ReportForm | null {
  const party = partyOf(partyName);
  const progress = new Map(known.indicators.map((each) => [each.id, each]));
  const actualsOf = new Map<string, Actual[]>();
  for (const actual of study.actuals) addTo(actualsOf, actual.indicator, actual);
  const actions = new Map(study.plan.actions.map(({ id, title }) => [id, title]));
  const byId = new Map(study.plan.indicators.map((indicator) => [indicator.id, indicator]));
  const standingOf = (id: string): Actual | undefined =>
    (actualsOf.get(id) ?? []).find(
      (actual) =>
        actual.isSumOfParts !== true &&
        periodKey(actual.period) === periodKey(period) &&
        isSameParty(actual.party, party),
    );

  const statesAreSaid = saysStates(study.actuals);
  const agreeingOn = partiesToAgree(study);
  return (id) => {
    const indicator = byId.get(id);
    const own = progress.get(id);
    const definition = study.definitions.get(id);
    if (indicator === undefined || own === undefined || definition === undefined) return null;
    const entry = study.settled.entries.get(id);
    const standing = standingOf(id);
    const last = lastBefore(actualsOf.get(id) ?? [], { period, party }, study.plan.yearStart);
    return {
      id,
      period,
      text: indicator.text,
      action: actions.get(indicator.action) ?? "",
      cell: indicator.cell,
      measure: definition.measure,
      isOfPeriodAlone: definition.aggregation === "sum" || definition.aggregation === "average",
      addsUp: definition.aggregation === "sum" && definition.measure === "number",
      unit: definition.unit,
      meansOfVerification: entry?.meansOfVerification ?? indicator.meansOfVerification?.text ?? null,
      target: targetOf(indicator, own, period),
      addsUpYears: definition.aggregation === "sum" && own.target !== own.year.target,
      expected: own.expected,
      actual: own.actual,
      status: own.status,
      last: last === null ? null : standingReport(last),
      standing: standing === undefined ? null : standingReport(standing),
      canHaveState: canHaveState(standing, statesAreSaid),
      partiesToAgree: agreeingOn(id),
      read: (text) => typedActual(indicator, definition, { text, period }),
    };
  };
}

/**
 * The parties that each report for themselves on an indicator: those that were confirmed, unless they are the agencies
 * that the plan names anyway, else those that the plan names for it; [] where all report together.
 */
export function partiesToReport(study: StudiedPlan, id: string): readonly string[] {
  const definition = study.definitions.get(id);
  if (definition?.partyParts === "joint") return [];
  const indicator = study.plan.indicators.find((each) => each.id === id);
  const action = study.plan.actions.find((each) => each.id === indicator?.action);
  const agencies = new Set((action?.responsibleAgencies ?? []).map(({ name }) => agencyKey(name)));
  const confirmed = definition?.parties ?? [];
  const isSaid = confirmed.some((party) => !agencies.has(agencyKey(party)));
  const named =
    indicator === undefined
      ? []
      : namedByPlan(study.plan, study.agencies, reportingParties(study.actuals))(indicator);
  const parties = isSaid ? confirmed : named;
  return parties.length < 2 ? [] : parties;
}

/** The parties that may report on an indicator of the plan: those of its definition, of its action and of the reports. */
export function partiesOf(study: StudiedPlan, id: string): readonly string[] {
  const { plan, actuals } = study;
  const indicator = plan.indicators.find((each) => each.id === id);
  const action = plan.actions.find((each) => each.id === indicator?.action);
  const reporting = actuals.flatMap(({ party }) => party ?? []);
  const names = [...reporting, ...partiesNamed(study, indicator, action)];
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

/** The parties that may report on any indicator of the plan, next to those that have. */
export function partiesOfPlan(study: StudiedPlan): readonly string[] {
  const actions = new Map(study.plan.actions.map((action) => [action.id, action]));
  return study.plan.indicators.flatMap((indicator) =>
    partiesNamed(study, indicator, actions.get(indicator.action)),
  );
}

/** Those of an indicator's definition, else of its action. */
function partiesNamed(
  { settled }: StudiedPlan,
  indicator: Indicator | undefined,
  action: JointAction | undefined,
): readonly string[] {
  const stated = indicator === undefined ? null : (settled.entries.get(indicator.id)?.parties ?? null);
  const named =
    stated === null || indicator === undefined
      ? (action?.responsibleAgencies ?? [])
      : agenciesIn(stated, indicator.cell);
  return named.map(({ name }) => name);
}

/** The plan's own target for a part of a year, else that of the year. */
function targetOf(indicator: Indicator, { year }: IndicatorProgress, period: Period): ReportForm["target"] {
  const { targets, yearStart } = indicator;
  const ofPart = spanOf(period) === "year" ? null : numberOf(targets.get(periodKey(period)));
  if (ofPart !== null) return { number: ofPart, period };
  if (year.target === null) return null;
  return { number: year.target, period: { year: planYearOf(period, yearStart) } };
}

/** Of what is reported in a row of its own, and of what is not reported yet where states are said of others. */
function canHaveState(standing: Actual | undefined, statesAreSaid: boolean): boolean {
  if (standing === undefined || standing.value.state === "blank") return statesAreSaid;
  return standing.report !== undefined;
}

function isSameParty(one: string | null, other: string | null): boolean {
  return (one?.toLowerCase() ?? null) === (other?.toLowerCase() ?? null);
}

function lastBefore(
  actuals: readonly Actual[],
  { period, party }: { readonly period: Period; readonly party: string | null },
  yearStart: YearStart,
): Actual | null {
  const before = actuals.filter(
    (actual) => actual.value.state !== "blank" && comparePeriodEnds(actual.period, period, yearStart) < 0,
  );
  const own = before.filter((actual) => isSameParty(actual.party, party));
  const candidates = own.length > 0 ? own : before;
  return candidates.reduce<Actual | null>(
    (last, actual) =>
      last === null || comparePeriodEnds(actual.period, last.period, yearStart) >= 0 ? actual : last,
    null,
  );
}
