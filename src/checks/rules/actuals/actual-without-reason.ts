import { actualKey } from "../../../plan/actual";
import { periodKey, type Day, type Period } from "../../../plan/period";
import type { Indicator } from "../../../plan/plan";
import { hasEnded } from "../../../plan/plan-year";
import { percentMet, type IndicatorDefinition, type ReportBounds } from "../../../indicators";
import { formatNumber, quote } from "../../phrasing";
import {
  achievementsOf,
  hasBegun,
  lastCell,
  reportedIndicators,
  type Achievement,
  type PeriodFigure,
} from "../../reported";
import type { ActualsRule } from "../../rule";

export const actualWithoutReason: ActualsRule = {
  id: "actual-without-reason",
  severity: "warning",
  needs: "actuals",
  *find(context) {
    for (const reported of reportedIndicators(context)) {
      const { indicator, definition } = reported;
      if (reported.figures.some((figure) => isSlip(figure, indicator, context.asOf))) continue;
      for (const achievement of achievementsOf(reported)) {
        const { period, number, target, actuals } = achievement;
        const cell = lastCell(actuals);
        const told = actuals.flatMap(({ report }) => report ?? []);
        if (cell === null || told.length === 0 || told.some((report) => report.varianceReason !== null))
          continue;
        if (!isOver(period, indicator, context.asOf) || !isOffTrack(achievement, definition, context.bounds))
          continue;
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
function isSlip({ period, actuals }: PeriodFigure, { yearStart }: Indicator, asOf: Day | undefined): boolean {
  const parties = new Set(actuals.map(({ party }) => party?.toLowerCase()));
  return (
    !hasBegun(period, asOf, yearStart) ||
    parties.size < actuals.length ||
    actuals.some(({ value }) => value.number < 0)
  );
}

/** Whether a period was over on a day; `false` where no day is given. */
function isOver(period: Period, { yearStart }: Indicator, asOf: Day | undefined): boolean {
  return asOf !== undefined && hasEnded(period, asOf, yearStart);
}

function isOffTrack(
  { number, target }: Achievement,
  { direction }: IndicatorDefinition,
  { atRiskFrom }: ReportBounds,
): boolean {
  if (target <= 0) return direction === "decrease" && number > target;
  const percent = percentMet(number, target, direction);
  return percent !== null && percent < atRiskFrom;
}
