/** What is fetched before the first sheet is written, or settings are taken from a text. */
export {
  confirmIndicators,
  foreseeReports,
  importSettings,
  makePlanSheet,
  prepareActuals,
  recordActuals,
  reportRound,
  undoReports,
  writeMeetingSheets,
} from "../../app";
