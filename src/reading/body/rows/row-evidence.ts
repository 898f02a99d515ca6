import { ROW_WEIGHTS, type RowWeightName } from "../../weights/rows";
import { ROW_RULES } from "../rules";
import type { RowKind } from "./row-kind";
import type { RowLook } from "./row-look";

/** One thing that speaks for or against a kind of one row. */
export interface RowEvidence {
  readonly kind: RowKind;
  readonly weight: RowWeightName;
  /** The text that it is about, where there is one. */
  readonly text?: string;
}

/** All that the rules say of a row. */
export function evidenceOfRow(row: RowLook): readonly RowEvidence[] {
  const found: RowEvidence[] = [];
  for (const rule of ROW_RULES)
    rule(row, (kind, weight, text) =>
      found.push(text === undefined ? { kind, weight } : { kind, weight, text }),
    );
  return found;
}

/** The kinds that a row can have, each with the sum of its evidence. A row with cells can always be data. */
export function scoresOfRow(row: RowLook): ReadonlyMap<RowKind, number> {
  if (row.isBlank) return BLANK;
  const scores = new Map<RowKind, number>([["data", 0]]);
  const spokenFor = new Set<RowKind>(["data"]);
  for (const rule of ROW_RULES)
    rule(row, (kind, weight) => {
      const { value } = ROW_WEIGHTS[weight];
      if (value > 0) spokenFor.add(kind);
      scores.set(kind, (scores.get(kind) ?? 0) + value);
    });
  for (const kind of scores.keys()) if (!spokenFor.has(kind)) scores.delete(kind);
  return scores;
}

const BLANK: ReadonlyMap<RowKind, number> = new Map([["blank", 0]]);
