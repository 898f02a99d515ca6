import { percentMet, progressFromBaseline, type IndicatorDefinitions } from "../../../indicators";
import type { Indicator, Plan, StatedPercent } from "../../../plan/plan";
import { numberOf, type Value } from "../../../plan/value";
import { columnKey } from "../../cell-map";
import { formatNumber, quote } from "../../phrasing";
import { groupBy } from "../../plan-index";
import { defineRule, type Found } from "../../rule";

/** A typed percentage with the target and the actual that it is of. */
interface Compared {
  readonly value: Extract<Value, { state: "number" }>;
  readonly indicator: Indicator;
  readonly target: number;
  readonly actual: number;
  /** What these give, in points. */
  readonly percent: number;
  /** Which part of the way from the baseline they are, in points; `null` if there is no baseline. */
  readonly progress: number | null;
}

/** In points: nobody takes 66 for something else than 66.7. */
const TOLERANCE = 1;
/** So many rows in which a column says what target and actual give show that it does. */
const MIN_RIGHT = 2;
/** Up to here a number that shows no per cent may be a share: 0.67, 1.2. */
const MAX_SHARE = 2;

export const percentStatedMismatch = defineRule({
  id: "percent-stated-mismatch",
  matter: "contradiction",
  severity: "warning",
  inDoubtfulPlan: "waits",
  needs: "plan",
  *find({ plan, definitions }) {
    const columns = groupBy(comparedIn(plan, definitions), ({ value }) => columnKey(value.cell));
    for (const column of columns.values()) {
      const right = column.filter(({ value, percent }) => says(value, percent)).length;
      if (right < MIN_RIGHT || right * 2 < column.length || isOfProgress(column, right)) continue;
      for (const one of column) if (!isRight(one)) yield found(one);
    }
  },
});

function comparedIn(
  { statedPercents = [], indicators }: Plan,
  definitions: IndicatorDefinitions,
): readonly Compared[] {
  if (statedPercents.length === 0) return [];
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return statedPercents.flatMap(({ indicator: id, column, value }) => {
    const indicator = byId.get(id);
    // What a formula computes is judged with the other formulas.
    if (indicator === undefined || value.state !== "number" || value.formula !== null) return [];
    const { target, actual } = beside(indicator, column);
    const direction = definitions.get(id)?.direction ?? "increase";
    const percent = percentMet(actual, target, direction);
    return percent === null || target === null || actual === null
      ? []
      : [{ value, indicator, target, actual, percent, progress: progressOf(indicator, target, actual) }];
  });
}

function progressOf({ baseline }: Indicator, target: number, actual: number): number | null {
  const progress = progressFromBaseline(actual, target, numberOf(baseline));
  // Whoever is further from the target than at first has come 0 % of the way.
  return progress === null ? null : Math.max(0, progress);
}

/** Whether more rows of a column say how much of the way from the baseline was gone than what was met of the target. */
function isOfProgress(column: readonly Compared[], right: number): boolean {
  return column.filter(saysProgress).length > right;
}

function saysProgress({ value, progress }: Compared): boolean {
  return progress !== null && says(value, progress);
}

/** The numbers of the column's period; where it names none, those of the whole plan, or of the one period that has both. */
function beside(
  indicator: Indicator,
  { period }: StatedPercent["column"],
): { readonly target: number | null; readonly actual: number | null } {
  const { targets, actuals, overallTarget, undatedActual } = indicator;
  if (period !== null)
    return { target: numberOf(targets.get(period)), actual: numberOf(actuals.get(period)) };
  const whole = { target: numberOf(overallTarget), actual: numberOf(undatedActual) };
  if (whole.target !== null && whole.actual !== null) return whole;
  const both = [...actuals].filter(
    ([key, actual]) => numberOf(actual) !== null && numberOf(targets.get(key)) !== null,
  );
  const [only, ...others] = both;
  return only === undefined || others.length > 0
    ? { target: null, actual: null }
    : { target: numberOf(targets.get(only[0])), actual: numberOf(only[1]) };
}

/**
 * Whether the percentage is what some numbers of the indicator give: to date, of the whole, from the baseline, the other
 * way round.
 */
function isRight(compared: Compared): boolean {
  const { value, indicator, percent } = compared;
  if (says(value, percent) || saysProgress(compared)) return true;
  const targets = numbersOf([indicator.overallTarget, ...indicator.targets.values()]);
  const actuals = numbersOf([indicator.undatedActual, ...indicator.actuals.values()]);
  return actuals.some((actual) =>
    targets.some((target) => {
      const [met, inverse] = [(100 * actual) / target, (100 * target) / actual];
      return says(value, met) || readingsOf(value).some((reading) => isAbout(reading, inverse));
    }),
  );
}

/** The numbers of a series with their sum, as far as they can be divided by. */
function numbersOf(values: readonly (Value | null | undefined)[]): readonly number[] {
  const numbers = values.flatMap((value) => numberOf(value) ?? []).filter((number) => number !== 0);
  return [...numbers, numbers.reduce((sum, number) => sum + number, 0)];
}

/** What is met and more is stated as 100 % by some. */
function says(value: Compared["value"], percent: number): boolean {
  return readingsOf(value).some(
    (reading) => isAbout(reading, percent) || (reading === 100 && percent >= reading),
  );
}

/** What a number can say in points: 0.67 and 67 of a plain 0.67. */
function readingsOf({ number, percent }: Compared["value"]): readonly number[] {
  return !percent && number <= MAX_SHARE ? [number, number * 100] : [number];
}

function isAbout(reading: number, percent: number): boolean {
  return Math.abs(reading - percent) <= TOLERANCE;
}

function found({ value, indicator, target, actual, percent }: Compared): Found {
  const { cell, number, percent: showsPercent } = value;
  return {
    cell,
    about: indicator.id,
    message: "percent-stated-mismatch",
    values: {
      stated: formatNumber(number, showsPercent),
      indicator: quote(indicator.text),
      actual: formatNumber(actual),
      target: formatNumber(target),
      percent: formatNumber(Math.round(percent * 10) / 10, true),
    },
  };
}
