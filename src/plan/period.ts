/** The lengths of periods, from the longest to the shortest. */
export const PERIOD_SPANS = ["year", "half", "third", "quarter", "month"] as const;

/** How long a period is. */
export type PeriodSpan = (typeof PERIOD_SPANS)[number];

/** The spans that are parts of a year. */
export type PartSpan = Exclude<PeriodSpan, "year">;

interface SpanFacts {
  /** The parts of a year, in order, as keys write them behind the year: `Q2` of `2024-Q2`. */
  readonly parts: readonly [string, ...string[]];
  /** What the meanings and JSON fields of its values begin with: `quarterTarget`, `quarterTargets`. */
  readonly prefix: string;
  /** In whose count its year is: that of a month is the calendar's. */
  readonly year: "plan" | "calendar";
}

/** All that is known of each span: whatever else depends on one is derived from here, or exhaustive by type. */
const SPANS = {
  year: { parts: [""], prefix: "annual", year: "plan" },
  half: { parts: ["H1", "H2"], prefix: "half", year: "plan" },
  third: { parts: ["T1", "T2", "T3"], prefix: "third", year: "plan" },
  quarter: { parts: ["Q1", "Q2", "Q3", "Q4"], prefix: "quarter", year: "plan" },
  month: {
    parts: ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
    prefix: "month",
    year: "calendar",
  },
} as const satisfies Readonly<Record<PeriodSpan, SpanFacts>>;

type Spans = typeof SPANS;

/** The place of a period of a span in its year, counted from 1. */
export type PlaceOf<Span extends PeriodSpan> = Exclude<Partial<Spans[Span]["parts"]>["length"], 0>;
export type Half = PlaceOf<"half">;
export type Quarter = PlaceOf<"quarter">;
/** January is 1. */
export type Month = PlaceOf<"month">;

/** A period of a span: its year, and its place in it under the name of the span (`{ year: 2024, quarter: 2 }`). */
export type PeriodOf<Span extends PeriodSpan> = { readonly year: number } & {
  readonly [Part in Exclude<Span, "year">]: PlaceOf<Part>;
} & Readonly<Partial<Record<Exclude<PartSpan, Span>, never>>>;

export type YearPeriod = PeriodOf<"year">;
export type QuarterPeriod = PeriodOf<"quarter">;
export type MonthPeriod = PeriodOf<"month">;

/**
 * A time that a target or an actual is of. Its year is that of the plan's own count (`plan-year.ts` says when it
 * begins); that of a month is the calendar's.
 */
export type Period = { [Span in PeriodSpan]: PeriodOf<Span> }[PeriodSpan];

/** What meetings are about, and their summaries: a quarter or a year. */
export type ReportingPeriod = YearPeriod | QuarterPeriod;

/** Whether meetings are about such a period. */
export function isReportingPeriod(period: Period): period is ReportingPeriod {
  const span = spanOf(period);
  return span === "year" || span === "quarter";
}

/** The key of a period of a span: `2024`, `2024-H1`, `2024-T1`, `2024-Q2`, `2024-01`. Keys of one span sort as texts. */
export type KeyOf<Span extends PeriodSpan> = Span extends "year"
  ? `${number}`
  : `${number}-${Spans[Span]["parts"][number]}`;
export type PeriodKey = { [Span in PeriodSpan]: KeyOf<Span> }[PeriodSpan];

/** A part of a year: its span, and its place in the year, counted from 1. */
export type PeriodPart = {
  [Span in PartSpan]: { readonly span: Span; readonly index: PlaceOf<Span> };
}[PartSpan];

/** A day of the Gregorian calendar, as an argument: the core reads no clock. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How many periods of a span a year has. */
export function partsInYear(span: PeriodSpan): number {
  return SPANS[span].parts.length;
}

/** The places of the periods of a span in a year: 1 to 4 of quarters. */
export function placesIn<Span extends PeriodSpan>(span: Span): readonly PlaceOf<Span>[] {
  return SPANS[span].parts.map((_, place) => place + 1) as PlaceOf<Span>[];
}

/** How many months a period of a span has. */
export function monthsInSpan(span: PeriodSpan): number {
  return 12 / partsInYear(span);
}

/** Whether the year of periods of a span is the calendar's, and not the plan's. */
export function isOfCalendar(span: PeriodSpan): boolean {
  return SPANS[span].year === "calendar";
}

