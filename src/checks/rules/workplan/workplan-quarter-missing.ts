import type { Workplan } from "../../../plan/workplan";
import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

export const workplanQuarterMissing = defineRule({
  id: "workplan-quarter-missing",
  matter: "missing",
  severity: "warning",
  inDoubtfulPlan: "waits",
  needs: "workplan",
  *find({ workplan }) {
    // What has hardly a quarter anywhere is not a calendar of quarters.
    const without = workplan.entries.filter(({ quarter }) => quarter === null).length;
    if (without > MAX_SLIPS && without * 2 > workplan.entries.length) return;
    const apart = rowsApart(workplan);
    for (const { quarter, activities, outputs, cell, year } of workplan.entries) {
      const text = activities[0] ?? outputs[0];
      if (quarter !== null || text === undefined) continue;
      yield {
        cell,
        about: String(year),
        severity: apart.has(cell.row) ? "info" : undefined,
        message: "workplan-quarter-missing",
        values: { text: quote(text), year: String(year) },
      };
    }
  },
});

const MAX_SLIPS = 8;

/** A row of totals and a blank one. */
const MAX_BETWEEN = 2;

/** The rows below all that have a quarter, and below a gap: they may be a list of their own. */
function rowsApart({ entries }: Workplan): ReadonlySet<number> {
  const filled = entries.filter(({ activities, outputs }) => activities.length + outputs.length > 0);
  const rows = [...new Set(filled.map(({ cell }) => cell.row))].sort((a, b) => a - b);
  const lastWithQuarter = entries.reduce(
    (last, { quarter, cell }) => (quarter === null ? last : Math.max(last, cell.row)),
    -1,
  );
  const first = rows.findIndex(
    (row, place) =>
      lastWithQuarter >= 0 && row > lastWithQuarter && row - (rows[place - 1] ?? row) > MAX_BETWEEN + 1,
  );
  return new Set(first < 0 ? [] : rows.slice(first));
}
