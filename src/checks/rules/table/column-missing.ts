import { readWording } from "../../../indicators";
import type { Plan } from "../../../plan/plan";
import { valuesOf } from "../../plan-index";
import type { PlanRule } from "../../rule";

export const columnMissing: PlanRule = {
  id: "column-missing",
  severity: "warning",
  needs: "plan",
  *find({ plan, index }) {
    // A table without actions or without targets is not taken for a plan; indicators may be what it lacks.
    const [first] = plan.columns;
    if (first === undefined || index.columns("indicator").length > 0 || countsByUnit(plan)) return;
    // A plan without targets, of actions with their bodies, dates and statuses, measures nothing.
    const numbers = valuesOf(plan.indicatorRows).filter(
      ({ value, column }) =>
        column.meaning.endsWith("Target") && value.state === "number" && value.written !== "date",
    );
    if (numbers.length === 0) return;
    yield {
      cell: first.headCell,
      message: { id: "column-missing", values: { sheet: plan.sheet } },
      ...(hasMeasuresElsewhere(plan) ? {} : { severity: "info" as const }),
    };
  },
};

/** Whether texts that read like indicators, and not only like products (“Guideline adopted”), stand in a column that was not understood; else the plan may have none. */
function hasMeasuresElsewhere({ actions }: Plan): boolean {
  const texts = actions.flatMap(({ remarks }) => remarks);
  const measures = texts.filter(({ text }) => {
    // “#REF!” begins like “# of courses”.
    const { kind } = readWording(text.replace(/^#\p{Lu}[\p{Lu}/0]*[!?]?$/u, ""));
    return kind !== null && kind !== "milestone";
  });
  return measures.length * 4 > actions.length;
}

/**
 * Operational plans name what is counted by its unit ("Actividad operativa", "Unidad de medida", "Meta") and
 * have no other column for it; one that was not understood may be it all the same.
 */
function countsByUnit({ columns }: Plan): boolean {
  return (
    columns.some(({ meaning }) => meaning === "unit") && columns.every(({ meaning }) => meaning !== "ignored")
  );
}
