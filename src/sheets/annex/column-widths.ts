import { kindOfMeaning } from "../../plan/column-meaning";
import { columnPoints } from "../../workbook/column-width";
import { LARGER_BY, scriptOf } from "../layout/script";
import { widthOf } from "../layout/text-height";
import type { LaidColumn } from "./annex-layout";
import { ANNEX_STYLES } from "./annex-styles";
import type { AnnexColumn } from "./columns-of-annex";
import type { PlanAsItStands, StandingRow } from "./plan-as-it-stands";
import type { PlacedCell, StandingCell } from "./standing-cells";
import { linesIn } from "./text-room";

/** In characters. */
const NARROWEST = 3.5;
/** A link or a code that is longer than this may be cut, or the table would not fit a page. */
const WIDEST_FOR_WORDS = 22;
const LONGEST_NUMBER = 12;
/** A text of so many letters is not to be read a word a line. */
const LONG_TEXT = 60;
const READABLE = 15;
/** So many rows tell how wide columns are best. */
const ROWS_LOOKED_AT = 100;
/** The longest words of a column tell how wide it is at the least. */
const WORDS_LOOKED_AT = 5;

/**
 * The columns as wide as their longest words and numbers need. What the page has left goes where it makes the table
 * lowest, a character at a time; where it has less, the columns are wider than the page together. For each of these
 * widths of a page, in points, the smallest first.
 */
export function columnsFitted(
  { columns, header, body }: PlanAsItStands,
  pages: readonly number[],
): readonly (readonly LaidColumn[])[] {
  const cells = columns.map((_, place) => cellsOf(body, place));
  const widths = columns.map((_, place) => leastWidth(cellsOf(header, place), cells[place] ?? []));
  const texts = textsOf(body, columns.length);
  const used = (): number => widths.reduce((sum, width) => sum + columnPoints(width), 0);
  const oneMore = columnPoints(1) - columnPoints(0);
  return pages.map((page) => {
    while (used() + oneMore <= page) {
      const tight = widths.findIndex((width, place) => width < READABLE && hasSentences(cells[place] ?? []));
      const best = tight < 0 ? mostHelped(texts, widths) : tight;
      widths[best] = (widths[best] ?? 0) + 1;
    }
    return columns.map((column, place) => ({
      width: widths[place] ?? NARROWEST,
      isOfValues: isOfValues(column),
    }));
  });
}

function hasSentences(cells: readonly StandingCell[]): boolean {
  return cells.some(({ shown }) => shown.length > LONG_TEXT);
}

/** The cells of one column, without those that stand over several. */
function cellsOf(rows: readonly StandingRow[], column: number): readonly StandingCell[] {
  return rows.flatMap((row) =>
    row.kind === "line" ? [] : row.cells.filter((cell) => cell.column === column && cell.across === 1),
  );
}

function isOfValues({ column }: AnnexColumn): boolean {
  const meaning = column?.meaning;
  return meaning === "baseline" || (meaning !== undefined && kindOfMeaning(meaning) === "target");
}

/** In which no word is cut, and no number turns into ####. */
function leastWidth(headers: readonly StandingCell[], cells: readonly StandingCell[]): number {
  const words = (texts: readonly StandingCell[]): readonly string[] =>
    longest(texts.flatMap(({ value, shown }) => (typeof value === "number" ? [] : shown.split(/\s+/u))));
  const [ofHeaders, ofCells] = [words(headers), words(cells)];
  const isCut = (width: number): boolean =>
    ofHeaders.some((word) => linesIn(word, columnPoints(width), "header") > 1) ||
    ofCells.some((word) => linesIn(word, columnPoints(width), "text") > 1);
  let width = NARROWEST;
  while (width < WIDEST_FOR_WORDS && isCut(width)) width += 0.5;
  return [...headers, ...cells].reduce((most, cell) => Math.max(most, widthOfNumber(cell)), width);
}

function longest(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort((a, b) => widthOf(b) - widthOf(a)).slice(0, WORDS_LOOKED_AT);
}

/** The width of a number, in characters; one without a format of its own is rounded to its cell. */
function widthOfNumber({ value, numberFormat, shown }: StandingCell): number {
  if (typeof value !== "number") return 0;
  const inStandard = (letters: number): number => letters * NUMBER_SCALE + 1;
  if (numberFormat === "General") return inStandard(Math.min(shown.length, LONGEST_NUMBER));
  const separators = /[#0],[#0]/.test(numberFormat) ? Math.floor(shown.length / 3) : 0;
  const around = numberFormat.replace(/\[[^\]]*\]|[#0,.?"\\_*;@-]/g, "").length;
  return inStandard(shown.length + separators + Math.min(LONGEST_NUMBER, around));
}

/** Widths are counted in digits of Calibri 11, which has narrower ones than Arial. */
const NUMBER_SCALE = (ANNEX_STYLES.figure.font.size * 0.556) / (7 * 0.75);

/** The paragraphs of a cell by their lengths on one line, in points, and over how many rows they stand. */
interface LongText {
  readonly paragraphs: readonly number[];
  readonly down: number;
}

/** Of each row the texts by column; what stands over several rows is in each of them. */
type RowOfTexts = readonly (LongText | undefined)[];

function textsOf(body: readonly StandingRow[], columns: number): readonly RowOfTexts[] {
  const open: (LongText & { left: number })[] = [];
  const rows = body.flatMap((row): RowOfTexts[] => {
    if (row.kind === "line") return [];
    for (const cell of row.cells) {
      if (cell.across === 1) open[cell.column] = { ...longText(cell), left: cell.down };
    }
    const texts = Array.from({ length: columns }, (_, column) => {
      const text = open[column];
      return text === undefined || text.left-- <= 0 ? undefined : text;
    });
    return [texts];
  });
  const step = Math.ceil(rows.length / ROWS_LOOKED_AT);
  return rows.filter((_, place) => place % step === 0);
}

function longText({ shown, down }: PlacedCell): LongText {
  const { size } = ANNEX_STYLES.text.font;
  const paragraphs = shown.split("\n").map((text) => widthOf(text) * (size + LARGER_BY[scriptOf(text)]));
  return { paragraphs, down };
}

/** The column that makes the rows lowest together if it is a character wider; the widest where none does. */
function mostHelped(rows: readonly RowOfTexts[], widths: readonly number[]): number {
  const gains = widths.map(() => 0);
  for (const row of rows) {
    const lines = row.map((text, column) => linesAbout(text, widths[column] ?? 0));
    const all = lines.reduce((sum, each) => sum + sharpened(each), 0);
    const height = heightOf(all);
    for (const [column, now] of lines.entries()) {
      if (now <= 1) continue;
      const wider = linesAbout(row[column], (widths[column] ?? 0) + 1);
      gains[column] = (gains[column] ?? 0) + height - heightOf(all - sharpened(now) + sharpened(wider));
    }
  }
  const best = Math.max(...gains);
  return best > 0 ? gains.indexOf(best) : widths.indexOf(Math.max(...widths));
}

/** A row is as high as its longest cell, and those that are nearly as long count a little. */
const sharpened = (lines: number): number => lines ** 4;
const heightOf = (sharp: number): number => Math.sqrt(Math.sqrt(sharp));

/** Lines break at words, so that on average so much of each stays blank, in points. */
const UNFILLED = 14;

function linesAbout(text: LongText | undefined, width: number): number {
  if (text === undefined) return 0;
  const line = Math.max(1, columnPoints(width) - UNFILLED);
  return text.paragraphs.reduce((sum, length) => sum + Math.max(1, length / line), 0) / text.down;
}
