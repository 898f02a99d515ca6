export { agenciesSheet } from "./agencies/agencies-sheet";
export { activitiesSheet } from "./activities/activities-sheet";
export { openPointsSheet } from "./open-points/open-points-sheet";
export { checksSheet } from "./checks/checks-sheet";
export { definitionValue, indicatorsSheet } from "./indicators/indicators-sheet";
export { remarksOf } from "./summary/remarks";
export { withTextsAbove } from "./layout/texts-above-table";
export type { SummarySubject, SummaryWords } from "./summary/subject";
export { frozenSummaryMarker, summaryMarker, summarySheet } from "./summary/summary-sheet";
