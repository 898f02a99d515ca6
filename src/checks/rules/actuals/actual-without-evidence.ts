import { listRows } from "../../phrasing";
import { countedActuals } from "../../reported";
import { defineRule } from "../../rule";

export const actualWithoutEvidence = defineRule({
  id: "actual-without-evidence",
  matter: "missing",
  severity: "info",
  needs: "reports",
  *find({ plan, definitions, index, reports }) {
    const actuals = reports.table?.actuals ?? [];
    const without = countedActuals({ plan, definitions, index, actuals })
      .filter(({ indicator }) => indicator.meansOfVerification === null)
      .filter(({ actual }) => actual.report?.evidence === null)
      .map(({ actual }) => actual.value.cell)
      .sort((a, b) => a.row - b.row);
    const [first] = without;
    if (first === undefined) return;
    const rows = without.map(({ row }) => row);
    yield {
      cell: first,
      message: "actual-without-evidence",
      values: { count: rows.length, cellRows: listRows(rows), cellSheet: first.sheet },
    };
  },
});
