import { PERIOD_SPANS, type PeriodKey } from "../../plan/period";
import { valuesOfSpan } from "../../plan/period-values";
import type { Indicator } from "../../plan/plan";
import type { Value } from "../../plan/value";
import type { NumberValue } from "./aggregation";
import { rememberByObject } from "../../plan/language/remembered";

/** A target with the key of its period. */
export type TargetByKey = readonly [period: PeriodKey | "overall", value: Value];

/** The targets of an indicator, the overall one first, the longer periods before their parts. */
export const namedTargets = rememberByObject((indicator: Indicator): readonly TargetByKey[] => {
  const { overallTarget, targets } = indicator;
  const named: TargetByKey[] = overallTarget === null ? [] : [["overall", overallTarget]];
  for (const span of PERIOD_SPANS) named.push(...valuesOfSpan(targets, span));
  return named;
});

/** The targets of an indicator that are numbers; a date is none. */
export function numberTargets(indicator: Indicator): readonly NumberValue[] {
  return namedTargets(indicator).flatMap(([, value]) =>
    value.state === "number" && value.written !== "date" ? [value] : [],
  );
}
