import { sumOf } from "./aggregation";

/** What was reported of a period and of its parts, by one reporter; `null` if nothing was. */
export interface ReportedParts<Term> {
  /** Parts that are side by side, in the order of time. */
  readonly parts: readonly Term[];
  /** Whether they take up the whole period. */
  readonly isWhole: boolean;
  readonly own: Term | null;
  /** That of the period before, which some carry on. */
  readonly before: Term | null;
}

/** How reported numbers are compared: exactly, or as close as rounded numbers are. */
export interface Arithmetic<Term> {
  readonly numberOf: (term: Term) => number;
  readonly addUpTo: (terms: readonly Term[], whole: Term) => boolean;
}

/**
 * What reports tell of how the parts of a period make the period, of what adds up: they are added, or each counts on from
 * the period's beginning. `unclear` where they may be either, `contradicting` where they are neither, `unknown` where fewer
 * than two parts have anything to combine.
 */
export type PartsCombination = "added" | "countedOn" | "unclear" | "contradicting" | "unknown";

export function classifyParts<Term>(
  { parts, isWhole, own, before }: ReportedParts<Term>,
  { numberOf, addUpTo }: Arithmetic<Term>,
): PartsCombination {
  const numbers = parts.map(numberOf);
  const last = parts.at(-1);
  if (last === undefined) return "unknown";
  const rises = neverFalls(numbers);
  const mayBe = numbers.filter((number) => number !== 0).length < 2 ? "unknown" : rises ? "unclear" : "added";
  if (own === null) return mayBe;
  const gives = (terms: readonly Term[]): boolean =>
    addUpTo(terms, own) || (before !== null && numberOf(before) !== 0 && addUpTo([before, ...terms], own));
  if (gives(parts)) return mayBe === "unknown" ? "unknown" : "added";
  if (rises && gives([last])) return "countedOn";
  const whole = numberOf(own);
  if (isWhole) return "contradicting";
  if (sumOf(numbers) <= whole) return mayBe;
  return rises && numberOf(last) <= whole ? "countedOn" : "contradicting";
}

/** Whether each part may count from the beginning: none is less than that before it, and not all are the same. */
export function neverFalls(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, place) => number - (numbers[place] ?? number));
  return steps.every((step) => step >= 0) && steps.some((step) => step > 0);
}
