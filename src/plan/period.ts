export type Quarter = 1 | 2 | 3 | 4;

/** A reporting period: a year of the Gregorian calendar, or one quarter of it. */
export interface Period {
  readonly year: number;
  readonly quarter?: Quarter;
}

/** A day of the Gregorian calendar, as an argument: the core reads no clock. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A quarter's name as a key: `2024-Q2`. */
export type QuarterKey = `${number}-Q${Quarter}`;

export function quarterKey(year: number, quarter: Quarter): QuarterKey {
  return `${year}-Q${quarter}`;
}

/** A period's name as a key: `2024-Q2` for a quarter, `2024` for a year. */
export function periodKey(period: Period): string {
  return period.quarter === undefined ? String(period.year) : quarterKey(period.year, period.quarter);
}

/** The period that a text such as `2024-Q2`, `2024 q2` or `2024` names; `null` where it names none. */
export function parsePeriod(text: string): Period | null {
  const match = /^\s*((?:19|20|21)\d\d)(?:[\s-]*[Qq]([1-4]))?\s*$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  return match[2] === undefined ? { year } : { year, quarter: Number(match[2]) as Quarter };
}

/** The last day of a period. */
export function periodEnd({ year, quarter }: Period): Day {
  const month = (quarter ?? 4) * 3;
  return { year, month, day: month === 6 || month === 9 ? 30 : 31 };
}

/** The quarter in which a day falls. */
export function quarterOfDay(day: Day): { year: number; quarter: Quarter } {
  return { year: day.year, quarter: Math.ceil(day.month / 3) as Quarter };
}

/** Below zero where `a` is before `b`, zero for the same day, above zero after it. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Below zero where `a` ends before `b`, zero where both end on one day, above zero after it. */
export function comparePeriodEnds(a: Period, b: Period): number {
  return compareDays(periodEnd(a), periodEnd(b));
}

/** The day that is this many days later. */
export function daysAfter({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day that `YYYY-MM-DD` names; `null` where there is no such day. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const lengthOfMonth = new Date(Date.UTC(day.year, day.month, 0)).getUTCDate();
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= lengthOfMonth ? day : null;
}

/** A day as `YYYY-MM-DD`. */
export function formatDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
