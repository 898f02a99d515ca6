import type { Actual } from "../../../plan/actual";
import { periodKey, periodOfKey, spanOf, type Period, type PeriodKey } from "../../../plan/period";
import {
  comparePeriodEnds,
  comparePeriods,
  periodBegin,
  periodEnd,
  planYearOf,
  type YearStart,
} from "../../../plan/plan-year";
import type { Plan } from "../../../plan/plan";
import type { Value } from "../../../plan/value";
import {
  computeProgress,
  figuresOfPeriods,
  type IndicatorProgress,
  type ProgressStatus,
} from "../../../progress";
import type { Translate } from "../../../plan/message";
import type { BlockCell } from "../../layout/block";
import { firstOfPeriods, MAX_PERIODS, SIGN_WIDTH } from "../../layout/columns";
import { STATUS_LOOKS } from "../../layout/styles";
import { periodName } from "../../layout/wording";
import { isBeforeReports, shownIndicators } from "./exceptions";
import type { SummaryContext } from "../subject";

/** Of more periods the next ones; the others are those that were reported last. */
const MAX_TO_COME = 2;

/**
 * What the table says of an indicator in each of its periods: what was reported, a missing report, what is still due;
 * before any report its targets.
 */
export interface PeriodColumns {
  /** In the order of time, `MAX_PERIODS` at the most. */
  readonly periods: readonly Period[];
  /** Of each, in characters of the standard font. */
  readonly width: number;
  /**
   * What an indicator of the table reports of a period, or is to reach in it; `null` for nothing, and where all are told
   * by signs.
   */
  readonly numberIn: (indicator: string, period: Period) => number | null;
  /** Whether the numbers are targets, so that a blank says that there is none. */
  readonly ofTargets: boolean;
  /** How an indicator stood at the end of a period of which it reports something; `null` where its number tells. */
  readonly standingIn: (indicator: string, period: Period) => ProgressStatus | null;
}

/** The columns of periods: of what was reported, or before any report of the targets, where these have room. */
export function periodColumns(context: SummaryContext): PeriodColumns {
  return (isBeforeReports(context) ? columnsOfTargets(context) : null) ?? columnsOfReports(context);
}

/** Longer words of a target have no room in its column. */
const MAX_WORDS = 24;

function isInManyWords(target: Value): boolean {
  return (wordsOfTarget(target) ?? "").length > MAX_WORDS;
}

/** What a target says that is no number, as it is in the plan: "TBD", "Yes"; `null` for a number and for a blank. */
export function wordsOfTarget(target: Value | undefined): string | null {
  return target === undefined || target.state === "number" || target.state === "blank" ? null : target.raw;
}

/** A longer target is printed smaller: one among many would leave the words no room. */
const WIDEST_TARGET = 8.4;

/**
 * The targets of the plan's years, and those of the parts of the period's; these alone where all have no room, and `null`
 * where they have none either, or targets are long texts. A single year is what the other columns tell.
 */
function columnsOfTargets(context: SummaryContext): PeriodColumns | null {
  const { plan, period } = context;
  const { yearStart } = plan;
  const shown = shownPlan(context);
  const figuresIn = figuresOfPeriods({ ...context, plan: shown });
  const targetsOf = new Map(shown.indicators.map(({ id, targets }) => [id, targets]));
  const numberIn = (indicator: string, each: Period): number | null =>
    targetsOf.get(indicator)?.get(periodKey(each))?.state === "number"
      ? figuresIn(indicator, each).target
      : null;
  const saysIn = (indicator: string, each: Period): boolean =>
    numberIn(indicator, each) !== null ||
    wordsOfTarget(targetsOf.get(indicator)?.get(periodKey(each))) !== null;
  if (shown.indicators.some(({ targets }) => [...targets.values()].some(isInManyWords))) return null;
  const all = inOrder(
    shown.indicators.flatMap(({ targets }) => [...targets.keys()]),
    yearStart,
  ).filter((each) => shown.indicators.some(({ id }) => saysIn(id, each)));
  const current = planYearOf(period, yearStart);
  const parts = all.filter((each) => spanOf(each) !== "year" && planYearOf(each, yearStart) === current);
  const years = all.filter(
    (each) => spanOf(each) === "year" && (parts.length === 0 || each.year !== current),
  );
  const choices = [inOrder([...years, ...parts].map(periodKey), yearStart), parts].map((periods) => ({
    periods: periods.length === 1 ? [] : periods,
    ...{ numberIn, width: Math.min(WIDEST_TARGET, widthOfNumbers(context, periods, numberIn)) },
    ...{ ofTargets: true, standingIn: () => null },
  }));
  return choices.find(haveRoom) ?? null;
}

