import type { Activity } from "../../plan/activity";
import { compareDays, periodKey, type Day } from "../../plan/period";
import { quarterOfDay } from "../../plan/plan-year";
import type { Indicator, JointAction, Plan } from "../../plan/plan";

/**
 * The plan in which each indicator whose target is of no period knows the quarter in which it falls due, where the row
 * of its action has a column that says by when: "Target | By when". The date of its own row counts, else the last one
 * of its action.
 */
export function withDueDates(plan: Plan, activities: readonly Activity[]): Plan {
  const days = lastDays(activities);
  if (days.size === 0) return plan;
  const actions = new Map(plan.actions.map((action) => [action.id, action]));
  return {
    ...plan,
    indicators: plan.indicators.map((indicator) => {
      if (!hasUndatedTarget(indicator)) return indicator;
      const day = days.get(rowOf(indicator.cell)) ?? lastDayOf(actions.get(indicator.action), days);
      return day === null
        ? indicator
        : { ...indicator, dueBy: periodKey(quarterOfDay(day, indicator.yearStart)) };
    }),
  };
}

function hasUndatedTarget({ overallTarget, targets }: Indicator): boolean {
  const isStated = overallTarget !== null && overallTarget.state !== "blank";
  return isStated && [...targets.values()].every(({ state }) => state === "blank");
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
