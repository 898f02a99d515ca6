import type { IndicatorDefinition } from "../indicators/definition";
import { figureReaders } from "../indicators/measuring/counted-report";
import { milestonePeriod } from "../indicators/measuring/milestone-date";
import { reportingParties, type Actual, type IndicatorReports } from "../plan/actual";
import { periodKey, periodOfKey, type Day, type Month, type Period, type PeriodKey } from "../plan/period";
import { isNothingToReport } from "../plan/nothing-to-report";
import { NO_VALUES, yearsOfValues, type PeriodValues } from "../plan/period-values";
import { comparePeriodEnds, monthRange, monthsOfYear, planYearOf, type YearStart } from "../plan/plan-year";
import type { Indicator, Plan } from "../plan/plan";
import type { Value } from "../plan/value";
import { datedAmounts, datedNumbers, type DatedNumbers } from "../indicators/measuring/dated-numbers";
import type { Amount } from "../indicators/measuring/amount";
import { addTo } from "./grouping";
import {
  combineParties,
  countingReports,
  partiesDue,
  partiesOwing,
  partyKey,
  smaller,
  type PartyReport,
} from "../indicators/measuring/parties";

/** The numbers of an indicator, without what is blank, text or an error: those are not zeros. */
export interface Figures {
  readonly baseline: number | null;
  readonly overallTarget: number | null;
  readonly yearStart: YearStart;
  readonly targets: DatedNumbers;
  /** What was achieved to date where the plan says no more: it stands for whatever period is asked for. */
  readonly undatedActual: number | null;
  /** The plan's first year; what was achieved before, such as in the year of the baseline, is not part of a sum. */
  readonly firstYear: number | null;
  /** Of all parties together. */
  readonly actuals: DatedNumbers;
  /**
   * Where several parties report, and never for all of them together: those of each. One may report by quarters and
   * another by years. `null` if the actuals say all there is.
   */
  readonly parties: PartyFigures | null;
  /** The parties each of which owes a report of its own; none where whoever reports does so for all. */
  readonly owing: readonly OwingParty[];
  /** The period by which a milestone with a date is to be reached; `null` if there is none. */
  readonly reachedBy: PeriodKey | null;
  /** What was reported and counts as nothing, since it is no number of what was achieved. */
  readonly refused: readonly RefusedReport[];
  /** The periods of which was reported that they do not apply. */
  readonly excused: readonly Period[];
  /** The plan says that it was cancelled, so that nothing of it is due, whatever its targets were. */
  readonly isCancelled: boolean;
}

/** What one party achieved from the beginning of the plan to a period's end. */
export interface PartyActualToDate {
  readonly party: string;
  readonly actual: number;
}

/** A party that owes a report of its own, with what is known of it: its own reports, and those of all together. */
export interface OwingParty extends Pick<Figures, "actuals" | "excused"> {
  readonly name: string;
}

/** A report that counts as none: "6 scheduled", "not yet counted". */
export interface RefusedReport {
  readonly period: Period;
  readonly party: string | null;
  /** What is there. */
  readonly text: string;
}

/** The actuals of each party, and how the numbers of parties make one. */
export interface PartyFigures {
  readonly actuals: readonly DatedNumbers[];
  /** Their names, in the same order. */
  readonly names: readonly string[];
  /** Every party is to reach the target, so that nothing is known of the whole while one has not reported. */
  readonly takesAll: boolean;
  readonly combine: (parts: readonly Amount[]) => Amount;
}

/** A number that was reported, with the key of its period. */
interface ReportedNumber extends PartyReport {
  readonly key: PeriodKey;
}

/** Takes the numbers out of an indicator's targets and the reports of it. */
export type ReadFigures = (
  indicator: Indicator,
  definition: IndicatorDefinition,
  reports: IndicatorReports,
) => Figures;

/** How figures are read in a plan. */
export function figuresIn(plan: Pick<Plan, "span" | "indicators">): ReadFigures {
  const firstYear = firstYearOf(plan);
  return (indicator, definition, reports) => ({
    ...figuresOf(isCancelled(indicator) ? withoutTargets(indicator) : indicator, definition, reports),
    isCancelled: isCancelled(indicator),
    firstYear,
  });
}

function isCancelled({ withdrawal }: Indicator): boolean {
  return withdrawal?.kind === "dropped";
}

function withoutTargets(indicator: Indicator): Indicator {
  return { ...indicator, overallTarget: null, targets: NO_VALUES };
}

