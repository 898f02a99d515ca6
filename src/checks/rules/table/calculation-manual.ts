import { valuesOf } from "../../plan-index";
import type { PlanRule } from "../../rule";

export const calculationManual: PlanRule = {
  id: "calculation-manual",
  severity: "warning",
  needs: "plan",
  *find({ plan, calculatesByHand = false }) {
    if (!calculatesByHand) return;
    const computed = valuesOf(plan.indicatorRows).filter(
      ({ value }) => value.state === "number" && value.formula !== null,
    );
    const [first] = computed;
    if (first === undefined) return;
    yield {
      cell: first.value.cell,
      about: "calculation",
      message: { id: "calculation-manual", values: { count: computed.length } },
    };
  },
};
