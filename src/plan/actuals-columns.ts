/** What is filled in of a report, on the Actuals sheet as in a report form. */
export const REPORTED_COLUMNS = [
  "actual",
  "numerator",
  "denominator",
  "evidence",
  "varianceReason",
  "comment",
] as const;

/**
 * The columns of the Actuals sheet, in the order in which it is written. Those of parts, of what percentages
 * are of, and of the state of reports are there only where these are reported.
 */
export const ACTUALS_COLUMNS = [
  "indicator",
  "year",
  "quarter",
  "party",
  "part",
  ...REPORTED_COLUMNS,
  "reportedOn",
  "state",
  "agreedBy",
] as const;

/** What a column of the Actuals sheet holds. */
export type ActualsColumn = (typeof ACTUALS_COLUMNS)[number];

/** Those that sheets of former versions do not have, nor those of plans in which nothing is reported in parts. */
export const LATER_ACTUALS_COLUMNS: readonly ActualsColumn[] = [
  "part",
  "numerator",
  "denominator",
  "state",
  "agreedBy",
];
