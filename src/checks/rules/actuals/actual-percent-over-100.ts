import { readWording } from "../../../indicators";
import { reportedIndicators, ruleOfReports } from "../../reported";
import type { ReportContext } from "../../rule";
import { BEYOND_ALL, percentOver100 } from "../../twins/percent-over-100";

export const actualPercentOver100 = ruleOfReports(percentOver100, (context) => {
  const mostlyBeyond = indicatorsMostlyBeyond(context);
  return ({ cause = "" }) => (mostlyBeyond.has(cause) ? { severity: "info" } : {});
});

const MIN_REPORTS = 3;

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
