/** What is fetched before the first sheet is written. */
export {
  confirmIndicators,
  foreseeReports,
  makePlanSheet,
  prepareActuals,
  recordActuals,
  reportRound,
  undoReports,
  writeMeetingSheets,
} from "../../app";
