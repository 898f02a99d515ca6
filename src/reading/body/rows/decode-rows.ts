import { ROW_WEIGHTS } from "../../weights/rows";
import { stepEvidence } from "../rules/steps";
import type { Chain } from "./best-sequence";
import { bestSequence } from "./best-sequence";
import { scoresOfRow } from "./row-evidence";
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
  return {
    scores: rows.map(scoresByState),
    step: (from, to) => steps[from ?? BEYOND + 1]?.[to] ?? -Infinity,
  };
}

/** The kind of a state in a chain. */
export function kindOfState(state: number): RowKind {
  return ROW_KINDS[state] ?? "end";
}

function scoresByState(row: RowLook): readonly number[] {
  const scores = scoresOfRow(row);
  scores.push(scores.reduce((most, score) => Math.max(most, score)));
  return scores;
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
