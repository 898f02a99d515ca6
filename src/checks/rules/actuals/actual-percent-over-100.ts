import { PASSES_HUNDRED } from "../../../plan/language/check-patterns";
import { readWording } from "../../../indicators";
import { periodKey } from "../../../plan/period";
import { oddReports } from "../../../indicators/measuring/percent-scale";
import { formatNumber, quote } from "../../phrasing";
import { actualsIn, isNumber, reportedIndicators } from "../../reported";
import type { ActualsRule, ReportContext } from "../../rule";

export const actualPercentOver100: ActualsRule = {
  id: "actual-percent-over-100",
  severity: "warning",
  mayBeHabit: true,
  needs: "actuals",
  *find(context) {
    const mostlyBeyond = indicatorsMostlyBeyond(context);
    for (const { actual, indicator, definition } of actualsIn(context)) {
      if (!isNumber(actual) || definition.measure !== "percentage") continue;
      const { value } = actual;
      if (value.number < BEYOND_ALL || value.number > 1000 || PASSES_HUNDRED().test(indicator.text)) continue;
      const isRate = ["rate", "score"].includes(readWording(indicator.text).kind ?? "");
      if (isRate || oddReports(indicator, [value]).length > 0) continue;
      yield {
        cell: value.cell,
        about: `${indicator.id} ${periodKey(actual.period)}`,
        leansOn: definition,
        // What goes beyond all month after month is one thing to be asked about the indicator.
        cause: indicator.id,
        ...(mostlyBeyond.has(indicator.id) ? { severity: "info" as const } : {}),
        message: {
          id: "actual-percent-over-100",
          values: { number: formatNumber(value.number, true), indicator: quote(indicator.text) },
        },
      };
    }
  },
};

/**
 * The indicators whose words say no share and that are above 100 more often than not: they can be, and it is not a
 * slip.
 */
function indicatorsMostlyBeyond(context: ReportContext): ReadonlySet<string> {
  const mostly = reportedIndicators(context).filter(({ indicator, figures }) => {
    if (figures.length < MIN_REPORTS || readWording(indicator.text).kind === "percentage") return false;
    return figures.filter(({ number }) => number >= BEYOND_ALL).length > figures.length / 2;
  });
  return new Set(mostly.map(({ indicator }) => indicator.id));
}

/** What is above 100 when it is rounded. */
const BEYOND_ALL = 100.5;
const MIN_REPORTS = 3;
