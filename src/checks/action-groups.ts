import { rememberByObject, type IndicatorDefinition } from "../indicators";
import type { Actual } from "../plan/actual";
import type { Day } from "../plan/period";
import type { JointAction } from "../plan/plan";
import { indexPlan } from "./plan-index";
import type { ActionPlan, CheckSubject, ReportBounds, ReportContext } from "./rule";

/**
 * So many actions are looked at together: few, so that one that changed costs little, and not one by
 * one, so that a whole plan does not cost the setting up of thousands of lookups.
 */
const ACTIONS_TOGETHER = 32;

/** Some actions of a plan with their indicators and with what was reported on these. */
export type ActionGroup = ReportContext;

/**
 * The actions of a plan in groups. A group in which nothing changed since the last time is the very
 * object that it was, so that what was found in it still holds. Nothing changed where all that it is
 * made of is the same objects: what was read anew is another object, and is looked at anew.
 */
export class ActionGroups {
  private former = new Map<JointAction, ActionGroup>();

  of(subject: CheckSubject, bounds: ReportBounds): readonly ActionGroup[] {
    const groups = new Map<JointAction, ActionGroup>();
    for (const part of partsOf(subject)) {
      const [first] = part.plan.actions;
      if (first === undefined) continue;
      const former = this.former.get(first);
      const holds = former !== undefined && isMadeOf(former, part, subject, bounds);
      groups.set(first, holds ? former : groupOf(part, subject, bounds));
    }
    this.former = groups;
    return [...groups.values()];
  }
}

/** What a group is made of. */
interface Part {
  readonly plan: ActionPlan;
  readonly actuals: readonly Actual[];
}

function partsOf({ plan, reports = null }: CheckSubject): readonly Part[] {
  const { sheet, span, columns, actions } = plan;
  const { parts, placeOf } = splitActions(actions);
  const indicators = split(plan.indicators, ({ action }) => placeOf.get(action));
  const rows = split(plan.indicatorRows, ({ action }) => placeOf.get(action));
  const actuals = reports === null ? [] : split(reports.all, placeOfActual(plan, placeOf));
  return parts.map((ofPart, place) => ({
    plan: {
      ...{ sheet, span, columns, actions: ofPart },
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

function placeOfActual(
  { indicators }: ActionPlan,
  placeOf: SplitActions["placeOf"],
): (actual: Actual) => number | undefined {
  const places = new Map(indicators.map(({ id, action }) => [id, placeOf.get(action)]));
  return ({ indicator }) => places.get(indicator);
}

/** The items by the part to which each belongs; those that belong to none are left out. */
function split<Item>(items: readonly Item[], placeOf: (item: Item) => number | undefined): Item[][] {
  const parts: Item[][] = [];
  for (const item of items) {
    const place = placeOf(item);
    if (place !== undefined) (parts[place] ??= []).push(item);
  }
  return parts;
}

function groupOf({ plan, actuals }: Part, subject: CheckSubject, bounds: ReportBounds): ActionGroup {
  const { asOf } = subject;
  const definitions = new Map<string, IndicatorDefinition>();
  for (const { id } of plan.indicators) {
    const definition = subject.definitions.get(id);
    if (definition !== undefined) definitions.set(id, definition);
  }
  return { plan, definitions, index: indexPlan(plan), actuals, asOf, bounds };
}

function isMadeOf(
  group: ActionGroup,
  { plan, actuals }: Part,
  subject: CheckSubject,
  bounds: ReportBounds,
): boolean {
  const { plan: former, definitions } = group;
  return (
    former.sheet === plan.sheet &&
    former.span === plan.span &&
    former.columns === plan.columns &&
    areSame(former.actions, plan.actions) &&
    areSame(former.indicators, plan.indicators) &&
    areSame(former.indicatorRows, plan.indicatorRows) &&
    areSame(group.actuals, actuals, isSameActual) &&
    plan.indicators.every(({ id }) => definitions.get(id) === subject.definitions.get(id)) &&
    isSameDay(group.asOf, subject.asOf) &&
    group.bounds.daysOfGrace === bounds.daysOfGrace &&
    group.bounds.atRiskFrom === bounds.atRiskFrom
  );
}

function areSame<Item>(
  a: readonly Item[],
  b: readonly Item[],
  isSame: (one: Item, other: Item) => boolean = Object.is,
): boolean {
  return a.length === b.length && a.every((item, place) => isSame(item, b[place] as Item));
}

/** Those of the plan's own columns are put together anew each time. */
function isSameActual(a: Actual, b: Actual): boolean {
  return (
    a.value === b.value &&
    a.report === b.report &&
    a.indicator === b.indicator &&
    a.party === b.party &&
    a.period.year === b.period.year &&
    a.period.quarter === b.period.quarter
  );
}

function isSameDay(a: Day | undefined, b: Day | undefined): boolean {
  return a?.year === b?.year && a?.month === b?.month && a?.day === b?.day;
}
