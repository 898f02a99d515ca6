import { WorkbookError, type WorkbookProblem } from "../../workbook/workbook-error";

/** Where others go on changing the workbook, trying again ends some time. */
const ATTEMPTS = 4;

/**
 * Does something with the workbook that reads it first, and does it again, reading included, where somebody else was
 * faster: rows are elsewhere now, or a sheet of the product's own has been made or taken away. Nothing was written
 * then. After the last attempt it rejects with what was in the way.
 */
export async function retryWhenOvertaken<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let left = ATTEMPTS; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (left <= 1 || !isOvertaken(error)) throw error;
    }
  }
}

const OVERTAKEN: readonly WorkbookProblem["kind"][] = ["cellChanged", "sheetMissing", "nameTaken"];

function isOvertaken(error: unknown): boolean {
  if (!(error instanceof WorkbookError)) return false;
  return OVERTAKEN.includes(error.problem.kind);
}
