import { PASSES_HUNDRED } from "../../../plan/language/check-patterns";
import { readWording } from "../../../indicators";
import { periodKey } from "../../../plan/period";
import { oddReports } from "../../../indicators/measuring/percent-scale";
import { formatNumber, quote } from "../../phrasing";
import { actualsIn, isNumber, reportedIndicators } from "../../reported";
import type { Indicator } from "../../../plan/plan";
import type { ActualsRule, ReportContext } from "../../rule";

export const actualPercentOver100: ActualsRule = {
  id: "actual-percent-over-100",
  severity: "warning",
  mayBeHabit: true,
  needs: "actuals",
  *find(context) {
    for (const { actual, indicator, definition } of actualsIn(context)) {
      if (!isNumber(actual) || definition.measure !== "percentage") continue;
      const { value } = actual;
      if (value.number < 100.5 || value.number > 1000 || PASSES_HUNDRED.test(indicator.text)) continue;
      const isRate = ["rate", "score"].includes(readWording(indicator.text).kind ?? "");
      if (isRate || oddReports(indicator, [value]).length > 0) continue;
      yield {
        cell: value.cell,
        about: `${indicator.id} ${periodKey(actual.period)}`,
        leansOn: definition,
        // What goes beyond all month after month is one thing to be asked about the indicator.
        cause: indicator.id,
        ...(isBeyondMostly(indicator, context) ? { severity: "info" as const } : {}),
        message: {
          id: "actual-percent-over-100",
          values: { number: formatNumber(value.number, true), indicator: quote(indicator.text) },
        },
      };
    }
  },
};

/** Whether an indicator whose words say no share is above 100 more often than not: it can be, then, and is no slip. */
function isBeyondMostly({ id, text }: Indicator, context: ReportContext): boolean {
  if (readWording(text).kind === "percentage") return false;
  const figures = reportedIndicators(context).find(({ indicator }) => indicator.id === id)?.figures ?? [];
  const beyond = figures.filter(({ number }) => number >= 100.5).length;
  return figures.length >= FEWEST_REPORTS && beyond > figures.length / 2;
}

const FEWEST_REPORTS = 3;
