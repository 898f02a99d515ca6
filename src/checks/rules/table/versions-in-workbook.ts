import { defineRule } from "../../rule";

export const versionsInWorkbook = defineRule({
  id: "versions-in-workbook",
  matter: "form",
  severity: "info",
  needs: "plan",
  *find({ plan, versions = [] }) {
    for (const { cell, isHidden, isOfOtherYear = false } of versions) {
      const values = { sheet: cell.sheet, read: plan.sheet };
      yield {
        cell,
        about: cell.sheet,
        cause: "versions",
        ...(isOfOtherYear
          ? { message: "versions-in-workbook-year", values }
          : { message: "versions-in-workbook", values: { ...values, hidden: String(isHidden) } }),
      };
    }
  },
});
