import { onOneLine } from "../../../plan/language/spelling/text-folding";
import { defineRule } from "../../rule";

/** More headers than these nobody reads. */
const MAX_NAMED = 4;

export const sheetLeftOut = defineRule({
  id: "sheet-left-out",
  matter: "missing",
  severity: "warning",
  inDoubtfulPlan: "holds",
  needs: "plan",
  *find({ plan, sheetsLeftOut = [] }) {
    for (const { cell, headers, isOfReports } of sheetsLeftOut) {
      if (isOfReports === true) {
        const values = { sheet: cell.sheet, head: onOneLine(headers[0] ?? "") || "none" };
        yield { cell, about: cell.sheet, message: "sheet-left-out-reports", values };
        continue;
      }
      const named = headers.slice(0, MAX_NAMED).map((header) => `“${onOneLine(header)}”`);
      yield {
        cell,
        about: cell.sheet,
        message: "sheet-left-out",
        values: {
          sheet: cell.sheet,
          read: plan.sheet,
          heads: named.join(", "),
          more: headers.length - named.length,
        },
      };
    }
  },
});
