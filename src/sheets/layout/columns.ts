/**
 * The columns that all blocks of the summary share, counted from zero. The first is hidden and holds
 * the ids by which remarks are found again. Of a year's summary `inPeriod` has what was achieved in the
 * year, and `inYear` how far the year's target is met.
 */
export const COLUMN = {
  key: 0,
  number: 1,
  text: 2,
  yearTarget: 3,
  inPeriod: 4,
  inYear: 5,
  target: 6,
  expected: 7,
  actual: 8,
  percentMet: 9,
  overallTarget: 10,
  status: 11,
  change: 12,
  remarks: 13,
} as const;

export const FIRST_COLUMN = COLUMN.number;
export const LAST_COLUMN = COLUMN.remarks;

/** Two charts stand side by side: the left one to this column, the right one from the next. */
export const LAST_LEFT_COLUMN = COLUMN.target;

/** Where the data of the charts stands: the categories, then the series. */
export const DATA_COLUMN = COLUMN.text;

/** In characters of the standard font; together one A4 page across between the margins, at full size. */
const PAGE_WIDTHS: readonly number[] = [10, 7.2, 28.4, ...Array<number>(8).fill(8.1), 12.6, 8.2, 14.7];

/** The widths with the column of changes, or with its width given to the remarks. */
export function columnWidths(hasChanges: boolean): readonly number[] {
  const widths = [...PAGE_WIDTHS];
  const change = widths[COLUMN.change] ?? 0;
  if (!hasChanges) {
    widths[COLUMN.change] = 0;
    widths[COLUMN.remarks] = (widths[COLUMN.remarks] ?? 0) + change;
  }
  return widths;
}
