import type { NumberValue } from "../indicators";
import { type ActualsTable, wholeKey } from "../plan/actual";
import type { Breakdown, BreakdownDimension, IndicatorPart } from "../plan/breakdown";
import { dimensionOf, dimensionsOfCategory } from "../plan/language/breakdown-words";
import type { Indicator } from "../plan/plan";
import type { Value } from "../plan/value";
import { groupBy, valuesOf } from "./plan-index";
import type { CheckSubject } from "./rule";

/** A part of a value, with its number. */
export interface NumberedPart {
  readonly dimension: BreakdownDimension;
  readonly category: string;
  readonly value: NumberValue;
}

/** A value with all of its parts that are numbers. */
export interface WholeWithParts {
  /** The id of the indicator. */
  readonly about: string;
  readonly whole: NumberValue;
  readonly parts: readonly NumberedPart[];
  /** Whether a part of it is blank, or no number: then its parts give no sum. */
  readonly isIncomplete: boolean;
}

/** The values of a plan and of its Actuals sheet that have parts. Percentages are left out: their parts give no sum. */
export function* wholesWithParts({
  plan,
  reports,
}: Pick<CheckSubject, "plan" | "reports">): Generator<WholeWithParts> {
  for (const { value, about } of valuesOf(plan.indicatorRows))
    if (value.state === "number" && value.parts !== undefined)
      yield* withParts(about, value, partsInText(value));
  for (const indicator of plan.indicators) yield* inCells(indicator);
  if (reports?.table != null) yield* ofReports(reports.table);
}

/** The parts that are in cells of their own. */
function* inCells(indicator: Indicator): Generator<WholeWithParts> {
  const groups = groupBy(indicator.parts ?? [], ({ kind, period }) => `${kind} ${period}`);
  for (const parts of groups.values()) {
    const [first] = parts;
    const whole = first === undefined ? null : wholeOf(indicator, first);
    if (whole?.state === "number" && whole.parts === undefined) yield* withParts(indicator.id, whole, parts);
  }
}

function wholeOf(
  { baseline, overallTarget, targets, actuals }: Indicator,
  { kind, period }: IndicatorPart,
): Value | null {
  if (kind === "baseline") return baseline;
  if (period === "overall") return kind === "target" ? overallTarget : null;
  return (kind === "target" ? targets : actuals).get(period) ?? null;
}

function* ofReports({ actuals, parts = [] }: ActualsTable): Generator<WholeWithParts> {
  const byWhole = groupBy(parts, wholeKey);
  for (const actual of actuals) {
    const own = byWhole.get(wholeKey(actual)) ?? [];
    // What was added up of its parts agrees with them.
    if (own.length > 0 && actual.isSumOfParts !== true) yield* withParts(actual.indicator, actual.value, own);
  }
}

function* withParts(
  about: string,
  whole: Value | null,
  parts: readonly (Omit<NumberedPart, "value"> & { readonly value: Value })[],
): Generator<WholeWithParts> {
  if (whole?.state !== "number" || whole.percent) return;
  const numbered = parts.flatMap(({ dimension, category, value }): NumberedPart[] =>
    value.state === "number" && !value.percent ? [{ dimension, category, value }] : [],
  );
  if (numbered.length === 0) return;
  yield { about, whole, parts: numbered, isIncomplete: numbered.length < parts.length };
}

/**
 * Parts that could make up their whole together: those of one dimension, apart from crosses such as "women under 18",
 * which divide the whole once more.
 */
export function partsOfOneKind(parts: readonly NumberedPart[]): readonly (readonly NumberedPart[])[] {
  const kindOf = ({ dimension, category }: NumberedPart): string =>
    [dimension, ...dimensionsOfCategory(category).filter((each) => each !== dimension)].join(" ");
  return [...groupBy(parts, kindOf).values()];
}

/** The parts that the text of a value tells, by their dimensions. */
function partsInText({ cell, parts = [] }: NumberValue): readonly NumberedPart[] {
  return parts.map(({ label, number }) => ({
    dimension: dimensionOf(label, null),
    category: label,
    value: {
      ...{ cell, raw: String(number), state: "number", number },
      ...{ written: "line", percent: false, formula: null },
    },
  }));
}

/** The categories that are listed for an indicator, as a message names them; "" where none is. */
export function joinedCategories(breakdowns: readonly Breakdown[]): string {
  return breakdowns.flatMap(({ categories }) => categories).join(", ");
}
