import type { Indicator, JointAction, Objective, Plan } from "../plan/plan";

/** What of a plan its rows are known by; of a plan that no longer exists there is nothing else. */
export interface PlanRows extends Pick<Plan, "gone"> {
  readonly objectives: readonly Pick<Objective, "id" | "title">[];
  readonly actions: readonly Pick<
    JointAction,
    "id" | "key" | "formerNames" | "number" | "objective" | "title"
  >[];
  readonly indicators: readonly Pick<Indicator, "id" | "key" | "formerNames" | "action" | "text" | "place">[];
}
