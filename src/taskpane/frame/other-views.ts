/** What is fetched when the pane stands already: every view but that of the findings, and their news. */
export { AcceptForm } from "../findings/accept-form";
export { ActualsView } from "../report/actuals-view";
export { ColumnsPointing } from "../columns/columns-pointing";
export { ColumnsView } from "../columns/columns-view";
export { IndicatorsView } from "../indicators/indicators-view";
export { PlanQuestion } from "../plan/plan-question";
export { ProgressView } from "../progress/progress-view";
export { SettingsView } from "../settings/settings-view";
export { SummaryView } from "../summary/summary-view";
export { ViewNews } from "./view-news";
