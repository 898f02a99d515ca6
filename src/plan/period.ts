export type Quarter = 1 | 2 | 3 | 4;
export type Half = 1 | 2;
/** January is 1. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

export interface YearPeriod {
  readonly year: number;
  readonly half?: never;
  readonly quarter?: never;
  readonly month?: never;
}
export interface HalfPeriod {
  readonly year: number;
  readonly half: Half;
  readonly quarter?: never;
  readonly month?: never;
}
export interface QuarterPeriod {
  readonly year: number;
  readonly half?: never;
  readonly quarter: Quarter;
  readonly month?: never;
}
export interface MonthPeriod {
  readonly year: number;
  readonly half?: never;
  readonly quarter?: never;
  readonly month: Month;
}

/**
 * A time that a target or an actual is of. Years, halves and quarters count in the plan's own year
 * (`plan-year.ts` says when it begins); the year of a month is that of the Gregorian calendar.
 */
export type Period = YearPeriod | HalfPeriod | QuarterPeriod | MonthPeriod;

/** What meetings are about, and their summaries: a quarter or a year. */
export type ReportingPeriod = YearPeriod | QuarterPeriod;

/** Whether meetings are about such a period. */
export function isReportingPeriod(period: Period): period is ReportingPeriod {
  return period.half === undefined && period.month === undefined;
}

/** How long a period is. */
export type PeriodSpan = "year" | "half" | "quarter" | "month";

type TwoDigits = "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12";

/** `2024`. */
export type YearKey = `${number}`;
/** `2024-H1`. */
export type HalfKey = `${number}-H${Half}`;
/** `2024-Q2`. */
export type QuarterKey = `${number}-Q${Quarter}`;
/** `2024-01`. */
export type MonthKey = `${number}-${TwoDigits}`;
/** A period's name as a key: `2024`, `2024-H1`, `2024-Q2`, `2024-01`. Keys of one span sort as texts. */
export type PeriodKey = YearKey | HalfKey | QuarterKey | MonthKey;

/** A day of the Gregorian calendar, as an argument: the core reads no clock. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The key of a period. */
export function periodKey({ year, half, quarter, month }: Period): PeriodKey {
  if (month !== undefined) return `${year}-${String(month).padStart(2, "0") as TwoDigits}`;
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  return half === undefined ? `${year}` : `${year}-H${half}`;
}

/** The period of a key. */
export function periodOfKey(key: PeriodKey): Period {
  const year = Number(key.slice(0, 4));
  const part = key.slice(5);
  if (part === "") return { year };
  if (part.startsWith("Q")) return { year, quarter: Number(part.slice(1)) as Quarter };
  if (part.startsWith("H")) return { year, half: Number(part.slice(1)) as Half };
  return { year, month: Number(part) as Month };
}

/** How long the period of a key is. */
export function spanOfKey(key: PeriodKey): PeriodSpan {
  if (key.length === 4) return "year";
  if (key.charAt(5) === "Q") return "quarter";
  return key.charAt(5) === "H" ? "half" : "month";
}

/** How long a period is. */
export function spanOf({ half, quarter, month }: Period): PeriodSpan {
  if (month !== undefined) return "month";
  if (quarter !== undefined) return "quarter";
  return half === undefined ? "year" : "half";
}

const PERIOD = /^\s*((?:19|20|21)\d\d)(?:[\s-]*(?:[Qq]([1-4])|[Hh]([12]))|-(0[1-9]|1[0-2]))?\s*$/;

/**
 * The period that a text such as `2024-Q2`, `2024 q2`, `2024-H1`, `2024-01` or `2024` names; `null` if it names none.
 */
export function parsePeriod(text: string): Period | null {
  const match = PERIOD.exec(text);
  if (match === null) return null;
  const [, written, quarter, half, month] = match;
  const year = Number(written);
  if (quarter !== undefined) return { year, quarter: Number(quarter) as Quarter };
  if (half !== undefined) return { year, half: Number(half) as Half };
  return month === undefined ? { year } : { year, month: Number(month) as Month };
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

/** The quarter after a quarter, the year after a year. */
export function reportingPeriodAfter({ year, quarter }: ReportingPeriod): ReportingPeriod {
  if (quarter === undefined) return { year: year + 1 };
  return quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: (quarter + 1) as Quarter };
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