function haveRoom({ periods, width }: Pick<PeriodColumns, "periods" | "width">): boolean {
  return periods.length <= MAX_PERIODS && periods.length * width <= MOST_OF_NUMBERS;
}

/** The periods of keys, each once, in the order of time. */
function inOrder(keys: Iterable<PeriodKey>, yearStart: YearStart): readonly Period[] {
  return [...new Set(keys)]
    .map(periodOfKey)
    .sort((a, b) => comparePeriodEnds(a, b, yearStart) || comparePeriods(a, b, yearStart));
}

/** The plan with the indicators of the table. */
function shownPlan(context: SummaryContext): Plan {
  const { ids } = shownIndicators(context);
  return { ...context.plan, indicators: context.plan.indicators.filter(({ id }) => ids.has(id)) };
}

/**
 * The periods in which something was reported, is missing or falls due next, but not those in which the table would say the
 * same of all; numbers while these leave the words room.
 */
function columnsOfReports(context: SummaryContext): PeriodColumns {
  const { plan, progress, actuals, period } = context;
  const { yearStart } = plan;
  const reported = actuals.filter(
    (actual) => hasNumber(actual) && comparePeriodEnds(actual.period, period, yearStart) <= 0,
  );
  const { ids } = shownIndicators(context);
  const shown = progress.indicators.filter(({ id }) => ids.has(id));
  const ofSome = (key: PeriodKey): boolean =>
    new Set(shown.map((each) => signIn(each, periodOfKey(key)))).size > 1;
  const keys = [
    ...reported.map(({ period: of }) => periodKey(of)),
    ...shown.flatMap(({ missing, next }) => [...missing, ...(next === null ? [] : [next.by])]).filter(ofSome),
  ];
  const all = inOrder(keys, yearStart);
  const toCome = all.filter((each) => comparePeriodEnds(each, period, yearStart) > 0);
  const past = all.filter((each) => !toCome.includes(each));
  const next = toCome.slice(0, Math.max(MAX_TO_COME, USUAL_PERIODS - past.length)).slice(0, USUAL_PERIODS);
  const last = past.slice(Math.max(0, past.length - (MAX_PERIODS - next.length)));
  const periods = [...last, ...next];
  const numberIn = numbersOf(context);
  const width = widthOfNumbers(context, periods, numberIn);
  const ofTargets = false;
  return last.length === past.length && haveRoom({ periods, width })
    ? { periods, width, numberIn, ofTargets, standingIn: () => null }
    : {
        ...{ periods, width: SIGN_WIDTH, numberIn: () => null, ofTargets },
        standingIn: standingsIn(context, last, numberIn),
      };
}

/** Where fewer were reported, more of those to come are shown. */
const USUAL_PERIODS = 6;
/** So many characters are left to the numbers of all periods, that the words of an indicator keep a line of thirty. */
const MOST_OF_NUMBERS = 54;
/** A column of numbers has this much beside its longest one, and is this wide at the least, in characters. */
const BESIDE_NUMBER = 1.4;
const LEAST_WIDTH = 4.2;

function widthOfNumbers(
  { plan }: SummaryContext,
  periods: readonly Period[],
  numberIn: PeriodColumns["numberIn"],
): number {
  const lengths = plan.indicators.flatMap(({ id }) =>
    periods.map((each) => {
      const number = numberIn(id, each);
      return number === null ? 0 : lengthOf(number);
    }),
  );
  return Math.max(LEAST_WIDTH, Math.max(0, ...lengths) + BESIDE_NUMBER);
}

