import { rememberByObject, type IndicatorDefinition, type ReportBounds } from "../indicators";
import type { Actual } from "../plan/actual";
import type { JointAction } from "../plan/plan";
import { indexPlan } from "./plan-index";
import {
  actionsByIndicator,
  areJudgedAlike,
  isSameActual,
  replacementsIn,
  type Replacements,
} from "./replaced-parts";
import type { ActionPlan, CheckSubject, ReportContext } from "./rule";

/**
 * So many actions are looked at together: few, so that one that changed costs little, and not one by
 * one, so that a whole plan does not cost the setting up of thousands of lookups.
 */
const ACTIONS_TOGETHER = 32;

/** Some actions of a plan with their indicators and with what was reported on these. */
export type ActionGroup = ReportContext;

/** All the actions of a plan, as they are put into groups. */
export type AllActions = Omit<ReportContext, "index">;

/** Actions as they were put into groups. */
interface Grouped {
  readonly all: AllActions;
  readonly groups: readonly ActionGroup[];
}

/**
 * The actions of a plan in groups. A group in which nothing changed since the last time is the very
 * object that it was, so that what was found in it still holds. Nothing changed where all that it is
 * made of is the same objects: what was read again is another object, and is looked at again.
 */
export class ActionGroups {
  private former: Grouped | null = null;
  private actions: readonly (readonly JointAction[])[] = [];

  of({ plan, definitions, reports, asOf }: CheckSubject, bounds: ReportBounds): readonly ActionGroup[] {
    const all = { plan, definitions, actuals: reports?.all ?? [], asOf, bounds };
    const replacements = this.former === null ? null : replacementsIn(this.former.all, all);
    const groups =
      this.former === null || replacements === null
        ? groupAnew(all, this.former?.groups ?? [])
        : withReplacements(this.former, replacements, all);
    this.former = { all, groups };
    return groups;
  }

  /** The actions of each group, the very list that it was where all of them are the same objects. */
  ofActions(groups: readonly ActionGroup[]): readonly (readonly JointAction[])[] {
    const actions = groups.map(({ plan }) => plan.actions);
    if (!areSame(actions, this.actions)) this.actions = actions;
    return this.actions;
  }
}

/** The groups in which something took the place of something else are made again, without going through the others. */
function withReplacements(
  { all: former, groups }: Grouped,
  { byFormer, actions }: Replacements,
  all: AllActions,
): readonly ActionGroup[] {
  if (actions.size === 0) return groups;
  const { placeOf } = splitActions(former.plan.actions);
  const changed = new Set(Array.from(actions, (id) => placeOf.get(id)));
  const replaced = <Part extends object>(parts: readonly Part[]): readonly Part[] =>
    parts.some((part) => byFormer.has(part))
      ? parts.map((part) => (byFormer.get(part) as Part | undefined) ?? part)
      : parts;
  return groups.map((group, place) => {
    if (!changed.has(place)) return group;
    const { plan, actuals } = group;
    const part = {
      ...plan,
      actions: replaced(plan.actions),
      indicators: replaced(plan.indicators),
      indicatorRows: replaced(plan.indicatorRows),
    };
    return groupOf({ plan: part, actuals: replaced(actuals) }, all);
  });
}

function groupAnew(all: AllActions, former: readonly ActionGroup[]): readonly ActionGroup[] {
  const byFirst = new Map(former.map((group) => [group.plan.actions[0], group]));
  return partsOf(all).map((part) => {
    const group = byFirst.get(part.plan.actions[0]);
    return group !== undefined && isMadeOf(group, part, all) ? group : groupOf(part, all);
  });
}

/** What a group is made of. */
interface Part {
  readonly plan: ActionPlan;
  readonly actuals: readonly Actual[];
}

function partsOf({ plan, actuals: all }: AllActions): readonly Part[] {
  const { sheet, span, yearStart, columns, actions, notRead } = plan;
  const { parts, placeOf } = splitActions(actions);
  const indicators = split(plan.indicators, ({ action }) => placeOf.get(action));
  const rows = split(plan.indicatorRows, ({ action }) => placeOf.get(action));
  const actionOf = actionsByIndicator(plan);
  const actuals = split(all, ({ indicator }) => placeOf.get(actionOf(indicator) ?? ""));
  return parts.map((ofPart, place) => ({
    plan: {
      ...{ sheet, span, yearStart, columns, notRead, actions: ofPart },
      indicators: indicators[place] ?? [],
      indicatorRows: rows[place] ?? [],
    },
    actuals: actuals[place] ?? [],
  }));
}

interface SplitActions {
  readonly parts: readonly (readonly JointAction[])[];
  /** The part in which an action is, by its id. */
  readonly placeOf: ReadonlyMap<string, number>;
}

const splitActions = rememberByObject((actions: readonly JointAction[]): SplitActions => {
  const placeOf = new Map(actions.map(({ id }, place) => [id, Math.floor(place / ACTIONS_TOGETHER)]));
  return { parts: split(actions, ({ id }) => placeOf.get(id)), placeOf };
});

/** The items by the part to which each belongs; those that belong to none are left out. */
function split<Item>(items: readonly Item[], placeOf: (item: Item) => number | undefined): Item[][] {
  const parts: Item[][] = [];
  for (const item of items) {
    const place = placeOf(item);
    if (place !== undefined) (parts[place] ??= []).push(item);
  }
  return parts;
}

function groupOf({ plan, actuals }: Part, { definitions, asOf, bounds }: AllActions): ActionGroup {
  const own = new Map<string, IndicatorDefinition>();
  for (const { id } of plan.indicators) {
    const definition = definitions.get(id);
    if (definition !== undefined) own.set(id, definition);
  }
  return { plan, definitions: own, index: indexPlan(plan), actuals, asOf, bounds };
}

function isMadeOf(group: ActionGroup, { plan, actuals }: Part, all: AllActions): boolean {
  const { definitions } = group;
  return (
    areJudgedAlike(group, all) &&
    areSame(group.plan.actions, plan.actions) &&
    areSame(group.plan.indicators, plan.indicators) &&
    areSame(group.plan.indicatorRows, plan.indicatorRows) &&
    areSame(group.actuals, actuals, isSameActual) &&
    plan.indicators.every(({ id }) => definitions.get(id) === all.definitions.get(id))
  );
}

function areSame<Item>(
  a: readonly Item[],
  b: readonly Item[],
  isSame: (one: Item, other: Item) => boolean = Object.is,
): boolean {
  return a.length === b.length && a.every((item, place) => isSame(item, b[place] as Item));
}
