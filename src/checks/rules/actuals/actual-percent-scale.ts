import { periodKey } from "../../../plan/period";
import { faultOfActual } from "../../../indicators/measuring/actual-fault";
import { sayFault } from "../../../indicators/measuring/say-fault";
import { oddReports } from "../../../indicators/measuring/percent-scale";
import { columnKey } from "../../cell-map";
import { formatNumber, formatValue, quote } from "../../phrasing";
import { actualsIn, isNumber } from "../../reported";
import { defineRule, says, type ReportContext } from "../../rule";

export const actualPercentScale = defineRule({
  id: "actual-percent-scale",
  matter: "entry",
  severity: "warning",
  inDoubtfulPlan: "holds",
  mayBeHabit: true,
  needs: "actuals",
  *find(context) {
    const columns = columnsOfPercentages(context);
    for (const { actual, indicator, definition } of actualsIn(context)) {
      if (!isNumber(actual)) continue;
      const { value } = actual;
      const period = periodKey(actual.period);
      const fault = faultOfActual(indicator, definition, value);
      // A column of the plan may hold something else than how far its milestones are.
      if (fault === "shareOfCount" || (fault === "shareOfMilestone" && actual.report !== undefined)) {
        const text = formatNumber(value.number, true);
        yield {
          cell: value.cell,
          about: `${indicator.id} ${period}`,
          leansOn: definition,
          ...(fault === "shareOfCount" ? { cause: "percentages of counts" } : {}),
          severity: columns.has(columnKey(value.cell)) ? "info" : undefined,
          ...says(sayFault(fault, { text, indicator: quote(indicator.text), period, value })),
        };
      }
      if (definition.measure !== "percentage") continue;
      for (const { meant, example } of oddReports(indicator, [value])) {
        yield {
          cell: value.cell,
          about: `${indicator.id} ${period}`,
          message: "actual-percent-scale",
          values: {
            number: formatNumber(value.number),
            target: formatValue(example),
            meant: formatNumber(meant, true),
            indicator: quote(indicator.text),
          },
        };
      }
    }
  },
});

/** So many percentages of counts in a column are its way. */
const MIN_OF_COLUMN = 3;

/** Columns in which most of what is reported on counts is in per cent: they hold something else than the counts. */
function columnsOfPercentages(context: ReportContext): ReadonlySet<string> {
  const columns = new Map<string, { counts: number; shares: number }>();
  for (const { actual, indicator, definition } of actualsIn(context)) {
    if (!isNumber(actual) || definition.measure !== "number") continue;
    const key = columnKey(actual.value.cell);
    const { counts, shares } = columns.get(key) ?? { counts: 0, shares: 0 };
    const isShare = faultOfActual(indicator, definition, actual.value) === "shareOfCount";
    columns.set(key, { counts: counts + 1, shares: shares + (isShare ? 1 : 0) });
  }
  return new Set(
    [...columns].flatMap(([key, { counts, shares }]) =>
      shares >= MIN_OF_COLUMN && 2 * shares > counts ? [key] : [],
    ),
  );
}
