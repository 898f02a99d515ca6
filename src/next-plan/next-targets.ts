import { agrees, type NumberValue } from "../indicators";
import { withoutNoise } from "../plan/number-noise";
import { PERIOD_SPANS, spanOfKey, type PeriodKey } from "../plan/period";
import type { NextTarget } from "./next-plan";
import { decimalsOf, roundedTo, spreadTotal } from "./spread";
import type { Standing } from "./standing";
import { laterBy, overNextYears, type FormerYear, type NextYear } from "./year-slots";

/** The targets of an indicator in the next plan. */
export interface NextTargets {
  readonly overallTarget: NextTarget | null;
  readonly targets: ReadonlyMap<PeriodKey, NextTarget>;
}

interface Times {
  readonly former: readonly FormerYear[];
  readonly next: readonly NextYear[];
}

/** How many decimals the targets of an indicator are stated in; a rest may need more. */
function decimalsOfTargets({ figures, target }: Standing, ...more: readonly number[]): number {
  return decimalsOf([...figures.targets.byKey.values(), ...(target === null ? [] : [target]), ...more]);
}

/** What remains of a sum, spread over the years and their parts as the former targets were. */
export function spreadOver(standing: Standing, rest: number, { former, next }: Times): NextTargets {
  const decimals = decimalsOfTargets(standing, rest);
  const weights = standing.ofYears.map((target) => Math.max(0, target ?? 0));
  if (former.length === 0) return { overallTarget: rest, targets: new Map() };
  const ofYears = spreadTotal(rest, overNextYears(weights, next.length), decimals);
  const targets = new Map<PeriodKey, number>();
  next.forEach((year, place) => {
    const ofYear = ofYears[place] ?? null;
    if (ofYear !== null) spreadInYear(standing, { year, ofYear, decimals }, targets);
  });
  return { overallTarget: rest, targets };
}

/** The target of a year, and those of its parts; parts that the former plan left blank next to a year stay blank. */
function spreadInYear(
  { figures }: Standing,
  { year, ofYear, decimals }: { readonly year: NextYear; readonly ofYear: number; readonly decimals: number },
  targets: Map<PeriodKey, number>,
): void {
  const hasOwn = year.periods.some(({ from }) => spanOfKey(from) === "year");
  for (const span of PERIOD_SPANS) {
    const periods = year.periods.filter(({ from }) => spanOfKey(from) === span);
    const weights = periods.map(({ from }) => Math.max(0, figures.targets.byKey.get(from) ?? 0));
    if (periods.length === 0 || (span !== "year" && hasOwn && weights.every((weight) => weight === 0)))
      continue;
    const parts = spreadTotal(ofYear, weights, decimals);
    periods.forEach(({ to }, place) => {
      const part = parts[place] ?? null;
      if (part !== null) targets.set(to, part);
    });
    // Without a column for years only the longest parts carry the year's target; shorter ones are made from them.
    if (!hasOwn) return;
  }
}

/** What happens again: the numbers of the former years, with the total that they make. */
export function again(standing: Standing, { former, next }: Times): NextTargets {
  const { figures, target, ofYears } = standing;
  const decimals = decimalsOfTargets(standing);
  const known = ofYears.filter((each) => each !== null);
  if (known.length === 0) {
    const perYear = target ?? 0;
    const scaled = former.length === 0 ? perYear : (perYear * next.length) / former.length;
    return spreadOver(standing, roundedTo(scaled, decimals), { former, next });
  }
  const targets = new Map<PeriodKey, number>();
  let total = 0;
  for (const { template, periods } of next) {
    total += ofYears[template] ?? 0;
    for (const { from, to } of periods) {
      const number = figures.targets.byKey.get(from);
      if (number !== undefined) targets.set(to, number);
    }
  }
  return total === 0
    ? spreadOver(standing, target ?? 0, { former, next })
    : { overallTarget: withoutNoise(total), targets };
}

/** How a number of the former plan becomes one of the next. */
type Course = (number: number) => number;

/** A level that is to be held: as it was, each period. */
export function held(standing: Standing, times: Times): NextTargets {
  const { target, definition } = standing;
  const { aggregation } = definition;
  const isLevel = aggregation === "constant" || (aggregation === "average" && !isMeanOf(standing, times));
  return levels(standing, times, isLevel ? () => target ?? 0 : (number) => number, "comesAgain");
}

/** Whether the years, as they come again, still have the overall target as their mean. */
function isMeanOf({ ofYears, indicator }: Standing, { former, next }: Times): boolean {
  const { overallTarget } = indicator;
  const numbers = next.flatMap(({ template }) => ofYears[template] ?? []);
  const asValues = numbers.map((number) => ({ state: "number", number, raw: String(number) }) as NumberValue);
  return (
    former.length === next.length &&
    overallTarget?.state === "number" &&
    agrees("average", asValues, overallTarget)
  );
}

/**
 * A level that was not reached stays the target. On the way to it each period has as much of the way from where the
 * indicator is now as it had of the way from the former baseline.
 */
export function towards(standing: Standing, times: Times): NextTargets {
  const { figures, target, actual, definition } = standing;
  if (target === null || definition.aggregation === "average") return held(standing, times);
  if (actual === null) return levels(standing, times, (number) => number, "goesOn");
  const { baseline } = figures;
  const decimals = decimalsOfTargets(standing);
  // What is to fall from a height that nobody stated is expected to fall from where it is.
  if (baseline === null && definition.direction === "decrease") {
    return levels(standing, times, (number) => Math.min(number, actual), "goesOn");
  }
  const start = baseline ?? 0;
  const course: Course = (number) => {
    const part = start === target ? 1 : Math.min(1, Math.max(0, (number - start) / (target - start)));
    return roundedTo(actual + (target - actual) * part, decimals);
  };
  return levels(standing, times, course, "goesOn");
}

/** The last number among the former targets of periods. */
function lastOf({ ofYears }: Standing): number | null {
  return ofYears.findLast((number) => number !== null) ?? null;
}

/**
 * The levels of the former periods as those of the next ones. Where the next plan has more years than the former one,
 * some former year stands for several: the parts of the first have its course, and those of the others either have it
 * again, or stay at the level to which it led.
 */
function levels(
  standing: Standing,
  { former, next }: Times,
  course: Course,
  repeated: "comesAgain" | "goesOn",
): NextTargets {
  const { target, figures, ofYears } = standing;
  const targets = new Map<PeriodKey, number>();
  const last = lastOf(standing);
  let before: number | null = null;
  for (const { template, formers, periods } of next) {
    const source = formers.findLast((place) => (ofYears[place] ?? null) !== null) ?? template;
    const shift = (former[source]?.year ?? 0) - (former[template]?.year ?? 0);
    const reached = repeated === "goesOn" && source === before ? ofYears[source] : null;
    before = source;
    for (const { from, to } of periods) {
      const own = figures.targets.byKey.get(laterBy(from, shift));
      const number = own === undefined ? undefined : (reached ?? own);
      // The last one is the target, also where the former plan's years did not end with it.
      if (number !== undefined) targets.set(to, number === last ? (target ?? number) : course(number));
    }
  }
  if (targets.size === 0 && target !== null) setInLastYear(next, target, targets);
  return { overallTarget: target, targets };
}

function setInLastYear(next: readonly NextYear[], target: number, targets: Map<PeriodKey, number>): void {
  const { periods = [] } = next.at(-1) ?? {};
  const key = periods.find(({ from }) => spanOfKey(from) === "year") ?? periods.at(-1);
  if (key !== undefined) targets.set(key.to, target);
}
