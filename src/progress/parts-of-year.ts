import type { Aggregation } from "../indicators/definition";
import { combine } from "../indicators/measuring/aggregation";
import { coveringParts } from "../plan/period-values";
import { ofParts, throughYear, type DatedNumbers } from "./dated-numbers";

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
 * How the parts of a year make the year: as its targets show, which may be added up in a year although the years are
 * not (four meetings each year, one a quarter), else as the years make the plan. Where the last part is blank, as of a
 * level whose end is that of the year, the others do not show it.
 */
export function wayOfParts(targets: DatedNumbers, aggregation: Aggregation, year: number): Aggregation {
  const own = targets.years.get(year)?.own;
  const parts = partsOf(targets, year);
  const numbers = parts.map(({ value }) => value);
  if (own === undefined || numbers.length < 2 || gives(aggregation, numbers, own)) return aggregation;
  const isWhole = parts.some(({ last }) => last === 12);
  return isWhole && gives("sum", numbers, own) ? "sum" : aggregation;
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
 * What was achieved in a year, of the year as a whole. Where parts are added up, a column that carries on what was
 * achieved in earlier years says nothing of this year alone: what its parts add to it counts. `null` where only parts
 * were reported, or nothing.
 */
export function ownOfYear(actuals: DatedNumbers, way: Aggregation, year: number): number | null {
  const own = actuals.years.get(year)?.own;
  if (own === undefined) return null;
  if (way !== "sum") return own;
  const parts = numbersOfParts(actuals, year);
  const ofYear = combine("sum", parts);
  const before = [...actuals.years.values()].filter((other) => other.year < year && other.own !== undefined);
  const earlier = before.at(-1)?.own ?? 0;
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
  way: Aggregation,
  year: number,
): boolean {
  const ofYear = actuals.years.get(year);
  const planned = new Set(targets.years.get(year)?.parts.map(({ key }) => key));
  if (!ofYear?.parts.some(({ key }) => planned.has(key))) return false;
  const given = ofParts(actuals, way, throughYear(year));
  return ofYear.own === undefined || (given !== null && isClose(given, ofYear.own));
}

function gives(way: Aggregation, parts: readonly number[], whole: number): boolean {
  const given = combine(way, parts);
  return given !== null && isClose(given, whole);
}
