import { defineRule } from "../../rule";

/** A number that Excel took for a date when it was typed: it shows a day now, and nothing that names it finds its action. */
export const actionNumberDate = defineRule({
  id: "action-number-date",
  matter: "entry",
  severity: "warning",
  needs: "plan",
  *find({ plan }) {
    for (const { id, number, numberCell } of plan.actions) {
      if (numberCell === undefined || number === null || !DATE.test(number)) continue;
      yield {
        cell: numberCell,
        about: id,
        cause: "date",
        message: "action-number-date",
        values: { date: number },
      };
    }
  },
});

/** What a cell shows that holds a date. */
const DATE = /^\d{4}-\d{2}-\d{2}$/;
