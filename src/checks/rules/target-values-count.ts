import { formatAddress } from "../../plan/cell-reference";
import { hasWrongCount } from "../../indicators";
import { isStated } from "../plan-index";
import { listAddresses, quote } from "../phrasing";
import type { ActionRule } from "../rule";

export const targetValuesCount: ActionRule = {
  id: "target-values-count",
  severity: "error",
  needs: "action",
  *find({ plan }) {
    for (const row of plan.indicatorRows) {
      const [first, ...others] = row.valueCells.filter((cell) => hasWrongCount(row, cell));
      if (first === undefined) continue;
      yield {
        cell: first.cell,
        about: row.action,
        message: {
          id: "target-values-count",
          values: {
            values: first.values.filter(isStated).length,
            shown: quote(
              first.values
                .filter(isStated)
                .map(({ raw }) => raw)
                .join(" / "),
            ),
            indicators: row.indicators.length,
            cellIndicators: formatAddress(row.indicatorCell.row, row.indicatorCell.column),
            others: others.length,
            cellsOthers: listAddresses(others.map(({ cell }) => cell)),
          },
        },
      };
    }
  },
};
