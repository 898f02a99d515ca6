import {
  decide,
  proposeEdit,
  readDecided,
  wantedValue,
  type Compared,
  type DecidedComparison,
  type DecidedRequest,
  type DecisionsSaved,
} from "../../../app/comparing";
import { formatCell, type Workbook } from "../../../app";
import { CannotBeDone } from "../cannot-be-done";
import type { DecidedOne } from "../commands/compare";

/** What decides differences one after the other needs to know. */
export interface Deciding extends DecidedRequest {
  readonly workbook: Workbook;
  /** Compares again: each decision may change what the next one is about. */
  readonly compareAgain: () => Promise<Compared>;
  readonly by: string;
}

export interface DecidedDrafts {
  readonly compared: Compared;
  readonly comparison: DecidedComparison;
  /** What a person has to put into the plan, a line each. */
  readonly byHand: readonly string[];
}

/** Decides differences in the order in which they are named. Raises `CannotBeDone` where there is no such difference. */
export async function decideDrafts(
  ones: readonly DecidedOne[],
  { workbook, compareAgain, by, ...request }: Deciding,
): Promise<DecidedDrafts> {
  const byHand: string[] = [];
  let compared = await compareAgain();
  let comparison = await readDecided(workbook, compared, request);
  for (const { id, choice, text } of ones) {
    const difference = compared.toDecide.find((each) => each.id === id);
    if (difference === undefined) {
      throw new CannotBeDone(
        `There is no difference “${id}”. compare --json lists them with their ids. Nothing was written.`,
      );
    }
    const wanted = choice === "text" ? wantedValue(difference, text) : (difference.theirs ?? { value: null });
    const proposed =
      choice === "ours" ? ({ kind: "isInPlan" } as const) : proposeEdit(compared, difference, wanted);
    const edit = proposed.kind === "edit" ? proposed.edit : null;
    if (proposed.kind === "rows" || proposed.kind === "byHand") {
      const place = difference.ours ?? difference.theirs;
      byHand.push(`${id}${place === null ? "" : ` (${formatCell(place.cell)})`}`);
    }
    const saved = await decide(workbook, comparison, { difference, choice, text, by, edit });
    if (saved.kind !== "saved") throw new CannotBeDone(explainNotSaved(saved));
    compared = await compareAgain();
    comparison = await readDecided(workbook, compared, request);
  }
  return { compared, comparison, byHand };
}

/** Why decisions could not be kept. */
export function explainNotSaved({ kind }: Exclude<DecisionsSaved, { readonly kind: "saved" }>): string {
  return kind === "newer"
    ? "The workbook has decisions that were saved by a newer version of the tracker. They were left as they are, and nothing was written."
    : "Somebody else has decided the same difference meanwhile. Compare again. Nothing was written.";
}
