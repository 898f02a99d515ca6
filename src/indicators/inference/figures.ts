import { kindOfMeaning } from "../../plan/column-meaning";
import type { Indicator, IndicatorRow } from "../../plan/plan";
import { spanOfKey, type PeriodKey } from "../../plan/period";
import { byYear, coveringParts, type PartOfYear, type YearOfValues } from "../../plan/period-values";
import type { Value } from "../../plan/value";
import { agrees, type NumberValue } from "../measuring/aggregation";
import type { Aggregation } from "../definition";
import { rememberByObject } from "../../plan/language/remembered";

/** The numbers that an indicator's targets hold. */
export interface Figures {
  readonly total: NumberValue | null;
  /** The numbers among the targets that make up the overall target, in the order of time. */
  readonly periods: readonly NumberValue[];
  /** Each year (or quarter) that the plan has a column for holds a number. */
  readonly complete: boolean;
  readonly baseline: NumberValue | null;
  /** Between the years of the targets lie others. */
  readonly apart: boolean;
  /** Which targets are shown as per cent; a zero says nothing where others are not at it. */
  readonly percent: "all" | "some" | "none";
}

export const NO_FIGURES: Figures = {
  total: null,
  periods: [],
  complete: false,
  apart: false,
  baseline: null,
  percent: "none",
};

/** The target of a period under the period's key. */
export interface NamedTarget {
  readonly period: PeriodKey;
  readonly year: number;
  readonly value: Value;
}

/**
 * The targets that make up the overall target, in the order of time: those of the years, and of the
 * parts of a year that has no target of its own; those of the parts where no year has a number.
 */
export const periodTargets = rememberByObject((indicator: Indicator): readonly NamedTarget[] => {
  const years = [...byYear(indicator.targets, indicator.yearStart).values()];
  const hasYears = years.some(({ own }) => own?.state === "number");
  const hasParts = years.some(({ parts }) => parts.length > 0);
  return years.flatMap((year) => {
    const { own } = year;
    if (own !== undefined && (hasYears || !hasParts))
      return [{ period: `${year.year}`, year: year.year, value: own }];
    return partTargets(year);
  });
});

/**
 * The targets of a year's parts that are side by side, in the order of time. A blank half gives way to its quarters.
 */
function partTargets({ year, parts }: YearOfValues<Value>): readonly NamedTarget[] {
  const stated = parts.filter(({ value }) => value.state !== "blank");
  const isNeeded = ({ value, first, last }: PartOfYear<Value>): boolean =>
    value.state !== "blank" || !stated.some((other) => other.first <= last && first <= other.last);
  return coveringParts({ parts: parts.filter(isNeeded) }).map(({ key, value }) => ({
    period: key,
    year,
    value,
  }));
}

/**
 * Whether a cell of an indicator row has several values, and another number of them than the row has
 * indicators, so that nobody knows whose they are. One value may stand for all indicators, unless the
 * other cells have one for each; of one indicator a sentence may go over several lines; a row without indicators
 * is another mistake.
 */
export function hasWrongCount(row: IndicatorRow, cell: RowCell): boolean {
  const count = row.indicators.length;
  if (count === 0 || cell.values.length === count) return false;
  const stated = statedIn(cell);
  const isSentence = stated.every(
    ({ state, alternatives }) => state === "text" && alternatives === undefined,
  );
  if (count === 1 && isSentence) return false;
  return stated.length > 1 ? stated.length !== count : isOneOfSeveral(row, cell);
}

type RowCell = IndicatorRow["valueCells"][number];

function statedIn({ values }: RowCell): readonly Value[] {
  return values.filter(({ state }) => state !== "blank");
}

/** A number alone next to cells of which most have a value for each of several indicators. */
function isOneOfSeveral({ indicators, valueCells }: IndicatorRow, cell: RowCell): boolean {
  const [value, ...others] = statedIn(cell);
  if (value?.state !== "number" || value.number === 0 || others.length > 0) return false;
  if (indicators.length === 1 || !isTarget(cell)) return false;
  const targets = valueCells.filter(isTarget);
  const full = targets.filter((other) => statedIn(other).length === indicators.length);
  return full.length > 1 && full.length * 2 > targets.length;
}

function isTarget({ column }: RowCell): boolean {
  return kindOfMeaning(column.meaning) === "target";
}

