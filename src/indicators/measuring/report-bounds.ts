/** What a workbook may settle of how reports are judged, by the progress and by the checks alike. */
export interface ReportBounds {
  /** Days after a period's end until its report is overdue. */
  readonly daysOfGrace: number;
  /** Below this many per cent of what was expected an indicator is off track. */
  readonly atRiskFrom: number;
  /** Counts of this many a year and more are expected to grow evenly over the year; smaller ones at its end. */
  readonly evenPaceFrom: number;
}

/** Below about a half is off track (Akvo RSR: 49); the pace and the days of grace are this product's own choice. */
export const DEFAULT_REPORT_BOUNDS: ReportBounds = {
  daysOfGrace: 15,
  atRiskFrom: 50,
  evenPaceFrom: 8,
};
