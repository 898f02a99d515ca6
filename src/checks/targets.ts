import type { ColumnMeaning, Indicator, IndicatorRow } from "../plan/plan";
import type { Value } from "../plan/value";
import { readDirectionColumn, rememberByObject, type IndicatorDefinition } from "../indicators";
import { isStated } from "./plan-index";
import type { ActionContext } from "./rule";

/** A target of an indicator. */
export interface PlacedTarget {
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
  readonly value: Value;
  /** `2024` or `2024-Q2`; `overall` for the overall target. */
  readonly period: string;
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

const TARGET_COLUMNS: readonly ColumnMeaning[] = ["overallTarget", "annualTarget", "quarterTarget"];

/** What the targets of a row hold that are not blank, whether or not it has an indicator. */
export function statedTargets({ valueCells }: IndicatorRow): readonly Value[] {
  return valueCells.flatMap(({ column, values }) =>
    TARGET_COLUMNS.includes(column.meaning) ? values.filter(isStated) : [],
  );
}

type NamedValue = readonly [period: string, value: Value];

export const namedTargets = rememberByObject((indicator: Indicator): readonly NamedValue[] => {
  const { overallTarget, annualTargets, quarterTargets } = indicator;
  const named: NamedValue[] = overallTarget === null ? [] : [["overall", overallTarget]];
  for (const [year, value] of annualTargets) named.push([String(year), value]);
  for (const [quarter, value] of quarterTargets) named.push([quarter, value]);
  return named;
});

/** The targets of an indicator that are numbers. */
export function targetNumbers(indicator: Indicator): readonly number[] {
  return namedTargets(indicator).flatMap(([, value]) =>
    value.state === "number" && value.written !== "date" ? [value.number] : [],
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
  return targetNumbers(indicator).length > 0 || !definition.inferred ? "stated" : "inferred";
}
