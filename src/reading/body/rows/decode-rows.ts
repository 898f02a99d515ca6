import { ROW_WEIGHTS } from "../../weights/rows";
import { stepEvidence } from "../rules/steps";
import type { Chain } from "./best-sequence";
import { bestSequence } from "./best-sequence";
import { addScoresOfRow } from "./row-evidence";
import { ROW_KINDS, type RowKind } from "./row-kind";
import type { RowLook } from "./row-look";

/** Where the table has ended nothing is judged any more, so that only its first row below tells whether it has. */
const BEYOND = ROW_KINDS.length;

/** The kinds of a table's filled rows whose evidence, each row's and each step's, has the largest sum. */
export function decodeRows(rows: readonly RowLook[]): readonly RowKind[] {
  return bestSequence(chainOf(rows)).map(kindOfState);
}

/** The rows with the scores of their kinds. A step leads over blank rows, which are not among them. */
export function chainOf(rows: readonly RowLook[]): Chain {
  const steps = scoresOfSteps();
  const states = ROW_KINDS.length + 1;
  const scores = new Float64Array(rows.length * states);
  rows.forEach((row, place) => setScores(row, scores.subarray(place * states, (place + 1) * states)));
  return {
    states,
    scores,
    step: (from, to) => steps[from ?? BEYOND + 1]?.[to] ?? -Infinity,
  };
}

/** The kind of a state in a chain. */
export function kindOfState(state: number): RowKind {
  return ROW_KINDS[state] ?? "end";
}

/** Sets the score of each kind of a row, and for where the table has ended the largest of them. */
function setScores(row: RowLook, scores: Float64Array): void {
  addScoresOfRow(row, scores);
  let most = -Infinity;
  for (let state = 0; state < BEYOND; state++) most = Math.max(most, scores[state] ?? most);
  scores[BEYOND] = most;
}

/** The scores of all steps, the last line those of the first row. */
function scoresOfSteps(): readonly (readonly number[])[] {
  return [...ROW_KINDS, "beyond" as const, null].map((from) =>
    [...ROW_KINDS, "beyond" as const].map((to) => scoreOfStep(from, to)),
  );
}

function scoreOfStep(from: RowKind | "beyond" | null, to: RowKind | "beyond"): number {
  const isBeyond = from === "beyond" || from === "end";
  if (to === "beyond" || isBeyond) return to === "beyond" && isBeyond ? 0 : -Infinity;
  return stepEvidence(from, to).reduce((sum, weight) => sum + ROW_WEIGHTS[weight].value, 0);
}
