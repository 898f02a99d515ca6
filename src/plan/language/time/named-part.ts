import { monthsInSpan, PART_SPANS, partAt, type PeriodPart } from "../../period";

/** Half a month, counted through the year: calendars have columns of fortnights, and no value is of one. */
interface Fortnight {
  readonly span: "fortnight";
  readonly index: number;
}

/** A part of a year that words name. */
export type NamedPart = PeriodPart | Fortnight;
export type NamedSpan = NamedPart["span"];

/** How many months a part of a year has. */
export function monthsInPart(span: NamedSpan): number {
  return span === "fortnight" ? MONTHS_IN_FORTNIGHT : monthsInSpan(span);
}

const MONTHS_IN_FORTNIGHT = 1 / 2;

/** The part of a year that words name at a place; `null` if a year has none there. */
export function namedPartAt(span: NamedSpan, index: number): NamedPart | null {
  if (span !== "fortnight") return partAt(span, index);
  const isThere = Number.isInteger(index) && index >= 1 && index <= 12 / MONTHS_IN_FORTNIGHT;
  return isThere ? { span, index } : null;
}

/** The part of a year that has so many months and begins after so many of them; `null` if there is none. */
export function partWithMonths(count: number, before: number): PeriodPart | null {
  const span = PART_SPANS.find((each) => monthsInSpan(each) === count);
  return span === undefined ? null : partAt(span, before / count + 1);
}
