import { averageOf, combineAmounts, type Amount } from "./amount";
import type { Aggregation } from "../definition";
import { periodKey, spanOf, type Period, type PeriodKey } from "../../plan/period";
import {
  byYear,
  coveringParts,
  fill,
  lengthOf,
  type PartOfYear,
  type PeriodValues,
  type YearOfValues,
} from "../../plan/period-values";
import { monthsOfYear, planYearOf, type MonthRange, type YearStart } from "../../plan/plan-year";

/** The numbers of an indicator's targets, or of its actuals, by their periods and by the plan's years. */
export interface DatedNumbers {
  readonly byKey: PeriodValues<number>;
  readonly years: ReadonlyMap<number, YearOfValues<number>>;
  /** What percentages are of, or how they were put together, where that is known; left out where nothing is. */
  readonly amounts?: ReadonlyMap<PeriodKey, Amount>;
  /** All that tells how parts make a year, where some of it does not count; left out where these numbers are all. */
  readonly telling?: DatedNumbers;
}

/** Amounts by their periods. */
export function datedAmounts(amounts: ReadonlyMap<PeriodKey, Amount>, yearStart: YearStart): DatedNumbers {
  const numbers = new Map(Array.from(amounts, ([key, { number }]) => [key, number] as const));
  const more = [...amounts].filter(
    ([, { fraction, putTogether }]) => (fraction ?? putTogether) !== undefined,
  );
  const dated = datedNumbers(numbers, yearStart);
  return more.length === 0 ? dated : { ...dated, amounts: new Map(more) };
}

/** A number of a period with what it is of. */
export function amountAt({ amounts }: Pick<DatedNumbers, "amounts">, key: PeriodKey, number: number): Amount {
  const amount = amounts?.get(key);
  return amount?.number === number ? amount : { number };
}

export function datedNumbers(byKey: PeriodValues<number>, yearStart: YearStart): DatedNumbers {
  return { byKey, years: byYear(byKey, yearStart) };
}

/** How far a period reaches: into which year of the plan, and there to the end of which of its 12 months. */
export interface Reach {
  readonly year: number;
  readonly through: number;
}

export function reachOf(period: Period, yearStart: YearStart): Reach {
  return { year: planYearOf(period, yearStart), through: monthsOfYear(period, yearStart).last };
}

/** A whole year of the plan. */
export function throughYear(year: number): Reach {
  return { year, through: 12 };
}

/**
 * What the parts of a year give up to the end of one of its months: halves, quarters and months, of which each month of
 * the year counts once. Those without a number are left out; `null` if none has one.
 */
export function ofParts(
  dated: DatedNumbers,
  aggregation: Aggregation,
  { year, through }: Reach,
): Amount | null {
  const ofYear = dated.years.get(year);
  return ofYear === undefined
    ? null
    : combineParts(dated, aggregation, coveringParts(ofYear, { first: 1, last: through }));
}

/** The number of a period: its own, else what its parts give where they tell it. */
export function ofPeriod(
  dated: DatedNumbers,
  aggregation: Aggregation,
  period: Period,
  yearStart: YearStart,
): Amount | null {
  const key = periodKey(period);
  const own = dated.byKey.get(key);
  const ofYear = dated.years.get(planYearOf(period, yearStart));
  if (own !== undefined) return amountAt(dated, key, own);
  if (ofYear === undefined || spanOf(period) === "year") return null;
  const months = monthsOfYear(period, yearStart);
  const parts = coveringParts(ofYear, months);
  return tellsWhole(aggregation, parts, months) ? combineParts(dated, aggregation, parts) : null;
}

/** A sum or a mean needs each month, a level that of the end; the highest of those that are known is known. */
function tellsWhole(aggregation: Aggregation, parts: readonly MonthRange[], months: MonthRange): boolean {
  switch (aggregation) {
    case "sum":
    case "average":
      return fill(parts, months);
    case "latest":
      return parts.at(-1)?.last === months.last;
    case "max":
    case "constant":
      return parts.length > 0;
  }
}

function combineParts(
  dated: DatedNumbers,
  aggregation: Aggregation,
  parts: readonly PartOfYear<number>[],
): Amount | null {
  const [first] = parts;
  if (first === undefined) return null;
  const amounts = parts.map(({ key, value }) => amountAt(dated, key, value));
  const isEven = parts.every((part) => lengthOf(part) === lengthOf(first));
  if (aggregation !== "average" || isEven || amounts.every(({ fraction }) => fraction !== undefined))
    return combineAmounts(aggregation, amounts);
  // In a mean a quarter weighs as much as its three months.
  return averageOf(parts.flatMap((part) => Array<Amount>(lengthOf(part)).fill({ number: part.value })));
}
