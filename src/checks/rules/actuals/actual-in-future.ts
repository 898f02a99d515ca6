import { formatDay, periodKey } from "../../../plan/period";
import { quote } from "../../phrasing";
import { countedActuals, hasBegun } from "../../reported";
import { defineRule } from "../../rule";

export const actualInFuture = defineRule({
  id: "actual-in-future",
  matter: "entry",
  severity: "error",
  needs: "actuals",
  *find(context) {
    const { asOf } = context;
    if (asOf === undefined) return;
    for (const { actual, indicator } of countedActuals(context)) {
      if (hasBegun(actual.period, asOf, indicator.yearStart)) continue;
      // Formulas, and people who prepare a table, fill the periods to come with zeros.
      if (actual.value.number === 0 && actual.value.cell.sheet === indicator.cell.sheet) continue;
      const period = periodKey(actual.period);
      yield {
        cell: actual.value.cell,
        about: `${indicator.id} ${period}`,
        message: "actual-in-future",
        values: { period, indicator: quote(indicator.text), cellDay: formatDay(asOf) },
      };
    }
  },
});
