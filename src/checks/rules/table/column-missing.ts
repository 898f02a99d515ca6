import { readWording } from "../../../indicators";
import type { ColumnMeaning, Plan } from "../../../plan/plan";
import { valuesOf } from "../../plan-index";
import { defineRule } from "../../rule";

export const columnMissing = defineRule({
  id: "column-missing",
  matter: "missing",
  severity: "warning",
  inDoubtfulPlan: "waits",
  needs: "plan",
  *find({ plan, index }) {
    // A table without actions or without targets is not taken for a plan; indicators may be what it lacks.
    const [first] = plan.columns;
    if (first === undefined || index.columns("indicator").length > 0 || countsByUnit(plan)) return;
    const isNearby = hasMeasuresElsewhere(plan);
    // One number an action can be its days, hours or score; those of times are targets.
    const targets = numbersOfTargets(plan);
    if (!targets.some((meaning) => isNearby || meaning !== "overallTarget")) return;
    yield {
      cell: first.headerCell,
      message: "column-missing",
      values: { sheet: plan.sheet },
      severity: isNearby ? undefined : "info",
    };
  },
});

/** The meanings of the columns in which targets are numbers. A plan of actions with their bodies, dates and statuses measures nothing. */
function numbersOfTargets({ indicatorRows }: Plan): readonly ColumnMeaning[] {
  return valuesOf(indicatorRows).flatMap(({ value, column: { meaning } }) =>
    meaning.endsWith("Target") && value.state === "number" && value.written !== "date" ? [meaning] : [],
  );
}

/**
 * Whether texts that read like indicators, and not only like products (“Guideline adopted”), are in a column that was
 * not understood; else the plan may have none.
 */
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
 * Operational plans name what is counted by its unit ("Actividad operativa", "Unidad de medida", "Meta") and have no
 * other column for it; one that was not understood may be it anyway.
 */
function countsByUnit({ columns }: Plan): boolean {
  return (
    columns.some(({ meaning }) => meaning === "unit") && columns.every(({ meaning }) => meaning !== "ignored")
  );
}
