import { columnLetters, type Grid } from "@plan-of-action/xlsx/grid";
import { contentOfColumn } from "../../header/column-content";
import { understandHeader } from "../../header/header";
import type { HeaderRows } from "../../header/header-paths";
import { HeaderWords } from "../../../plan/language/header-words";
import { mappedPart, type MappedColumn, type PlanMapping } from "./mapping";
import { periodInHeader } from "../../../plan/language/time/period-words";
import { viewSheet, type SheetView } from "../../sheet/sheet-view";
import { isBelowHeader } from "../../tables/header-rows";
import { headersOfSheet } from "../../tables/table-search";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { spanAbove } from "../../tables/title-block";

/** Where a table stands, as a person says it: rows as Excel numbers them, from 1. */
export type TableRows = Pick<PlanMapping, "headRows" | "firstRow">;

/** A header's cell is short; a longer text is one of the body. */
const LONGEST_HEADER_CELL = 60;
/** Rows in which a header is looked for where none of its words is known. */
const ROWS_SEARCHED = 200;
/** The first row that is nearly as full as the fullest is the header; those below it are the body. */
const NEARLY_AS_FULL = 0.8;

/**
 * A mapping to begin with where no plan was found: the header where a person would look for it, and its
 * columns by what is known of their words. `rows` says where the table stands where a person has said so.
 * A column of whose header nothing is known is `ignored`, one of a year may lack it: nothing holds yet.
 */
export function guessMapping(grid: Grid, rows?: TableRows): PlanMapping {
  const view = viewSheet(grid);
  const words = new HeaderWords();
  const header = rows === undefined ? guessHeader(view, words) : headerOf(rows);
  const firstRow = rows?.firstRow ?? header.last + 2;
  return {
    version: 1,
    sheet: grid.sheet,
    headRows: [header.first + 1, header.last + 1],
    firstRow,
    columns: columnsOf(view, header, words, firstRow - 1),
  };
}

function headerOf({ headRows: [first, last] }: TableRows): HeaderRows {
  return { first: first - 1, last: last - 1 };
}

/** The likeliest header by its words; else the row with the most short texts, with what belongs to it. */
export function guessHeader(view: SheetView, words: HeaderWords): HeaderRows {
  const [known] = headersOfSheet(view, words, spanAbove(view));
  // Years alone may be the lower part of a header whose words are not known.
  if (known?.header.columns.some(({ sense }) => sense.kinds.length > 0)) return known.header.rows;
  const header = withMerged(view, fullestRow(view));
  let { last } = header;
  while (last < header.first + 3 && last + 2 <= view.lastRow) {
    if (!isBelowHeader(view, { first: header.first, last: last + 1 }, words)) break;
    last++;
  }
  return { first: header.first, last };
}

function fullestRow(view: SheetView): number {
  const counts: number[] = [];
  const last = Math.min(view.lastRow, view.firstRow + ROWS_SEARCHED);
  for (let row = view.firstRow; row <= last; row++) counts.push(headerTexts(view, row));
  const most = Math.max(0, ...counts);
  const first = counts.findIndex((count) => count > 0 && count >= most * NEARLY_AS_FULL);
  return view.firstRow + Math.max(0, first);
}

/** How many different short texts and periods stand in a row, those of merged cells counted once. */
function headerTexts(view: SheetView, row: number): number {
  const texts = new Set<string>();
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const text = view.seenText(row, column);
    if (text === "" || text.length > LONGEST_HEADER_CELL) continue;
    if (/\p{L}/u.test(text) || periodInHeader(text) !== null) texts.add(foldText(text));
  }
  return texts.size;
}

/** The row with all rows of the cells that are merged into it or out of it. */
function withMerged(view: SheetView, row: number): HeaderRows {
  let [first, last] = [row, row];
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const merge = view.merge(row, column);
    if (merge === null) continue;
    first = Math.min(first, merge.firstRow);
    last = Math.max(last, merge.lastRow);
  }
  return { first, last };
}

/** Every column with a header, or with something below it. */
function columnsOf(view: SheetView, rows: HeaderRows, words: HeaderWords, body: number): MappedColumn[] {
  const { columns } = understandHeader(view, rows, words, spanAbove(view, rows.first));
  const known = new Map(columns.map((column) => [column.column, column]));
  const mapped: MappedColumn[] = [];
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const { header = "", meaning = "ignored", year = null, part = null } = known.get(column) ?? {};
    if (header === "" && contentOfColumn(view, column, body).filled === 0) continue;
    mapped.push({ column: columnLetters(column), head: header, meaning, year, ...mappedPart(part) });
  }
  return mapped;
}
