/** What a workbook may settle for itself. */
export interface ProgressSettings {
  /** Bounds of the statuses in per cent of what was expected; each belongs to the better status. */
  readonly exceededFrom: number;
  readonly onTrackFrom: number;
  readonly atRiskFrom: number;
  /** Counts of this many a year and more are expected to grow evenly over the year; smaller ones at its end. */
  readonly evenPaceFrom: number;
  /** Days after a period's end until a report is overdue. */
  readonly daysOfGrace: number;
}

/**
 * The bounds lie within published practice: 15 % either way of the target counts as on track (Tola
 * Data), and below about a half as off track (Akvo RSR: 49 and 85; the quarterly pace of USAID's
 * gophr: 10 and 25 points). The pace and the days of grace are this product's own choice.
 */
export const DEFAULT_PROGRESS_SETTINGS: ProgressSettings = {
  exceededFrom: 115,
  onTrackFrom: 85,
  atRiskFrom: 50,
  evenPaceFrom: 8,
  daysOfGrace: 15,
};
