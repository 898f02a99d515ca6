import { charactersOf, columnPoints } from "../../workbook/column-width";

/**
 * The columns that all blocks of the summary and the brief share, counted from zero. The first is hidden and holds the
 * ids by which remarks are found again. The words of an indicator run over ten narrow columns, in which the first page
 * has its tiles and small tables; those of periods that nothing is said of are hidden.
 */
export const COLUMN = {
  key: 0,
  number: 1,
  text: 2,
  lastOfText: 11,
  firstPeriod: 12,
  lastPeriod: 17,
  gap: 18,
  overallTarget: 19,
  target: 20,
  expected: 21,
  actual: 22,
  percentMet: 23,
  sign: 24,
  status: 25,
  remarks: 26,
} as const;

export const FIRST_COLUMN = COLUMN.number;
export const LAST_COLUMN = COLUMN.remarks;
export const MAX_PERIODS = COLUMN.lastPeriod - COLUMN.firstPeriod + 1;

/** The columns of a chart of two that are side by side: the halves of a page. */
export const CHART_COLUMNS = [
  { firstColumn: FIRST_COLUMN, lastColumn: COLUMN.lastPeriod },
  { firstColumn: COLUMN.overallTarget, lastColumn: LAST_COLUMN },
] as const;

/** Where the data of the charts is: the categories, then the series. */
export const DATA_COLUMN = COLUMN.text;

/** Of all columns together, in points: wider than a page, so that most wordings take one line or two. */
const PAGE_POINTS = 912;
const PERIOD_WIDTH = 4.5;
/** In characters of the standard font. */
const WIDTHS = {
  [COLUMN.number]: 7.8,
  [COLUMN.gap]: 1.6,
  [COLUMN.overallTarget]: 7,
  [COLUMN.target]: 7,
  [COLUMN.expected]: 8,
  [COLUMN.actual]: 8,
  [COLUMN.percentMet]: 7.6,
  [COLUMN.sign]: 3.4,
  [COLUMN.status]: 18,
  [COLUMN.remarks]: 13,
} as const;
const KEY_WIDTH = 10;

/** The columns of a sheet with this many periods: widths in characters of the standard font, and which are hidden. */
export interface SummaryColumns {
  readonly widths: readonly number[];
  readonly hidden: readonly number[];
}

/** The columns with so many periods, of which the words have what these leave. */
export function summaryColumns(periods: number): SummaryColumns {
  const fixed = Object.values(WIDTHS).reduce((sum, width) => sum + columnPoints(width), 0);
  const texts = COLUMN.lastOfText - COLUMN.text + 1;
  const ofText = charactersOf((PAGE_POINTS - fixed - periods * columnPoints(PERIOD_WIDTH)) / texts);
  const widths = Array.from({ length: LAST_COLUMN + 1 }, (_, column): number => {
    if (column === COLUMN.key) return KEY_WIDTH;
    if (column >= COLUMN.text && column <= COLUMN.lastOfText) return ofText;
    if (column >= COLUMN.firstPeriod && column <= COLUMN.lastPeriod)
      return column - COLUMN.firstPeriod < periods ? PERIOD_WIDTH : 0;
    return WIDTHS[column as keyof typeof WIDTHS];
  });
  const hidden = widths.flatMap((width, column) => (width === 0 ? [column] : []));
  return { widths, hidden: [COLUMN.key, ...hidden] };
}

/** A4 across between the margins of the sheets, in points. */
const PAGE_ACROSS = ((29.7 - 2 * 1.3) / 2.54) * 72;

/** How much smaller than they are such columns are printed, so that they are one page wide. */
export function printScaleOf({ widths, hidden }: SummaryColumns): number {
  const shown = widths.filter((_, column) => !hidden.includes(column));
  return Math.min(1, PAGE_ACROSS / shown.reduce((sum, width) => sum + columnPoints(width), 0));
}

/**
 * Parts columns from the first to the last into groups of these shares of their width, a column at least each; hidden
 * ones are in the group before them.
 */
export function partColumns(
  { first, last }: { readonly first: number; readonly last: number },
  shares: readonly number[],
  { widths, hidden }: SummaryColumns,
): readonly { readonly first: number; readonly last: number }[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widthOf = (column: number): number => (hidden.includes(column) ? 0 : (widths[column] ?? 0));
  const columns = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const whole = columns.reduce((sum, column) => sum + widthOf(column), 0);
  const shown = columns.filter((column) => widthOf(column) > 0);
  const groups: { first: number; last: number }[] = [];
  let [begin, wanted, used, place] = [first, 0, 0, 0];
  for (const [index, share] of shares.entries()) {
    wanted += (share / all) * whole;
    const left = shares.length - index - 1;
    let end = place;
    used += widthOf(shown[end] ?? last);
    // Another column is taken while more than half of it belongs here, and each other group still gets one.
    while (end + 1 < shown.length - left && used + widthOf(shown[end + 1] ?? last) / 2 <= wanted)
      used += widthOf(shown[++end] ?? last);
    place = end + 1;
    const next = left === 0 ? last + 1 : (shown[place] ?? last + 1);
    groups.push({ first: begin, last: next - 1 });
    begin = next;
  }
  return groups;
}
