import { quote } from "../../phrasing";
import type { PlanRule } from "../../rule";

export const rowNotRead: PlanRule = {
  id: "row-not-read",
  severity: "info",
  needs: "plan",
  *find({ plan }) {
    for (const { cell, text, why } of plan.notRead) {
      if (why !== "belongsToNoAction") continue;
      yield { cell, about: "row", message: { id: "row-not-read", values: { text: quote(text) } } };
    }
  },
};
