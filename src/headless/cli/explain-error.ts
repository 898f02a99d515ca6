import { problemMessage, WorkbookError } from "../../app";
import { XlsxError } from "@plan-of-action/xlsx";
import { createTranslator } from "../../locales/translator";
import { explainXlsxProblem } from "./explain-xlsx";

/** A sentence for whatever went wrong; what is not foreseen keeps its own words, so that it can be reported. */
export function explainError(error: unknown): string {
  if (error instanceof XlsxError) return explainXlsxProblem("The workbook", error.problem);
  if (error instanceof WorkbookError) return explainWorkbookProblem(error.problem);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This should not have happened; please report it with the workbook's layout. Nothing was written.\n${detail}`;
}

function explainWorkbookProblem(problem: WorkbookError["problem"]): string {
  const sentence = createTranslator("en")(problemMessage(problem));
  if (problem.kind !== "hostFailure") return sentence;
  return `${sentence}\nDetails: ${problem.code} at ${problem.location || "an unknown place"}: ${problem.detail}`;
}
