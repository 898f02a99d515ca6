import { actualKey } from "../../plan/actual";
import { periodKey } from "../../plan/period";
import type { IndicatorDefinition } from "../../indicators";
import { formatNumber, quote } from "../phrasing";
import { achievementsOf, hasEnded, lastCell, reportedIndicators, type Achievement } from "../reported";
import type { ActualsRule } from "../rule";

/** Below half of its target an indicator is off track, as for the progress. */
const OFF_TRACK_BELOW = 0.5;

export const actualWithoutReason: ActualsRule = {
  id: "actual-without-reason",
  severity: "warning",
  needs: "actuals",
  *find(context) {
    for (const reported of reportedIndicators(context)) {
      const { indicator, definition } = reported;
      for (const achievement of achievementsOf(reported)) {
        const { period, number, target, actuals } = achievement;
        const cell = lastCell(actuals);
        const told = actuals.flatMap(({ report }) => report ?? []);
        if (cell === null || told.length === 0 || told.some((report) => report.varianceReason !== null))
          continue;
        if (!hasEnded(period, context.asOf) || !isOffTrack(achievement, definition)) continue;
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

function isOffTrack({ number, target }: Achievement, { direction }: IndicatorDefinition): boolean {
  if (target <= 0) return direction === "decrease" && number > target;
  return direction === "decrease" ? target < number * OFF_TRACK_BELOW : number < target * OFF_TRACK_BELOW;
}