function figuresOf(
  indicator: Indicator,
  definition: IndicatorDefinition,
  { actuals: reports, parties, named = [] }: IndicatorReports,
): Omit<Figures, "firstYear" | "isCancelled"> {
  const actuals = countingReports(definition, reports);
  const { yearStart } = indicator;
  const reporting = { own: reportingParties(actuals), all: parties, named };
  const due = partiesDue(definition, reporting);
  const reported = actuals.map(({ value }) => value);
  const { ofPlan, ofReports, fractionOf } = figureReaders(indicator, definition, reported);
  const dated = definition.measure === "milestone" ? datedTargets(indicator) : null;
  const numbers = actuals.flatMap(({ period, party, value }): ReportedNumber[] => {
    const number = ofReports(value);
    if (number === null) return [];
    const key = periodKey(period);
    const fraction = fractionOf(value);
    return dated === null
      ? [{ key, party, number, ...(fraction === undefined ? {} : { fraction }) }]
      : reachedOn({ key, party, number }, value, dated, yearStart);
  });
  const undated = indicator.undatedActual;
  if (dated !== null && undated !== undefined && numbers.length === 0 && milestonePeriod(undated) !== null)
    numbers.push(...reachedOn({ key: dated.reachedBy, party: null, number: 1 }, undated, dated, yearStart));
  return {
    baseline: ofPlan(indicator.baseline),
    overallTarget: dated === null ? ofPlan(indicator.overallTarget) : 1,
    yearStart,
    targets: dated?.targets ?? datedNumbers(numbersOf(targetsByDate(indicator), ofPlan), yearStart),
    reachedBy: dated?.reachedBy ?? null,
    undatedActual: numbers.length > 0 ? null : ofReports(undated),
    actuals: datedAmounts(actualsByPeriod(definition, numbers, due), yearStart),
    parties: partyFigures(definition, numbers, { due, yearStart }),
    owing: Array.from(partiesOwing(definition, reporting), ([key, name]) => {
      const isKnown = ({ party }: Pick<Actual, "party">): boolean =>
        party === null || partyKey(party) === key;
      const own = actualsByPeriod(definition, numbers.filter(isKnown), new Map());
      return { name, actuals: datedAmounts(own, yearStart), excused: excusedIn(actuals.filter(isKnown)) };
    }),
    refused: actuals.flatMap(({ period, party, value }) =>
      isRefused(value, definition) && ofReports(value) === null ? [{ period, party, text: value.raw }] : [],
    ),
    excused: excusedIn(actuals),
  };

  function excusedIn(all: readonly Actual[]): readonly Period[] {
    return all.flatMap(({ period, value }) =>
      isNothingToReport(value) && ofReports(value) === null ? [period] : [],
    );
  }
}

/** Whether a value is there that is to be a number; of what is to be said in words there is none. */
function isRefused({ state }: Value, { measure }: IndicatorDefinition): boolean {
  return measure !== "qualitative" && (state === "text" || state === "error" || state === "number");
}

/** The targets of a milestone that is to be reached by a date. */
interface DatedTargets {
  readonly targets: DatedNumbers;
  readonly reachedBy: PeriodKey;
}

/** The targets of periods, or where there is only an overall one that is due by a date, that one as of its quarter. */
function targetsByDate({ overallTarget, targets, dueBy }: Indicator): PeriodValues {
  if (dueBy === undefined || overallTarget === null) return targets;
  return isBlankEverywhere(targets) ? new Map([[dueBy, overallTarget]]) : targets;
}

function isBlankEverywhere(values: PeriodValues): boolean {
  return [...values.values()].every(({ state }) => state === "blank");
}

/** Those of a milestone that is to be reached by a date, the last where there are several; `null` if it has none. */
function datedTargets({ overallTarget, targets, yearStart, dueBy }: Indicator): DatedTargets | null {
  const periods = [
    dueBy === undefined ? null : periodOfKey(dueBy),
    milestonePeriod(overallTarget),
    ...Array.from(targets, ([key, value]) => milestonePeriod(value, key)),
  ].flatMap((period) => period ?? []);
  const [last] = periods.sort((one, other) => comparePeriodEnds(other, one, yearStart));
  if (last === undefined) return null;
  const reachedBy = periodKey(last);
  return { targets: datedNumbers(new Map([[reachedBy, 1]]), yearStart), reachedBy };
}

/** A report that says when a milestone was reached is one of that time; of its date, where that was before, that it was not. */
function reachedOn(
  report: ReportedNumber,
  value: Value,
  { reachedBy }: DatedTargets,
  yearStart: YearStart,
): ReportedNumber[] {
  const reached = milestonePeriod(value, report.key);
  if (reached === null) return [report];
  const isLate = comparePeriodEnds(reached, periodOfKey(reachedBy), yearStart) > 0;
  const { party } = report;
  return [
    ...(isLate ? [{ key: reachedBy, party, number: 0 }] : []),
    { key: periodKey(reached), party, number: 1 },
  ];
}

