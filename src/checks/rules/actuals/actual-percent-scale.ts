import { periodKey } from "../../../plan/period";
import { isShareOfCount, oddReports } from "../../../indicators/percent-scale";
import { formatNumber, formatValue, quote } from "../../phrasing";
import { actualsIn, isNumber } from "../../reported";
import type { ActualsRule } from "../../rule";

export const actualPercentScale: ActualsRule = {
  id: "actual-percent-scale",
  severity: "warning",
  mayBeHabit: true,
  needs: "actuals",
  *find(context) {
    for (const { actual, indicator, definition } of actualsIn(context)) {
      if (!isNumber(actual)) continue;
      const { value } = actual;
      if (isShareOfCount(indicator, definition, value)) {
        yield {
          cell: value.cell,
          about: `${indicator.id} ${periodKey(actual.period)}`,
          leansOn: definition,
          cause: "percentages of counts",
          message: {
            id: "actual-percent-scale-of-count",
            values: { number: formatNumber(value.number, true), indicator: quote(indicator.text) },
          },
        };
      }
      if (definition.measure !== "percentage") continue;
      for (const { meant, example } of oddReports(indicator, [value])) {
        yield {
          cell: value.cell,
          about: `${indicator.id} ${periodKey(actual.period)}`,
          message: {
            id: "actual-percent-scale",
            values: {
              number: formatNumber(value.number),
              target: formatValue(example),
              meant: formatNumber(meant, true),
              indicator: quote(indicator.text),
            },
          },
        };
      }
    }
  },
};
