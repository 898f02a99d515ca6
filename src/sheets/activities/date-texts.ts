import type { Translate } from "../../plan/message";
import { compareDays, daysInMonth, type Day } from "../../plan/period";
import type { MentionedDate } from "../../plan/workplan";
import { dayName } from "../layout/wording";

/** A day, a whole month, or a first and a last day; with a word where it is tentative. */
export function dateText({ first, last, tentative }: MentionedDate, translate: Translate): string {
  const text = spanText(first, last, translate);
  return tentative ? translate({ id: "activitySheet-tentative", values: { date: text } }) : text;
}

/** A day, a whole month, or a first and a last day: "12–13 June 2023". */
export function spanText(first: Day, last: Day, translate: Translate): string {
  if (compareDays(first, last) === 0) return dayName(translate, first);
  const isMonth = first.day === 1 && last.month === first.month && last.day === daysInMonth(first);
  if (isMonth && last.year === first.year) {
    return translate({ id: "summary-period-month", values: { year: first.year, month: first.month } });
  }
  if (last.month === first.month && last.year === first.year) {
    return dayName(translate, { ...first, day: `${first.day}–${last.day}` });
  }
  return `${dayName(translate, first)} – ${dayName(translate, last)}`;
}
