import { formatArea } from "../../phrasing";
import type { PlanRule } from "../../rule";

export const planTruncated: PlanRule = {
  id: "plan-truncated",
  severity: "warning",
  needs: "plan",
  *find({ plan, workplan, farAway = [] }) {
    const sheets = new Set([plan.sheet, ...plan.parts.map(({ sheet }) => sheet), workplan?.sheet]);
    for (const { sheet, area } of farAway) {
      yield {
        cell: { sheet, row: area.firstRow, column: area.firstColumn },
        about: "sheet",
        message: { id: "plan-truncated", values: { cellArea: formatArea(area), sheet } },
        ...(sheets.has(sheet) ? {} : { severity: "info" }),
      };
    }
  },
};
