/** What surrounds the pane, as far as it decides what works and helps whoever looks into a failure. */
export interface Environment {
  /** The version of the add-in. */
  readonly version: string;
  /** The application, such as "Excel 16.0.17928 on PC". */
  readonly application: string;
  /** Whether the application has a version of the requirement set ExcelApi, such as `1.13`. */
  readonly supports: (version: string) => boolean;
}

/** What does not work in an Excel that is too old for it, by the version of ExcelApi that it takes. */
const FEATURES = [
  { feature: "writing", needs: "1.8" },
  { feature: "printing", needs: "1.9" },
  { feature: "changes", needs: "1.9" },
  { feature: "merges", needs: "1.13" },
] as const;
export type Feature = (typeof FEATURES)[number]["feature"];

/** What of the tracker is off in this Excel. */
export function missingFeatures({ supports }: Environment): readonly Feature[] {
  return FEATURES.filter(({ needs }) => !supports(needs)).map(({ feature }) => feature);
}

/** The newest version of ExcelApi that the application has; the versions that have been are tried. */
export function newestExcelApi({ supports }: Environment): string {
  const minors = Array.from({ length: 40 }, (_, index) => 40 - index);
  const newest = minors.find((minor) => supports(`1.${minor}`));
  return newest === undefined ? "none" : `1.${newest}`;
}
