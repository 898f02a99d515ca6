import { compareDays, formatDay, periodKey, type Day, type Period } from "../../plan/period";
import { quote } from "../phrasing";
import { actualsIn, isNumber } from "../reported";
import type { ActualsRule } from "../rule";

export const actualInFuture: ActualsRule = {
  id: "actual-in-future",
  severity: "error",
  needs: "actuals",
  *find(context) {
    const { asOf } = context;
    if (asOf === undefined) return;
    for (const { actual, indicator } of actualsIn(context)) {
      if (!isNumber(actual) || compareDays(periodBegin(actual.period), asOf) <= 0) continue;
      const period = periodKey(actual.period);
      yield {
        cell: actual.value.cell,
        about: `${indicator.id} ${period}`,
        message: {
          id: "actual-in-future",
          // The day is no part of what is found: it is named as cells are, which move too.
          values: { period, indicator: quote(indicator.text), cellDay: formatDay(asOf) },
        },
      };
    }
  },
};

function periodBegin({ year, quarter = 1 }: Period): Day {
  return { year, month: quarter * 3 - 2, day: 1 };
}
