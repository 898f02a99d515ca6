import type { Day, NoPlan, PreviewedEdit, StudiedPlan, Workbook, WrittenSheet } from "../../app";
import {
  agreedText,
  type Compared,
  comparePlans,
  copiedComparison,
  type ComparedPlans,
  decide,
  type DecidedComparison,
  type Decision,
  type DecisionRequest,
  type DecisionsSaved,
  type DraftPlace,
  partiesOfDrafts,
  putIntoPlan,
  readDecided,
  withdraw,
  writeComparison,
} from "../../app/comparing";
import { type Language, LANGUAGES } from "../../locales/languages";
import { readChosenFile } from "../files/chosen-files";
import { createTranslator, loadAllLanguages } from "../wording/loaded-languages";
import type { Problem } from "../problem";

/** With what the plan is compared: another sheet of its workbook, or a file, of which a sheet can be named. */
export type DraftSource =
  | { readonly kind: "sheet"; readonly sheet: string }
  | {
      readonly kind: "file";
      readonly file: Pick<File, "name" | "arrayBuffer">;
      /** The likeliest where none is named. */
      readonly sheet: string | null;
    };

/** What the two sides are called on the sheet, such as the names of two governments. */
export interface Sides {
  readonly ours: string;
  readonly theirs: string;
}

interface Failed {
  readonly kind: "failed";
  readonly problem: Problem;
  /** What was read of our workbook, where that is why. */
  readonly read: NoPlan | null;
}

type DraftCompared =
  | {
      readonly kind: "compared";
      readonly compared: Compared;
      readonly decided: DecidedComparison;
      /** Our plan as it was read; `null` where it was not read again. */
      readonly read: StudiedPlan | null;
    }
  | Failed;

type ComparisonWritten =
  (Extract<DraftCompared, { readonly kind: "compared" }> & { readonly written: WrittenSheet }) | Failed;

/** Differences that are decided, or open again, or what was agreed that goes into the plan. */
export type DecisionJob =
  | { readonly kind: "decide"; readonly requests: readonly DecisionRequest[] }
  | { readonly kind: "withdraw"; readonly ids: readonly string[] }
  | { readonly kind: "put"; readonly edits: readonly PreviewedEdit[] };

/** Compares the workbook's plan with another draft, or says why that cannot be done. Nothing is written. */
export async function compareWithDraft(
  workbook: Workbook,
  source: DraftSource,
  asOf: Day,
): Promise<DraftCompared> {
  const theirs = await theirDraft(workbook, source);
  if ("id" in theirs) return { kind: "failed", problem: theirs, read: null };
  // Of a sheet next to the plan the workbook was read for both.
  const own = source.kind === "sheet" ? theirs.workbook : workbook;
  const outcome = await comparePlans({ workbook: own, sheet: null }, theirs, asOf);
  if (outcome.kind !== "compared") return failedBy(outcome, source);
  const isSame =
    source.kind === "sheet" && outcome.ours.plan.parts.some(({ sheet }) => sheet === source.sheet);
  if (isSame) return failed({ id: "pane-compare-same-sheet", values: { sheet: source.sheet } });
  // The sheet may say “Agreed” in another language than the pane's.
  await loadAllLanguages();
  const decided = await readDecided(workbook, outcome, {
    draft: usualNames({ source, compared: outcome }).theirs,
    agreedWords: LANGUAGES.map((each) => createTranslator(each)({ id: "comparison-agreed" })),
    asOf,
  });
  return { kind: "compared", compared: outcome, decided, read: outcome.ours };
}

/** What the drafts are called by themselves: by their sheets, a file's by the file. */
export function usualNames({
  source,
  compared,
}: {
  readonly source: DraftSource;
  readonly compared: Compared;
}): Sides {
  const ours = compared.ours.plan.sheet;
  if (source.kind === "sheet") return { ours, theirs: compared.theirs.plan.sheet };
  return { ours, theirs: source.file.name.replace(/\.xls[xm]$/iu, "") };
}

/** What the two sides are called: as people named them, else by the parties that their titles name. */
export function sideNames(
  shown: { readonly source: DraftSource; readonly compared: Compared } & {
    readonly decided: Pick<DecidedComparison, "kept">;
  },
): Sides {
  return shown.decided.kept.decided.sides ?? partiesOfDrafts(shown.compared, usualNames(shown));
}