/**
 * Whether what was reported for a year as a whole counts at the end of a period: at the year's own end. Before that it
 * is the state so far, on the day on which is asked, of the period that lasts and of the one before it; it says nothing
 * of those that have passed.
 */
export function isYearKnownAt(period: Period, yearStart: YearStart, asOf: Day | undefined): boolean {
  if (asOf === undefined || monthsOfYear(period, yearStart).last === 12) return true;
  const { first, last } = monthRange(period, yearStart);
  return (
    monthRange({ year: asOf.year, month: asOf.month as Month }, yearStart).first <= last + (last - first + 1)
  );
}

/** The figures that count at the end of a period: without that of its year as a whole where it is not known by then. */
export function figuresAt(figures: Figures, period: Period, asOf: Day | undefined): Figures {
  return isYearKnownAt(period, figures.yearStart, asOf) ? figures : withoutYear(figures, period);
}

/** The same without what was reported for a period's year as a whole. */
function withoutYear(figures: Figures, period: Period): Figures {
  const { actuals, parties, owing, yearStart } = figures;
  const year = periodKey({ year: planYearOf(period, yearStart) });
  const without = (all: DatedNumbers): DatedNumbers => ({
    ...datedNumbers(new Map([...all.byKey].filter(([key]) => key !== year)), yearStart),
    ...(all.amounts === undefined ? {} : { amounts: all.amounts }),
    telling: all.telling ?? all,
  });
  return {
    ...figures,
    actuals: without(actuals),
    parties: parties === null ? null : { ...parties, actuals: parties.actuals.map(without) },
    owing: owing.map((each) => ({ ...each, actuals: without(each.actuals) })),
  };
}

/** The first year that the plan's title names or that has targets. */
function firstYearOf({ span, indicators }: Pick<Plan, "span" | "indicators">): number | null {
  const years = indicators.flatMap(({ targets, yearStart }) => yearsOfValues(targets, yearStart));
  return years.reduce<number | null>((first, year) => Math.min(first ?? year, year), span?.first ?? null);
}

function numbersOf(values: PeriodValues, read: (value: Value) => number | null): PeriodValues<number> {
  const numbers = new Map<PeriodKey, number>();
  for (const [key, value] of values) {
    const number = read(value);
    if (number !== null) numbers.set(key, number);
  }
  return numbers;
}

function actualsByPeriod(
  definition: IndicatorDefinition,
  numbers: readonly ReportedNumber[],
  due: ReadonlyMap<string, string>,
): ReadonlyMap<PeriodKey, Amount> {
  const reports = new Map<PeriodKey, PartyReport[]>();
  for (const { key, ...report } of numbers) addTo(reports, key, report);
  const whole = [...reports].filter(([, ofPeriod]) => isWhole(ofPeriod, due));
  return new Map(whole.map(([key, ofPeriod]) => [key, combineParties(definition, ofPeriod)]));
}

/** Whether reports of a period say what became of the whole: one of all together, or one of each that is due. */
function isWhole(reports: readonly PartyReport[], due: ReadonlyMap<string, string>): boolean {
  const reporting = new Set(reports.map(({ party }) => (party === null ? null : partyKey(party))));
  return reporting.has(null) || [...due.keys()].every((party) => reporting.has(party));
}

function partyFigures(
  definition: IndicatorDefinition,
  numbers: readonly ReportedNumber[],
  { due, yearStart }: { readonly due: ReadonlyMap<string, string>; readonly yearStart: YearStart },
): PartyFigures | null {
  const byParty = new Map<string, { readonly name: string; readonly numbers: Map<PeriodKey, Amount> }>(
    Array.from(due, ([party, name]) => [party, { name, numbers: new Map() }]),
  );
  for (const { key, party, ...amount } of numbers) {
    if (party === null) return null;
    const ofParty = byParty.get(partyKey(party)) ?? { name: party, numbers: new Map<PeriodKey, Amount>() };
    byParty.set(partyKey(party), ofParty);
    // The smaller of two reports counts, as where periods are combined.
    ofParty.numbers.set(key, smaller(amount, ofParty.numbers.get(key)));
  }
  // A level of one party alone is said to be of that one.
  if (byParty.size < (definition.partyParts === "apart" ? 1 : 2)) return null;
  const combine = (parts: readonly Amount[]): Amount =>
    combineParties(
      definition,
      parts.map((amount, place) => ({ ...amount, party: String(place) })),
    );
  const all = [...byParty.values()];
  const actuals = all.map((ofParty) => datedAmounts(ofParty.numbers, yearStart));
  return { actuals, names: all.map(({ name }) => name), takesAll: due.size > 0, combine };
}
