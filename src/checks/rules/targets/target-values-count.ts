import { formatAddress, type CellReference } from "@plan-of-action/xlsx/grid";
import { hasWrongCount } from "../../../indicators";
import type { Severity } from "../../finding";
import { cellKey, isStated } from "../../plan-index";
import { listAddresses, quote } from "../../phrasing";
import type { IndicatorRow } from "../../../plan/plan";
import { defineRule } from "../../rule";
import { HOLDS_A_NUMBER_ONLY } from "../../value-edit";

type ValueCell = IndicatorRow["valueCells"][number];

export const targetValuesCount = defineRule({
  id: "target-values-count",
  matter: "entry",
  severity: "error",
  inDoubtfulPlan: "waits",
  needs: "action",
  *find({ plan }) {
    for (const row of plan.indicatorRows) {
      const wrong = row.valueCells.filter((cell) => hasWrongCount(row, cell) && isOnePerIndicator(row, cell));
      const [first, ...others] = wrong;
      if (first === undefined) continue;
      yield {
        cell: first.cell,
        about: row.action,
        ...lighterWhere(row, wrong),
        message: "target-values-count",
        values: {
          values: first.values.filter(isStated).length,
          cellsOfValues: cellsOf(first).length > 1 ? listAddresses(cellsOf(first)) : "here",
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
      };
    }
  },
});

/** Rows of targets next to one indicator may have names of their own, so that the plan need not contradict itself. */
function lighterWhere(row: IndicatorRow, wrong: readonly ValueCell[]): { readonly severity?: Severity } {
  if (wrong.every((cell) => hasLineForEach(row, cell))) return { severity: "info" };
  return wrong.every((cell) => cellsOf(cell).length > 1) ? { severity: "warning" } : {};
}

/** The cells in which the values of a cell of the table are: those next to a merged indicator are several. */
function cellsOf({ values }: ValueCell): readonly CellReference[] {
  const byKey = new Map(values.filter(isStated).map(({ cell }) => [cellKey(cell), cell]));
  return [...byKey.values()];
}

/** As many lines as indicators: not the plan, but how the lines were read is in question. */
function hasLineForEach({ indicators }: IndicatorRow, { cellText }: ValueCell): boolean {
  const lines = cellText.split("\n").filter((line) => line.trim() !== "");
  return lines.length === indicators.length && lines.length > 1;
}

/**
 * The baseline of one indicator may be reported in several lines: "2008: 10 / 2014: 12"; and the parts of one value may
 * be in lines with their names: "Male: 61% / Female: 39%".
 */
function isOnePerIndicator({ indicators }: IndicatorRow, { column, values }: ValueCell): boolean {
  const stated = values.filter(isStated);
  if (stated.length > 1 && stated.every(({ raw }) => NAMED_PART.test(raw))) return false;
  const areNumbers = stated.every(({ raw }) => HOLDS_A_NUMBER_ONLY.test(raw));
  return indicators.length > 1 || column.meaning !== "baseline" || areNumbers;
}

const NAMED_PART = /^\s*\p{L}[\p{L}\p{M}\s]*[:=–-]\s*\p{Nd}/u;
