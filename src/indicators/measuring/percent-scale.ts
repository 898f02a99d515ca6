import type { Indicator } from "../../plan/plan";
import type { Value } from "../../plan/value";
import type { NumberValue } from "./aggregation";
import type { IndicatorDefinition } from "../definition";
import { readWording } from "../inference/wording";
import { numberTargets } from "./named-targets";
import { clean } from "./rounding";

/*
 * One scale for the numbers of a percentage, by which the checks and the progress go alike. A number in a cell that
 * shows per cent is what it says. A plain one from 0.01 to 1 can be a share (0.8 is 80 points) or a small percentage;
 * less than 0.01 would be less than one per cent as a share too: it is typed where a 0 would be divided by. From 10 on
 * a number is in points; between 1 and 10 it is a small percentage, next to which 0.8 is one as well.
 */
const MIN_SHARE = 0.01;
const MAX_SHARE = 1;
const MIN_POINTS = 10;

/** Makes points of a number of a percentage: 80 of 0.8 where that is a share; others as they are. */
export type InPoints = (value: NumberValue) => number;

/**
 * How the numbers of an indicator are read. The targets tell: where one is in points and none is a small percentage,
 * plain numbers up to 1 are shares, whatever the baseline is. Where no target is in points, a small percentage among
 * all its numbers (baseline, targets, what was reported) tells that 0.8 is one too. What is reported of a milestone in
 * per cent next to plain targets is a share of the whole.
 */
export function pointsOf(
  indicator: Indicator,
  { measure }: Pick<IndicatorDefinition, "measure">,
  reported: readonly Value[] = [],
): InPoints {
  const targets = numberTargets(indicator);
  if (measure === "milestone" && !targets.some(({ percent }) => percent)) return sharesOfWhole;
  if (measure === "number" && arePartsOfOne(targets)) return sharesOfWhole;
  if (measure !== "percentage") return asWritten;
  const others = [indicator.baseline, indicator.undatedActual ?? null, ...reported].flatMap((value) =>
    value?.state === "number" && value.written !== "date" ? [value] : [],
  );
  const telling = targets.some(isInPoints) ? targets : [...targets, ...others];
  return telling.some(isSmall) ? asWritten : sharesAsPoints;
}

function asWritten({ number }: NumberValue): number {
  return number;
}

/** 50% of a milestone whose targets are plain is half of one. */
function sharesOfWhole({ number, percent }: NumberValue): number {
  return percent ? clean(number / 100) : number;
}

/** Whether some targets are plain, and none of these above 1: 1 in all, of which 50% and 30% are due by the years. */
function arePartsOfOne(targets: readonly NumberValue[]): boolean {
  const plain = targets.filter(({ percent, number }) => !percent && number !== 0);
  return plain.length > 0 && plain.every(({ number }) => number <= MAX_SHARE);
}

function sharesAsPoints(value: NumberValue): number {
  return isShare(value) ? clean(value.number * 100) : value.number;
}

function isShare({ number, percent }: NumberValue): boolean {
  return !percent && number >= MIN_SHARE && number <= MAX_SHARE;
}

function isInPoints({ number }: NumberValue): boolean {
  return number >= MIN_POINTS;
}

function isSmall({ number }: NumberValue): boolean {
  return number > MAX_SHARE && number < MIN_POINTS;
}

/** A number that is not written in the scale of the indicator's other numbers. */
export interface OddNumber {
  readonly value: NumberValue;
  /** What it would be in their scale. */
  readonly meant: number;
  /** One of the others. */
  readonly example: NumberValue;
}

/** So many cells in per cent, and a plain number among them stands for a hundred times as much in Excel. */
const MIN_IN_PERCENT = 3;

/**
 * The targets of a percentage that are in another scale than most: 0.8 next to 80, 8500% next to 85%; of a count those
 * in per cent next to plain ones.
 */
export function targetsInOddScale(
  indicator: Indicator,
  { measure }: IndicatorDefinition,
): readonly OddNumber[] {
  const numbers = numberTargets(indicator).filter(({ number }) => number > 0);
  if (measure === "number" && readWording(indicator.text).kind === "count") return percentsOfCount(numbers);
  if (measure !== "percentage") return [];
  if (numbers.some(isSmall)) return hundredfold(numbers);
  const parts = numbers.filter((value) => isShare(value) || isMarkedShare(value));
  const points = numbers.filter(isInPoints);
  if (parts.length > 0 && points.length > 0) {
    return parts.length > points.length && parts.every(({ percent }) => !percent)
      ? oddBeside(points, parts, 1 / 100)
      : oddBeside(parts, points, 100);
  }
  return [...hundredfold(numbers), ...plainAmongPercents(numbers)];
}

/** 45% next to 70 of "Number of bridges". */
function percentsOfCount(numbers: readonly NumberValue[]): readonly OddNumber[] {
  const plain = numbers.filter(({ percent }) => !percent);
  if (arePartsOfOne(numbers)) return [];
  return oddBeside(
    numbers.filter(({ percent }) => percent),
    plain,
    1,
  );
}

