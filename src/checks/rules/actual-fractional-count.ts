import { periodKey } from "../../plan/period";
import { formatValue, quote } from "../phrasing";
import { actualsIn, isNumber } from "../reported";
import type { ActualsRule } from "../rule";
import { isCountedInWholes } from "./target-fractional-count";

export const actualFractionalCount: ActualsRule = {
  id: "actual-fractional-count",
  severity: "error",
  needs: "actuals",
  *find(context) {
    for (const { actual, indicator, definition } of actualsIn(context)) {
      if (!isNumber(actual) || actual.value.percent || Number.isInteger(actual.value.number)) continue;
      if (!isCountedInWholes(indicator, definition)) continue;
      yield {
        cell: actual.value.cell,
        about: `${indicator.id} ${periodKey(actual.period)}`,
        leansOn: definition,
        message: {
          id: "actual-fractional-count",
          values: { number: formatValue(actual.value), indicator: quote(indicator.text) },
        },
      };
    }
  },
};
