import { compareDays, type QuarterPeriod } from "../../../plan/period";
import { periodBegin, periodEnd, type YearStart } from "../../../plan/plan-year";
import type { MentionedDate } from "../../../plan/workplan";
import { isReversed } from "./workplan-dates-reversed";
import type { WorkplanRule } from "../../rule";

export const workplanDateOutsideQuarter: WorkplanRule = {
  id: "workplan-date-outside-quarter",
  severity: "error",
  needs: "workplan",
  *find({ workplan, plan }) {
    for (const { year, quarter, dates, cell } of workplan.entries) {
      if (quarter === null) continue;
      for (const date of dates) {
        // A date of another year is one that the text refers to: an agreement, the plan to come.
        const isOfYear = date.first.year === year || date.last.year === year;
        if (!isOfYear || isReversed(date) || overlaps(date, { year, quarter }, plan.yearStart)) continue;
        yield {
          cell: date.cell ?? cell,
          about: `${year}-Q${quarter}`,
          ...(date.tentative ? { severity: "warning" as const } : {}),
          message: {
            id: "workplan-date-outside-quarter",
            values: { date: date.text, quarter, year: String(year) },
          },
        };
      }
    }
  },
};

function overlaps({ first, last }: MentionedDate, quarter: QuarterPeriod, yearStart: YearStart): boolean {
  const [begin, end] = [periodBegin(quarter, yearStart), periodEnd(quarter, yearStart)];
  return compareDays(last, begin) >= 0 && compareDays(first, end) <= 0;
}
