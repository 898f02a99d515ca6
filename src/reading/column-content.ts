import { isCellError } from "../workbook/grid";
import { numberAlone, numberedAction } from "./numbering";
import { readValueCell } from "./value-cell";
import type { SheetView } from "./sheet-view";
import { foldText } from "./text-folding";

/** What the cells of a column look like, from a sample of its filled cells. */
export interface ColumnContent {
  readonly filled: number;
  /** Shares of the filled cells, from 0 to 1. */
  readonly values: number;
  readonly numbers: number;
  readonly codes: number;
  /** Texts that begin with a number such as `1.2`. */
  readonly numbered: number;
  readonly longTexts: number;
  readonly distinct: number;
  /** x, ✓, ●: marks in a calendar. */
  readonly marks: number;
  readonly yearNumbers: number;
}

const SAMPLE = 40;
/** Rows looked at; the rest of a long table looks like its beginning. */
const ROWS_LOOKED_AT = 400;

export const CALENDAR_MARK = /^(?:[xX×✓✔☑✗√●•■▪█*]|ü|Ö|p)$/u;

export function contentOfColumn(view: SheetView, column: number, firstRow: number): ColumnContent {
  const lastRow = Math.min(view.lastRow, firstRow + ROWS_LOOKED_AT);
  let filled = 0;
  const counts = { values: 0, numbers: 0, codes: 0, numbered: 0, longTexts: 0, marks: 0, yearNumbers: 0 };
  const texts = new Set<string>();
  for (let row = firstRow; row <= lastRow && filled < SAMPLE; row++) {
    const text = view.text(row, column);
    if (text === "") continue;
    filled++;
    texts.add(foldText(text));
    const cell = view.cell(row, column);
    const values = readValueCell(cell, view.reference(row, column));
    if (values.every(({ state }) => state !== "text" && state !== "error")) counts.values++;
    if (values.some(({ state }) => state === "number")) counts.numbers++;
    if (numberAlone(text) !== null) counts.codes++;
    if (numberedAction(text) !== null) counts.numbered++;
    if (text.length > 18 && !isCellError(cell.value)) counts.longTexts++;
    if (CALENDAR_MARK.test(text)) counts.marks++;
    if (/^(?:19|20|25)\d\d$/.test(text)) counts.yearNumbers++;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    values: share(counts.values),
    numbered: share(counts.numbered),
    numbers: share(counts.numbers),
    // Titles over the table's width stand in the column of numbers too.
    codes: counts.codes / Math.max(1, filled - counts.longTexts),
    longTexts: share(counts.longTexts),
    marks: share(counts.marks),
    yearNumbers: share(counts.yearNumbers),
    distinct: share(texts.size),
  };
}
