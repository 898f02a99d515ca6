/** What leaves a plan's workbook and comes back: one table of many plans, reports of agencies, plans side by side. */
export { csvGrid, delimiterOf } from "../../exchange/returned/csv-grid";
export { MAX_TIDY_ROWS, tidyFields, tidySheet, type TidyFields } from "../../exchange/tidy/tidy-sheet";
export { csvHeader } from "../../exchange/tidy/csv-text";
export {
  IATI_FOOTER,
  IATI_HEADER,
  type IatiActivity,
  type ReportingOrganisation,
} from "../../exchange/iati/iati-activity";
export { iatiOf, tidyLines, type TidyLines } from "./tidy-plan";
export { hasAnswered, letterOf, notReported, reminderOf, usualAnswerDay } from "./asking";
export { handOut, sharedSheets, type HandedForm, type HandedOut, type HandOutRequest } from "./hand-out";
export {
  foreseeTakeBack,
  takeBack,
  type ReturnAnswers,
  type ReturnConflict,
  type ReportAbout,
  type ReturnQuestion,
  type SettledReport,
  type SheetsQuestion,
  type ValueQuestion,
  type ReturnedFile,
  type TakeBackOutcome,
  type TakeBackRequest,
  type TakenBack,
  type TakenFile,
} from "./take-back";
export {
  overviewSheets,
  partsOfPlans,
  smallSumsOf,
  withAllShown,
  percentagesOfPlans,
  ofKeyIndicators,
  standingOf,
  type OverviewSubject,
  type PartOfPlans,
  type PlanStanding,
  unreadWithoutPlan,
  type UnreadPlan,
} from "./roll-up";
