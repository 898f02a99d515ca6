/** What surrounds the pane, as far as it decides what works and helps whoever looks into a failure. */
export interface Environment {
  /** The version of the add-in. */
  readonly version: string;
  /** The application, such as "Excel 16.0.17928 on PC". */
  readonly application: string;
  /** Whether the application has a version of the requirement set ExcelApi, such as `1.13`. */
  readonly supports: (version: string) => boolean;
}

/** The version of ExcelApi that the add-in asks for: what Excel 2021, the oldest that Microsoft supports, has. */
const OLDEST = "1.13";

/** From this version on a new sheet is a step that can be undone, and leaves those before it. */
const UNDOES_SHEETS = "1.20";

/** Whether the application lacks some of what the tracker does. */
export function isTooOld({ supports }: Environment): boolean {
  return !supports(OLDEST);
}

/** Whether a new sheet can empty the list of what can be undone. */
export function emptiesUndo({ supports }: Environment): boolean {
  return !supports(UNDOES_SHEETS);
}

/** The newest version of ExcelApi that the application has; the versions that have been are tried. */
export function newestExcelApi({ supports }: Environment): string {
  const minors = Array.from({ length: 40 }, (_, index) => 40 - index);
  const newest = minors.find((minor) => supports(`1.${minor}`));
  return newest === undefined ? "none" : `1.${newest}`;
}
