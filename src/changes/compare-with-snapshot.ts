import type { Actual } from "../plan/actual";
import { objectiveWords } from "../plan/objective-title";
import type { Indicator, JointAction, Objective, Plan } from "../plan/plan";
import { pairInTurn, wordingKey, type Pairing, type PairingKey } from "../indicators";
import { actionChanges, indicatorChanges, objectiveChanges, type FormerNumbers } from "./changes-of-part";
import type { ChangesSince, PlanChange, StructureChange } from "./plan-change";
import type { Snapshot, SnapshotAction, SnapshotIndicator, SnapshotObjective } from "./snapshot";
import { keptActuals } from "./snapshot-value";
import { areAlike } from "../compare/wording";

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
  const reported = keptActuals(actuals, snapshot.period, plan.yearStart);
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

/** What both sides of a pair have. */
interface Identified {
  readonly id: string;
}

const id = (one: Identified): string => one.id;

/** The first keys of every pairing: the same number with the very same text, then with the same words. */
function surestKeys<Part extends Identified>(
  textOf: (part: Part) => string,
  wordsOf: (part: Part) => string,
): PairingKey<Part, Part>[] {
  return [textOf, wordsOf].map((read) => {
    const key = (part: Part): string => `${part.id}\n${read(part)}`;
    return { ofItem: key, ofEntry: key };
  });
}

function pairObjectives(plan: Plan, snapshot: Snapshot): Pairing<Objective, SnapshotObjective> {
  const words = ({ title }: SnapshotObjective): string => wordingKey(objectiveWords(title));
  return pairInTurn<Objective, SnapshotObjective>(plan.objectives, snapshot.objectives, [
    ...surestKeys<SnapshotObjective>(({ title }) => title, words),
    { ofItem: words, ofEntry: words },
    { ofItem: id, ofEntry: id },
  ]);
}

interface Titled extends Identified {
  readonly title: string;
}

function pairActions(
  plan: Plan,
  snapshot: Snapshot,
  formerObjectives: ReadonlyMap<string, string>,
): Pairing<JointAction, SnapshotAction> {
  const words = ({ title }: Titled): string => wordingKey(title);
  return pairInTurn<JointAction, SnapshotAction>(plan.actions, snapshot.actions, [
    ...surestKeys<Titled>(({ title }) => title, words),
    {
      ofItem: (now) => `${formerObjectives.get(now.objective) ?? ""}\n${words(now)}`,
      ofEntry: (then) => `${then.objective ?? ""}\n${words(then)}`,
    },
    { ofItem: words, ofEntry: words },
    { ofItem: id, ofEntry: id },
  ]);
}

interface Worded extends Identified {
  readonly text: string;
}

function pairIndicators(
  plan: Plan,
  snapshot: Snapshot,
  formerActions: ReadonlyMap<string, string>,
): Pairing<Indicator, SnapshotIndicator> {
  const words = ({ text }: Worded): string => wordingKey(text);
  const fits = (now: Indicator, then: SnapshotIndicator): boolean => areAlike(now.text, then.text);
  return pairInTurn<Indicator, SnapshotIndicator>(plan.indicators, snapshot.indicators, [
    ...surestKeys<Worded>(({ text }) => text, words),
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

function formerIds(pairing: Pairing<Identified, Identified>): Map<string, string> {
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

function presentBy<Item>(pairing: Pairing<Item, Identified>): ReadonlyMap<string, Item> {
  return new Map([...pairing.pairs].map(([now, then]) => [then.id, now]));
}
