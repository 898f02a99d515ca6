import type { Difference, DifferenceKind } from "../differences/difference";
import type { Decision } from "./decision";
import type { DecidedDifferences } from "./decided-differences";

/** What a decision is about. */
export const DECISION_KINDS = ["wording", "agencies", "numbers", "rows", "others"] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** The stage of a decision: nobody has agreed, it is agreed and the plan does not say so, or the plan says so. */
export type DecisionStage = "open" | "agreed" | "inPlan";

/** What is decided at once: one difference, or the numbers of one indicator, which belong together. */
export interface JointDecision {
  /** Stays the same when the drafts are compared again. */
  readonly key: string;
  readonly kind: DecisionKind;
  readonly stage: DecisionStage;
  /** What still differs of it; none where all of it is in the plan. */
  readonly differences: readonly Difference[];
  /** What of it was decided and no longer differs. */
  readonly settled: readonly Decision[];
}

const KINDS: Readonly<Record<DifferenceKind, DecisionKind>> = {
  wording: "wording",
  agency: "agencies",
  target: "numbers",
  baseline: "numbers",
  actual: "numbers",
  added: "rows",
  removed: "rows",
  moved: "rows",
  split: "rows",
  merged: "rows",
  format: "rows",
  years: "rows",
  date: "others",
  unit: "others",
  direction: "others",
  verification: "others",
  resources: "others",
  remark: "others",
};

type Named = Pick<Difference, "id" | "kind" | "of" | "title"> & { readonly number: string };

/** Targets with their baseline are one, and so is what was reported. */
function keyOf({ id, kind, of, number, title }: Named): string {
  if (KINDS[kind] !== "numbers") return id;
  return JSON.stringify([kind === "actual" ? "actual" : "target", of, number, title]);
}

/**
 * The decisions that two drafts ask for, in the order of their differences; those of which nothing differs any more
 * come last.
 */
export function jointDecisions(
  differences: readonly Difference[],
  decided: Pick<DecidedDifferences, "states" | "settled">,
): readonly JointDecision[] {
  const joined = new Map<string, { kind: DecisionKind; differences: Difference[]; settled: Decision[] }>();
  const of = (named: Named) => {
    const key = keyOf(named);
    const known = joined.get(key) ?? { kind: KINDS[named.kind], differences: [], settled: [] };
    joined.set(key, known);
    return known;
  };
  for (const difference of differences) {
    const number = difference.ids.ours ?? difference.ids.theirs ?? "";
    of({ ...difference, number }).differences.push(difference);
  }
  for (const decision of decided.settled) of(decision).settled.push(decision);
  return Array.from(joined, ([key, parts]) => ({
    key,
    ...parts,
    stage: stageOf(parts.differences, decided),
  }));
}

function stageOf(
  differences: readonly Difference[],
  { states }: Pick<DecidedDifferences, "states">,
): DecisionStage {
  const own = differences.flatMap(({ id }) => states.get(id) ?? []);
  if (own.some(({ kind }) => kind === "open")) return "open";
  return own.some((state) => state.kind === "agreed" && !state.isInPlan) ? "agreed" : "inPlan";
}
