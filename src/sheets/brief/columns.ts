/** The columns of the brief, counted from zero: two halves of a page across, with a gap between them. */
export const LEFT = { number: 0, text: 1, due: 2, good: 3, missing: 4, last: 5 } as const;
export const RIGHT = { number: 7, text: 8 } as const;

export const LAST_COLUMN = RIGHT.text;

/** In characters of the standard font; together one A4 page across between the margins, at full size. */
export const COLUMN_WIDTHS: readonly number[] = [5, 29, 8.4, 8.4, 8.4, 10.6, 2.2, 5.6, 58];
