import { periodKey } from "../../../plan/period";
import { formatValue, quote } from "../../phrasing";
import { actualsIn, isNumber } from "../../reported";
import type { ActualsRule } from "../../rule";
import { canBeNegative } from "../targets/target-negative";

export const actualNegative: ActualsRule = {
  id: "actual-negative",
  severity: "error",
  needs: "actuals",
  *find(context) {
    for (const { actual, indicator } of actualsIn(context)) {
      if (!isNumber(actual) || actual.value.number >= 0 || canBeNegative(indicator)) continue;
      yield {
        cell: actual.value.cell,
        about: `${indicator.id} ${periodKey(actual.period)}`,
        message: {
          id: "actual-negative",
          values: { number: formatValue(actual.value), indicator: quote(indicator.text) },
        },
      };
    }
  },
};