/** The spans that are parts of a year, from the longest to the shortest. */
export const PART_SPANS: readonly PartSpan[] = PERIOD_SPANS.filter((span) => span !== "year");

/** What the meanings and JSON fields of a span's values begin with. */
export function prefixOfSpan<Span extends PeriodSpan>(span: Span): Spans[Span]["prefix"] {
  return SPANS[span].prefix;
}

/** The part that a period is of its year; `null` for a whole year. */
export function partOfPeriod(period: Period): PeriodPart | null {
  for (const span of PART_SPANS) {
    const index = period[span];
    if (index !== undefined) return partAt(span, index);
  }
  return null;
}

/** The part of a year at a place; `null` if a year has none there. */
export function partAt(span: PartSpan, index: number): PeriodPart | null {
  const isThere = Number.isInteger(index) && index >= 1 && index <= partsInYear(span);
  return isThere ? ({ span, index } as PeriodPart) : null;
}

/** The place of a part in its year where it is of this span, else `null`. */
export function placeOf<Span extends PartSpan>(
  part: { readonly span: string; readonly index: number } | null | undefined,
  span: Span,
): PlaceOf<Span> | null {
  return part?.span === span ? (part.index as PlaceOf<Span>) : null;
}

/** The period that is a part of a year, or the whole of it. */
export function periodOfPart(year: number, part: PeriodPart | null): Period {
  // A computed name has no type of its own: that of the part's span is one of a period's.
  return part === null ? { year } : { year, [part.span]: part.index };
}

/** How long a period is. */
export function spanOf(period: Period): PeriodSpan {
  return PART_SPANS.find((span) => period[span] !== undefined) ?? "year";
}

const PARTS: ReadonlyMap<string, PeriodPart | null> = new Map(
  PART_SPANS.flatMap((span) =>
    SPANS[span].parts.map((written, place) => [written, partAt(span, place + 1)] as const),
  ),
);

/** The key of a period. */
export function periodKey(period: Period): PeriodKey {
  const part = partOfPeriod(period);
  const written = part === null ? "" : `-${SPANS[part.span].parts[part.index - 1] ?? ""}`;
  return `${period.year}${written}` as PeriodKey;
}

/** The period of a key. */
export function periodOfKey(key: PeriodKey): Period {
  return periodOfPart(Number(key.slice(0, 4)), PARTS.get(key.slice(5)) ?? null);
}

/** How long the period of a key is. */
export function spanOfKey(key: PeriodKey): PeriodSpan {
  return PARTS.get(key.slice(5))?.span ?? "year";
}

/** A year, and a part behind it: a letter and a digit in any writing, or two digits behind a hyphen. */
const PERIOD = /^\s*((?:19|20|21)\d\d)(?:[\s-]*([a-z]\d)|-(\d\d))?\s*$/i;

/**
 * The period that a text such as `2024-Q2`, `2024 q2`, `2024-H1`, `2024-01` or `2024` names; `null` if it names none.
 */
export function parsePeriod(text: string): Period | null {
  const match = PERIOD.exec(text);
  if (match === null) return null;
  const written = match[2] ?? match[3];
  if (written === undefined) return { year: Number(match[1]) };
  const part = PARTS.get(written.toUpperCase()) ?? null;
  return part === null ? null : periodOfPart(Number(match[1]), part);
}

/** Below zero where `a` is before `b`, zero for the same day, above zero after it. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The day that is this many days later. */
export function daysAfter({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const MS_OF_DAY = 86_400_000;

/** How many days it is from one day to another; 0 if they are the same, below zero if the other is before it. */
export function daysBetween(from: Day, until: Day): number {
  const timeOf = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);
  return Math.round((timeOf(until) - timeOf(from)) / MS_OF_DAY);
}

/** The day of the week, 0 for Sunday. */
export function dayOfWeek({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** The day that `YYYY-MM-DD` names; `null` if there is no such day. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysInMonth(day) ? day : null;
}

/** How many days a month of a year has. */
export function daysInMonth({ year, month }: Omit<Day, "day">): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A day as `YYYY-MM-DD`. */
export function formatDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Whether what is planned for a year, or for one quarter of it, is due in a period: that of a whole year in each quarter. */
export function isPlannedFor(
  planned: { readonly year: number; readonly quarter?: Quarter | null },
  { year, quarter }: Period,
): boolean {
  return (
    planned.year === year && (quarter === undefined || planned.quarter == null || planned.quarter === quarter)
  );
}
