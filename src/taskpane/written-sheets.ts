/** What is fetched before the first sheet is written. */
export {
  confirmIndicators,
  makePlanSheet,
  prepareActuals,
  recordActuals,
  reportRound,
  writeMeetingSheets,
} from "../app";
