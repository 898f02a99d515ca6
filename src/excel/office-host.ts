/** What the border needs of the Office.js library, whatever host is behind it. */
export interface OfficeHost {
  /** `Excel.run`: a batch over a context of its own; with `oneUndo` all that it does is undone in one step. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>, options?: BatchOptions): Promise<T>;
  /** Opens a workbook, given as an .xlsx file in base64, next to the one that is open (ExcelApi 1.8). */
  createWorkbook(base64: string): Promise<void>;
  /** Whether the host has a version of the requirement set ExcelApi, such as `1.13`. */
  supports(version: string): boolean;
  /** For how many milliseconds a request may be left without an answer; by default a minute. */
  readonly patience?: number;
  /** For how many milliseconds is waited before something is asked again; by default half a second. */
  readonly pause?: number;
}

export interface BatchOptions {
  readonly oneUndo?: boolean;
  /** It changes nothing, so that no protection can be in its way. */
  readonly readsOnly?: boolean;
}

/** `RunOptions.mergeUndoGroup`; an older Excel makes a step of each request. */
const MERGES_UNDO = "1.20";

/** The Excel in which the page was loaded. */
export function surroundingExcel(): OfficeHost {
  const supports = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);
  return {
    // A cell in edit mode delays the batch instead of failing it at once.
    run: (batch, { oneUndo = false } = {}) =>
      Excel.run(
        { delayForCellEdit: true, ...(oneUndo && supports(MERGES_UNDO) ? { mergeUndoGroup: true } : {}) },
        batch,
      ),
    createWorkbook: (base64) => Excel.createWorkbook(base64),
    supports,
  };
}
