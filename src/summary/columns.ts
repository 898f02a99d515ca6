/**
 * The columns that all blocks of the summary share, counted from zero. The first is hidden and holds
 * the ids by which remarks are found again.
 */
export const COLUMN = {
  key: 0,
  number: 1,
  text: 2,
  yearTarget: 3,
  target: 4,
  expected: 5,
  actual: 6,
  percentMet: 7,
  overallTarget: 8,
  status: 9,
  remarks: 10,
} as const;

export const FIRST_COLUMN = COLUMN.number;
export const LAST_COLUMN = COLUMN.remarks;

/** In characters of the standard font; together one A4 page across between the margins, at full size. */
export const COLUMN_WIDTHS: readonly number[] = [10, 7.5, 34.5, 10, 10, 10, 10, 10, 10, 16.5, 18.5];
