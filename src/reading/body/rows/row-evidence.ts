import { ROW_WEIGHTS, type RowWeightName } from "../../weights/rows";
import { ROW_RULES } from "../rules";
import { ROW_KINDS, type RowKind } from "./row-kind";
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

const PLACES = Object.fromEntries(ROW_KINDS.map((kind, place) => [kind, place])) as Record<RowKind, number>;

/**
 * Adds up the evidence for each kind of a row, in the order of `ROW_KINDS`, where zeros stand; `-Infinity` for what nothing
 * speaks for. A row with cells can always be data.
 */
export function addScoresOfRow(row: RowLook, scores: Float64Array): void {
  let spokenFor = 1 << PLACES.data;
  const say = (kind: RowKind, weight: RowWeightName): void => {
    const { value } = ROW_WEIGHTS[weight];
    const place = PLACES[kind];
    scores[place] = (scores[place] ?? 0) + value;
    if (value > 0) spokenFor |= 1 << place;
  };
  for (const rule of ROW_RULES) rule(row, say);
  for (let place = 0; place < ROW_KINDS.length; place++)
    if ((spokenFor & (1 << place)) === 0) scores[place] = -Infinity;
}
