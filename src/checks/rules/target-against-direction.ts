import { periodTargets, readWording, type IndicatorDefinition } from "../../indicators";
import type { Indicator } from "../../plan/plan";
import { formatValue, quote } from "../phrasing";
import type { Found, ActionRule } from "../rule";
import { hasStatedDirection } from "../targets";

export const targetAgainstDirection: ActionRule = {
  id: "target-against-direction",
  severity: "warning",
  needs: "action",
  *find({ plan, definitions, index }) {
    for (const indicator of plan.indicators) {
      const definition = definitions.get(indicator.id);
      if (definition === undefined || index.isMisaligned(indicator.id)) continue;
      // What is added up may be less each year and still grow; what was reached once needs nothing more.
      if (definition.aggregation === "sum" || definition.aggregation === "max") continue;
      const isStated =
        hasStatedDirection(indicator, definition) || readWording(indicator.text).direction !== null;
      if (!isStated) continue;
      const found = lookAt(indicator, definition);
      if (found !== null) yield found;
    }
  },
};

function lookAt(indicator: Indicator, { direction }: IndicatorDefinition): Found | null {
  const periods = periodTargets(indicator).flatMap(({ period, value }) =>
    value.state === "number" && value.written !== "date" ? [{ period, value }] : [],
  );
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined || direction === "maintain") return null;
  const change = last.value.number - first.value.number;
  if (direction === "increase" ? change >= 0 : change <= 0) return null;
  return {
    cell: last.value.cell,
    about: indicator.id,
    message: {
      id: "target-against-direction",
      values: {
        indicator: quote(indicator.text),
        direction,
        first: formatValue(first.value),
        firstPeriod: first.period,
        last: formatValue(last.value),
        lastPeriod: last.period,
      },
    },
  };
}
