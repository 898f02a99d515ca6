import type { CellReference } from "@plan-of-action/xlsx/grid";

/** Why the workbook could not be read or written. */
export type WorkbookProblem =
  | { readonly kind: "cellInEditMode" }
  /** Excel has left a request without an answer for so long; it may be carried out yet. */
  | { readonly kind: "notAnswered"; readonly seconds: number }
  | { readonly kind: "sheetProtected"; readonly sheet: string }
  | { readonly kind: "structureProtected" }
  /** Excel refuses access though neither the sheet nor the structure is protected: another program or a right does. */
  | { readonly kind: "accessDenied"; readonly sheet: string | null }
  /** The workbook is not the one in front, without which Excel refuses some of what is asked. */
  | { readonly kind: "otherWorkbookInFront" }
  /** Excel refuses whatever is to be saved in the workbook next to its sheets, so that nothing was written. */
  | { readonly kind: "recordsRefused" }
  | { readonly kind: "sheetMissing"; readonly sheet: string }
  | { readonly kind: "cellChanged"; readonly cell: CellReference }
  /** Somebody moved the cell while it was written, and it could not be given back what it held. */
  | {
      readonly kind: "overwrote";
      readonly cell: CellReference;
      readonly held: string;
      readonly written: string;
    }
  | { readonly kind: "readOnly" }
  | { readonly kind: "excelTooOld"; readonly needs: string }
  | { readonly kind: "settingsNotKept" }
  /** Somebody else has changed the same setting since it was read. */
  | {
      readonly kind: "settingConflict";
      readonly setting: string;
      readonly mine: string;
      readonly theirs: string;
    }
  /** What a person typed on a sheet could not be kept while it is written again, so that it was not written. */
  | { readonly kind: "typedNotSetAside"; readonly sheet: string }
  | { readonly kind: "settingsFromNewerVersion" }
  | { readonly kind: "snapshotsFromNewerVersion" }
  /** What Excel answered did not arrive, or not whole. */
  | { readonly kind: "answerLost" }
  /** Something else has the name that was to be given. */
  | { readonly kind: "nameTaken" }
  /** More than Excel passes on in one request or answer. */
  | { readonly kind: "tooLarge" }
  | {
      readonly kind: "hostFailure";
      readonly code: string;
      /** What the member that failed is about. */
      readonly what: ExcelThing;
      readonly sheet: string | null;
      readonly detail: string;
      readonly location: string;
    };

/** What can be read or written in a workbook, as messages name it. */
export type ExcelThing =
  "cells" | "sheet" | "chart" | "table" | "record" | "name" | "print" | "rule" | "other";

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
