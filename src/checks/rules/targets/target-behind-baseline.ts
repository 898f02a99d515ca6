import type { Indicator } from "../../../plan/plan";
import { periodTargets, readWording, type IndicatorDefinition, type NumberValue } from "../../../indicators";
import { numberOf } from "../../../plan/value";
import { formatValue, quote } from "../../phrasing";
import { inOneScale, pointsOf } from "../../../indicators/measuring/percent-scale";
import { isStated } from "../../plan-index";
import { defineRule, type Found } from "../../rule";
import { hasStatedDirection } from "../../targets";

export const targetBehindBaseline = defineRule({
  id: "target-behind-baseline",
  matter: "contradiction",
  severity: "warning",
  inDoubtfulPlan: "waits",
  mayBeHabit: true,
  needs: "action",
  *find({ plan, definitions, index }) {
    for (const indicator of plan.indicators) {
      const definition = definitions.get(indicator.id);
      const { baseline } = indicator;
      if (definition === undefined || baseline?.state !== "number") continue;
      const target = finalTarget(inOneScale(indicator, definition));
      if (target === null) continue;
      const points = pointsOf(indicator, definition);
      if (index.isMisaligned(indicator.id)) continue;
      const isMet = (number: NumberValue): boolean =>
        isMetByBaseline(indicator, definition, points(baseline), points(number));
      if (!isMet(target)) {
        if (points(target) !== points(baseline))
          yield* yearBehind(indicator, definition, { baseline, isMet });
        continue;
      }
      yield {
        cell: target.cell,
        about: indicator.id,
        leansOn: definition,
        severity:
          isSure(indicator, definition) && !mayBeHeld(indicator, definition, target) ? undefined : "info",
        message: "target-behind-baseline",
        values: {
          indicator: quote(indicator.text),
          direction: definition.direction,
          baseline: formatValue(baseline),
          target: formatValue(target),
        },
      };
    }
  },
});

/** A first year that is worse than what there was, where the final target is better; 0 is a year in which nothing is due. Later years would go back. */
function* yearBehind(
  indicator: Indicator,
  definition: IndicatorDefinition,
  { baseline, isMet }: { readonly baseline: NumberValue; readonly isMet: (number: NumberValue) => boolean },
): Iterable<Found> {
  if (definition.aggregation === "constant") return;
  const targets = periodTargets(inOneScale(indicator, definition));
  const first = targets.find(({ value }) => isStated(value) && numberOf(value) !== 0);
  if (first?.value.state !== "number" || first.value.written === "date") return;
  const { period, value } = first;
  if (value.number === baseline.number || !isMet(value)) return;
  yield {
    cell: value.cell,
    about: indicator.id,
    leansOn: definition,
    severity: isSure(indicator, definition) ? undefined : "info",
    message: "target-behind-baseline-year",
    values: {
      indicator: quote(indicator.text),
      direction: definition.direction,
      baseline: formatValue(baseline),
      period,
      target: formatValue(value),
    },
  };
}

/** Rates rise and fall, and what was more than all is not a share of a whole, unless the plan or a person says so. */
function isSure(indicator: Indicator, definition: IndicatorDefinition): boolean {
  if (isByOneNumber(indicator, definition)) return false;
  if (definition.direction === "decrease") return true;
  if (!definition.inferred || hasStatedDirection(indicator, definition)) return true;
  const { kind, direction } = readWording(indicator.text);
  return (
    direction !== null || (kind !== "rate" && (definition.measure !== "percentage" || isShare(indicator)))
  );
}

/** A direction that was taken from the baseline and the overall target alone says nothing against another number. */
function isByOneNumber(indicator: Indicator, { reasons }: IndicatorDefinition): boolean {
  if (!reasons.some(({ id }) => id === "definition-numbersFall")) return false;
  const numbers = periodTargets(indicator).filter(({ value }) => value.state === "number");
  return numbers.length < 2 && readWording(indicator.text).kind !== "duration";
}

/** As much as there was, or the same in each year, is what a service does again and again, unless a person says otherwise. */
function mayBeHeld(indicator: Indicator, { inferred }: IndicatorDefinition, target: NumberValue): boolean {
  if (!inferred) return false;
  const { baseline } = indicator;
  if (baseline?.state === "number" && baseline.number === target.number) return true;
  const years = periodTargets(indicator).flatMap(({ value }) =>
    value.state === "number" ? [value.number] : [],
  );
  return years.length > 1 && years.every((number) => number === target.number);
}

function isShare({ baseline }: Indicator): boolean {
  return baseline?.state === "number" && baseline.number <= 100;
}

/** The overall target, else the last one of a period. */
function finalTarget(indicator: Indicator): NumberValue | null {
  const last = periodTargets(indicator).findLast(({ value }) => value.state === "number")?.value;
  const target = indicator.overallTarget?.state === "number" ? indicator.overallTarget : last;
  return target?.state === "number" && target.written !== "date" ? target : null;
}

/**
 * What is added up starts from nothing, and what is to be held is met by its baseline rightly. A target
 * equal to its baseline may be meant to be held unless a direction is stated.
 */
function isMetByBaseline(
  indicator: Indicator,
  definition: IndicatorDefinition,
  baseline: number,
  target: number,
): boolean {
  const { aggregation, direction, measure } = definition;
  if (aggregation === "sum" || measure === "milestone" || measure === "qualitative") return false;
  if (direction === "maintain") return false;
  if (baseline === target) return hasStatedDirection(indicator, definition);
  return direction === "increase" ? target < baseline : target > baseline;
}
