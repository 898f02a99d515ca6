import { columnPoints } from "../../workbook/column-width";

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

/** The columns of a chart of two that are side by side. */
export const CHART_COLUMNS = [
  { firstColumn: FIRST_COLUMN, lastColumn: COLUMN.inYear },
  { firstColumn: COLUMN.inYear + 1, lastColumn: LAST_COLUMN },
] as const;

/** Where the data of the charts is: the categories, then the series. */
export const DATA_COLUMN = COLUMN.text;

/** In characters of the standard font. They are wider than a page, so that most wordings take one line or two. */
const PAGE_WIDTHS: readonly number[] = [10, 7.8, 50.4, ...Array<number>(8).fill(8.1), 18.5, 8.2, 14.7];

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

/** A4 across between the margins of the sheets, in points. */
const PAGE_ACROSS = ((29.7 - 2 * 1.3) / 2.54) * 72;

/** How much smaller than it is the summary is printed: it is one page wide. */
export const PRINT_SCALE =
  PAGE_ACROSS / PAGE_WIDTHS.slice(FIRST_COLUMN).reduce((sum, width) => sum + columnPoints(width), 0);
