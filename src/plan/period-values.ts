import { periodOfKey, spanOfKey, type PeriodKey, type PeriodSpan } from "./period";
import { monthsOfYear, planYearOf, type MonthRange, type YearStart } from "./plan-year";
import type { Value } from "./value";

/** The values of one kind, targets or actuals, each under the key of its period. */
export type PeriodValues<Stored = Value> = ReadonlyMap<PeriodKey, Stored>;

/** No values of any period: one map that all share that have none. */
export const NO_VALUES: PeriodValues<never> = new Map<PeriodKey, never>();

/** A value with its key. */
export type NamedValue<Stored = Value> = readonly [key: PeriodKey, value: Stored];

/** The values of periods of one length, in the order of time. */
export function valuesOfSpan<Stored>(
  values: PeriodValues<Stored>,
  span: PeriodSpan,
): readonly NamedValue<Stored>[] {
  return [...values]
    .filter(([key]) => spanOfKey(key) === span)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Whether there is a value of a period of this length. */
export function hasSpan(values: PeriodValues<unknown>, span: PeriodSpan): boolean {
  for (const key of values.keys()) if (spanOfKey(key) === span) return true;
  return false;
}

/** The plan's years that the values are of, or of parts of, in order. */
export function yearsOfValues(values: PeriodValues<unknown>, yearStart: YearStart): readonly number[] {
  return yearsOfKeys(values.keys(), yearStart);
}

/** The plan's years that periods are of, or of parts of, in order. */
export function yearsOfKeys(keys: Iterable<PeriodKey>, yearStart: YearStart): readonly number[] {
  const years = new Set<number>();
  for (const key of keys) years.add(planYearOf(periodOfKey(key), yearStart));
  const inOrder = [...years];
  return inOrder.length < 2 ? inOrder : inOrder.sort((a, b) => a - b);
}

/** A value of a part of a year, with its months as `monthsOfYear` counts them. */
export interface PartOfYear<Stored> extends MonthRange {
  readonly key: PeriodKey;
  readonly value: Stored;
}

/** The values of one year of the plan. */
export interface YearOfValues<Stored> {
  readonly year: number;
  /** The value of the year as a whole. */
  readonly own: Stored | undefined;
  /** Those of its parts in the order in which they begin, the longest of several first. */
  readonly parts: readonly PartOfYear<Stored>[];
}

/** The values of each of the plan's years, the years in order. */
export function byYear<Stored>(
  values: PeriodValues<Stored>,
  yearStart: YearStart,
): ReadonlyMap<number, YearOfValues<Stored>> {
  const years = new Map<number, { own: Stored | undefined; parts: PartOfYear<Stored>[] }>();
  for (const [key, value] of values) {
    const period = periodOfKey(key);
    const year = planYearOf(period, yearStart);
    const ofYear = years.get(year) ?? { own: undefined, parts: [] };
    years.set(year, ofYear);
    if (spanOfKey(key) === "year") ofYear.own = value;
    else {
      ofYear.parts.push({ key, value, ...monthsOfYear(period, yearStart) });
    }
  }
  const inOrder = [...years].sort(([a], [b]) => a - b);
  return new Map(
    inOrder.map(([year, { own, parts }]) => [year, { year, own, parts: parts.sort(byBeginning) }]),
  );
}

function byBeginning(one: PartOfYear<unknown>, other: PartOfYear<unknown>): number {
  return one.first - other.first || other.last - one.last;
}

/** All months of a year. */
const WHOLE_YEAR: MonthRange = { first: 1, last: 12 };

/** Whether parts that are side by side take up all of these months. */
export function fill(parts: readonly MonthRange[], within: MonthRange): boolean {
  return parts.reduce((months, part) => months + lengthOf(part), 0) === lengthOf(within);
}

/** How many months these are. */
export function lengthOf({ first, last }: MonthRange): number {
  return last - first + 1;
}

/**
 * The parts of a year that are side by side within some of its months, none of them within another: of a half and its
 * quarters the half, where it lies in these months as a whole.
 */
export function coveringParts<Stored>(
  { parts }: Pick<YearOfValues<Stored>, "parts">,
  within: MonthRange = WHOLE_YEAR,
): readonly PartOfYear<Stored>[] {
  let covered = within.first - 1;
  return parts.filter(({ first, last }) => {
    if (first <= covered || last > within.last) return false;
    covered = last;
    return true;
  });
}
