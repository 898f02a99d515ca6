import { compareDays, formatDay, type Day } from "../../../plan/period";
import type { MentionedDate } from "../../../plan/workplan";
import { addressFrom } from "../../phrasing";
import { defineRule } from "../../rule";

export const workplanDatesReversed = defineRule({
  id: "workplan-dates-reversed",
  matter: "contradiction",
  severity: "error",
  inDoubtfulPlan: "waits",
  needs: "workplan",
  *find({ workplan }) {
    for (const entry of workplan.entries) {
      for (const date of entry.dates) {
        if (!isReversed(date)) continue;
        const cell = date.cell ?? entry.cell;
        yield {
          cell,
          severity: date.tentative ? "warning" : undefined,
          message: "workplan-dates-reversed",
          values: {
            begin: formatDay(date.first),
            end: formatDay(date.last),
            cellEnd: date.end === undefined ? "none" : addressFrom(cell, date.end.cell),
          },
        };
      }
    }
  },
});

/** Whether a date ends before it begins; not where both ends can be read with the month first, and then do not. */
export function isReversed({ first, last, text, end }: MentionedDate): boolean {
  if (compareDays(last, first) >= 0) return false;
  const [begin, until] = [monthFirst(first, text), monthFirst(last, end?.text ?? text)];
  return begin === null || until === null || compareDays(until, begin) < 0;
}

const IN_DIGITS = /^\p{Nd}{1,2}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{4}$/u;

/** "01/12/2024" read as 12 January; `null` for a date that says its month otherwise. */
function monthFirst({ year, month, day }: Day, text: string): Day | null {
  return IN_DIGITS.test(text) && day <= 12 ? { year, month: day, day: month } : null;
}
