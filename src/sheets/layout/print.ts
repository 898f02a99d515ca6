import { lettersOf, wholeWords } from "../../plan/language/spelling/first-words";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { Area, PrintDescription } from "@plan-of-action/xlsx/grid";
import type { Block } from "./block";
import { columnPoints } from "../../workbook/column-width";
import { FONT_OF_SCRIPT, scriptOf } from "./script";
import { widthOf } from "./text-height";

/** In centimetres. */
export const MARGINS = { top: 0.8, bottom: 1.2, left: 1.2, right: 1.2 } as const;

/** The height of A4 across, 21 cm, between the margins, in points; a little is kept in reserve for other printers. */
export const PAGE_HEIGHT = ((21 - MARGINS.top - MARGINS.bottom) / 2.54) * 72 * 0.98;
/**
 * The width of A4 across between the margins, in points, for columns that are printed to a scale: LibreOffice draws them
 * wider than Excel, which rounds the digit by which they are measured to 7 pixels from 7.44.
 */
export const PAGE_WIDTH = ((29.7 - MARGINS.left - MARGINS.right) / 2.54) * 72 * (7 / 7.45);

/** Rows that a page break does not part. */
interface Unit {
  readonly firstRow: number;
  readonly height: number;
  /** What has to be left of the page for the unit to begin on it. */
  readonly room: number;
}

/**
 * Rows before which a page begins: where the page is full, or has not the room that a block asks for;
 * never between a header and what it headers, nor inside a block that would fit on a page. A sheet that is wider than a page
 * is printed smaller, to a scale, so that more fits on each.
 */
export function pageBreaks(
  blocks: readonly Block[],
  heights: readonly number[],
  titleRows: { readonly first: number; readonly last: number } | null,
  scale = 1,
): number[] {
  const page = PAGE_HEIGHT / scale;
  const units = unitsOf(blocks, heights, page);
  const table =
    titleRows === null
      ? null
      : { lastHeaderRow: titleRows.last, header: sum(heights.slice(titleRows.first, titleRows.last + 1)) };
  return withFullerEnd(breaksOf(units, table, page), units, table, page);
}

/** The table whose header is repeated on the pages that follow. */
interface RepeatedTable {
  readonly lastHeaderRow: number;
  /** The height of its header, in points. */
  readonly header: number;
}

/** The breaks where pages are full. */
function breaksOf(units: readonly Unit[], table: RepeatedTable | null, page: number): number[] {
  const breaks: number[] = [];
  let used = 0;
  for (const { firstRow, height, room } of units) {
    if (firstRow > 0 && used + room > page) {
      breaks.push(firstRow);
      used = headerRepeatedOn(firstRow, table);
    }
    used += height;
  }
  return breaks;
}

/** What a page that begins with a row has of the table's header, in points. */
function headerRepeatedOn(firstRow: number, table: RepeatedTable | null): number {
  return table !== null && firstRow > table.lastHeaderRow ? table.header : 0;
}

/** The least that the table's last page has on it, its header included, as a part of the page. */
const MIN_AT_END = 1 / 4;

/** The same pages; a last one with a line or two of the table gets more from the page before it. */
function withFullerEnd(
  breaks: readonly number[],
  units: readonly Unit[],
  table: RepeatedTable | null,
  page: number,
): number[] {
  const last = breaks.at(-1);
  if (last === undefined || headerRepeatedOn(last, table) === 0) return [...breaks];
  const [before, begin = 0] = [breaks.slice(0, -1), breaks.at(-2)];
  const isInTable = ({ firstRow }: Unit): boolean =>
    firstRow > begin && headerRepeatedOn(firstRow, table) > 0;
  let filled = headerRepeatedOn(last, table);
  let first = last;
  for (const unit of units.filter(isInTable).reverse()) {
    if (unit.firstRow < last && filled >= page * MIN_AT_END) break;
    filled += unit.height;
    if (filled > page) break;
    first = Math.min(first, unit.firstRow);
  }
  return [...before, first];
}

/** The rows' heights, with those that may grow filling what their page has left. */
export function fillPages(
  blocks: readonly Block[],
  heights: readonly number[],
  breaksBefore: readonly number[],
  scale = 1,
): number[] {
  const filled = [...heights];
  const allRows = blocks.flatMap(({ rows }) => rows);
  const rowCount = allRows.length;
  for (const [row, { growsBy }] of allRows.entries()) {
    if (growsBy === undefined) continue;
    const first = breaksBefore.findLast((each) => each <= row) ?? 0;
    const next = breaksBefore.find((each) => each > row) ?? rowCount;
    const left = PAGE_HEIGHT / scale - sum(filled.slice(first, next));
    filled[row] = (heights[row] ?? 0) + Math.floor(Math.max(0, Math.min(growsBy, left)));
  }
  return filled;
}

