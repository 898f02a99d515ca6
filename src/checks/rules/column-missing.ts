import type { PlanRule } from "../rule";

export const columnMissing: PlanRule = {
  id: "column-missing",
  severity: "error",
  needs: "plan",
  *find({ plan, index }) {
    // A table without actions or without targets is not taken for a plan; indicators may be what it lacks.
    const [first] = plan.columns;
    if (first === undefined || index.columns("indicator").length > 0) return;
    yield { cell: first.headCell, message: { id: "column-missing", values: { sheet: plan.sheet } } };
  },
};
