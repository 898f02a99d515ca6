import { periodKey } from "../../../plan/period";
import { formatValue, quote } from "../../phrasing";
import { groupBy } from "../../plan-index";
import { actualsIn, isNumber } from "../../reported";
import type { ActualsRule } from "../../rule";
import { isCountedInWholes, wayOfRow } from "../targets/target-fractional-count";

export const actualFractionalCount: ActualsRule = {
  id: "actual-fractional-count",
  severity: "error",
  mayBeHabit: true,
  needs: "actuals",
  *find(context) {
    const found = [...actualsIn(context)].flatMap(({ actual, indicator, definition }) => {
      if (!isNumber(actual) || actual.value.percent || Number.isInteger(actual.value.number)) return [];
      return isCountedInWholes(indicator, definition) ? [{ actual, indicator, definition }] : [];
    });
    const byIndicator = groupBy(found, ({ indicator }) => indicator.id);
    for (const { actual, indicator, definition } of found) {
      yield {
        cell: actual.value.cell,
        about: `${indicator.id} ${periodKey(actual.period)}`,
        leansOn: definition,
        ...wayOfRow(indicator, byIndicator.get(indicator.id)?.length ?? 0),
        message: {
          id: "actual-fractional-count",
          values: { number: formatValue(actual.value), indicator: quote(indicator.text) },
        },
      };
    }
  },
};