function unitsOf(blocks: readonly Block[], heights: readonly number[], page: number): Unit[] {
  const units: Unit[] = [];
  let row = 0;
  for (const { rows, together = false, roomNeeded = 0 } of blocks) {
    const first = row;
    const fits = sum(heights.slice(first, first + rows.length)) <= page;
    let start = first;
    for (const { withNext = false } of rows) {
      row++;
      const isLast = row === first + rows.length;
      if (!isLast && (withNext || (together && fits))) continue;
      const height = sum(heights.slice(start, row));
      const room = Math.max(height, start === first ? roomNeeded : 0);
      units.push({ firstRow: start, height, room });
      start = row;
    }
  }
  return units;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A page that runs over by no more than this part of it is made smaller, rather than to have a last one with a line or two. */
const DRAWN_IN = 0.12;

/** The pages of a sheet that is one page wide; 1 where a last page would have next to nothing on it. */
export function pagesHighOf(
  heights: readonly number[],
  widths: readonly number[],
): Pick<PrintDescription, "pagesHigh"> {
  const width = widths.reduce((all, each) => all + columnPoints(each), 0);
  const page = PAGE_HEIGHT / Math.min(1, PAGE_WIDTH / width);
  const height = sum(heights);
  return height > page && height <= page * (1 + DRAWN_IN) ? { pagesHigh: 1 } : {};
}

/** What the footer of each page says. */
export interface PageWords {
  readonly plan: string;
  readonly period: string;
  /** With `&P` in it. */
  readonly page: string;
}

/** A4 across, one page wide. */
export function printSetUp(
  words: PageWords,
  pages: Pick<PrintDescription, "breaksBefore" | "titleRows" | "pagesHigh" | "firstPage">,
  { lastRow, lastColumn }: Pick<Area, "lastRow" | "lastColumn">,
): PrintDescription {
  return {
    orientation: "landscape",
    paper: "a4",
    area: { firstRow: 0, firstColumn: 0, lastRow, lastColumn },
    pagesWide: 1,
    ...pages,
    margins: MARGINS,
    header: { left: "", center: "", right: "" },
    footer: pageFooter(words),
    centerHorizontally: true,
  };
}

/** A4 across between the margins, in points, and what parts the texts of a footer. */
const FOOTER_WIDTH = ((29.7 - MARGINS.left - MARGINS.right) / 2.54) * 72;
const FOOTER_GAP = 10;
const WIDEST_CENTER = 330;
const FOOTER_SIZE = 8;
/** Excel takes 255 characters for a footer, its codes included: the plan and the sheet have so many of them. */
const LONGEST = 152;
const LONGEST_CENTER = 100;

/** The footer of every sheet: the plan, the sheet and its period, and which page it is; none runs into the next. */
export function pageFooter({ plan, period, page }: PageWords): PrintDescription["footer"] {
  const center = pageText(period, WIDEST_CENTER, LONGEST_CENTER);
  const said = wordsOf(center);
  const room = (FOOTER_WIDTH - widthOf(said) * FOOTER_SIZE) / 2 - FOOTER_GAP;
  return {
    left: pageText(plan, room, LONGEST - said.length),
    center,
    right: `${fontOf(page)}${page}`,
  };
}

/** The font of a page's texts, small. The space parts the size from a text that begins with a digit. */
function fontOf(text: string): string {
  return `&"${FONT_OF_SCRIPT[scriptOf(text)]},Regular"&${FOOTER_SIZE} `;
}

/** What of a part of a footer is read. */
function wordsOf(part: string): string {
  return part.slice(fontOf(part).length);
}

/** A text that has so much room in points: its first phrases, else its first whole words, with `&` doubled. */
export function pageText(text: string, room: number, longest: number): string {
  const letters = lettersOf(onOneLine(text));
  const written = (count: number): string => letters.slice(0, count).join("").replaceAll("&", "&&");
  const fits = (count: number): boolean =>
    written(count).length <= longest && widthOf(written(count)) * FOOTER_SIZE <= room;
  let count = letters.length;
  while (!fits(count)) count--;
  const words = count === letters.length ? letters.join("") : firstPhrases(wholeWords(letters, count));
  return `${fontOf(text)}${words.replaceAll("&", "&&")}`;
}

/** A text that was cut, to the last end of a phrase in its second half; a number that would begin the next one goes too. */
function firstPhrases(text: string): string {
  const ends = [...text.matchAll(/[,;:.]\s|\s[-–—|·]\s|\s\(/gu)].map(({ index }) => index);
  const end = ends.findLast((each) => each >= text.length / 2);
  return end === undefined ? text : text.slice(0, end).replace(/\s\d{1,2}$/u, "");
}
