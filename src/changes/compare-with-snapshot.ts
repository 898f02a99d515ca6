import type { Actual } from "../plan/actual";
import type { Indicator, JointAction, Objective, Plan } from "../plan/plan";
import { indicatorFinder } from "../identity/indicator-finder";
import { pairPlans } from "../compare/pairing/pair-plans";
import type { Places } from "../compare/pairing/read-parts";
import { actionChanges, indicatorChanges, objectiveChanges, type FormerNumbers } from "./changes-of-part";
import { comparedValue, comparableValue } from "../compare/differences/comparable-value";
import type { ChangesSince, PlanChange, StructureChange } from "./plan-change";
import type { Snapshot, SnapshotAction, SnapshotIndicator, SnapshotObjective } from "./snapshot";
import { snapshotActuals } from "./snapshot-value";

/** The plan as it is now, with what is reported now. */
export interface PresentPlan {
  readonly plan: Plan;
  readonly actuals: readonly Actual[];
}

/**
 * What has changed in the plan since a snapshot of it was taken. Parts are found again by their words and
 * their number, as those of two drafts are; so what was put in above, sorted or
 * renumbered is not taken for something else. Takes time in proportion to the plan's size.
 */
export function changesSince(snapshot: Snapshot, { plan, actuals }: PresentPlan): ChangesSince {
  const places = pairPlans(plan, snapshot);
  const objectives = pairing(plan.objectives, snapshot.objectives, places.objectives);
  const actions = pairing(plan.actions, snapshot.actions, places.actions);
  const indicators = pairing(
    plan.indicators,
    snapshot.indicators,
    knownPlaces(places.indicators, plan, snapshot),
  );
  const former: FormerNumbers = {
    objectives: formerIds(objectives),
    actions: formerIds(actions),
    keptOf: snapshot.inFull === true ? comparedValue : comparableValue,
  };
  const reported = snapshotActuals(actuals, snapshot.period, plan.yearStart);
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

/** The same places, but for indicators of the snapshot of which the workbook's roll tells what became of them. */
function knownPlaces(places: Places, plan: Plan, snapshot: Snapshot): Places {
  if (plan.gone === undefined) return places;
  const find = indicatorFinder(plan);
  const placeOf = new Map(plan.indicators.map(({ id }, place) => [id, place]));
  const known = [...places];
  snapshot.indicators.forEach(({ id, text }, then) => {
    const named = find(`${id} ${text}`);
    if (named.kind !== "indicator" && named.kind !== "goneIndicator") return;
    const now = known.indexOf(then);
    if (now >= 0) known[now] = null;
    const place = named.kind === "indicator" ? placeOf.get(named.id) : undefined;
    if (place !== undefined) known[place] = then;
  });
  return known;
}

/** What both sides of a pair have. */
interface Identified {
  readonly id: string;
}

/** The parts of the plan with those that they were in the snapshot, and what of that is gone. */
interface Pairing<Now, Then> {
  readonly pairs: ReadonlyMap<Now, Then>;
  readonly left: readonly Then[];
}

function pairing<Now extends Identified, Then extends Identified>(
  now: readonly Now[],
  then: readonly Then[],
  places: Places,
): Pairing<Now, Then> {
  const pairs = new Map(
    now.flatMap((part, place) => {
      const former = then[places[place] ?? -1];
      return former === undefined ? [] : [[part, former]];
    }),
  );
  const found = new Set(pairs.values());
  return { pairs, left: then.filter((part) => !found.has(part)) };
}

function formerIds(pairing: Pairing<Identified, Identified>): Map<string, string> {
  return new Map([...pairing.pairs].map(([now, then]) => [now.id, then.id]));
}

interface Pairings {
  readonly objectives: Pairing<Objective, SnapshotObjective>;
  readonly actions: Pairing<JointAction, SnapshotAction>;
  readonly indicators: Pairing<Indicator, SnapshotIndicator>;
}

/** What is gone. Of a removed action the indicators are not reported one by one. */
function removals(plan: Plan, { objectives, actions, indicators }: Pairings): PlanChange[] {
  const header = { sheet: plan.sheet, row: plan.extent.firstHeaderRow, column: plan.columns[0]?.column ?? 0 };
  const objectiveNow = presentBy(objectives);
  const actionNow = presentBy(actions);
  const removed = (of: StructureChange["of"], id: string, title: string, cell = header): PlanChange => ({
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
