/** The third chunk of the pane: what writes into the workbook, all views but that of the findings, and their words. */
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
export { laterTexts as texts } from "../../locales/en/later";
export { ColumnsPointing } from "../columns/columns-pointing";
export { compareWithDraft, decideWith, writeComparisonWith } from "../comparison/draft-comparison";
export { AcceptForm } from "../findings/accept-form";
export { OtherView } from "../frame/other-views";
export { ViewNews } from "../frame/view-news";
export { PlanQuestion } from "../plan/plan-question";
