import { formatAddress } from "../../plan/cell-reference";
import { hasWrongCount } from "../../indicators";
import { isStated } from "../plan-index";
import { listAddresses, quote } from "../phrasing";
import type { IndicatorRow } from "../../plan/plan";
import type { ActionRule } from "../rule";

export const targetValuesCount: ActionRule = {
  id: "target-values-count",
  severity: "error",
  needs: "action",
  *find({ plan }) {
    for (const row of plan.indicatorRows) {
      const wrong = row.valueCells.filter((cell) => hasWrongCount(row, cell) && isOnePerIndicator(row, cell));
      const [first, ...others] = wrong;
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

/** The baseline of one indicator may be of several years: "2008: 10 / 2014: 12". */
function isOnePerIndicator(
  { indicators }: IndicatorRow,
  { column, values }: IndicatorRow["valueCells"][number],
): boolean {
  const isOfYears =
    column.meaning === "baseline" && values.filter(isStated).every(({ raw }) => YEAR.test(raw));
  return indicators.length > 1 || !isOfYears;
}

const YEAR = /(?<!\p{Nd})(?:19|20|25)\p{Nd}\p{Nd}(?!\p{Nd})/u;
