import { buddhistYear, gregorianYear } from "../language/time/gregorian-years";
import { withWesternDigits } from "../language/numbers/digits";
import { periodOfKey } from "../period";
import type { Plan } from "../plan";
import { hasShortYear } from "./short-years";
import type { Calendar } from "./writing-style";

/** Four digits by themselves; also Thai and Khmer ones, once they are written in Western digits. */
const FOUR_DIGITS = /(?<!\d)\d{4}(?!\d)/g;

/**
 * The calendar in which a plan writes its years: that in which its title has one of them, else that of most headers of
 * its columns. Other numbers can be codes and references that only look like years.
 */
export function calendarOfPlan({ title, columns }: Pick<Plan, "title" | "columns">): Calendar {
  const text = title?.text ?? "";
  const dated = columns.flatMap(({ header, period }) =>
    period === null ? [] : [{ header, year: periodOfKey(period).year }],
  );
  const buddhist = dated.filter(({ header, year }) => isBuddhistIn(header, year));
  const gregorian = dated.filter((one) => !buddhist.includes(one) && yearsIn(one.header).includes(one.year));
  if (buddhist.length + gregorian.length === 0) return namesBuddhistYear(text) ? "buddhist" : "gregorian";
  const isOfTitle = dated.some(({ year }) => isBuddhistIn(text, year));
  // "2024-2026 (B.E. 2567-2569)" only says both.
  const hasBoth = dated.some(({ year }) => yearsIn(text).includes(year));
  return buddhist.length > gregorian.length || (isOfTitle && !hasBoth) ? "buddhist" : "gregorian";
}

/** Whether a text writes a year, which is given in the Gregorian calendar, in the Buddhist one. */
function isBuddhistIn(text: string, year: number): boolean {
  return yearsIn(text).includes(buddhistYear(year)) || hasShortYear(text, buddhistYear(year));
}

function yearsIn(text: string): readonly number[] {
  return (withWesternDigits(text).match(FOUR_DIGITS) ?? []).map(Number);
}

function namesBuddhistYear(text: string): boolean {
  return yearsIn(text).some((digits) => {
    const year = gregorianYear(digits);
    return year !== null && year !== digits;
  });
}
