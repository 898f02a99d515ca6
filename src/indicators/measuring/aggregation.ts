import type { Value } from "../../plan/value";
import type { Aggregation } from "../definition";

/** A value that holds a number. */
export type NumberValue = Extract<Value, { state: "number" }>;

/** The value of the whole that an aggregation makes of the values of its periods, in their order; `null` for none. */
export function combine(aggregation: Aggregation, numbers: readonly number[]): number | null {
  const last = numbers.at(-1);
  if (last === undefined) return null;
  switch (aggregation) {
    case "sum":
      return sumOf(numbers);
    case "average":
      return sumOf(numbers) / numbers.length;
    case "max":
      return numbers.reduce((highest, number) => Math.max(highest, number), last);
    case "latest":
    case "constant":
      return last;
  }
}

/**
 * Whether the values of the periods give the value of the whole. Under `constant` each period has to
 * equal it. Whole numbers have to agree exactly; a number with decimals may stand for any number that
 * rounds to it, so it is off by at most half a unit of its last place, and a sum by as much as its
 * parts together (the usual bound for sums of rounded figures). An average is compared in the last
 * place that the whole is stated in.
 */
export function agrees(aggregation: Aggregation, parts: readonly NumberValue[], whole: NumberValue): boolean {
  if (aggregation === "constant") return parts.every((part) => agrees("latest", [part], whole));
  const given = combine(
    aggregation,
    parts.map((part) => part.number),
  );
  if (given === null) return true;
  const difference = Math.abs(given - whole.number);
  return difference <= roundingMargin(aggregation, parts, whole) + smallestDifference(given, whole.number);
}

function roundingMargin(aggregation: Aggregation, parts: readonly NumberValue[], whole: NumberValue): number {
  if (aggregation === "average") return halfUnit(decimalPlaces(whole));
  if (aggregation === "sum") return sumOf(parts.map(roundingError)) + sumRoundingError(parts, whole);
  return Math.max(roundingError(whole), ...parts.map(roundingError));
}

/** The most by which a stated number can be off through rounding; nothing for a whole number. */
function roundingError(value: NumberValue): number {
  return Number.isInteger(value.number) ? 0 : halfUnit(decimalPlaces(value));
}

/** A whole that ends in .0 is stated as finely as its parts where these have decimals. */
function sumRoundingError(parts: readonly NumberValue[], whole: NumberValue): number {
  const rounded = parts.filter((part) => !Number.isInteger(part.number));
  return rounded.length === 0
    ? roundingError(whole)
    : halfUnit(Math.max(decimalPlaces(whole), ...rounded.map(decimalPlaces)));
}

/** Decimal places as a reader sees them: a cell may show fewer than its number has. */
function decimalPlaces(value: NumberValue): number {
  const held = /\.(\d+)$/.exec(String(value.number))?.[1]?.length ?? 0;
  const shown = /[.,](\p{Nd}+)\P{Nd}*$/u.exec(value.raw)?.[1]?.length ?? 0;
  return Math.min(held, shown);
}

function halfUnit(places: number): number {
  return 0.5 * 10 ** -places;
}

/** What binary arithmetic alone may lose, relative to the size of the numbers. */
function smallestDifference(a: number, b: number): number {
  return 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** The sum of numbers; 0 for none. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
