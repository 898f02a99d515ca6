import { basename } from "node:path";
import { XlsxError, type XlsxProblem } from "@plan-of-action/xlsx";
import { CannotBeDone } from "./cannot-be-done";

/** In words: why one of many files could not be read. Whatever its fault is, the others are read. */
export function reasonOf(path: string, error: unknown): string {
  if (error instanceof CannotBeDone) return error.message;
  if (error instanceof XlsxError) return explainXlsxProblem(basename(path), error.problem);
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `${basename(path)} could not be read (${detail}). Open it in Excel, save it, and try again.`;
}

/** In words: why a file cannot be read or written as an .xlsx workbook. */
export function explainXlsxProblem(file: string, problem: XlsxProblem): string {
  switch (problem.kind) {
    case "notAZip":
      return `${file} is not an Excel workbook (.xlsx). Open it in Excel and save it as “Excel Workbook (.xlsx)”.`;
    case "legacyXls":
      return `${file} is in the format of Excel 97–2003 (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)”.`;
    case "encrypted":
      return `${file} is locked with a password. Open it in Excel, remove the password (File > Info > Protect Workbook > Encrypt with Password) and save it.`;
    case "strict":
      return `${file} is saved as “Strict Open XML Spreadsheet”. Open it in Excel and save it as “Excel Workbook (.xlsx)”.`;
    case "binaryWorkbook":
      return `${file} is a binary workbook (.xlsb). Open it in Excel and save it as “Excel Workbook (.xlsx)”.`;
    case "notAWorkbook":
      return `${file} is an archive without a workbook in it. Choose the .xlsx file itself.`;
    case "damaged":
      return `${file} is damaged (${problem.part}: ${problem.detail}). Open it in Excel, let Excel repair it, and save it.`;
    case "tooLarge":
      return `${file} is too large to be read safely (${problem.detail}). Save the plan's sheets as a workbook of their own.`;
    case "refused":
      return `${file} cannot take what was to be written (${problem.detail}).`;
    case "textTooLong":
      return `A text for ${problem.cell} of “${problem.sheet}” is longer than the ${problem.limit} characters that Excel allows. Shorten it in the plan.`;
    case "partOfArrayFormula":
      return `Cell ${problem.cell} of “${problem.sheet}” belongs to an array formula, which cannot be changed in part. Change it in Excel.`;
    case "nameNotAllowed":
      return `The name “${problem.name}” cannot be given in ${file} (${problem.detail}).`;
  }
}
