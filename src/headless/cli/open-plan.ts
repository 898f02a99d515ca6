import { checkPlan, type ReadingChoice, type StudiedPlan, type Translate } from "../../app";
import { createTranslator } from "../../locales/translator";
import { CannotBeDone } from "./cannot-be-done";
import type { PlanRequest } from "./command";
import { choiceOf } from "./mapping-file";
import { explainNoPlan } from "./no-plan";
import { notesOn } from "./plan-notes";
import { languageFor, openFile, type OpenedFile } from "./workbook-files";

/** The workbook that a command was asked about. */
export interface OpenedPlan {
  readonly opened: OpenedFile;
  readonly translate: Translate;
  /** How a person chose to read the plan. */
  readonly choice: ReadingChoice | undefined;
}

/** Opens the workbook of a request. Raises `CannotBeDone` if it, or the mapping of its plan, cannot be read. */
export async function openPlan(request: PlanRequest): Promise<OpenedPlan> {
  const choice = await choiceOf(request);
  const opened = await openFile(request.file);
  const translate = createTranslator(await languageFor(request.language, opened));
  return { opened, translate, choice };
}

export interface OpenedStudy extends OpenedPlan {
  readonly study: StudiedPlan;
  /** What a person should know of the workbook and its plan. */
  readonly notes: readonly string[];
}

/** Opens the workbook of a request and checks its plan. Raises `CannotBeDone` if it has none. */
export async function openStudy(request: PlanRequest): Promise<OpenedStudy> {
  return studyOpened(await openPlan(request), request);
}

/** Checks the plan of an opened workbook. Raises `CannotBeDone` if it has none. */
export async function studyOpened(plan: OpenedPlan, { file, on }: PlanRequest): Promise<OpenedStudy> {
  const { opened, choice } = plan;
  const study = await checkPlan(opened.workbook, choice, on);
  if (study.kind === "noPlan") throw new CannotBeDone(explainNoPlan(file, study));
  return { ...plan, study, notes: [...opened.notes, ...notesOn(study)] };
}
