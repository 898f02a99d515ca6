import { DEFAULT_REPORT_BOUNDS, type ReportBounds } from "../indicators/measuring/report-bounds";

/** What a workbook may settle for itself. */
export interface ProgressSettings extends ReportBounds {
  /** Bounds of the statuses in per cent of what was expected; each belongs to the better status. */
  readonly exceededFrom: number;
  readonly onTrackFrom: number;
}

/**
 * The bounds lie within published practice: 15 % either way of the target counts as on track (Tola
 * Data), Akvo RSR: 85; the quarterly pace of USAID's
 * gophr: 10 and 25 points). The pace and the days of grace are this product's own choice.
 */
export const DEFAULT_PROGRESS_SETTINGS: ProgressSettings = {
  // In the order in which people are shown them.
  exceededFrom: 115,
  onTrackFrom: 85,
  atRiskFrom: DEFAULT_REPORT_BOUNDS.atRiskFrom,
  evenPaceFrom: DEFAULT_REPORT_BOUNDS.evenPaceFrom,
  daysOfGrace: DEFAULT_REPORT_BOUNDS.daysOfGrace,
};