/** How many letters a number has as its cell shows it: grouped, with two decimals at the most. */
function lengthOf(number: number): number {
  const [whole = "", decimals = ""] = String(Math.abs(Math.round(number * 100) / 100)).split(".");
  const beside = (number < 0 ? 1 : 0) + (decimals === "" ? 0 : decimals.length + 1);
  return whole.length + Math.floor((whole.length - 1) / 3) + beside;
}

/** How indicators stood at the end of each of these periods, reckoned when it is first asked for. */
function standingsIn(
  context: SummaryContext,
  periods: readonly Period[],
  numberIn: PeriodColumns["numberIn"],
): PeriodColumns["standingIn"] {
  const { definitions, actuals, asOf, settings } = context;
  const shown = shownPlan(context);
  const standings = new Map(
    periods.map((each) => {
      const at = computeProgress({ plan: shown, definitions, actuals, asOf }, each, settings);
      return [periodKey(each), new Map(at.indicators.map(({ id, status }) => [id, status]))];
    }),
  );
  return (indicator, period) =>
    numberIn(indicator, period) === null ? null : (standings.get(periodKey(period))?.get(indicator) ?? null);
}

function hasNumber({ value }: Actual): boolean {
  return value.state === "number";
}

function numbersOf(context: SummaryContext): PeriodColumns["numberIn"] {
  const { plan, actualsOf, period: until } = context;
  const figuresIn = figuresOfPeriods({ ...context, plan: shownPlan(context) });
  return (indicator, period) => {
    const key = periodKey(period);
    if (comparePeriodEnds(period, until, plan.yearStart) > 0) return null;
    // A year that its quarters give says nothing of its own.
    const isReported = (actualsOf.get(indicator) ?? []).some(
      (actual) => hasNumber(actual) && periodKey(actual.period) === key,
    );
    return isReported ? figuresIn(indicator, period).actual : null;
  };
}

/** The signs of a period in which nothing was reported: a missing report, or what falls due next; "" for neither. */
export function signIn({ missing, next }: IndicatorProgress, period: Period): string {
  const key = periodKey(period);
  if (missing.includes(key)) return STATUS_LOOKS.noReport.sign;
  return next?.by === key ? STATUS_LOOKS.notDue.sign : "";
}

/** The cells of the two rows of the header, in the last columns of periods: the year over its periods, each within it. */
export function headersOfPeriods(
  { plan, words: { translate } }: SummaryContext,
  { periods, ofTargets }: Pick<PeriodColumns, "periods" | "ofTargets">,
): readonly [Readonly<Record<number, BlockCell>>, Readonly<Record<number, BlockCell>>] {
  const years: Record<number, BlockCell> = {};
  const parts: Record<number, BlockCell> = {};
  let begin = 0;
  for (const [place, period] of periods.entries()) {
    const year = planYearOf(period, plan.yearStart);
    const next = periods[place + 1];
    parts[firstOfPeriods(periods.length) + place] = {
      value: partName(translate, period, plan.yearStart),
      style: "headerCenter",
    };
    if (next !== undefined && planYearOf(next, plan.yearStart) === year) continue;
    const name = translate({ id: "summary-year-column", values: { year } });
    years[firstOfPeriods(periods.length) + begin] = {
      value: ofTargets && place > begin ? `${translate({ id: "summary-target" })} ${name}` : name,
      style: "headerGroup",
      lastColumn: firstOfPeriods(periods.length) + place,
    };
    begin = place + 1;
  }
  return [years, parts];
}

/** A period within its year: "Q2", "Nov"; a year is called so. */
function partName(translate: Translate, period: Period, yearStart: Parameters<typeof periodEnd>[1]): string {
  switch (spanOf(period)) {
    case "year":
      return translate({ id: "summary-year" });
    case "quarter":
      return translate({
        id: "summary-quarter-column",
        values: { quarter: period.quarter ?? 0, first: periodBegin(period, yearStart).month },
      });
    case "month": {
      return translate({ id: "summary-month-column", values: { month: periodEnd(period, yearStart).month } });
    }
    default:
      return periodName(translate, period);
  }
}
