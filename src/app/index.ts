/** The use cases: what the pane, the ribbon and the command line can do with a workbook. */
export {
  cellsOfFinding,
  FACT_KINDS,
  factsOf,
  kindOfFact,
  sayFinding,
  type Fact,
  type FactKind,
} from "../checks";
export { agendaOf, isFirstSeen, nextStep, type Agenda, type MissingOnDay, type NextStep } from "./agenda";
export type { DayUntilMeeting } from "../meeting/days-until-meeting";
export type { NextMeeting } from "../meeting/next-meeting";
export { daysBetween } from "../plan/period";
export { agenciesOf, writeAgencies, type WrittenAgencies } from "./sheets/agencies";
export { textOfAgency, type ListedAgency } from "../meeting/listed-agencies";
export { activitiesOf, writeActivities, type WrittenActivities } from "./sheets/activities";
export { activitiesStanding } from "./activities-standing";
export type { ActivitiesStanding } from "../meeting/activities-standing";
export type { TrackedActivity } from "../meeting/tracked-activities";
export {
  acceptFinding,
  withdrawAcceptance,
  type AcceptedFinding,
  type Reasoning,
} from "./findings/accept-finding";
export { applyFix } from "./findings/apply-fix";
export { previewFix, type PreviewedEdit, undoOf } from "./findings/fix-preview";
export {
  confirmIndicators,
  type ConfirmedIndicators,
  type ConfirmRequest,
  type DefinitionValues,
  type StatedDefinition,
} from "./definitions/confirm-indicators";
export { DEFINITION_CHOICES } from "./definitions/definition-choices";
export { choiceTextId } from "../indicators";
export { indicatorsSheetTitle, listDefinitions, type ListedDefinition } from "./definitions/list-definitions";
export { columnExamples } from "./study/column-examples";
export { formatArea, formatFigure } from "../checks/phrasing";
export { doubtedReports, progressOf } from "./compute-progress";
export { partiesNotIn, unagreedReports, unagreedUntil, type UnagreedReport } from "../progress/agreement";
export { REPORT_STATES, type CountedReports, type ReportState } from "../plan/report-state";
export { indicatorNumbers, type IndicatorNumbers } from "./definitions/indicator-numbers";
export { indicatorStandings, type IndicatorStanding } from "./definitions/indicator-standings";
export {
  copiedMeetingSheet,
  foreseeMeetingSheets,
  MEETING_SHEETS,
  writeMeetingSheets,
  type ForeseenSheet,
  type MeetingSheet,
  type MeetingSheetsRequest,
  type SheetObstacle,
  type WrittenMeetingSheets,
} from "./sheets/meeting-sheets";
export { partsToReport, type PartToReport } from "./reports/parts-to-report";
export { partiesOf, partiesToReport, reportForms, type ReportForm } from "./reports/report-form";
export {
  reportsToGive,
  type MissingOfPeriod,
  type ReportsOfPeriod,
  type ReportsToGive,
  type ReportToGive,
} from "./reports/reports-to-give";
export { saveMapping, type SavedMapping, type MappingRefusal } from "./study/save-mapping";
export { mappingToBeginWith, sheetsToPointAt } from "./study/mapping-to-begin-with";
export { problemMessage } from "./problem-message";
export {
  columnReasons,
  readingQuestion,
  type ColumnReason,
  type NextBest,
  type ReadingDoubt,
  type ReadingQuestion,
} from "./study/reading-reasons";
export { makePlanSheet, type PlanSheetRequest } from "./sheets/make-plan-sheet";
export { openPointsOf, writeOpenPoints, type WrittenOpenPoints } from "./sheets/open-points";
export type { OpenPoint } from "../plan/open-point";
export { pointInWords } from "../sheets/open-points/point-words";
export { prepareActuals, type PreparedActuals } from "./reports/prepare-actuals";
export {
  foreseeReports,
  recordActuals,
  type ForeseenReport,
  type ForeseenReports,
  type ActualEntry,
  type RecordedActuals,
  type RecordRequest,
  type Refusal,
} from "./reports/record-actuals";
export {
  activitiesToReport,
  recordActivities,
  type ActivitiesToReport,
  type ActivityDraft,
  type ActivityEntry,
  type ActivityToReport,
  type RecordActivitiesRequest,
} from "./reports/record-activities";
export { MAX_REPORTED_ROWS, readReportedRows, type ReportedRow } from "./reports/reported-rows";
export { undoReports, type RecordedReport, type UndoneReports } from "./reports/undo-reports";
export { CHECK_CATALOGUE, isRuleId } from "./settings/check-catalogue";
export {
  changeSettings,
  exportSettings,
  importSettings,
  type ChangedSettings,
  type ImportedSettings,
} from "./settings/import-settings";
export { saveSettings } from "./settings/save-settings";
export { settingsOf, usableSettings, type StoredSettings } from "./settings/settings";
export { settingsFaultMessage, type SettingsFault } from "./settings/settings-fault";
export {
  DEFAULT_SETTINGS,
  PROGRESS_RANGES,
  type AskedRound,
  type Settings,
  type SheetLanguage,
} from "./settings/settings-fields";
export { hasKeyIndicators } from "./study/key-indicators";
export { checkPlan, studyContents, studyPlan } from "./study/study-plan";
export { fetchAllWords, fetchWords } from "../languages/registry";
export { isReportForm, type NoPlan, type StudiedPlan } from "./study/studied-plan";
export type { StandingReport } from "./reports/standing-report";
export type { TypedActual } from "./reports/typed-actual";
export { readTypedNumber, type TypedNumber } from "./reports/typed-number";
export {
  writeActivitiesPage,
  type ActivitiesPageRequest,
  type WrittenActivitiesPage,
} from "./sheets/write-activities-page";
export { calendarFor } from "./study/calendar-shown";
export { wordsOfPlan } from "./study/words-of-plan";
export { askAboutPlan, layoutOfPlan, type PlanQuestion } from "./study/plan-questions";
export { doubtOfNumbers, yearStartDoubt, type YearStartDoubt } from "./study/doubtful-readings";
export { writeChecks, type WrittenChecks } from "./sheets/write-checks";
export type { HeadersGone } from "./sheets/own-table-sheets";
export { writeIndicators, type OwnSheetRequest, type WrittenIndicators } from "./sheets/write-indicators";
export { anySmallCounts, smallCountsOf, type SmallCounts } from "./reports/small-counts";
export { writeTrackingTable, type WrittenTrackingTable } from "./sheets/write-tracking-table";
export {
  freezeSummary,
  frozenSummaryOf,
  writeSummary,
  type FrozenSummary,
  type SummaryRequest,
  type WrittenSummary,
} from "./sheets/write-summary";
export type { SnapshotsFault } from "./settings/saved-snapshots";
export type { RollFault } from "./study/saved-roll";

