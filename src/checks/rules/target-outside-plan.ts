import { formatValue, quote } from "../phrasing";
import { groupBy } from "../plan-index";
import type { PlanRule } from "../rule";
import { targetsOf } from "../targets";

export const targetOutsidePlan: PlanRule = {
  id: "target-outside-plan",
  severity: "warning",
  needs: "plan",
  *find(context) {
    const { span } = context.plan;
    if (span === null) return;
    const outside = [...targetsOf(context)].flatMap(({ indicator, value, period }) => {
      const year = Number(period.slice(0, 4));
      const isOutside = period !== "overall" && (year < span.first || year > span.last);
      return isOutside && value.state === "number" && value.number !== 0
        ? [{ indicator, value, period }]
        : [];
    });
    // Said once for a period: its column is what is out of place.
    for (const [period, [first, ...others]] of groupBy(outside, (target) => target.period)) {
      if (first === undefined) continue;
      yield {
        cell: first.value.cell,
        about: period,
        message: {
          id: "target-outside-plan",
          values: {
            number: formatValue(first.value),
            period,
            others: others.length,
            first: String(span.first),
            last: String(span.last),
            indicator: quote(first.indicator.text),
          },
        },
      };
    }
  },
};
