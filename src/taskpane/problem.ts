import { formatCell, type Message, WorkbookError, type WorkbookProblem } from "../app";

/** What went wrong, as something to be said to a person. */
export function problemOf(error: unknown): Message {
  if (error instanceof WorkbookError) return problemMessage(error.problem);
  return {
    id: "pane-error-unexpected",
    values: { detail: error instanceof Error ? error.message : String(error) },
  };
}

function problemMessage(problem: WorkbookProblem): Message {
  const id = `error-${problem.kind}`;
  switch (problem.kind) {
    case "sheetProtected":
    case "sheetMissing":
      return { id, values: { sheet: problem.sheet } };
    case "cellChanged":
      return { id, values: { cell: formatCell(problem.cell) } };
    case "excelTooOld":
      return { id, values: { needs: problem.needs } };
    case "hostFailure":
      return { id, values: { code: problem.code, detail: problem.detail } };
    case "cellInEditMode":
    case "structureProtected":
    case "readOnly":
    case "settingsNotKept":
    case "settingsFromNewerVersion":
      return { id };
  }
}
