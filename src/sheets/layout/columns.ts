import { charactersOf, columnPoints } from "../../workbook/column-width";

/**
 * The columns that all blocks of the summary and the brief share, counted from zero. The first is hidden and holds the
 * ids by which remarks are found again. The words of an indicator run over ten narrow columns, in which the first page
 * has its tiles and small tables, and over those of the twelve periods that its page does not need; the last ones are
 * used, and those that no page needs are hidden.
 */
export const COLUMN = {
  key: 0,
  number: 1,
  text: 2,
  lastOfText: 11,
  firstPeriod: 12,
  lastPeriod: 23,
  gap: 24,
  overallTarget: 25,
  target: 26,
  expected: 27,
  actual: 28,
  percentMet: 29,
  sign: 30,
  status: 31,
  remarks: 32,
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

/**
 * Of all columns together, in points: wider than a page, so that most wordings take one line or two. The wider ones are
 * printed smaller, where that spares a page that would be nearly empty.
 */
export const PAGE_POINTS = [912, 960, 1008] as const;
/** Of a period with signs alone. */
export const SIGN_WIDTH = 3;
/** In characters of the standard font. */
const WIDTHS = {
  [COLUMN.gap]: 1.6,
  [COLUMN.overallTarget]: 7,
  [COLUMN.target]: 7,
  [COLUMN.expected]: 8,
  [COLUMN.actual]: 8,
  [COLUMN.percentMet]: 7.6,
  [COLUMN.sign]: 3.4,
  [COLUMN.remarks]: 13,
} as const;
/** Of remarks where reports say something, which is printed there. */
const WIDE_REMARKS = 22;
/** Of a column of targets that says nothing. */
const UNTOLD_WIDTH = 2;
/** Of the words of statuses: how long these are depends on the language. */
export const STATUS_WIDTHS = [18, 22, 26, 30] as const;
const KEY_WIDTH = 10;
/** Of the numbers of actions and indicators, the least and the most; longer codes take two lines. */
const NUMBER_WIDTHS = { least: 7.8, most: 13, ofLetter: 0.95, beside: 1.5 } as const;

/** How wide a column of such numbers is, in characters of the standard font. */
export function numberWidth(numbers: readonly string[]): number {
  const { least, most, ofLetter, beside } = NUMBER_WIDTHS;
  const longest = numbers.reduce((length, number) => Math.max(length, number.length), 0);
  return Math.min(most, Math.max(least, longest * ofLetter + beside));
}

/** The columns of a sheet with this many periods: widths in characters of the standard font, and which are hidden. */
export interface SummaryColumns {
  readonly widths: readonly number[];
  readonly hidden: readonly number[];
}

/** The first of so many columns of periods. */
export function firstOfPeriods(count: number): number {
  return COLUMN.lastPeriod - count + 1;
}

/** What the pages of a sheet need of its columns. */
export interface NeededColumns {
  /** The numbers and codes in the first column. */
  readonly numbers: readonly string[];
  /** How many columns of periods the table of indicators has, how wide these are, and how many the activities have. */
  readonly periods: number;
  readonly width: number;
  readonly steps: number;
  /** How wide the column of statuses is; the least where it is left out. */
  readonly status?: number;
  /** Columns of targets that say nothing. */
  readonly untold?: readonly number[];
  /** Whether the remarks have what reports say. */
  readonly remarks?: boolean;
  /** How wide all are together; the least where it is left out. */
  readonly across?: number;
}

/** The columns that are needed, of which the words have what the others leave. */
export function summaryColumns({
  numbers,
  periods,
  width: periodWidth,
  steps,
  status = STATUS_WIDTHS[0],
  untold = [],
  remarks = false,
  across = PAGE_POINTS[0],
}: NeededColumns): SummaryColumns {
  const ofNumbers = numberWidth(numbers);
  const fixedWidths: Readonly<Record<number, number>> = {
    ...WIDTHS,
    ...(remarks ? { [COLUMN.remarks]: WIDE_REMARKS } : {}),
    ...Object.fromEntries(untold.map((column) => [column, UNTOLD_WIDTH])),
  };
  const fixed = [ofNumbers, status, ...Object.values(fixedWidths)].reduce(
    (sum, width) => sum + columnPoints(width),
    0,
  );
  const widthOf = (column: number): number => {
    if (column >= firstOfPeriods(periods)) return periodWidth;
    return column >= firstOfPeriods(steps) ? SIGN_WIDTH : 0;
  };
  const ofPeriods = Array.from({ length: MAX_PERIODS }, (_, place) => widthOf(COLUMN.firstPeriod + place));
  const taken = ofPeriods.reduce((sum, each) => sum + (each === 0 ? 0 : columnPoints(each)), 0);
  const texts = COLUMN.lastOfText - COLUMN.text + 1;
  const ofText = charactersOf((across - fixed - taken) / texts);
  const widths = Array.from({ length: LAST_COLUMN + 1 }, (_, column): number => {
    if (column === COLUMN.key) return KEY_WIDTH;
    if (column === COLUMN.number) return ofNumbers;
    if (column === COLUMN.status) return status;
    if (column >= COLUMN.text && column <= COLUMN.lastOfText) return ofText;
    if (column >= COLUMN.firstPeriod && column <= COLUMN.lastPeriod)
      return ofPeriods[column - COLUMN.firstPeriod] ?? 0;
    return fixedWidths[column] ?? 0;
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
