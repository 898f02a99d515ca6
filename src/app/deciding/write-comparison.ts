import type { Decision } from "../../compare/decided/decision";
import type { Translate } from "../../plan/message";
import { comparisonSheet, type ComparisonSubject } from "../../sheets/comparison";
import { describedHtml, type CopiedSheet } from "../../workbook/described-html";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import { decisionWords } from "../../sheets/comparison/comparison-entries";
import { withGoneTexts } from "../../sheets/layout/gone-block";
import type { SheetDescription } from "../../workbook/sheet-description";
import { recordingRows } from "../study/record-roll";
import { wordsOfPlan } from "../study/words-of-plan";
import { sheetOfComparison, type DecidedComparison } from "./decided-comparison";
import { saveDecisions, type DecisionsSaved } from "./saved-decisions";

export interface ComparisonSheetRequest {
  readonly translate: Translate;
  readonly sides: ComparisonSubject["sides"];
}

export type ComparisonWritten =
  | { readonly kind: "written"; readonly written: WrittenSheet }
  | Exclude<DecisionsSaved, { readonly kind: "saved" }>;

/**
 * Writes the sheet of a comparison into our workbook, in place of the one that was written before, with what was
 * decided. What people typed on it stays with its difference, also where that is settled, and is kept as decided
 * where they called it agreed. The comparison has to be read again then: it knows the sheet as it was.
 */
export async function writeComparison(
  workbook: Workbook,
  comparison: DecidedComparison,
  request: ComparisonSheetRequest,
): Promise<ComparisonWritten> {
  const { decided, kept } = comparison;
  if (kept.fault === "newer") return { kind: "newer" };
  const recording = recordingRows(workbook, comparison.compared.ours);
  const written = await recording.writeSheet(
    withGoneTexts(describeComparison(comparison, request), request.translate),
  );
  // The sheet first: what it is taken to say has to be there.
  const saved = await saveDecisions(recording, {
    base: kept.decided,
    decisions: decided.decisions.map((decision) =>
      isOnSheet(decision, comparison) ? asWritten(decision, request.sides) : decision,
    ),
    deciding: new Set(),
    sides: request.sides,
  });
  if (saved.kind !== "saved") return saved;
  return { kind: "written", written };
}

/** The sheet of a comparison as it is put on the clipboard for Word. Nothing is read or written. */
export function copiedComparison(
  comparison: DecidedComparison,
  request: ComparisonSheetRequest,
): CopiedSheet {
  return describedHtml(describeComparison(comparison, request));
}

/** The sheet, as data, in the calendar of our plan. */
export function describeComparison(
  comparison: DecidedComparison,
  { translate, sides }: ComparisonSheetRequest,
): SheetDescription {
  return comparisonSheet(subjectOf(comparison, sides), wordsOfPlan(comparison.compared.ours, translate));
}

function subjectOf(
  { compared, decided, entries, kept, asOf }: DecidedComparison,
  sides: ComparisonSubject["sides"],
): ComparisonSubject {
  const own = sheetOfComparison(compared);
  return {
    plan: compared.ours.plan,
    differences: compared.toDecide,
    isByQuarter: compared.setOut === "byQuarter",
    same: compared.comparison.same,
    sameLines: compared.workplan.isShared ? 0 : compared.workplan.same,
    notCompared: compared.comparison.notCompared,
    renamedColumns: compared.comparison.renamedColumns,
    onlyWorkplan: onlyWorkplanOf(compared),
    sides,
    decided,
    sayings: kept.decided.history.flatMap(({ id, from, to }) => [
      { id, text: from },
      { id, text: to },
    ]),
    entries: entries ?? [],
    ...(own === undefined ? { from: null } : entries === null ? {} : { from: own.grid }),
    asOf,
  };
}

function onlyWorkplanOf({ workplan: { sheets } }: DecidedComparison["compared"]) {
  if ((sheets.ours === null) === (sheets.theirs === null)) return null;
  return sheets.ours === null ? "theirs" : "ours";
}

function isOnSheet({ id }: Decision, { decided: { states, settled } }: DecidedComparison): boolean {
  return states.has(id) || settled.some((decision) => decision.id === id);
}

function asWritten(decision: Decision, sides: ComparisonSubject["sides"]): Decision {
  return { ...decision, seen: { agreedText: decisionWords(decision, sides), isAgreed: true } };
}
