import { valuesOf } from "../../plan-index";
import { defineRule } from "../../rule";

export const calculationManual = defineRule({
  id: "calculation-manual",
  matter: "entry",
  severity: "warning",
  inDoubtfulPlan: "holds",
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
      message: "calculation-manual",
      values: { count: computed.length },
    };
  },
});