/** 0.8% next to 80%: nobody plans both. */
function isMarkedShare({ number, percent }: NumberValue): boolean {
  return percent && number >= MIN_SHARE && number < MAX_SHARE;
}

function oddBeside(
  odd: readonly NumberValue[],
  others: readonly NumberValue[],
  factor: number,
): readonly OddNumber[] {
  const [example] = others;
  if (example === undefined) return [];
  return odd.map((value) => ({ value, meant: clean(value.number * factor), example }));
}

/** How far a slip may be from the others when it is put in their scale. */
const NEAR = 1.5;
/** From here on one zero too many would still be more than all, so that it is a slip of the scale. */
const BEYOND_A_ZERO = 1000;

/** 85 typed into a cell that shows per cent is 8500%; 105% next to 95% is too much, but no slip of the scale. */
function hundredfold(numbers: readonly NumberValue[]): readonly OddNumber[] {
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
function plainAmongPercents(numbers: readonly NumberValue[]): readonly OddNumber[] {
  const typed = numbers.filter(({ written }) => written === "number");
  const plain = typed.filter(({ percent, number }) => !percent && number >= MIN_POINTS);
  const inPercent = typed.filter(({ percent }) => percent);
  return plain.length === 1 && inPercent.length >= MIN_IN_PERCENT ? oddBeside(plain, inPercent, 1) : [];
}

/** The indicator with all targets in one scale, for rules that compare them: a slip of the scale is said once. */
export function inOneScale(indicator: Indicator, definition: IndicatorDefinition): Indicator {
  const odd = new Map<Value, number>(
    targetsInOddScale(indicator, definition).map(({ value, meant }) => [value, meant]),
  );
  return odd.size === 0 ? indicator : withTargets(indicator, (value) => odd.get(value) ?? value.number);
}

/** The indicator with its targets in the scale of its reports, for rules that compare them with what was reported. */
export function inPoints(indicator: Indicator, definition: IndicatorDefinition, points: InPoints): Indicator {
  const slips = targetsInOddScale(indicator, definition).filter(({ meant }) => meant > MAX_SHARE);
  const odd = new Map<Value, number>(slips.map(({ value, meant }) => [value, meant]));
  return withTargets(indicator, (value) => odd.get(value) ?? points(value));
}

function withTargets(indicator: Indicator, numberOf: InPoints): Indicator {
  const changed = (value: Value): Value =>
    value.state === "number" ? { ...value, number: numberOf(value) } : value;
  return {
    ...indicator,
    overallTarget: indicator.overallTarget === null ? null : changed(indicator.overallTarget),
    targets: new Map(Array.from(indicator.targets, ([key, value]) => [key, changed(value)])),
  };
}

/**
 * Whether a share was reported of what is not a percentage: 95% of a count with targets such as 7, of which hardly one
 * is in per cent, or 12% of "Guideline adopted", whose targets are plain. 0 % is a format that was left over.
 */
export function isShareOfOther(
  indicator: Indicator,
  { measure }: Pick<IndicatorDefinition, "measure">,
  { percent, number }: NumberValue,
): boolean {
  if (!percent || number === 0) return false;
  const targets = numberTargets(indicator);
  const inPercent = targets.filter((target) => target.percent).length;
  switch (measure) {
    case "milestone":
      return inPercent === 0;
    case "number":
      if (arePartsOfOne(targets)) return false;
      // Where no target says in what it is measured, only words can.
      return targets.length === 0
        ? readWording(indicator.text).kind === "count"
        : inPercent < MAX_IN_PERCENT * targets.length;
    case "percentage":
    case "qualitative":
      return false;
  }
}

/** A count whose targets are in per cent more often than this is one of per cents. */
const MAX_IN_PERCENT = 0.25;

/** From here on a number in a cell that shows per cent was typed in points. */
const TYPED_IN_POINTS = 1000;
const MAX_POINTS = 100;

/**
 * What was reported in another scale than all the targets of its percentage: 0.8 next to 80, 80 next to 0.9, 8500% next
 * to 85%.
 */
export function oddReports(indicator: Indicator, reported: readonly NumberValue[]): readonly OddNumber[] {
  const targets = numberTargets(indicator).filter(({ number }) => number > 0);
  const [example] = targets;
  if (example === undefined) return [];
  const arePoints = targets.every(isInPoints);
  const areShares = targets.every(isShare);
  return reported.flatMap((value): readonly OddNumber[] => {
    const { number, percent } = value;
    if (arePoints && isShare(value)) return [{ value, meant: clean(number * 100), example }];
    if (areShares && !percent && isInPoints(value)) return [{ value, meant: number, example }];
    const isHundredfold = percent && number >= TYPED_IN_POINTS && number <= MAX_POINTS * 100;
    return isHundredfold && targets.every((target) => target.number <= MAX_POINTS)
      ? [{ value, meant: clean(number / 100), example }]
      : [];
  });
}
