import { monthsInSpan, PART_SPANS, partAt, type PartSpan, type PeriodPart } from "../../period";

/** A part of a year that words name. */
export type NamedPart = PeriodPart;
export type NamedSpan = PartSpan;
export { monthsInSpan as monthsInPart, partAt as namedPartAt };

/** The part of a year that has so many months and begins after so many of them; `null` if there is none. */
export function partWithMonths(count: number, before: number): NamedPart | null {
  const span = PART_SPANS.find((each) => monthsInSpan(each) === count);
  return span === undefined ? null : partAt(span, before / count + 1);
}
