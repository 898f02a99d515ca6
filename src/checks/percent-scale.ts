import type { Indicator } from "../plan/plan";
import type { Value } from "../plan/value";
import type { IndicatorDefinition, NumberValue } from "../indicators";
import { namedTargets } from "./targets";

/** A target that is not written in the scale of the indicator's other targets. */
export interface OddTarget {
  readonly value: NumberValue;
  /** What it would be in their scale. */
  readonly meant: number;
  /** One of the others. */
  readonly example: NumberValue;
}

/**
 * Below 1 it reads as a part of one, from 10 on as points; a rate that falls from 2 to 0.8 is neither. 0.001 would be
 * less than one per cent in either scale: it is typed where a 0 would be divided by.
 */
const LEAST_PART = 0.01;
const HIGHEST_PART = 1;
const LOWEST_POINTS = 10;
/** So many cells in per cent, and a plain number among them stands for a hundred times as much in Excel. */
const LEAST_IN_PERCENT = 3;

/** The targets of a percentage that are in another scale than most: 0.8 beside 80, 8500% beside 85%. */
export function targetsInOddScale(
  indicator: Indicator,
  { measure }: IndicatorDefinition,
): readonly OddTarget[] {
  if (measure !== "percentage") return [];
  const numbers = namedTargets(indicator).flatMap(([, value]) =>
    value.state === "number" && value.written !== "date" && value.number > 0 ? [value] : [],
  );
  const parts = numbers.filter(({ number }) => number >= LEAST_PART && number < HIGHEST_PART);
  const points = numbers.filter(({ number }) => number >= LOWEST_POINTS);
  if (parts.length > 0 && points.length > 0) {
    return parts.length > points.length && parts.every(({ percent }) => !percent)
      ? oddBeside(points, parts, 1 / 100)
      : oddBeside(parts, points, 100);
  }
  return [...hundredfold(numbers), ...plainAmongPercents(numbers)];
}

function oddBeside(
  odd: readonly NumberValue[],
  others: readonly NumberValue[],
  factor: number,
): readonly OddTarget[] {
  const [example] = others;
  if (example === undefined) return [];
  return odd.map((value) => ({ value, meant: Number((value.number * factor).toPrecision(12)), example }));
}

/** How far a slip may be from the others when it is put in their scale. */
const NEAR = 1.5;
/** From here on one zero too many would still be more than all, so that it is a slip of the scale. */
const BEYOND_A_ZERO = 1000;

/** 85 typed into a cell that shows per cent is 8500%; 105% beside 95% is too much, but no slip of the scale. */
function hundredfold(numbers: readonly NumberValue[]): readonly OddTarget[] {
  const isBeyond = ({ percent, number }: NumberValue): boolean => percent && number > 100;
  const others = numbers.filter((value) => !isBeyond(value)).sort((a, b) => a.number - b.number);
  const [least] = others;
  const most = others.at(-1);
  if (least === undefined || most === undefined) return [];
  const isNear = ({ number }: NumberValue): boolean =>
    number <= 100 * 100 &&
    (number >= BEYOND_A_ZERO || (number / 100 >= least.number / NEAR && number / 100 <= most.number * NEAR));
  return oddBeside(
    numbers.filter((value) => isBeyond(value) && isNear(value)),
    [most],
    1 / 100,
  );
}

/** 86 in a plain cell among 84% and 88%: it looks alike and counts a hundredfold in Excel. */
function plainAmongPercents(numbers: readonly NumberValue[]): readonly OddTarget[] {
  const typed = numbers.filter(({ written }) => written === "number");
  const plain = typed.filter(({ percent, number }) => !percent && number >= LOWEST_POINTS);
  const inPercent = typed.filter(({ percent }) => percent);
  return plain.length === 1 && inPercent.length >= LEAST_IN_PERCENT ? oddBeside(plain, inPercent, 1) : [];
}

/** The indicator with all targets in one scale, for rules that compare them: a slip of the scale is said once. */
export function inOneScale(indicator: Indicator, definition: IndicatorDefinition): Indicator {
  const odd = new Map<Value, number>(
    targetsInOddScale(indicator, definition).map(({ value, meant }) => [value, meant]),
  );
  if (odd.size === 0) return indicator;
  const mended = (value: Value): Value => {
    const number = odd.get(value);
    return number === undefined || value.state !== "number" ? value : { ...value, number };
  };
  return {
    ...indicator,
    overallTarget: indicator.overallTarget === null ? null : mended(indicator.overallTarget),
    targets: new Map(Array.from(indicator.targets, ([key, value]) => [key, mended(value)])),
  };
}

/** Actuals in another scale than all the targets of their percentage: 0.8 beside 80, 80 beside 0.9. */
export function oddActuals(indicator: Indicator, actuals: readonly NumberValue[]): readonly OddTarget[] {
  const targets = namedTargets(indicator).flatMap(([, value]) =>
    value.state === "number" && value.written !== "date" && value.number > 0 ? [value] : [],
  );
  const [example] = targets;
  if (example === undefined) return [];
  const arePoints = targets.every(({ number }) => number >= LOWEST_POINTS);
  const areParts = targets.every(({ number, percent }) => !percent && number <= HIGHEST_PART);
  return actuals.flatMap((value): readonly OddTarget[] => {
    if (value.percent || value.number <= 0) return [];
    if (arePoints && value.number < HIGHEST_PART)
      return [{ value, meant: Number((value.number * 100).toPrecision(12)), example }];
    return areParts && value.number >= LOWEST_POINTS ? [{ value, meant: value.number, example }] : [];
  });
}
