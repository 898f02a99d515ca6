/** The columns of the Actuals sheet, in the order in which a new sheet has them. */
export const ACTUALS_COLUMNS = [
  "indicator",
  "year",
  "quarter",
  "party",
  "actual",
  "evidence",
  "varianceReason",
  "comment",
  "reportedOn",
] as const;

/** What a column of the Actuals sheet holds. */
export type ActualsColumn = (typeof ACTUALS_COLUMNS)[number];
