import { exportSettings, type ProgressSettings, readTypedNumber, type WorkbookContents } from "../../app";

/** The numbers by which progress is judged, while a person changes them: what is in their fields. */
export type ProgressDraft = Readonly<Record<keyof ProgressSettings, string>>;

/** The numbers in the order in which they are shown, bounds from the best status down. */
export const PROGRESS_FIELDS: readonly (keyof ProgressSettings)[] = [
  "exceededFrom",
  "onTrackFrom",
  "atRiskFrom",
  "evenPaceFrom",
  "daysOfGrace",
];

export function progressDraft(progress: ProgressSettings): ProgressDraft {
  return Object.fromEntries(PROGRESS_FIELDS.map((name) => [name, String(progress[name])])) as Record<
    keyof ProgressSettings,
    string
  >;
}

/**
 * The workbook's settings with these numbers, as a text to be read as an imported one is: so the same
 * rules and the same words apply to both. What is not a number goes along as it was typed, to be found there.
 */
export function settingsTextWith(contents: WorkbookContents, draft: ProgressDraft): string {
  const settings = JSON.parse(exportSettings(contents)) as Record<string, unknown>;
  const progress = Object.fromEntries(
    PROGRESS_FIELDS.map((name) => [name, readTypedNumber(draft[name])?.number ?? draft[name]]),
  );
  return JSON.stringify({ ...settings, progress });
}
