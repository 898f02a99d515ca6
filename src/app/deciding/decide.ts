import { choiceOfText, decidedDifference, type Choice, type Decision } from "../../compare/decided/decision";
import { placedText, type Difference } from "../../compare/differences/difference";
import { formatDay } from "../../plan/period";
import type { CellEdit, Workbook } from "../../workbook/workbook";
import { formatToPutBack, type PreviewedEdit } from "../findings/fix-preview";
import { surroundingsOf } from "../findings/surroundings";
import { recordingRows } from "../study/record-roll";
import type { DecidedComparison } from "./decided-comparison";
import { saveDecisions, type DecisionsSaved } from "./saved-decisions";
import { wantedValue } from "./propose-edit";

export interface DecisionRequest {
  readonly difference: Difference;
  readonly choice: Choice;
  /** What is agreed, where it is a text of its own. */
  readonly text: string | null;
  readonly by: string;
  /** What our plan is to say for it, as it was previewed; `null` leaves the plan's cells as they are. */
  readonly edit: PreviewedEdit | null;
}

/**
 * Decides a difference: changes our cell where that was asked for, and keeps what was decided, by whom and on which
 * day. Rejects, and changes nothing, where the cell or those around it no longer hold what they held. Where the
 * decision cannot be kept the cell gets back what it held.
 */
export async function decide(
  workbook: Workbook,
  comparison: DecidedComparison,
  request: DecisionRequest,
): Promise<DecisionsSaved> {
  const { decided } = comparison;
  const { difference, edit } = request;
  const decision = decisionOf(comparison, request);
  const others = decided.decisions.filter(({ id }) => id !== difference.id);
  return carryOut(workbook, comparison, {
    ...{ decisions: [...others, decision], deciding: difference.id, edit },
  });
}

/** Takes a decision back: the difference is open again, and our cell says what it said, where it is given. */
export async function withdraw(
  workbook: Workbook,
  comparison: DecidedComparison,
  id: string,
  edit: PreviewedEdit | null,
): Promise<DecisionsSaved> {
  const decisions = comparison.decided.decisions.filter((decision) => decision.id !== id);
  return carryOut(workbook, comparison, { decisions, deciding: id, edit });
}

/** Keeps that differences were taken all at once, which has been done already. */
export function saveAllTaken(
  workbook: Workbook,
  comparison: DecidedComparison,
  taken: readonly Difference[],
  by: string,
): Promise<DecisionsSaved> {
  const { decided, kept } = comparison;
  const ids = new Set(taken.map(({ id }) => id));
  const decisions = [
    ...decided.decisions.filter(({ id }) => !ids.has(id)),
    ...taken.map((difference) =>
      decisionOf(comparison, { difference, choice: "theirs", text: null, by, edit: null }),
    ),
  ];
  const recording = recordingRows(workbook, comparison.compared.ours);
  return saveDecisions(recording, { base: kept.decided, decisions, deciding: null });
}

interface ToCarryOut {
  readonly decisions: readonly Decision[];
  readonly deciding: string;
  readonly edit: PreviewedEdit | null;
}

async function carryOut(
  workbook: Workbook,
  { compared, kept }: DecidedComparison,
  { decisions, deciding, edit }: ToCarryOut,
): Promise<DecisionsSaved> {
  const recording = recordingRows(workbook, compared.ours);
  const surroundings = edit === null ? [] : surroundingsOf(compared.ours.contents, [edit.cell]);
  const put = (cellEdit: CellEdit) => recording.applyEdits([cellEdit], surroundings);
  if (edit !== null) await put({ cell: edit.cell, expected: edit.before, value: edit.after });
  const giveBack = async (): Promise<void> => {
    if (edit === null || (typeof edit.before === "object" && edit.before !== null)) return;
    const { cell, after: expected, before: value } = edit;
    await put({ cell, expected, value, ...formatToPutBack(compared.ours.contents, cell) });
  };
  try {
    const saved = await saveDecisions(recording, { base: kept.decided, decisions, deciding });
    if (saved.kind !== "saved") await giveBack();
    return saved;
  } catch (error) {
    await giveBack();
    throw error;
  }
}

function decisionOf({ draft, asOf, entries }: DecidedComparison, request: DecisionRequest): Decision {
  const { difference, choice, by } = request;
  const entry = entries?.find(({ id }) => id === difference.id) ?? null;
  const about = decidedDifference(difference);
  const cell = difference.ours?.cell ?? difference.theirs?.cell;
  const wanted =
    choice === "text" && cell !== undefined
      ? placedText({ cell, ...wantedValue(difference, request.text) })
      : null;
  return {
    ...about,
    ...(choice === "text" ? choiceOfText(wanted, about) : { choice, text: null }),
    draft,
    by: by.trim(),
    on: formatDay(asOf),
    seen: entry === null ? null : { agreedText: entry.agreedText, isAgreed: entry.isAgreed },
  };
}
