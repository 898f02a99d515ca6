import type * as UseCases from "../../app";
import { loadAllLanguages } from "../wording/loaded-languages";

/** The use cases that write sheets, and what is left to report then: all that describes sheets comes with them. */
type SheetWriters = Pick<
  typeof UseCases,
  | "confirmIndicators"
  | "foreseeReports"
  | "importSettings"
  | "makePlanSheet"
  | "prepareActuals"
  | "recordActuals"
  | "reportRound"
  | "undoReports"
  | "writeMeetingSheets"
>;

/**
 * Fetches what writes sheets, with the words of all languages: a sheet can be in another one than the
 * pane. A pane that only checks does without it.
 */
export async function fetchSheetWriters(): Promise<SheetWriters> {
  const [writers] = await Promise.all([
    import(/* webpackChunkName: "sheets" */ "./written-sheets"),
    loadAllLanguages(),
  ]);
  return writers;
}
