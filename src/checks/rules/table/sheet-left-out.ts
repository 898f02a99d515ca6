import { onOneLine } from "../../../plan/language/spelling/text-folding";
import type { PlanRule } from "../../rule";

/** More heads than these nobody reads. */
const MOST_NAMED = 4;

export const sheetLeftOut: PlanRule = {
  id: "sheet-left-out",
  severity: "warning",
  needs: "plan",
  *find({ plan, sheetsLeftOut = [] }) {
    for (const { cell, heads, isOfReports } of sheetsLeftOut) {
      if (isOfReports === true) {
        const values = { sheet: cell.sheet, head: onOneLine(heads[0] ?? "") || "none" };
        yield { cell, about: cell.sheet, message: { id: "sheet-left-out-reports", values } };
        continue;
      }
      const named = heads.slice(0, MOST_NAMED).map((head) => `“${onOneLine(head)}”`);
      yield {
        cell,
        about: cell.sheet,
        message: {
          id: "sheet-left-out",
          values: {
            sheet: cell.sheet,
            read: plan.sheet,
            heads: named.join(", "),
            more: heads.length - named.length,
          },
        },
      };
    }
  },
};
