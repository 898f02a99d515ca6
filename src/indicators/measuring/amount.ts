import { percentOf, sumOfFractions, type Fraction } from "../../plan/fraction";
import type { Aggregation } from "../definition";
import { combine } from "./aggregation";

/**
 * How a percentage was put together: from numerators and denominators, as a mean where one of them is not known, or of
 * several periods with different denominators the last was taken. Levels of parties stay `apart`: the number is that of
 * the party that is furthest behind.
 */
export type PutTogether = "fractions" | "mean" | "latest" | "apart";

/** A number of progress, with what it is of where it is a percentage that tells it. */
export interface Amount {
  readonly number: number;
  readonly fraction?: Fraction;
  /** Left out where it is one number as it was reported. */
  readonly putTogether?: PutTogether;
}

/** What some amounts are together; `null` for none. A mean of percentages is that of what they are of, where all tell it. */
export function combineAmounts(aggregation: Aggregation, amounts: readonly Amount[]): Amount | null {
  const numbers = amounts.map(({ number }) => number);
  const number = combine(aggregation, numbers);
  if (number === null) return null;
  switch (aggregation) {
    case "average":
      return averageOf(amounts);
    case "latest":
    case "constant":
      return latestOf(amounts);
    case "max":
      return amounts.find((amount) => amount.number === number) ?? { number };
    case "sum":
      return amounts.length === 1 ? (amounts[0] ?? null) : { number };
  }
}

/** The last of some amounts; that others had other denominators is to be known. */
function latestOf(amounts: readonly Amount[]): Amount | null {
  const last = amounts.at(-1) ?? null;
  const denominators = new Set(amounts.flatMap(({ fraction }) => fraction?.denominator ?? []));
  return last?.fraction === undefined || denominators.size < 2 ? last : { ...last, putTogether: "latest" };
}

/**
 * The percentage of all that some percentages are of: the sum of the numerators of the sum of the denominators, which no
 * mean of the percentages gives. Their mean where one of them does not tell it.
 */
export function averageOf(amounts: readonly Amount[]): Amount {
  const [first, ...others] = amounts;
  if (first !== undefined && others.length === 0) return first;
  const fractions = amounts.flatMap(({ fraction }) => fraction ?? []);
  const fraction = sumOfFractions(fractions);
  const number = fractions.length < amounts.length ? null : percentOf(fraction);
  if (number === null)
    return {
      number:
        combine(
          "average",
          amounts.map(({ number }) => number),
        ) ?? 0,
      putTogether: "mean",
    };
  return { number, fraction, putTogether: "fractions" };
}
