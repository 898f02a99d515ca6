import { listRows } from "../phrasing";
import { actualsIn, isNumber } from "../reported";
import type { ActualsRule } from "../rule";

export const actualWithoutEvidence: ActualsRule = {
  id: "actual-without-evidence",
  severity: "info",
  needs: "actuals",
  *find(context) {
    const without = [...actualsIn(context)]
      .filter(({ indicator }) => indicator.meansOfVerification === null)
      .filter(({ actual }) => isNumber(actual) && actual.report?.evidence === null)
      .map(({ actual }) => actual.value.cell)
      .sort((a, b) => a.row - b.row);
    const [first] = without;
    if (first === undefined) return;
    const rows = without.map(({ row }) => row);
    yield {
      cell: first,
      message: {
        id: "actual-without-evidence",
        values: { count: rows.length, cellRows: listRows(rows) },
      },
    };
  },
};