/** Whether some cell of a row has the wrong count of values, so that no number of it can be trusted to be its indicator's. */
export function isMisalignedRow(row: IndicatorRow): boolean {
  return row.valueCells.some((cell) => hasWrongCount(row, cell));
}

/** The numbers of an indicator; `readAs` may make numbers of values that are none. */
export function readFigures(indicator: Indicator, readAs?: (value: Value) => Value): Figures {
  const numberIn = (value: Value | null): NumberValue | null =>
    numberValue(value === null || readAs === undefined ? value : readAs(value));
  const ofYear = partsOfYear(indicator);
  const total = numberIn(ofYear?.target ?? indicator.overallTarget);
  const stated = ofYear?.parts ?? periodTargets(indicator);
  const periods = stated.flatMap(({ value }) => numberIn(value) ?? []);
  const all = total === null ? periods : [total, ...periods];
  const baseline = numberIn(indicator.baseline);
  // Where no target is a number yet, the state before tells what is measured.
  const relevant = all.length > 0 || baseline === null ? all : [baseline];
  return {
    total,
    periods,
    complete: periods.length === stated.length && stated.length > 0,
    apart: stated.length > 1 && stated.every((target, place) => isAfterOthers(target, stated[place - 1])),
    baseline,
    percent: percentShown(relevant),
  };
}

/** 0 % among metres is a format that was left over, and 0 among percentages needs none. */
function percentShown(numbers: readonly NumberValue[]): Figures["percent"] {
  const relevant = numbers.filter(({ number }) => number !== 0);
  if (relevant.length > 0 && relevant.every(({ percent }) => percent)) return "all";
  return numbers.some(({ percent }) => percent) ? "some" : "none";
}

function isAfterOthers({ period }: NamedTarget, before: NamedTarget | undefined): boolean {
  return before === undefined || Number(period) > Number(before.period) + 1;
}

interface TargetOfYear {
  readonly target: NumberValue;
  readonly parts: readonly NamedTarget[];
}

/**
 * Where no overall target tells what the periods make, the parts of a year can tell it by the year's target:
 * those of the only year, or of one whose parts add up to it or end with it.
 */
function partsOfYear({ overallTarget, targets, yearStart }: Indicator): TargetOfYear | null {
  if (overallTarget?.state === "number") return null;
  const years = [...byYear(targets, yearStart).values()].filter(({ own }) => own !== undefined);
  const ofYears = years.flatMap((year): readonly TargetOfYear[] => {
    const parts = partTargets(year);
    const numbers = parts.flatMap(({ value }) => numberValue(value) ?? []);
    const whole = numberValue(year.own ?? null);
    if (whole === null || numbers.length < 2) return [];
    const tells = (["sum", "latest"] as const).some((way) => agrees(way, numbers, whole));
    return tells || years.length === 1 ? [{ target: whole, parts }] : [];
  });
  return ofYears[0] ?? null;
}

/** All numbers that are aimed at, the overall target first. */
export function allNumbers({ total, periods }: Figures): readonly number[] {
  return [...(total === null ? [] : [total]), ...periods].map((value) => value.number);
}

/** Whether an aggregation makes the overall target out of the periods; only two periods and more can tell. */
export function fits(aggregation: Aggregation, { total, periods }: Figures): boolean {
  return total !== null && periods.length >= 2 && agrees(aggregation, periods, total);
}

/** Whether the quarters, or other parts, of some year add up to its target. */
export function partsAddUp({ targets, yearStart }: Indicator): boolean {
  return [...byYear(targets, yearStart).values()].some((year) => {
    const numbers = partTargets(year).flatMap(({ value }) => (value.state === "number" ? [value] : []));
    return year.own?.state === "number" && numbers.length > 1 && agrees("sum", numbers, year.own);
  });
}

/** How the targets run from period to period, from the baseline where there is no more than one period. */
export function course({
  periods,
  baseline,
  total,
}: Figures): "rising" | "falling" | "level" | "mixed" | null {
  const numbers = periods.map((period) => period.number);
  if (numbers.length < 2) {
    const end = total?.number ?? numbers[0];
    if (baseline === null || end === undefined) return null;
    return end > baseline.number ? "rising" : end < baseline.number ? "falling" : "level";
  }
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? number));
  const rises = steps.some((step) => step > 0);
  const falls = steps.some((step) => step < 0);
  if (rises && falls) return "mixed";
  return rises ? "rising" : falls ? "falling" : "level";
}

