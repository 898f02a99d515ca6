import type { CellReference } from "@plan-of-action/xlsx/grid";
import { quote } from "../../phrasing";
import { groupBy, valuesOf, type ActionPlan } from "../../plan-index";
import { defineRule } from "../../rule";
import { numberIsDue, targetsOf } from "../../targets";

export const dateInTarget = defineRule({
  id: "date-in-target",
  matter: "entry",
  severity: "error",
  inDoubtfulPlan: "holds",
  needs: "action",
  *find(context) {
    const columns = columnsOfDates(context.plan);
    for (const target of targetsOf(context)) {
      const { value, indicator, definition, period } = target;
      if (value.state !== "number" || value.written !== "date" || columns.has(columnOf(value.cell))) continue;
      const due = numberIsDue(target);
      if (due === "no") continue;
      yield {
        cell: value.cell,
        about: indicator.id,
        leansOn: due === "inferred" ? definition : undefined,
        // A row of dates is one thing to be asked about the indicator.
        cause: indicator.id,
        message: "date-in-target",
        values: { date: quote(value.raw), indicator: quote(indicator.text), period },
      };
    }
  },
});

/** The columns that hold dates only, and more than a few: what they say is by when, whatever they were taken for. */
function columnsOfDates({ indicatorRows }: ActionPlan): ReadonlySet<string> {
  const stated = valuesOf(indicatorRows).filter(({ value }) => value.state !== "blank");
  return new Set(
    [...groupBy(stated, ({ value }) => columnOf(value.cell))].flatMap(([column, values]) =>
      values.length > MAX_SLIPS &&
      values.every(({ value }) => value.state === "number" && value.written === "date")
        ? [column]
        : [],
    ),
  );
}

const MAX_SLIPS = 3;

function columnOf({ sheet, column }: CellReference): string {
  return `${column}:${sheet}`;
}
