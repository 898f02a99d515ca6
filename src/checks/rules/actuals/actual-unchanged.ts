import { actualKey } from "../../../plan/actual";
import { periodKey, spanOf } from "../../../plan/period";
import type { Indicator } from "../../../plan/plan";
import type { IndicatorDefinition } from "../../../indicators";
import { formatNumber, quote } from "../../phrasing";
import { lastCell, reportedIndicators, targetOf, type PeriodFigure } from "../../reported";
import { defineRule } from "../../rule";

/** So many periods with one value look carried over. */
const PERIODS = 3;
/** Smaller counts recur by chance: one meeting each quarter. */
const SMALLEST_COUNT = 10;

export const actualUnchanged = defineRule({
  id: "actual-unchanged",
  matter: "reports",
  severity: "info",
  needs: "actuals",
  *find(context) {
    for (const { indicator, definition, figures } of reportedIndicators(context)) {
      const run = lastRun(figures);
      const last = run.at(-1);
      const cell = last === undefined ? null : lastCell(last.actuals);
      if (last === undefined || cell === null || run.length < PERIODS) continue;
      if (!isSurprising(indicator, definition, run)) continue;
      yield {
        cell,
        about: actualKey({ indicator: indicator.id, period: last.period }),
        message: "actual-unchanged",
        values: {
          indicator: quote(indicator.text),
          number: formatNumber(last.number),
          periods: run.map(({ period }) => periodKey(period)).join(", "),
        },
      };
    }
  },
});

/** The last figures that are the same, all of periods of one length. */
function lastRun(figures: readonly PeriodFigure[]): readonly PeriodFigure[] {
  const last = figures.at(-1);
  const alike = figures.filter(({ period }) => last !== undefined && spanOf(period) === spanOf(last.period));
  const start = alike.findLastIndex(({ number }) => number !== last?.number);
  return alike.slice(start + 1);
}

function isSurprising(
  indicator: Indicator,
  { aggregation, direction, measure }: IndicatorDefinition,
  run: readonly PeriodFigure[],
): boolean {
  const number = run[0]?.number ?? 0;
  if (number === 0 || measure === "milestone" || aggregation === "constant" || direction === "maintain") {
    return false;
  }
  if (aggregation === "sum" && number < SMALLEST_COUNT) return false;
  return run.some(({ period }) => targetOf(indicator, period) !== number);
}
