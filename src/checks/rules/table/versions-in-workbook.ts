import type { PlanRule } from "../../rule";

export const versionsInWorkbook: PlanRule = {
  id: "versions-in-workbook",
  severity: "info",
  needs: "plan",
  *find({ plan, versions = [] }) {
    for (const { cell, isHidden } of versions) {
      yield {
        cell,
        about: cell.sheet,
        cause: "versions",
        message: {
          id: "versions-in-workbook",
          values: { sheet: cell.sheet, read: plan.sheet, hidden: String(isHidden) },
        },
      };
    }
  },
};
