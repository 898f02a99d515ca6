import { compareDays, periodEnd, type Quarter } from "../../plan/period";
import type { MentionedDate } from "../../plan/workplan";
import type { WorkplanRule } from "../rule";

export const workplanDateOutsideQuarter: WorkplanRule = {
  id: "workplan-date-outside-quarter",
  severity: "error",
  needs: "workplan",
  *find({ workplan }) {
    for (const { year, quarter, dates, cell } of workplan.entries) {
      if (quarter === null) continue;
      for (const date of dates) {
        // A date of another year is one that the text refers to: an agreement, the plan to come.
        const isOfYear = date.first.year === year || date.last.year === year;
        if (!isOfYear || overlaps(date, year, quarter)) continue;
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

function overlaps({ first, last }: MentionedDate, year: number, quarter: Quarter): boolean {
  const begin = { year, month: quarter * 3 - 2, day: 1 };
  return compareDays(last, begin) >= 0 && compareDays(first, periodEnd({ year, quarter })) <= 0;
}
