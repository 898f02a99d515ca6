/** What a workbook may settle of how reports are judged, by the progress and by the checks alike. */
export interface ReportBounds {
  /** Days after a period's end until its report is overdue. */
  readonly daysOfGrace: number;
  /** Below this many per cent of what was expected an indicator is off track. */
  readonly atRiskFrom: number;
}

/** Below about a half is off track (Akvo RSR: 49); the days of grace are this product's own choice. */
export const DEFAULT_REPORT_BOUNDS: ReportBounds = { daysOfGrace: 15, atRiskFrom: 50 };
