import type { Aggregation } from "../definition";
import { combine, sumOf } from "./aggregation";
import { coveringParts, fill } from "../../plan/period-values";
import { ofParts, throughYear, type DatedNumbers } from "./dated-numbers";
import { neverFalls, classifyParts, type Arithmetic, type PartsCombination } from "./parts-of-whole";

/** As close as numbers are that were rounded. */
const CLOSE = 0.01;

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= CLOSE * Math.max(Math.abs(one), Math.abs(other));
}

function partsOf({ years }: DatedNumbers, year: number) {
  const ofYear = years.get(year);
  return ofYear === undefined ? [] : coveringParts(ofYear);
}

function numbersOfParts(numbers: DatedNumbers, year: number): readonly number[] {
  return partsOf(numbers, year).map(({ value }) => value);
}

/**
 * How the targets of a year's parts make the year: as they show, which may be added up in a year although the years are
 * not (four meetings each year, one a quarter), or count on to the year's (3, 6, 9, 12), else as the years make the plan.
 * Where the last part is blank, as of a level whose end is that of the year, the others do not show it.
 */
export function wayOfTargets(targets: DatedNumbers, aggregation: Aggregation, year: number): Aggregation {
  const own = targets.years.get(year)?.own;
  const parts = partsOf(targets, year);
  const numbers = parts.map(({ value }) => value);
  if (own === undefined || numbers.length < 2 || gives(aggregation, numbers, own)) return aggregation;
  const isWhole = parts.some(({ last }) => last === 12);
  if (!isWhole) return aggregation;
  if (gives("sum", numbers, own)) return "sum";
  const isCountedOn = aggregation === "sum" && neverFalls(numbers) && gives("latest", numbers, own);
  return isCountedOn ? "latest" : aggregation;
}

/** How the reported parts of a year make the year, and whether that is known. */
export interface WayOfReports {
  readonly way: Aggregation;
  readonly isKnown: boolean;
}

/**
 * How what one reporter reported of a year's parts makes the year. What the targets add up is added, unless the reports
 * tell by the year's own number that each counts on from its beginning, or those of other years do so; where nothing
 * tells, it is added anyway. The checks and the progress both go by it.
 */
export function wayOfReports(
  { targets, actuals: counting }: { readonly targets: DatedNumbers; readonly actuals: DatedNumbers },
  aggregation: Aggregation,
  year: number,
): WayOfReports {
  const actuals = counting.telling ?? counting;
  const way = wayOfTargets(targets, aggregation, year);
  if (aggregation === "max" && areSteps(numbersOfParts(actuals, year))) return { way: "sum", isKnown: true };
  if (way !== "sum" && aggregation !== "sum") return { way, isKnown: true };
  switch (combinationOf(actuals, year)) {
    case "countedOn":
      return { way: "latest", isKnown: true };
    case "added":
      return { way: "sum", isKnown: true };
    case "unknown":
    case "contradicting":
      return { way, isKnown: true };
    case "unclear":
      return way === "sum" ? wayOfOtherYears(actuals) : { way, isKnown: true };
  }
}

/**
 * Whether the parts of a year are steps on the way to what is reached once: shares of 1 that come to no more, and of which
 * one is less than that before it, as no state of one thing is: 0, 0.5, 0.25, 0.25.
 */
function areSteps(numbers: readonly number[]): boolean {
  const isLess = (number: number, place: number): boolean => number > 0 && number < (numbers[place - 1] ?? 0);
  return numbers.every((number) => number >= 0 && number < 1) && numbers.some(isLess) && sumOf(numbers) <= 1;
}

function wayOfOtherYears(actuals: DatedNumbers): WayOfReports {
  const combinations = new Set(Array.from(actuals.years.keys(), (year) => combinationOf(actuals, year)));
  if (combinations.has("countedOn")) return { way: "latest", isKnown: true };
  return { way: "sum", isKnown: combinations.has("added") };
}

const AS_ROUNDED: Arithmetic<number> = {
  numberOf: (number) => number,
  addUpTo: (terms, whole) => gives("sum", terms, whole),
};

function combinationOf(actuals: DatedNumbers, year: number): PartsCombination {
  const parts = partsOf(actuals, year);
  return classifyParts(
    {
      parts: parts.map(({ value }) => value),
      isWhole: fill(parts, { first: 1, last: 12 }),
      own: actuals.years.get(year)?.own ?? null,
      before: ownBefore(actuals, year),
    },
    AS_ROUNDED,
  );
}

/** What the last year before one has as a whole; `null` if none has. */
function ownBefore(actuals: DatedNumbers, year: number): number | null {
  const before = [...actuals.years.values()].filter((other) => other.year < year && other.own !== undefined);
  return before.at(-1)?.own ?? null;
}

/** Whether a year's targets show that its parts hold one level, and are not to be added up. */
export function holdsLevel(targets: DatedNumbers, aggregation: Aggregation, year: number): boolean {
  const own = targets.years.get(year)?.own;
  const parts = numbersOfParts(targets, year);
  if (aggregation === "sum" || own === undefined || parts.filter((part) => part !== 0).length < 2)
    return false;
  return gives(aggregation, parts, own) && !gives("sum", parts, own);
}

/** Whether what stands for a year as a whole is only the sum of its parts. */
export function isSumOfParts(numbers: DatedNumbers, year: number): boolean {
  const own = numbers.years.get(year)?.own;
  const parts = numbersOfParts(numbers, year);
  return own !== undefined && parts.length > 1 && gives("sum", parts, own);
}

/**
 * What was achieved in a year, of the year as a whole. Where years are added up, a column that carries on what was
 * achieved in earlier years says nothing of this year alone: what its parts give counts. `null` if only parts were
 * reported, or nothing.
 */
export function valueOfYearAlone(
  actuals: DatedNumbers,
  { way, isAdded }: { readonly way: Aggregation; readonly isAdded: boolean },
  year: number,
): number | null {
  const own = actuals.years.get(year)?.own;
  if (own === undefined) return null;
  if (!isAdded) return own;
  const parts = numbersOfParts(actuals, year);
  const ofYear = combine(way, parts);
  const earlier = ownBefore(actuals, year) ?? 0;
  const isCarriedOn = ofYear !== null && parts.length > 1 && earlier !== 0;
  return isCarriedOn && isEqual(own, earlier + ofYear) ? ofYear : own;
}

/** Equal but for the noise of binary sums. */
function isEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

/**
 * Whether what was achieved in a year was reported by the parts that have targets: the year as a whole has no report, or
 * one that its parts give.
 */
export function isReportedByParts(
  { targets, actuals }: { readonly targets: DatedNumbers; readonly actuals: DatedNumbers },
  aggregation: Aggregation,
  year: number,
): boolean {
  const ofYear = actuals.years.get(year);
  const planned = new Set(targets.years.get(year)?.parts.map(({ key }) => key));
  if (!ofYear?.parts.some(({ key }) => planned.has(key))) return false;
  const { way } = wayOfReports({ targets, actuals }, aggregation, year);
  const given = ofParts(actuals, way, throughYear(year));
  return ofYear.own === undefined || (given !== null && isClose(given.number, ofYear.own));
}

function gives(way: Aggregation, parts: readonly number[], whole: number): boolean {
  const given = combine(way, parts);
  return given !== null && isClose(given, whole);
}
