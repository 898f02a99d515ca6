import { buddhistYear, gregorianYear } from "./language/time/gregorian-years";
import { withWesternDigits } from "./language/numbers/digits";
import { periodOfKey } from "./period";
import type { Plan } from "./plan";
import type { Calendar } from "./writing-style";

/** Four digits by themselves; also Thai and Khmer ones, once they are written in Western digits. */
const FOUR_DIGITS = /(?<!\d)\d{4}(?!\d)/g;
/** Two digits by themselves, as months have them: "ต.ค. 58". */
const TWO_DIGITS = /(?<!\d)\d{2}(?!\d)/g;

/** The calendar in which a plan writes its years: that of its title and of its columns' heads. */
export function calendarOfPlan({ title, columns }: Pick<Plan, "title" | "columns">): Calendar {
  const texts = [title?.text ?? "", ...columns.map(({ head }) => head)];
  const isBuddhist =
    texts.some(namesBuddhistYear) ||
    columns.some(({ head, period }) => period !== null && isShortYear(head, periodOfKey(period).year));
  return isBuddhist ? "buddhist" : "gregorian";
}

function namesBuddhistYear(text: string): boolean {
  return (withWesternDigits(text).match(FOUR_DIGITS) ?? []).some((digits) => {
    const year = gregorianYear(Number(digits));
    return year !== null && year !== Number(digits);
  });
}

function isShortYear(head: string, year: number): boolean {
  const short = buddhistYear(year) % 100;
  return (withWesternDigits(head).match(TWO_DIGITS) ?? []).some((digits) => Number(digits) === short);
}
