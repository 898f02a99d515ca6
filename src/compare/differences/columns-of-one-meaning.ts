import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { ColumnMeaning, Plan, PlanColumn } from "../../plan/plan";
import { namedColumns, SHARED_MEANINGS } from "../../plan/shared-meanings";

/** A column of a draft that is one with a column of the other. */
export interface PairedColumn {
  readonly column: PlanColumn;
  /** By what both are known. */
  readonly key: string;
  /** The header of ours. */
  readonly header: string;
}

/** The columns of a meaning in both drafts, and how they are one. */
export interface MeaningPairs {
  readonly ours: readonly PairedColumn[];
  readonly theirs: readonly PairedColumn[];
  /** Those that only one draft has. */
  readonly alone: readonly PlanColumn[];
  /** Whether a draft has several of them. */
  readonly areSeveral: boolean;
}

/** The columns of budgets, agencies and means of verification, of each of which a draft can have several. */
export function pairsByMeaning(ours: Plan, theirs: Plan): ReadonlyMap<ColumnMeaning, MeaningPairs> {
  return new Map([...SHARED_MEANINGS].map((meaning) => [meaning, pairsOf(meaning, ours, theirs)]));
}

/** By their headers; of those that are left by their years, and where as many are left in both by their order. */
function pairsOf(meaning: ColumnMeaning, ours: Plan, theirs: Plan): MeaningPairs {
  const [own, others] = [namedColumns(ours.columns, meaning), namedColumns(theirs.columns, meaning)];
  const pairs: { readonly own: PlanColumn; readonly other: PlanColumn }[] = [];
  const left = { own: own.map(({ column }) => column), others: others.map(({ column }) => column) };
  const pairBy = (isOne: (one: PlanColumn, other: PlanColumn) => boolean): void => {
    for (const one of [...left.own]) {
      const other = left.others.find((each) => isOne(one, each));
      if (other === undefined) continue;
      pairs.push({ own: one, other });
      left.own = left.own.filter((each) => each !== one);
      left.others = left.others.filter((each) => each !== other);
    }
  };
  pairBy((one, other) => headerKey(one) === headerKey(other));
  pairBy(({ period }, other) => period !== null && period === other.period);
  if (left.own.length === left.others.length) pairBy(() => true);
  const paired = (side: "own" | "other"): readonly PairedColumn[] =>
    pairs.map((pair, place) => ({
      column: pair[side],
      key: `${meaning} ${place}`,
      header: onOneLine(pair.own.header),
    }));
  return {
    ours: paired("own"),
    theirs: paired("other"),
    alone: [...left.own, ...left.others],
    areSeveral: Math.max(own.length, others.length) > 1,
  };
}

function headerKey({ header }: PlanColumn): string {
  return onOneLine(header).toLowerCase();
}
