import { kindOfMeaning } from "../plan/column-meaning";
import type { PeriodKey } from "../plan/period";
import type { Indicator, IndicatorRow } from "../plan/plan";
import type { Value } from "../plan/value";
import {
  namedTargets,
  numberTargets,
  readDirectionColumn,
  rememberByObject,
  type IndicatorDefinition,
} from "../indicators";
import { isStated } from "./plan-index";
import { defineRule, type ActionContext, type Rule } from "./rule";
import type { Twin } from "./twins/twin";

/** A target of an indicator. */
export interface PlacedTarget {
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
  readonly value: Value;
  readonly period: PeriodKey | "overall";
}

/**
 * Every target of the plan, the overall one first, each once where it stands for several indicators.
 * Rows in which nobody can tell whose the values are, are left out.
 */
export const targetsOf = rememberByObject((context: ActionContext): readonly PlacedTarget[] => {
  const { plan, definitions, index } = context;
  const placed: PlacedTarget[] = [];
  for (const indicator of plan.indicators) {
    const definition = definitions.get(indicator.id);
    if (definition === undefined || index.isMisaligned(indicator.id)) continue;
    for (const [period, value] of namedTargets(indicator)) {
      if (!index.isRepeated(indicator.id, value)) placed.push({ indicator, definition, value, period });
    }
  }
  return placed;
});

/** The rule that looks for what a twin finds among the targets. */
export function ruleOfTargets({ name, find, ...twin }: Twin): Rule {
  return defineRule({
    ...twin,
    id: `target-${name}`,
    needs: "action",
    find(context) {
      const numbers = targetsOf(context).flatMap(({ indicator, definition, value }) =>
        value.state === "number" ? [{ indicator, definition, value, about: indicator.id }] : [],
      );
      return find(numbers, "target");
    },
  });
}

/** What the targets of a row hold that are not blank, whether or not it has an indicator. */
export function statedTargets({ valueCells }: IndicatorRow): readonly Value[] {
  return valueCells.flatMap(({ column, values }) =>
    kindOfMeaning(column.meaning) === "target" ? values.filter(isStated) : [],
  );
}

/** Whether a direction is stated by a column or by the user; what was taken from the numbers cannot contradict them. */
export function hasStatedDirection({ direction }: Indicator, { inferred }: IndicatorDefinition): boolean {
  return !inferred || (direction !== null && readDirectionColumn(direction.text) !== null);
}

/**
 * Whether an indicator's targets have to be numbers: `stated` where some of them are, `inferred` where
 * only the definition says so, `no` for milestones and targets in words.
 */
export function numberIsDue({ indicator, definition }: PlacedTarget): "stated" | "inferred" | "no" {
  if (definition.measure === "qualitative" || definition.measure === "milestone") return "no";
  return numberTargets(indicator).length > 0 || !definition.inferred ? "stated" : "inferred";
}
