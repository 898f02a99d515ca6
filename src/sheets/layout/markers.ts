/**
 * By what the product's own sheets are found again. They are apart from what describes those sheets, since reading
 * needs them, and the pane reads long before it writes.
 */
export const ACTUALS_MARKER = "actuals";
export const INDICATORS_MARKER = "indicators";
export const ACTIVITIES_MARKER = "activities";
export const AGENCIES_MARKER = "agencies";
export const COMPARISON_MARKER = "comparison";
export const OPEN_POINTS_MARKER = "open-points";
/** Followed by a stroke and the period. */
export const REPORT_FORM_MARKER = "report-form";
