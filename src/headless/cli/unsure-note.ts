import {
  doubtOfNumbers,
  formatCell,
  periodKey,
  readingQuestion,
  type NextBest,
  type ReadingDoubt,
  type StudiedPlan,
  type Translate,
  yearStartDoubt,
} from "../../app";
import { COLUMN_MEANINGS } from "../../plan/column-meaning";
import { named } from "./no-plan";
import { POA, quoted } from "./program";

type DatedRole = Pick<NextBest, "role" | "period">;

/** That a plan was read with doubt: how likely it was read right, what is likeliest wrong, and how to correct it. */
export interface UnsureReading {
  readonly confidence: number;
  /** The likeliest fault, in a sentence. */
  readonly likeliestFault: string;
}

/** What a person should know of a plan that was read doubtfully; `null` if it was not. */
export function unsureReading(study: StudiedPlan): UnsureReading | null {
  const question = readingQuestion(study);
  if (question === null) return null;
  const confidence = Math.round(study.confidence * 1000) / 1000;
  return { confidence, likeliestFault: faultIn(question.doubt, question.other) };
}

/** A note in plain sentences for a plan that was read doubtfully, else none. */
export function unsureNotes(study: StudiedPlan, file: string): readonly string[] {
  const unsure = unsureReading(study);
  if (unsure === null) return [];
  const percent = Math.round(unsure.confidence * 100);
  return [
    `It is uncertain whether “${study.plan.sheet}” was read correctly (${percent} %). ${unsure.likeliestFault} ${waitingIn(study)}${howToCorrect(file)}`,
  ];
}

/** How many findings are not reported before it is known how the plan is to be read. */
function waitingIn({ waiting }: StudiedPlan): string {
  if (waiting === 0) return "";
  return `${waiting === 1 ? "One finding waits" : `${waiting} findings wait`} until that is said.\n`;
}

/** How it is seen what was read as what, and corrected: in the pane, or where there is no Excel in a file. */
function howToCorrect(file: string): string {
  const read = `${POA} read ${quoted(file)}`;
  return [
    `To see what was read as what: ${read} --explain`,
    "To correct it, open the workbook in Excel and choose “How it was read” in the pane; it is saved in the workbook, and applies here too.",
    `Without Excel: ${read} --json prints a “mapping”; save it as M.json, change the meanings of its columns, and add --mapping M.json.`,
  ].join("\n");
}

/** When the plan's years begin, as JSON, where nothing tells; `null` if something does. */
export function yearStartShape(study: StudiedPlan) {
  const doubt = yearStartDoubt(study);
  if (doubt === null) return null;
  const { month, alternatives, cell, text } = doubt;
  return { month, alternatives, cell: formatCell(cell), text };
}

/** A note that the numbers of a sheet are on readings that nobody has answered, which the sheet does not say; else none. */
export function doubtNotes(study: StudiedPlan, translate: Translate): readonly string[] {
  const doubt = doubtOfNumbers(study);
  return doubt === null ? [] : [translate(doubt)];
}

/** A note on when the plan's years were taken to begin, where nothing tells, else none. */
export function yearStartNotes(study: StudiedPlan, translate: Translate): readonly string[] {
  const doubt = yearStartDoubt(study);
  return doubt === null ? [] : [translate(doubt.message)];
}

function faultIn(doubt: ReadingDoubt, other: StudiedPlan["others"][number] | null): string {
  switch (doubt.kind) {
    case "column": {
      const { cell, header, as, nextBest } = doubt;
      const instead = nextBest.role === "ignored" ? "something else" : roleName(nextBest);
      return `${formatCell(cell)} (“${header}”) was read as ${roleName(as)}, and could be ${instead}.`;
    }
    case "cells":
      return `${doubt.count} of its cells were not read.`;
    case "unreadColumns":
      return `Columns with these headers were not read: ${doubt.headers.map((header) => `“${header}”`).join(", ")}.`;
    case "table":
      return other === null
        ? "The plan could be another table, or on another sheet."
        : `The table at ${formatCell(other.header)} could be the plan as well.`;
  }
}

function roleName({ role, period }: DatedRole): string {
  const meaning = COLUMN_MEANINGS.find((one) => one === role);
  const name = meaning === undefined ? "a column that says how rows are read" : named([meaning]);
  return period === null ? name : `${name} (${periodKey(period)})`;
}
