import { actualKey } from "../../plan/actual";
import { periodKey, type Day } from "../../plan/period";
import type { IndicatorDefinition } from "../../indicators";
import { formatNumber, quote } from "../phrasing";
import {
  achievementsOf,
  hasBegun,
  hasEnded,
  lastCell,
  reportedIndicators,
  type Achievement,
  type PeriodFigure,
} from "../reported";
import type { ActualsRule, ReportBounds } from "../rule";

export const actualWithoutReason: ActualsRule = {
  id: "actual-without-reason",
  severity: "warning",
  needs: "actuals",
  *find(context) {
    for (const reported of reportedIndicators(context)) {
      if (reported.figures.some((figure) => isSlip(figure, context.asOf))) continue;
      const { indicator, definition } = reported;
      for (const achievement of achievementsOf(reported)) {
        const { period, number, target, actuals } = achievement;
        const cell = lastCell(actuals);
        const told = actuals.flatMap(({ report }) => report ?? []);
        if (cell === null || told.length === 0 || told.some((report) => report.varianceReason !== null))
          continue;
        if (!hasEnded(period, context.asOf) || !isOffTrack(achievement, definition, context.bounds)) continue;
        const percent = definition.measure === "percentage";
        yield {
          cell,
          about: actualKey({ indicator: indicator.id, period }),
          message: {
            id: "actual-without-reason",
            values: {
              indicator: quote(indicator.text),
              period: periodKey(period),
              number: formatNumber(number, percent),
              target: formatNumber(target, percent),
            },
          },
        };
      }
    }
  },
};

/** What is below zero, reported twice or for a period that has not begun is found itself, and may be what is missing here. */
function isSlip({ period, actuals }: PeriodFigure, asOf: Day | undefined): boolean {
  const parties = new Set(actuals.map(({ party }) => party?.toLowerCase()));
  return (
    !hasBegun(period, asOf) || parties.size < actuals.length || actuals.some(({ value }) => value.number < 0)
  );
}

function isOffTrack(
  { number, target }: Achievement,
  { direction }: IndicatorDefinition,
  { atRiskFrom }: ReportBounds,
): boolean {
  if (target <= 0) return direction === "decrease" && number > target;
  const [part, whole] = direction === "decrease" ? [target, number] : [number, target];
  return part * 100 < whole * atRiskFrom;
}
