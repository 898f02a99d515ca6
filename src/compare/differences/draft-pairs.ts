import type { Plan } from "../../plan/plan";
import { ALWAYS_COMPARED, type ComparedColumns } from "./compared-columns";
import type { DraftPair, NotCompared } from "./difference";
import type { PlanPairs } from "../pairing/pair-plans";
import type { Places } from "../pairing/read-parts";

interface Identified {
  readonly id: string;
}

/** What is one in both drafts by its ids, then what only they have. */
export function idPairs(ours: readonly Identified[], theirs: readonly Identified[], pairs: Places) {
  const paired = new Set(pairs);
  return [
    ...ours.map(({ id }, place) => ({ ours: id, theirs: theirs[pairs[place] ?? -1]?.id ?? null })),
    ...theirs.flatMap(({ id }, place) => (paired.has(place) ? [] : [{ ours: null, theirs: id }])),
  ];
}

/** The actions and indicators of both drafts, side by side. */
export function draftPairs(
  ours: Plan,
  theirs: Plan,
  { actions, indicators, splits, merges }: PlanPairs,
): DraftPair[] {
  const parts = [
    ...splits.map(({ whole, part }) => [ours.actions[whole]?.id, theirs.actions[part]?.id] as const),
    ...merges.map(({ whole, part }) => [ours.actions[part]?.id, theirs.actions[whole]?.id] as const),
  ].map(([one = null, other = null]): DraftPair => ({
    of: "action",
    ours: one,
    theirs: other,
    isPart: true,
  }));
  const [ourParts, theirParts] = [
    new Set(parts.map((each) => each.ours)),
    new Set(parts.map((each) => each.theirs)),
  ];
  const ofActions = idPairs(ours.actions, theirs.actions, actions)
    .filter((pair) => pair.ours !== null || !theirParts.has(pair.theirs))
    .filter((pair) => pair.theirs !== null || !ourParts.has(pair.ours));
  return [
    ...ofActions.map((pair): DraftPair => ({ of: "action", ...pair })),
    ...parts,
    ...idPairs(ours.indicators, theirs.indicators, indicators).map((pair): DraftPair => ({
      of: "indicator",
      ...pair,
    })),
  ];
}

/** The ids of our actions, each with those of theirs that it is, is a part of, or has as a part. */
export function relatedActions(
  ours: Plan,
  theirs: Plan,
  { actions, splits, merges }: PlanPairs,
): ReadonlyMap<string, ReadonlySet<string>> {
  const places = [
    ...actions.map((other, place) => [place, other] as const),
    ...splits.map(({ whole, part }) => [whole, part] as const),
    ...merges.map(({ whole, part }) => [part, whole] as const),
  ];
  const related = new Map<string, Set<string>>();
  for (const [place, other] of places) {
    const [own, their] = [ours.actions[place]?.id, theirs.actions[other ?? -1]?.id];
    if (own === undefined || their === undefined) continue;
    const known = related.get(own);
    if (known === undefined) related.set(own, new Set([their]));
    else known.add(their);
  }
  return related;
}

/** Actions that are one and have another number. */
export function renumberedActions(ours: Plan, theirs: Plan, actions: Places) {
  return ours.actions.flatMap(({ id, number }, place) => {
    const other = theirs.actions[actions[place] ?? -1];
    if (other === undefined || number === null || other.number === null || id === other.id) return [];
    return [{ ours: id, theirs: other.id }];
  });
}

/** Columns of one draft that the other has not, and those that are not compared. */
export function columnsOnlyIn(
  side: NotCompared["side"],
  plan: Plan,
  other: Plan,
  compared: ComparedColumns,
): readonly NotCompared[] {
  const others = new Set(other.columns.map((column) => compared.keyOf(column, other)));
  return plan.columns.flatMap((column): readonly NotCompared[] => {
    const key = compared.keyOf(column, plan);
    if (key === null ? column.header.trim() === "" : others.has(key) || ALWAYS_COMPARED.includes(key))
      return [];
    return [
      { why: key === null ? "notRead" : "onlyThere", side, header: column.header, cell: column.headerCell },
    ];
  });
}
