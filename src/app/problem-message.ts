import { formatCell } from "@plan-of-action/xlsx/grid";
import type { Message } from "../plan/message";
import type { WorkbookProblem } from "../workbook/workbook-error";

/** What went wrong at the border to Excel, as something to be said to a person. */
export function problemMessage(problem: WorkbookProblem): Message {
  const id = `error-${problem.kind}` as const;
  switch (problem.kind) {
    case "sheetProtected":
    case "sheetMissing":
    case "typedNotSetAside":
      return { id, values: { sheet: problem.sheet } };
    case "cellChanged":
      return { id, values: { cell: formatCell(problem.cell) } };
    case "overwrote":
      return { id, values: { cell: formatCell(problem.cell), held: problem.held, written: problem.written } };
    case "notAnswered":
      return { id, values: { seconds: problem.seconds } };
    case "settingConflict":
      return { id, values: { setting: problem.setting, mine: problem.mine, theirs: problem.theirs } };
    case "excelTooOld":
      return { id, values: { needs: problem.needs } };
    case "accessDenied":
      return { id, values: { sheet: problem.sheet ?? "none" } };
    case "hostFailure":
      return { id, values: { what: problem.what, sheet: problem.sheet ?? "none" } };
    case "cellInEditMode":
    case "structureProtected":
    case "otherWorkbookInFront":
    case "recordsRefused":
    case "readOnly":
    case "answerLost":
    case "nameTaken":
    case "tooLarge":
    case "settingsNotKept":
    case "settingsFromNewerVersion":
    case "snapshotsFromNewerVersion":
      return { id };
  }
}
