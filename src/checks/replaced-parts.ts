import type { Actual } from "../plan/actual";
import { periodKey, type Day } from "../plan/period";
import type { Indicator } from "../plan/plan";
import type { AllActions } from "./action-groups";
import type { ReportBounds } from "../indicators";

/** The objects of a plan whose place others have taken. */
export interface Replacements {
  readonly byFormer: ReadonlyMap<object, object>;
  /** The ids of the actions to which they belong, or of whose indicators a definition is another. */
  readonly actions: ReadonlySet<string>;
}

/**
 * What took the place of what since the actions were looked at, found by going once through all objects;
 * `null` where more has changed than that: where something was put in, taken out or given to another
 * action, or where all of it is judged by something else.
 */
export function replacementsIn(former: AllActions, now: AllActions): Replacements | null {
  if (!areJudgedAlike(former, now)) return null;
  const isOfSameAction = (a: { readonly action: string }, b: typeof a): boolean => a.action === b.action;
  const isSameIndicator = (a: Indicator, b: Indicator): boolean => a.id === b.id && isOfSameAction(a, b);
  const actions = replaced(former.plan.actions, now.plan.actions, (a, b) => a.id === b.id);
  const indicators = replaced(former.plan.indicators, now.plan.indicators, isSameIndicator);
  const rows = replaced(former.plan.indicatorRows, now.plan.indicatorRows, isOfSameAction);
  const actuals = replaced(former.actuals, now.actuals, (a, b) => a.indicator === b.indicator)?.filter(
    ([before, after]) => !isSameActual(before, after),
  );
  if (actions === null || indicators === null || rows === null || actuals === undefined) return null;
  const actionOf = actionsByIndicator(now.plan);
  return {
    byFormer: new Map<object, object>([...actions, ...indicators, ...rows, ...actuals]),
    actions: new Set([
      ...actions.map(([, { id }]) => id),
      ...[...indicators, ...rows].map(([, { action }]) => action),
      ...actuals.flatMap(([, { indicator }]) => actionOf(indicator) ?? []),
      ...redefined(former, now),
    ]),
  };
}

type Replaced<Item> = readonly [former: Item, now: Item];

/** The items that others have taken the place of; `null` where something other than that has happened. */
function replaced<Item>(
  former: readonly Item[],
  now: readonly Item[],
  canReplace: (former: Item, now: Item) => boolean,
): readonly Replaced<Item>[] | null {
  if (former === now) return [];
  if (former.length !== now.length) return null;
  const pairs: Replaced<Item>[] = [];
  for (const [place, item] of now.entries()) {
    const before = former[place] as Item;
    if (before === item) continue;
    if (!canReplace(before, item)) return null;
    pairs.push([before, item]);
  }
  return pairs;
}

/** The actions of the indicators that are defined otherwise. */
function redefined(former: AllActions, now: AllActions): readonly string[] {
  if (former.definitions === now.definitions) return [];
  const actions: string[] = [];
  for (const { id, action } of now.plan.indicators) {
    if (former.definitions.get(id) !== now.definitions.get(id)) actions.push(action);
  }
  return actions;
}

/** Whether all that is not of single actions is the same. */
export function areJudgedAlike(a: AllActions, b: AllActions): boolean {
  return (
    a.plan.sheet === b.plan.sheet &&
    a.plan.span === b.plan.span &&
    a.plan.columns === b.plan.columns &&
    a.plan.notRead === b.plan.notRead &&
    a.plan.yearStart === b.plan.yearStart &&
    isSameDay(a.asOf, b.asOf) &&
    areSameBounds(a.bounds, b.bounds)
  );
}

/** The action of an indicator by its id. */
export function actionsByIndicator({
  indicators,
}: AllActions["plan"]): (indicator: string) => string | undefined {
  let actions: ReadonlyMap<string, string> | null = null;
  return (indicator) =>
    (actions ??= new Map(indicators.map(({ id, action }) => [id, action]))).get(indicator);
}

/** Those of the plan's own columns are put together again each time. */
export function isSameActual(a: Actual, b: Actual): boolean {
  return (
    a.value === b.value &&
    a.report === b.report &&
    a.indicator === b.indicator &&
    a.party === b.party &&
    periodKey(a.period) === periodKey(b.period)
  );
}

function isSameDay(a: Day | undefined, b: Day | undefined): boolean {
  return a?.year === b?.year && a?.month === b?.month && a?.day === b?.day;
}

function areSameBounds(a: ReportBounds, b: ReportBounds): boolean {
  return a.daysOfGrace === b.daysOfGrace && a.atRiskFrom === b.atRiskFrom;
}
