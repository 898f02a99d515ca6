/** The rows with a part of an indicator's values. */
export interface PartRows {
  /** From the top; a block of rows has one value in each column. */
  readonly rows: readonly number[];
  /** The column in which its part is named. */
  readonly column: number;
  readonly label: string;
  /** The header of that column where it is one for parts; `null` where they stand among the indicators. */
  readonly header: string | null;
  /** Whether they stand apart from the indicator's own row, among those of others. */
  readonly isApart?: true;
}

/** The rows of one indicator: that of the whole, and those of its parts. */
export interface RowGroup {
  /** All of its rows; the first one names the indicator. */
  readonly rows: readonly number[];
  /** `null` where only the parts have values. */
  readonly whole: number | null;
  readonly parts: readonly PartRows[];
  /** Rows that say the whole once more. */
  readonly totals: readonly number[];
  /** Whether they could be indicators of their own: nothing but their numbers or likeness tells that they are parts. */
  readonly isUnsure: boolean;
}

/** What a row is among parts: a row of a group, the title of a block of parts, or a part of nobody knows what. */
export type RowOfParts =
  | { readonly is: "ofGroup"; readonly group: RowGroup }
  | { readonly is: "title" }
  | { readonly is: "ofNone"; readonly label: string; readonly rows: readonly number[] };