export { actualsColumnOf, isPeriodHeader, type ActualsColumn } from "../reading/own-sheets/actuals-headers";
export type { Finding, Fix, RuleId, Severity } from "../checks/finding";
export type { IndicatorDefinition, IndicatorDefinitions } from "../indicators/definition";
export { formatAddress, formatCell, type CellReference } from "@plan-of-action/xlsx/grid";
export { onOneLine } from "../plan/language/spelling/text-folding";
export { firstWords, lettersOf } from "../plan/language/spelling/first-words";
export type { Message, MessageId, Translate } from "../plan/message";
export {
  compareDays,
  formatDay,
  parseDay,
  isReportingPeriod,
  parsePeriod,
  periodKey,
  periodOfKey,
  PART_SPANS,
  PERIOD_SPANS,
  spanOf,
  type Day,
  type Half,
  type Month,
  type Period,
  type PartSpan,
  type PeriodSpan,
  type PlaceOf,
  type ReportingPeriod,
  type Quarter,
} from "../plan/period";
export {
  CALENDAR_YEAR,
  coversYearOf,
  hasEnded,
  partsOf,
  periodBegin,
  planYearOf,
  quartersOfYear,
  reportingPeriodAt,
  quarterOfDay,
  type YearStart,
} from "../plan/plan-year";
export { hasSpan } from "../plan/period-values";
export { COLUMN_MEANINGS, spanOfMeaning, type ColumnMeaning } from "../plan/column-meaning";
export { ACTIVITY_STATUSES } from "../plan/activity";
export { withoutNoise } from "../plan/number-noise";
export type { Plan } from "../plan/plan";
export { subjectKey, type ReportSubject } from "../plan/report-subject";
export { translateIn, yearIn, yearsOfPlanInWords, type YearsInWords } from "../plan/writing/years-in-words";
export { CALENDARS, DIGITS, type Calendar, type Digits } from "../plan/writing/writing-style";
export {
  isSmallCount,
  SMALL_COUNT,
  responsibleAgencies,
  rollUp,
  STATUSES,
  type IndicatorProgress,
  type Progress,
  type ProgressSettings,
  type ProgressStatus,
  type RollUp,
  type StatusCounts,
} from "../progress";
export { ACTIVITY_SIGNS } from "../sheets/layout/activity-signs";
export { statusText as statusTextOf } from "../sheets/layout/status-text";
export { CHART_STATUS_COLORS as STATUS_COLORS, STATUS_LOOKS } from "../sheets/layout/styles";
export {
  answersOfId,
  mappingOfPlan,
  parseLayout,
  parseMapping,
  type Answer,
  type Layout,
  type PlacedAnswer,
  type MappingFault,
  type ColumnRole,
  type ColumnWeightName,
  type MappingMisfit,
  type PlanMapping,
  type ExplainedTable,
  type ReadingChoice,
  type TableRows,
} from "../reading";
export type { SheetLookedAt, TablePlace } from "../reading/reading";
export type { AddedSheet, Workbook, WorkbookContents, WrittenSheet } from "../workbook/workbook";
export { WorkbookError, type WorkbookProblem } from "../workbook/workbook-error";
