import { checkTexts } from "../../locales/en/checks";
import { laterTexts } from "../../locales/en/later";

/** The third chunk of the pane: what writes into the workbook, all pages but Today, and their words. */
export {
  acceptFinding,
  applyFix,
  confirmIndicators,
  foreseeReports,
  importSettings,
  makePlanSheet,
  prepareActuals,
  recordActivities,
  recordActuals,
  reportsToGive,
  saveMapping,
  saveSettings,
  sheetsToPointAt,
  studyContents,
  undoReports,
  withdrawAcceptance,
  writeMeetingSheets,
} from "../../app";
export { ColumnsPointing } from "../columns/columns-pointing";
export { compareWithDraft, decideWith, writeComparisonWith } from "../comparison/draft-comparison";
export { AcceptForm } from "../findings/accept-form";
export { FindingsNews } from "../findings/findings-news";
export { OtherView } from "../frame/other-views";
export { ViewNews } from "../frame/view-news";
export { entriesOf } from "../report/report-entries";
export { PlanQuestion } from "../plan/plan-question";
export { StandingWay } from "../progress/standing-way";
export { DayForm } from "../today/day-form";
export { WayToMeeting } from "../today/way-to-meeting";

/** Their English texts. */
export const texts = { ...checkTexts, ...laterTexts };
