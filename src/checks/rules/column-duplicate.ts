import { addressFrom, quote } from "../phrasing";
import type { PlanRule } from "../rule";

export const columnDuplicate: PlanRule = {
  id: "column-duplicate",
  severity: "warning",
  needs: "plan",
  *find({ plan }) {
    for (const { cell, text, why, insteadRead } of plan.notRead) {
      if (why !== "duplicateColumn" || insteadRead === undefined) continue;
      yield {
        cell,
        about: text,
        message: {
          id: "column-duplicate",
          values: { head: quote(text), cellRead: addressFrom(cell, insteadRead) },
        },
      };
    }
  },
};
