import { formatValue, quote } from "../phrasing";
import type { PlanRule } from "../rule";
import { targetsOf } from "../targets";

export const targetOutsidePlan: PlanRule = {
  id: "target-outside-plan",
  severity: "warning",
  needs: "plan",
  *find(context) {
    const { span } = context.plan;
    if (span === null) return;
    for (const { indicator, value, period } of targetsOf(context)) {
      const year = Number(period.slice(0, 4));
      const isOutside = period !== "overall" && (year < span.first || year > span.last);
      if (!isOutside || value.state !== "number" || value.number === 0) continue;
      yield {
        cell: value.cell,
        about: indicator.id,
        message: {
          id: "target-outside-plan",
          values: {
            number: formatValue(value),
            period,
            first: String(span.first),
            last: String(span.last),
            indicator: quote(indicator.text),
          },
        },
      };
    }
  },
};
