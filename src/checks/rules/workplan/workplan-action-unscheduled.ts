import { numberOf } from "../../../plan/value";
import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

export const workplanActionUnscheduled = defineRule({
  id: "workplan-action-unscheduled",
  matter: "missing",
  severity: "info",
  inDoubtfulPlan: "waits",
  needs: "workplan",
  *find({ plan, workplan: { entries, sheet }, index }) {
    // A workplan that seldom names actions by number does not say which of them are scheduled.
    const naming = entries.filter(({ actions }) => actions.length > 0);
    if (naming.length === 0 || naming.length * 2 < entries.length) return;
    const scheduled = new Set(
      naming.flatMap(({ year, actions }) => actions.map((action) => `${year} ${action}`)),
    );
    const years = new Set(entries.map(({ year }) => year));
    for (const action of plan.actions) {
      for (const year of years) {
        if (scheduled.has(`${year} ${action.id}`)) continue;
        const target = index
          .indicatorsOf(action.id)
          .map(({ targets }) => targets.get(`${year}`))
          .find((value) => (numberOf(value) ?? 0) > 0);
        if (target === undefined) continue;
        yield {
          cell: target.cell,
          about: action.id,
          message: "workplan-action-unscheduled",
          values: {
            action: action.number ?? quote(action.title),
            year: String(year),
            target: target.raw,
            sheet,
          },
        };
      }
    }
  },
});
