import { monthsInSpan, PART_SPANS, partAt, type PeriodPart } from "../../period";

/** A third of a year, as a "cuatrimestre" is: words name it, and no value is of one. */
interface Third {
  readonly span: "third";
  readonly index: 1 | 2 | 3;
}

/** A part of a year that words name. */
export type NamedPart = PeriodPart | Third;
export type NamedSpan = NamedPart["span"];

/** How many months a part of a year has. */
export function monthsInPart(span: NamedSpan): number {
  return span === "third" ? MONTHS_IN_THIRD : monthsInSpan(span);
}

const MONTHS_IN_THIRD = 4;

/** The part of a year that words name at a place; `null` if a year has none there. */
export function namedPartAt(span: NamedSpan, index: number): NamedPart | null {
  if (span !== "third") return partAt(span, index);
  return index === 1 || index === 2 || index === 3 ? { span, index } : null;
}

const NAMED_SPANS: readonly NamedSpan[] = [...PART_SPANS, "third"];

/** The part of a year that has so many months and begins after so many of them; `null` if there is none. */
export function partWithMonths(count: number, before: number): NamedPart | null {
  const span = NAMED_SPANS.find((each) => monthsInPart(each) === count);
  return span === undefined ? null : namedPartAt(span, before / count + 1);
}
