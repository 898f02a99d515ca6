import { percentOf, shownFraction, statedWith, type Fraction } from "./fraction";
import { shownNumber } from "./number-noise";
import type { Value } from "./value";

/** What a report says, as one text: also the numerator and the denominator that are in cells of their own. */
export function reportedText(value: Value): string {
  const isInCells = value.state === "number" && value.written === "number" && value.fraction !== undefined;
  return isInCells ? `${shownFraction(value.fraction)} = ${value.raw}` : value.raw;
}

/**
 * What a value is for an indicator in per cent: of 45 of 60 it is 75 %. A fraction of nothing, and one next to another
 * percentage, stay the text that they are. A value without a fraction stays as it is.
 */
export function asPercentage(value: Value): Value {
  if ((value.state !== "number" && value.state !== "text") || value.fraction === undefined) return value;
  const { fraction, cell, raw, alternatives = [] } = value;
  const percent = percentOf(fraction);
  if (percent === null || fraction.stated !== undefined) {
    const couldBe = [fraction.stated ?? [], percent ?? []].flat().map((each) => shownNumber(each, true));
    return { cell, raw: reportedText(value), state: "text", fraction, ...inDoubt(couldBe) };
  }
  // What a cell states as a number is what it says.
  if (value.state === "number" && value.written === "number") return value;
  const { beside, year } = value.state === "number" ? value : {};
  return {
    ...{ cell, raw, state: "number", number: percent, percent: true, fraction },
    // A number in place of the text would lose what it is of.
    ...{ written: "line", formula: null },
    ...inDoubt(alternatives.filter((other) => !isSaidBy(fraction, other))),
    ...(beside === undefined ? {} : { beside }),
    ...(year === undefined ? {} : { year }),
  };
}

function inDoubt(alternatives: readonly string[]): { readonly alternatives?: readonly string[] } {
  return alternatives.length === 0 ? {} : { alternatives };
}

/** Whether another reading is one of a fraction's numbers with its words, or its percentage as it may be rounded. */
function isSaidBy({ numerator, denominator }: Fraction, other: string): boolean {
  const [number, ...more] = (other.match(/\d+(?:[.,]\d+)*/g) ?? []).map((digits) =>
    Number(digits.replace(/,/g, "")),
  );
  if (number === undefined || more.length > 0) return false;
  if (!/\d\s?%/.test(other)) return number === numerator || number === denominator;
  return statedWith({ numerator, denominator }, number).stated === undefined;
}
