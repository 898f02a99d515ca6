import type { Translate } from "../../plan/message";
import { IN_PLACE, type RowSubject, type TypedBefore, type TypedNote } from "../../workbook/row-subject";
import type { SheetDescription } from "../../workbook/sheet-description";
import { GONE_MARK } from "../../workbook/sheet-markers";
import { spacer, type BlockCell, type BlockRow } from "./block";
import { buildSheet } from "./sheet-builder";
import type { StyleName } from "./styles";

/** Where the block of texts that were said about rows that are gone has what. */
export interface GoneColumns {
  /** The number of the row; `null` if it is before the words. */
  readonly number: number | null;
  readonly words: number;
  /** The last column that the words cover; left out where they have one only. */
  readonly lastOfWords?: number;
  /** What was said, where its own column has other cells in the block. */
  readonly said: number;
  /**
   * The last column of the printed sheet, where a text from beyond it is with those that were said; left out where it
   * stays beyond.
   */
  readonly last?: number;
  /** What tells the code where the block begins; nothing else may be there. */
  readonly mark: number;
  /** Whether that column is hidden and has the keys of what its rows are about. */
  readonly hasKeys?: true;
  /** Of all columns, in characters. */
  readonly widths: readonly number[];
}

interface GoneLook {
  readonly heading: StyleName;
  readonly note: StyleName;
  readonly said: StyleName;
  /** Whether heading and note are merged over the block; else they run on over blank cells, since columns can be moved. */
  readonly merged: boolean;
}

/**
 * The rows in which people see what was said about rows that are gone: each text with number and words of its row, to
 * be moved next to another row or deleted. Returns `[]` if there is none.
 */
export function goneRows(
  gone: readonly TypedNote[],
  columns: GoneColumns,
  look: GoneLook,
  translate: Translate,
): BlockRow[] {
  if (gone.length === 0) return [];
  const { number, words, said, mark, widths } = columns;
  const first = number ?? words;
  const line = (value: string, style: StyleName, minHeight: number): BlockRow => ({
    minHeight,
    withNext: true,
    cells: { [first]: { value, style, ...(look.merged ? { lastColumn: said } : {}) } },
  });
  const heading = line(translate({ id: "gone-rows" }), look.heading, 20);
  return [
    spacer(10),
    { ...heading, cells: { ...heading.cells, [mark]: { value: GONE_MARK, style: "formMark" } } },
    line(translate({ id: "gone-rows-note" }), look.note, 15),
    ...rowsOf(gone, columns).map(({ about, texts }): BlockRow => ({
      minHeight: 16,
      about,
      cells: {
        ...(columns.hasKeys === true ? { [mark]: { value: about.key, style: "key" } } : {}),
        ...(number === null ? {} : { [number]: { value: textOrNone(about.number), style: "mutedText" } }),
        [words]: {
          value: textOrNone(number === null ? `${about.number} ${about.words}` : about.words),
          style: "mutedText",
          ...(columns.lastOfWords === undefined ? {} : { lastColumn: columns.lastOfWords }),
        },
        ...Object.fromEntries(texts.map(([column, text]) => [column, saidCell(text, widths[column], look)])),
      },
    })),
  ];
}

/** A row of the block: what was said about one row that is gone. */
interface GoneRow {
  readonly about: RowSubject;
  readonly texts: [column: number, text: string][];
}

/** A row for each of those that are gone, with its texts in their columns; one whose column has other cells here has a row of its own. */
function rowsOf(gone: readonly TypedNote[], columns: GoneColumns): readonly GoneRow[] {
  const { words, lastOfWords = words, said, mark, last = Infinity } = columns;
  const rows: GoneRow[] = [];
  for (const { about, column, text } of gone) {
    const { key, number, words: wording } = about;
    const isFree = column > lastOfWords && column <= last && column !== mark;
    const open = rows.find(
      (row) =>
        row.about.key === key && row.about.from === IN_PLACE && row.texts.every(([at]) => at !== column),
    );
    const from = isFree ? IN_PLACE : column;
    if (isFree && open !== undefined) open.texts.push([column, text]);
    else rows.push({ about: { key, number, words: wording, from }, texts: [[isFree ? column : said, text]] });
  }
  return rows;
}

function saidCell(text: string, width: number | undefined, look: GoneLook): BlockCell {
  const isNarrow = width === undefined || width < MIN_WIDTH;
  return { value: text, style: isNarrow ? "goneLine" : look.said, typed: true };
}

function textOrNone(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

/** In a narrower column a text takes too many lines. */
const MIN_WIDTH = 14;

/**
 * The sheet that, where it is written again, has what was said about rows that are gone below it. The block is not
 * printed where the sheet is to be one page, or where some of the texts are beyond what is printed.
 */
export function withGoneTexts(
  sheet: SheetDescription,
  translate: Translate,
  { printed }: { readonly printed: boolean } = { printed: sheet.print.pagesHigh === undefined },
): SheetDescription {
  return {
    ...sheet,
    withTyped(typed) {
      const whole = withSetAside(sheet, typed, translate);
      const { area } = sheet.print;
      if (!printed || area === null || !isWithin(area.lastColumn, whole)) return whole;
      return { ...whole, print: { ...whole.print, area: { ...area, lastRow: whole.rows.length - 1 } } };
    },
  };
}

function withSetAside(
  sheet: SheetDescription,
  typed: TypedBefore | null,
  translate: Translate,
): SheetDescription {
  const { columnWidths, hiddenColumns } = sheet;
  const seen = columnWidths.flatMap((width, column) =>
    width === 0 || hiddenColumns.includes(column) ? [] : [{ column, width }],
  );
  const [first, ...others] = seen;
  if (typed === null || typed.gone.length === 0 || first === undefined || others.length === 0) return sheet;
  const words = widest(seen.slice(0, -1));
  const said = widest(seen.filter(({ column }) => column > words.column));
  const columns = {
    number: words === first ? null : first.column,
    words: words.column,
    said: said.column,
    mark: columnWidths.length - 1,
    widths: columnWidths,
  };
  const look = { heading: "goneTitle", note: "pageNote", said: "input", merged: false } as const;
  const built = buildSheet([{ rows: goneRows(typed.gone, columns, look, translate) }], columnWidths);
  return {
    ...sheet,
    rows: [...sheet.rows, ...built.rows],
    styles: { ...sheet.styles, ...built.styles },
  };
}

/**
 * Whether all that was set aside is where the sheet is printed; words without what was said about them tell nothing.
 */
function isWithin(lastColumn: number, { rows }: SheetDescription): boolean {
  return rows.every(
    ({ about, cells }) =>
      about?.from === undefined ||
      cells.every((cell, column) => cell?.typed !== true || column <= lastColumn),
  );
}

interface SeenColumn {
  readonly column: number;
  readonly width: number;
}

function widest(columns: readonly SeenColumn[]): SeenColumn {
  return columns.reduce((best, each) => (each.width > best.width ? each : best));
}
