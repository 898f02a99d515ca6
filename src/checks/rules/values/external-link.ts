import { valuesOf } from "../../plan-index";
import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

/** `'[Budget.xlsx]Sheet 1'!A1`, `'C:\Plans\[Budget.xlsx]Sheet 1'!A1`, `[1]Sheet1!A1`; a table's `[Column]` has no `!` after it. */
const OTHER_WORKBOOK = /\[([^[\]]+)\][^[\]'!,()+*/]*'?!/u;

export const externalLink = defineRule({
  id: "external-link",
  matter: "form",
  severity: "warning",
  inDoubtfulPlan: "holds",
  needs: "action",
  *find({ plan }) {
    for (const { value, about } of valuesOf(plan.indicatorRows)) {
      const workbook = value.state === "number" ? OTHER_WORKBOOK.exec(value.formula ?? "")?.[1] : undefined;
      if (workbook === undefined) continue;
      // Files keep a number in place of the name.
      const isNamed = /\D/u.test(workbook);
      yield {
        cell: value.cell,
        about,
        cause: workbook,
        ...(isNamed
          ? { message: "external-link", values: { workbook: quote(workbook) } }
          : { message: "external-link-unnamed" }),
      };
    }
  },
});