/** Equal years of which there are so many say that a level is held, also where another year is left out. */
export const TELLING_YEARS = 3;

/** Whether the targets only rise or only fall. */
export function runsOneWay(figures: Figures): boolean {
  return ["rising", "falling"].includes(course(figures) ?? "");
}

/**
 * 6 shelters now and in the end, and 6, 3 and 6 between: the 3 is a slip in a level that is held. Where the
 * baseline does not tell, three years have to; the last year is looked at against the overall target anyway.
 */
export function isHeldExceptOnce({ baseline, total, periods }: Figures): boolean {
  const held = total === null ? [] : periods.filter(({ number }) => number === total.number);
  if (held.length < 2 || periods.length - held.length !== 1 || periods.at(-1)?.number !== total?.number)
    return false;
  if (baseline !== null) return baseline.number === total?.number;
  return held.length >= TELLING_YEARS && periods[0]?.number === total?.number;
}

/** Where all periods but one have the overall target, that one is a slip in a level that is held. */
export function isLevelFromBaseline(figures: Figures): boolean {
  const { baseline, total, periods, complete } = figures;
  const others = periods.filter(({ number }) => number !== total?.number);
  return (baseline?.number ?? 0) > 0 && complete && others.length > 1 && fits("latest", figures);
}

/** "5,000; 3,500; 2,000": what falls from its baseline year by year is to be less, and is not added up. */
export function runsFromBaseline({ baseline, periods }: Figures, way: 1 | -1): boolean {
  const numbers = [...(baseline === null ? [] : [baseline]), ...periods].map(({ number }) => number * way);
  const steps = numbers.slice(1).map((number, place) => number - (numbers[place] ?? number));
  const isOneWay = steps.every((step) => step >= 0);
  // What falls from its baseline may stay there in one period; what stays in more is not reported to fall.
  const isFall = way === 1 || steps.filter((step) => step === 0).length <= 1;
  return baseline !== null && numbers.length > 2 && isOneWay && isFall && numbers.at(-1) !== numbers[0];
}

/** Small numbers that fall are what is done in each year: ten workshops, then eight, then six. */
const MIN_OF_CEILINGS = 1_000;

/**
 * Without an overall target, three years and more that fall one by one: of what is made or takes place they add up, of
 * something else they can be ceilings of what is to be less.
 */
export function fallsYearByYear(indicator: Indicator): boolean {
  if (indicator.overallTarget?.state === "number") return false;
  const years = periodTargets(indicator).filter(({ value }) => value.state !== "blank");
  const numbers = years.flatMap(({ period, value }) => {
    const number = spanOfKey(period) === "year" ? numberValue(value) : null;
    return number === null ? [] : [number.number];
  });
  const [first = 0] = numbers;
  if (numbers.length < TELLING_YEARS || numbers.length < years.length) return false;
  // What is to be less begins with more.
  const baseline = numberValue(indicator.baseline);
  const isFew = first < MIN_OF_CEILINGS && numbers.at(-1) !== 0;
  if (baseline === null ? isFew : baseline.number < first) return false;
  return numbers.every((number, place) => place === 0 || number < (numbers[place - 1] ?? number));
}

/** What falls to nothing, or from more than that, is to be less; trees and people that fall year by year still add up. */
export function fallsToNothing({ baseline, periods }: Figures): boolean {
  return baseline !== null || periods.at(-1)?.number === 0;
}

/** Percentages whose years give the overall target to the last digit are steps, not levels. */
export function addUpExactly({ total, periods }: Figures): boolean {
  const sum = periods.reduce((made, { number }) => made + number, 0);
  return total !== null && periods.length >= 2 && Math.abs(sum - total.number) < 1e-6;
}

/** A mean that was only rounded to its whole number can be one by chance where the years run one way. */
export function isMean({ total, periods }: Figures): boolean {
  const mean = periods.reduce((sum, { number }) => sum + number, 0) / periods.length;
  return total !== null && Math.abs(mean - total.number) < 1e-9 * Math.max(1, Math.abs(mean));
}

/** A date is a day, of a milestone or by mistake: its number in Excel, 45,000 and more, tells no figure. */
function numberValue(value: Value | null): NumberValue | null {
  return value?.state === "number" && value.written !== "date" ? value : null;
}
