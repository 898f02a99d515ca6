import type { IndicatorPart } from "../../../plan/breakdown";
import type { Indicator } from "../../../plan/plan";
import type { Value } from "../../../plan/value";
import { withoutNoise } from "../../../plan/number-noise";
import { formatNumber, formatValue } from "../../phrasing";
import { valuesOf } from "../../plan-index";
import { defineRule, type Found } from "../../rule";

export const partsMismatch = defineRule({
  id: "parts-mismatch",
  matter: "contradiction",
  severity: "warning",
  needs: "action",
  *find({ plan }) {
    for (const { value, about } of valuesOf(plan.indicatorRows)) {
      if (value.state !== "number" || value.parts === undefined || value.parts.length < 2) continue;
      const sum = value.parts.reduce((total, { number }) => total + number, 0);
      if (sum !== value.number) yield foundIn(value, about, value.parts, sum);
    }
    for (const indicator of plan.indicators) yield* mismatchesOf(indicator);
  },
});

type NumberValue = Extract<Value, { readonly state: "number" }>;

interface NamedNumber {
  readonly label: string;
  readonly number: number;
}

function foundIn(
  whole: NumberValue,
  about: string | undefined,
  parts: readonly NamedNumber[],
  sum: number,
): Found {
  return {
    cell: whole.cell,
    ...(about === undefined ? {} : { about }),
    message: "parts-mismatch",
    values: {
      parts: parts.map(({ number, label }) => `${formatNumber(number)} ${label}`).join(" + "),
      sum: formatNumber(sum),
      whole: formatValue(whole),
    },
  };
}

/** The values whose parts are in cells of their own and are more than the whole, or of both sexes and less. */
function* mismatchesOf(indicator: Indicator): Generator<Found> {
  const groups = new Map<string, IndicatorPart[]>();
  for (const part of indicator.parts ?? []) {
    // Of other parts nobody knows whether somebody is in two of them.
    if (part.dimension === "other") continue;
    const key = `${part.kind} ${part.period} ${part.dimension}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  for (const parts of groups.values()) {
    const [first] = parts;
    const whole = first === undefined ? null : wholeOf(indicator, first);
    if (first === undefined || whole?.state !== "number" || whole.percent || whole.parts !== undefined)
      continue;
    const numbers = parts.flatMap(({ category, value }): NamedNumber[] =>
      value.state === "number" && !value.percent ? [{ label: category, number: value.number }] : [],
    );
    if (numbers.length < parts.length || numbers.length < 2) continue;
    const sum = withoutNoise(numbers.reduce((total, { number }) => total + number, 0));
    const areAll = first.dimension === "sex" && numbers.length === 2;
    if (sum > whole.number || (areAll && sum < whole.number))
      yield foundIn(whole, indicator.id, numbers, sum);
  }
}

function wholeOf(
  { baseline, overallTarget, targets, actuals }: Indicator,
  part: IndicatorPart,
): Value | null {
  const { kind, period } = part;
  if (kind === "baseline") return baseline;
  if (period === "overall") return kind === "target" ? overallTarget : null;
  return (kind === "target" ? targets : actuals).get(period) ?? null;
}
