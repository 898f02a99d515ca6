import { onOneLine } from "../plan/language/spelling/text-folding";
import { objectiveWords } from "../plan/objective-title";
import { parsePeriod } from "../plan/period";
import type { AgencyMention, Indicator, JointAction, Objective } from "../plan/plan";
import type { Value } from "../plan/value";
import type { AgencyChange, PlanChange, PlanPart, TargetChange, WordingChange } from "./plan-change";
import type { SnapshotAction, SnapshotIndicator, SnapshotObjective, SnapshotValue } from "./snapshot";
import { comparableValue, sameValue } from "../compare/differences/comparable-value";
import type { SnapshotActual } from "./snapshot-value";
import { nameKey } from "../compare/differences/fields";
import { sameWords } from "../compare/words/wording";

/** The ids that objectives and actions of the plan had in the snapshot, by those that they have now. */
export interface FormerNumbers {
  readonly objectives: ReadonlyMap<string, string>;
  readonly actions: ReadonlyMap<string, string>;
  /** What is kept of a value to compare targets with those of then. */
  readonly keptOf: typeof comparableValue;
}

/** What every change of one part says alike. */
interface About {
  readonly id: string;
  readonly title: string;
  readonly cell: Objective["cell"];
}

/** What changed in an objective; it is new where there is no former one. */
export function objectiveChanges(now: Objective, then: SnapshotObjective | undefined): PlanChange[] {
  const about = aboutOf(now.id, now.title, now.cell);
  if (then === undefined) return [{ kind: "added", of: "objective", ...about }];
  const [wordsNow, wordsThen] = [objectiveWords(now.title), objectiveWords(then.title)];
  // Without a number in its title an objective's id may only count its place.
  const isNumbered = wordsNow !== now.title && wordsThen !== then.title;
  return [
    ...(isNumbered && now.id !== then.id
      ? [{ kind: "renumbered", of: "objective", ...about, from: then.id, to: now.id } as const]
      : []),
    ...wordingChange("objective", about, wordsThen, wordsNow),
  ];
}

/** What changed in an action; it is new where there is no former one. */
export function actionChanges(
  now: JointAction,
  then: SnapshotAction | undefined,
  former: FormerNumbers,
): PlanChange[] {
  const about = aboutOf(now.id, now.title, now.titleCell ?? now.cell);
  if (then === undefined) return [{ kind: "added", of: "action", ...about }];
  const isNumbered = now.number !== null && then.number !== undefined;
  return [
    ...(isNumbered && now.id !== then.id
      ? [{ kind: "renumbered", of: "action", ...about, from: then.id, to: now.id } as const]
      : []),
    ...moveChange("action", about, then.objective ?? "", now.objective, former.objectives),
    ...wordingChange("action", about, then.title, now.title),
    ...agencyChange("responsible", about, then.responsibleAgencies, now.responsibleAgencies),
    ...agencyChange("implementing", about, then.implementingPartners, now.implementingPartners),
  ];
}

interface IndicatorPair {
  readonly now: Indicator;
  readonly then: SnapshotIndicator | undefined;
}

/** What changed in an indicator; it is new where there is no former one. Those of a new action go without saying. */
export function indicatorChanges(
  { now, then }: IndicatorPair,
  former: FormerNumbers,
  reported: ReadonlyMap<string, SnapshotActual> = new Map(),
): PlanChange[] {
  const about = aboutOf(now.id, now.text, now.cell);
  if (then === undefined) {
    return former.actions.has(now.action) ? [{ kind: "added", of: "indicator", ...about }] : [];
  }
  return [
    ...moveChange("indicator", about, then.action, now.action, former.actions),
    ...wordingChange("indicator", about, then.text, now.text),
    ...unitChange(about, then, now),
    ...targetChanges(about, then, now, former.keptOf),
    ...actualChanges(about, then, reported),
  ];
}

function aboutOf(id: string, title: string, cell: Objective["cell"]): About {
  return { id, title: onOneLine(title), cell };
}

function wordingChange(of: PlanPart, about: About, from: string, to: string): WordingChange[] {
  return sameWords(from, to) ? [] : [{ kind: "wording", of, ...about, from, to }];
}

function unitChange(about: About, then: SnapshotIndicator, now: Indicator): WordingChange[] {
  const [from, to] = [then.unit ?? null, now.unit?.text ?? null];
  if (sameWords(from ?? "", to ?? "")) return [];
  return [{ kind: "wording", of: "unit", ...about, cell: now.unit?.cell ?? about.cell, from, to }];
}

function moveChange(
  of: "action" | "indicator",
  about: About,
  from: string,
  to: string,
  formerIds: ReadonlyMap<string, string>,
): PlanChange[] {
  const isUnder = to === "" ? "" : formerIds.get(to);
  return isUnder === from ? [] : [{ kind: "moved", of, ...about, from, to }];
}

function agencyChange(
  role: AgencyChange["role"],
  about: About,
  then: readonly string[] = [],
  now: readonly AgencyMention[],
): AgencyChange[] {
  const names = now.map(({ name }) => name);
  const added = namesOnlyIn(names, then);
  const removed = namesOnlyIn(then, names);
  if (added.length + removed.length === 0) return [];
  return [{ kind: "agencies", role, ...about, cell: now[0]?.cell ?? about.cell, added, removed }];
}

/** Another spelling of an agency is no other agency. */
function namesOnlyIn(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(nameKey));
  return names.filter((name) => {
    const key = nameKey(name);
    return !known.has(key) && known.add(key);
  });
}

function targetChanges(
  about: About,
  then: SnapshotIndicator,
  now: Indicator,
  keptOf: FormerNumbers["keptOf"],
): TargetChange[] {
  const change = (
    of: TargetChange["of"],
    from: SnapshotValue | null,
    value: Value | null | undefined,
  ): TargetChange[] => {
    const to = keptOf(value);
    if (sameValue(from, to)) return [];
    return [{ kind: "target", of, ...about, cell: value?.cell ?? about.cell, from, to }];
  };
  const present: ReadonlyMap<string, Value> = now.targets;
  return [
    ...change("baseline", then.baseline ?? null, now.baseline),
    ...change("overallTarget", then.overallTarget ?? null, now.overallTarget),
    ...keysOf(then.targets, present).flatMap((key) => {
      const period = parsePeriod(key);
      return period === null ? [] : change(period, then.targets?.[key] ?? null, present.get(key));
    }),
  ];
}

function actualChanges(
  about: About,
  then: SnapshotIndicator,
  reported: ReadonlyMap<string, SnapshotActual>,
): PlanChange[] {
  return keysOf(then.actuals, reported).flatMap((key): PlanChange[] => {
    const now = reported.get(key);
    const [from, to] = [then.actuals?.[key] ?? null, now?.value ?? null];
    const [periodText = "", ...party] = key.split(" ");
    const period = parsePeriod(periodText);
    if (period === null || sameValue(from, to)) return [];
    return [
      {
        kind: "actual",
        ...about,
        cell: now?.cell ?? about.cell,
        period,
        party: party.length === 0 ? null : party.join(" "),
        from,
        to,
      },
    ];
  });
}

/** The keys of both, in order. */
function keysOf(
  then: Readonly<Record<string, SnapshotValue>> = {},
  now: ReadonlyMap<string, unknown>,
): string[] {
  return [...new Set([...Object.keys(then), ...now.keys()])].sort();
}
