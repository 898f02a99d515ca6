import type { Actual } from "../plan/actual";
import { objectiveWords } from "../plan/objective-title";
import type { Indicator, JointAction, Objective, Plan } from "../plan/plan";
import { pairInTurn, wordingKey, type Pairing } from "../indicators";
import { actionChanges, indicatorChanges, objectiveChanges, type FormerNumbers } from "./changes-of-part";
import type { ChangesSince, PlanChange, StructureChange } from "./plan-change";
import type { Snapshot, SnapshotAction, SnapshotIndicator, SnapshotObjective } from "./snapshot";
import { keptActuals } from "./snapshot-value";
import { areAlike } from "./wording";

/** The plan as it is now, with what is reported now. */
export interface PresentPlan {
  readonly plan: Plan;
  readonly actuals: readonly Actual[];
}

/**
 * What has changed in the plan since a snapshot of it was taken. Parts are found again by their wording,
 * then by their number, as the rows of the Indicators sheet are; so what was put in above, sorted or
 * renumbered is not taken for something else. Takes time in proportion to the plan's size.
 */
export function changesSince(snapshot: Snapshot, { plan, actuals }: PresentPlan): ChangesSince {
  const objectives = pairObjectives(plan, snapshot);
  const formerObjectives = formerIds(objectives);
  const actions = pairActions(plan, snapshot, formerObjectives);
  const formerActions = formerIds(actions);
  const indicators = pairIndicators(plan, snapshot, formerActions);
  const former: FormerNumbers = { objectives: formerObjectives, actions: formerActions };
  const reported = keptActuals(actuals, snapshot.period);
  return {
    period: snapshot.period,
    takenOn: snapshot.takenOn,
    indicators: new Map([...indicators.pairs].map(([{ id }, { standing }]) => [id, standing])),
    changes: [
      ...plan.objectives.flatMap((one) => objectiveChanges(one, objectives.pairs.get(one))),
      ...plan.actions.flatMap((one) => actionChanges(one, actions.pairs.get(one), former)),
      ...plan.indicators.flatMap((one) =>
        indicatorChanges({ now: one, then: indicators.pairs.get(one) }, former, reported.get(one.id)),
      ),
      ...removals(plan, { objectives, actions, indicators }),
    ],
  };
}

function pairObjectives(plan: Plan, snapshot: Snapshot): Pairing<Objective, SnapshotObjective> {
  const words = ({ title }: { readonly title: string }): string => wordingKey(objectiveWords(title));
  const idAndWords = (one: SnapshotObjective): string => `${one.id}\n${words(one)}`;
  const id = (one: SnapshotObjective): string => one.id;
  return pairInTurn<Objective, SnapshotObjective>(plan.objectives, snapshot.objectives, [
    { ofItem: idAndWords, ofEntry: idAndWords },
    { ofItem: words, ofEntry: words },
    { ofItem: id, ofEntry: id },
  ]);
}

function pairActions(
  plan: Plan,
  snapshot: Snapshot,
  formerObjectives: ReadonlyMap<string, string>,
): Pairing<JointAction, SnapshotAction> {
  const words = ({ title }: { readonly title: string }): string => wordingKey(title);
  const idAndWords = (one: { readonly id: string; readonly title: string }): string =>
    `${one.id}\n${words(one)}`;
  const id = (one: { readonly id: string }): string => one.id;
  return pairInTurn<JointAction, SnapshotAction>(plan.actions, snapshot.actions, [
    { ofItem: idAndWords, ofEntry: idAndWords },
    {
      ofItem: (now) => `${formerObjectives.get(now.objective) ?? ""}\n${words(now)}`,
      ofEntry: (then) => `${then.objective ?? ""}\n${words(then)}`,
    },
    { ofItem: words, ofEntry: words },
    { ofItem: id, ofEntry: id },
  ]);
}

function pairIndicators(
  plan: Plan,
  snapshot: Snapshot,
  formerActions: ReadonlyMap<string, string>,
): Pairing<Indicator, SnapshotIndicator> {
  const words = ({ text }: { readonly text: string }): string => wordingKey(text);
  const idAndWords = (one: { readonly id: string; readonly text: string }): string =>
    `${one.id}\n${words(one)}`;
  const id = (one: { readonly id: string }): string => one.id;
  const fits = (now: Indicator, then: SnapshotIndicator): boolean => areAlike(now.text, then.text);
  return pairInTurn<Indicator, SnapshotIndicator>(plan.indicators, snapshot.indicators, [
    { ofItem: idAndWords, ofEntry: idAndWords },
    {
      ofItem: (now) => `${formerActions.get(now.action) ?? ""}\n${words(now)}`,
      ofEntry: (then) => `${then.action}\n${words(then)}`,
    },
    { ofItem: words, ofEntry: words },
    { ofItem: (now) => formerIndicatorId(now, formerActions), ofEntry: id, fits },
    { ofItem: id, ofEntry: id, fits },
  ]);
}

/** The id that an indicator had while its action had another number: 1.4-2 for 1.5-2. */
function formerIndicatorId(
  { id, action }: Indicator,
  formerActions: ReadonlyMap<string, string>,
): string | null {
  const former = formerActions.get(action);
  return former !== undefined && id.startsWith(`${action}-`) ? former + id.slice(action.length) : null;
}

function formerIds(pairing: Pairing<{ readonly id: string }, { readonly id: string }>): Map<string, string> {
  return new Map([...pairing.pairs].map(([now, then]) => [now.id, then.id]));
}

interface Pairings {
  readonly objectives: Pairing<Objective, SnapshotObjective>;
  readonly actions: Pairing<JointAction, SnapshotAction>;
  readonly indicators: Pairing<Indicator, SnapshotIndicator>;
}

/** What is gone. Of a removed action the indicators are not told one by one. */
function removals(plan: Plan, { objectives, actions, indicators }: Pairings): PlanChange[] {
  const head = { sheet: plan.sheet, row: plan.extent.firstHeadRow, column: plan.columns[0]?.column ?? 0 };
  const objectiveNow = presentBy(objectives);
  const actionNow = presentBy(actions);
  const removed = (of: StructureChange["of"], id: string, title: string, cell = head): PlanChange => ({
    kind: "removed",
    of,
    id,
    title,
    cell,
  });
  return [
    ...[...objectives.left].map(({ id, title }) => removed("objective", id, title)),
    ...[...actions.left].map(({ id, title, objective }) =>
      removed("action", id, title, objectiveNow.get(objective ?? "")?.cell),
    ),
    ...[...indicators.left].flatMap(({ id, text, action }) => {
      const present = actionNow.get(action);
      return present === undefined ? [] : [removed("indicator", id, text, present.cell)];
    }),
  ];
}

function presentBy<Item>(pairing: Pairing<Item, { readonly id: string }>): ReadonlyMap<string, Item> {
  return new Map([...pairing.pairs].map(([now, then]) => [then.id, now]));
}
