import { choiceOfText, decidedDifference, type Choice, type Decision } from "../../compare/decided/decision";
import { placedText, type Difference } from "../../compare/differences/difference";
import { formatDay } from "../../plan/period";
import type { CellEdit, Workbook, WorkbookContents } from "../../workbook/workbook";
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
 * Decides differences: changes our cells where that was asked for, and keeps what was decided, by whom and on which
 * day. Rejects, and changes nothing, where a cell or those around it no longer hold what they held. Where the
 * decisions cannot be kept the cells get back what they held.
 */
export async function decide(
  workbook: Workbook,
  comparison: DecidedComparison,
  ...requests: readonly DecisionRequest[]
): Promise<DecisionsSaved> {
  const deciding = new Set(requests.map(({ difference }) => difference.id));
  const others = comparison.decided.decisions.filter(({ id }) => !deciding.has(id));
  const decisions = [...others, ...requests.map((request) => decisionOf(comparison, request))];
  const edits = requests.flatMap(({ edit }) => edit ?? []);
  return carryOut(workbook, comparison, { decisions, deciding, edits });
}

/** What goes with taking decisions back. */
export interface Withdrawal {
  /** What our cells are to say again; none leaves them as they are. */
  readonly edits?: readonly PreviewedEdit[];
  /** What a state that is open is called on the sheet, which says so where it says that these are agreed. */
  readonly openWord: string;
}

/** Takes decisions back: the differences are open again, and our cells say what they said, where that is given. */
export async function withdraw(
  workbook: Workbook,
  comparison: DecidedComparison,
  ids: readonly string[],
  { edits = [], openWord }: Withdrawal,
): Promise<DecisionsSaved> {
  const deciding = new Set(ids);
  const decisions = comparison.decided.decisions.filter(({ id }) => !deciding.has(id));
  const onSheet = (comparison.entries ?? []).filter(({ id, isAgreed }) => isAgreed && deciding.has(id));
  const states = onSheet.map(({ stateCell: cell, state }) => ({ cell, before: state, after: openWord }));
  return carryOut(workbook, comparison, { decisions, deciding, edits: [...edits, ...states] });
}

/** Changes our cells as they were previewed, so that the plan says what was agreed; what was decided stays as it is. */
export function putIntoPlan(
  workbook: Workbook,
  comparison: DecidedComparison,
  edits: readonly PreviewedEdit[],
): Promise<DecisionsSaved> {
  const { decisions } = comparison.decided;
  return carryOut(workbook, comparison, { decisions, deciding: new Set(), edits });
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
  return saveDecisions(recording, { base: kept.decided, decisions, deciding: new Set() });
}

interface ToCarryOut {
  readonly decisions: readonly Decision[];
  readonly deciding: ReadonlySet<string>;
  readonly edits: readonly PreviewedEdit[];
}

async function carryOut(
  workbook: Workbook,
  { compared, kept }: DecidedComparison,
  { decisions, deciding, edits }: ToCarryOut,
): Promise<DecisionsSaved> {
  const recording = recordingRows(workbook, compared.ours);
  const cells = edits.map(({ cell }) => cell);
  const surroundings = surroundingsOf(compared.ours.contents, cells);
  const put = async (cellEdits: readonly CellEdit[]): Promise<void> => {
    if (cellEdits.length > 0) await recording.applyEdits(cellEdits, surroundings);
  };
  await put(edits.map(({ cell, before, after }) => ({ cell, expected: before, value: after })));
  const giveBack = (): Promise<void> => put(edits.flatMap((edit) => undone(edit, compared.ours.contents)));
  try {
    const saved = await saveDecisions(recording, { base: kept.decided, decisions, deciding });
    if (saved.kind !== "saved") await giveBack();
    return saved;
  } catch (error) {
    await giveBack();
    throw error;
  }
}

function undone({ cell, before, after }: PreviewedEdit, contents: WorkbookContents): CellEdit[] {
  if (typeof before === "object" && before !== null) return [];
  return [{ cell, expected: after, value: before, ...formatToPutBack(contents, cell) }];
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
