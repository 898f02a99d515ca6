import { isDated } from "../../plan/column-meaning";
import { withWesternDigits } from "../../plan/language/numbers/digits";
import { gregorianYear } from "../../plan/language/time/gregorian-years";
import { isSpanOfWholeYears } from "../../plan/language/time/period-words";
import { periodOfKey } from "../../plan/period";
import { planYearOf, type YearsOfTwo } from "../../plan/plan-year";
import type { Plan } from "../../plan/plan";

const PAIR = /(?<![\d.,/–-])(\d{4}|\d{2})\s*([/–-])\s*(\d{4}|\d{2})(?![\d.,–-]?\d)/g;
const YEAR = /(?<!\d)\d{4}(?!\d)/;

/**
 * How a plan names its years, by the headers of its values, or by its title and its sheet's name where no header names
 * a year; `null` where one year of the calendar names each, or they are named in more than one way.
 */
export function yearsOfTwoIn(
  plan: Pick<Plan, "columns" | "years" | "yearStart" | "title" | "sheet">,
): YearsOfTwo | null {
  const headers = plan.columns.flatMap(({ meaning, period, header }) =>
    period !== null && isDated(meaning)
      ? [{ text: header, years: [planYearOf(periodOfKey(period), plan.yearStart)] }]
      : [],
  );
  const named = headers.flatMap((header) => waysIn(header.text, header.years) ?? []);
  const [way = null] = named;
  if (headers.some(({ text, years }) => waysIn(text, years) === null && YEAR.test(withWesternDigits(text))))
    return null;
  if (way !== null) return named.every((each) => each === way) ? way : null;
  const titles = [plan.title?.text ?? "", plan.sheet].filter((text) => !isSpanOfWholeYears(text));
  return titles.map((text) => waysIn(text, plan.years)).find((each) => each !== null) ?? null;
}

/** The way in which a text names one of some years by that and the one before it; `null` where it does not. */
function waysIn(text: string, years: readonly number[]): YearsOfTwo | null {
  for (const [, first = "", link = "", second = ""] of withWesternDigits(text).matchAll(PAIR)) {
    const before = gregorianYear(first.length === 4 ? Number(first) : 2000 + Number(first));
    const isNext = (Number(first) + 1) % 100 === Number(second) % 100;
    if (before === null || !isNext || !years.includes(before + 1)) continue;
    if (link === "/" || link === "-" || link === "–") return `${link}${second.length === 4 ? 4 : 2}`;
  }
  return null;
}
