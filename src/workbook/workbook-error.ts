import type { CellReference } from "../plan/cell-reference";

/** Why the workbook could not be read or written. */
export type WorkbookProblem =
  | { readonly kind: "cellInEditMode" }
  | { readonly kind: "sheetProtected"; readonly sheet: string }
  | { readonly kind: "structureProtected" }
  | { readonly kind: "sheetMissing"; readonly sheet: string }
  | { readonly kind: "cellChanged"; readonly cell: CellReference }
  | { readonly kind: "readOnly" }
  | { readonly kind: "excelTooOld"; readonly needs: string }
  | { readonly kind: "settingsNotKept" }
  | { readonly kind: "settingsFromNewerVersion" }
  | { readonly kind: "snapshotsFromNewerVersion" }
  | {
      readonly kind: "hostFailure";
      readonly code: string;
      readonly detail: string;
      readonly location: string;
    };

/** The one error that the border to Excel raises; its `problem` is put into words by the catalogues (`error-<kind>`). */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly problem: WorkbookProblem,
    options?: ErrorOptions,
  ) {
    super(problem.kind === "hostFailure" ? `${problem.code}: ${problem.detail}` : problem.kind, options);
  }
}