/** Compares again and writes the sheet of it, in place of the one that was written before. */
export async function writeComparisonWith(
  workbook: Workbook,
  source: DraftSource,
  { sides, language, asOf }: { readonly sides: Sides; readonly language: Language; readonly asOf: Day },
): Promise<ComparisonWritten> {
  const outcome = await compareWithDraft(workbook, source, asOf);
  if (outcome.kind === "failed") return outcome;
  const done = await writeComparison(workbook, outcome.decided, {
    translate: createTranslator(language),
    sides,
  });
  if (done.kind !== "written") return failed({ id: "pane-compare-newer" });
  // The sheet is another now, and what was typed on it is read from it.
  const again = await compareWithDraft(workbook, source, asOf);
  return again.kind === "failed" ? again : { ...again, written: done.written };
}

/** The comparison as it is put on the clipboard for Word, under the names of both sides. */
export function copyOfComparison(
  decided: DecidedComparison,
  { sides, language }: { readonly sides: Sides; readonly language: Language },
) {
  return copiedComparison(decided, { translate: createTranslator(language), sides });
}

/**
 * Does what is asked for, and says how the comparison is then. What is only decided changes neither draft, so they are
 * not compared again. Nothing is done where somebody else has decided it meanwhile.
 */
export async function decideWith(
  workbook: Workbook,
  source: DraftSource,
  decided: DecidedComparison,
  job: DecisionJob,
): Promise<DraftCompared> {
  const saved = await carriedOut(workbook, decided, job);
  if (saved.kind === "newer") return failed({ id: "pane-compare-newer" });
  if (saved.kind === "conflict") return failed(conflictProblem(saved.theirs));
  if (job.kind !== "decide") return compareWithDraft(workbook, source, decided.asOf);
  const { compared } = decided;
  return {
    kind: "compared",
    compared,
    decided: await readDecided(workbook, compared, decided),
    read: null,
  };
}

function carriedOut(
  workbook: Workbook,
  decided: DecidedComparison,
  job: DecisionJob,
): Promise<DecisionsSaved> {
  switch (job.kind) {
    case "decide":
      return decide(workbook, decided, ...job.requests);
    case "withdraw":
      return withdraw(workbook, decided, job.ids, { openWord: openWordOf(decided) });
    case "put":
      return putIntoPlan(workbook, decided, job.edits);
  }
}

/** In the language that the sheet is in, so that it is one of its choices. */
function openWordOf({ entries }: DecidedComparison): string {
  const words = LANGUAGES.map((each) => createTranslator(each)({ id: "comparison-open" }));
  const states = (entries ?? []).map(({ state }) => state);
  return words.find((word) => states.some((state) => state.endsWith(word))) ?? words[0] ?? "";
}

function conflictProblem(theirs: Decision | null): Problem {
  return theirs === null
    ? { id: "pane-compare-conflict-open" }
    : { id: "pane-compare-conflict", values: { text: agreedText(theirs) ?? "–", by: theirs.by } };
}

/**
 * Where their draft is read; a problem where their file cannot be read. Read apart: our workbook keeps what is known
 * about ours.
 */
async function theirDraft(workbook: Workbook, source: DraftSource): Promise<DraftPlace | Problem> {
  if (source.kind === "sheet") {
    const contents = await workbook.read();
    return { workbook: { read: () => Promise.resolve(contents) }, sheet: source.sheet };
  }
  const { file, sheet } = source;
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // Browsers refuse a file that was changed, moved or locked after it was chosen.
    return fileProblem(file.name, "notThere");
  }
  const read = await readChosenFile(bytes);
  if (read.kind === "unreadable") return fileProblem(file.name, read.problem.kind);
  const contents = { sheets: read.sheets, settings: null, isStructureProtected: false };
  return { workbook: { read: () => Promise.resolve(contents) }, sheet };
}

function fileProblem(file: string, why: string): Problem {
  return { id: "pane-compare-file-problem", values: { file, why } };
}

function failed(problem: Problem, read: NoPlan | null = null): Failed {
  return { kind: "failed", problem, read };
}

function failedBy(outcome: Exclude<ComparedPlans, Compared>, source: DraftSource): Failed {
  const file = source.kind === "file" ? source.file.name : "none";
  if (outcome.kind === "noPlanOnSheet") {
    const { sheet } = outcome;
    return failed({ id: "pane-compare-no-plan-on-sheet", values: { sheet, file } });
  }
  if (outcome.side === "ours") return failed({ id: "pane-no-plan" }, outcome.found);
  return failed({ id: "pane-compare-no-plan", values: { file } });
}
