/** What is fetched when the pane stands already: every view but that of the findings, and their news. */
export { ActualsView } from "./actuals-view";
export { ColumnsPointing } from "./columns-pointing";
export { ColumnsView } from "./columns-view";
export { IndicatorsView } from "./indicators-view";
export { PlanQuestion } from "./plan-question";
export { ProgressView } from "./progress-view";
export { SettingsView } from "./settings-view";
export { SummaryView } from "./summary-view";
export { ViewNews } from "./view-news";
