import { actualKey } from "../../plan/actual";
import { periodKey } from "../../plan/period";
import { formatNumber, quote } from "../phrasing";
import { achievementsOf, lastCell, reportedIndicators } from "../reported";
import type { ActualsRule } from "../rule";

/** More than this part of a target is a slip of a digit or a target that was set too low. */
const FAR_OVER = 1.5;

export const actualFarOver: ActualsRule = {
  id: "actual-far-over",
  severity: "warning",
  needs: "actuals",
  *find(context) {
    for (const reported of reportedIndicators(context)) {
      const { indicator, definition } = reported;
      if (definition.direction === "decrease") continue;
      for (const { period, target, number, actuals } of achievementsOf(reported)) {
        const cell = lastCell(actuals);
        if (cell === null || target <= 0 || number <= target * FAR_OVER) continue;
        const percent = definition.measure === "percentage";
        yield {
          cell,
          about: actualKey({ indicator: indicator.id, period }),
          message: {
            id: "actual-far-over",
            values: {
              indicator: quote(indicator.text),
              period: periodKey(period),
              number: formatNumber(number, percent),
              target: formatNumber(target, percent),
              percent: formatNumber(Math.round((number / target) * 100)),
            },
          },
        };
      }
    }
  },
};
