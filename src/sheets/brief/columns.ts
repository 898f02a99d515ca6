import { COLUMN, LAST_COLUMN } from "../layout/columns";
import type { Half } from "./halves";

/** Where the brief stands on its sheet: two halves of a page across, with a gap between them; columns count from zero. */
export interface BriefColumns {
  /** With the columns of the counts of parties; when each reported last stands in the last one. */
  readonly left: Half & { readonly due: number; readonly good: number; readonly missing: number };
  readonly right: Half;
}

/** On the sheet of its own. */
export const OF_BRIEF: BriefColumns = {
  left: { first: 0, text: 1, due: 2, good: 3, missing: 4, last: 5 },
  right: { first: 7, text: 8, last: 8 },
};

/** On the first page of the summary, whose columns are made for its tables. */
export const OF_SUMMARY: BriefColumns = {
  left: {
    first: COLUMN.number,
    text: COLUMN.text,
    due: COLUMN.yearTarget,
    good: COLUMN.inPeriod,
    missing: COLUMN.inYear,
    last: COLUMN.target,
  },
  right: { first: COLUMN.actual, text: COLUMN.percentMet, last: LAST_COLUMN },
};

/** In characters of the standard font; together one A4 page across between the margins, at full size. */
export const COLUMN_WIDTHS: readonly number[] = [5, 29, 8.4, 8.4, 8.4, 10.6, 2.2, 5.6, 58];
