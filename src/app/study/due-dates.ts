import type { Activity } from "../../plan/activity";
import { compareDays, periodKey, type Day, type Period } from "../../plan/period";
import { planYearOf, quarterOfDay } from "../../plan/plan-year";
import type { Indicator, JointAction, Plan } from "../../plan/plan";

/**
 * The plan in which each indicator whose target is of no period, or of one year alone, knows the quarter in which it
 * falls due, where the row of its action has a column that says by when: "Target | By when". The date of its own row
 * counts, else the last one of its action; one outside of the target's year says nothing of it.
 */
export function withDueDates(plan: Plan, activities: readonly Activity[]): Plan {
  const days = lastDays(activities);
  if (days.size === 0) return plan;
  const actions = new Map(plan.actions.map((action) => [action.id, action]));
  return {
    ...plan,
    indicators: plan.indicators.map((indicator) => {
      const day = days.get(rowOf(indicator.cell)) ?? lastDayOf(actions.get(indicator.action), days);
      if (day === null) return indicator;
      const quarter = quarterOfDay(day, indicator.yearStart);
      return isOfDate(indicator, quarter) ? { ...indicator, dueBy: periodKey(quarter) } : indicator;
    }),
  };
}

/** Whether a date can be that of an indicator's target: it has one of no period, or of the date's year alone. */
function isOfDate({ overallTarget, targets, yearStart }: Indicator, quarter: Period): boolean {
  const [key, ...others] = [...targets].flatMap(([key, { state }]) => (state === "blank" ? [] : [key]));
  if (key === undefined) return overallTarget !== null && overallTarget.state !== "blank";
  return others.length === 0 && key === periodKey({ year: planYearOf(quarter, yearStart) });
}

/** The last day of the dates in each row. */
function lastDays(activities: readonly Activity[]): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const { cell, last } of activities.flatMap(({ dates }) => dates)) {
    if (cell === undefined) continue;
    const known = days.get(rowOf(cell));
    if (known === undefined || compareDays(last, known) > 0) days.set(rowOf(cell), last);
  }
  return days;
}

function lastDayOf(action: JointAction | undefined, days: ReadonlyMap<string, Day>): Day | null {
  if (action === undefined) return null;
  let last: Day | null = null;
  for (let row = action.rows.first; row <= action.rows.last; row++) {
    const day = days.get(rowOf({ sheet: action.cell.sheet, row }));
    if (day !== undefined && (last === null || compareDays(day, last) > 0)) last = day;
  }
  return last;
}

function rowOf({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${row} ${sheet}`;
}
