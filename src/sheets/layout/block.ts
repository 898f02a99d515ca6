import type { CellLink, ChartDescription } from "@plan-of-action/xlsx/grid";
import type { RowSubject } from "../../workbook/row-subject";
import { FIRST_COLUMN, LAST_COLUMN } from "./columns";
import type { StyleName } from "./styles";

/**
 * A part of a sheet, before it is known where it will be. Rows that formulas and charts refer to have keys; where they
 * are is known once all blocks are put together.
 */
export interface Block {
  readonly rows: readonly BlockRow[];
  /** Begins a new page unless this much of the page is left, in points. */
  readonly roomNeeded?: number;
  /** Is not parted by a page break while it fits on one page. */
  readonly together?: boolean;
  /** Is behind the last page: all blocks that follow are not printed either. */
  readonly unprinted?: boolean;
  readonly charts?: (rowOf: RowOf) => readonly ChartDescription[];
  /** Keys of the first and last row of its header, to be repeated on the pages that follow. */
  readonly repeatedHead?: { readonly first: string; readonly last: string };
}

/** The row, counted from zero, that has a key. */
export type RowOf = (key: string) => number;

export interface BlockRow {
  /** By column, counted from zero. */
  readonly cells: Readonly<Record<number, BlockCell>>;
  readonly key?: string | readonly string[];
  /** What the row is about, by which what is typed next to it is found again. */
  readonly about?: RowSubject;
  /** In points; the row is as high as its texts need, and at least this high. */
  readonly minHeight?: number;
  /** By how many points it may grow where its page has room left. */
  readonly growsBy?: number;
  /** Is not parted from the next row by a page break. */
  readonly withNext?: boolean;
}

export interface BlockCell {
  readonly value: string | number | null;
  readonly style: StyleName;
  /** The last column of the cells that are merged with it. */
  readonly lastColumn?: number;
  /** How many rows it covers from its own down, where that is more than one. */
  readonly rows?: number;
  /** It is covered by a cell of a row above, and carries that cell's style only. */
  readonly covered?: true;
  /**
   * The style in which a text that takes one line runs on over its columns, which are blank, without
   * merging them: thousands of merged cells would make requests as large as all the rest together.
   */
  readonly runsOn?: StyleName;
  /** It runs on over its columns, which are not merged. */
  readonly runsOver?: boolean;
  readonly formula?: (rowOf: RowOf) => string;
  readonly link?: CellLink;
  /** It says what a person typed on the sheet that is rewritten. */
  readonly typed?: true;
}

/** An empty row between two blocks. */
export function spacer(height: number): BlockRow {
  return { cells: {}, minHeight: height, withNext: true };
}

/** The title of a part of the sheet. */
export function sectionRow(title: string): BlockRow {
  return {
    cells: { [FIRST_COLUMN]: { value: title, style: "section", lastColumn: LAST_COLUMN } },
    minHeight: 20,
    withNext: true,
  };
}
