import { compareDays, type QuarterPeriod } from "../../../plan/period";
import { periodBegin, periodEnd, type YearStart } from "../../../plan/plan-year";
import type { MentionedDate } from "../../../plan/workplan";
import { isReversed } from "./workplan-dates-reversed";
import { defineRule } from "../../rule";

export const workplanDateOutsideQuarter = defineRule({
  id: "workplan-date-outside-quarter",
  matter: "entry",
  severity: "error",
  inDoubtfulPlan: "waits",
  needs: "workplan",
  *find({ workplan, plan }) {
    for (const { year, quarter, dates, cell } of workplan.entries) {
      if (quarter === null) continue;
      for (const date of dates) {
        const period = { year, quarter };
        if (isReversed(date) || overlaps(date, period, plan.yearStart)) continue;
        // A date of another year is one that the text refers to, such as an agreement, unless only the year is off.
        const isOfYear = date.first.year === year || date.last.year === year;
        if (!isOfYear && !isInOtherYear(date, period, plan.yearStart)) continue;
        yield {
          cell: date.cell ?? cell,
          about: `${year}-Q${quarter}`,
          severity: date.tentative || !isOfYear ? "warning" : undefined,
          message: "workplan-date-outside-quarter",
          values: { date: date.text, quarter, year: String(year) },
        };
      }
    }
  },
});

/** In January people still write the former year. */
function isInOtherYear(date: MentionedDate, quarter: QuarterPeriod, yearStart: YearStart): boolean {
  return [-1, 1].some((years) => overlaps(movedBy(date, years), quarter, yearStart));
}

function movedBy(date: MentionedDate, years: number): MentionedDate {
  const { first, last } = date;
  return {
    ...date,
    first: { ...first, year: first.year + years },
    last: { ...last, year: last.year + years },
  };
}

function overlaps({ first, last }: MentionedDate, quarter: QuarterPeriod, yearStart: YearStart): boolean {
  const [begin, end] = [periodBegin(quarter, yearStart), periodEnd(quarter, yearStart)];
  return compareDays(last, begin) >= 0 && compareDays(first, end) <= 0;
}
