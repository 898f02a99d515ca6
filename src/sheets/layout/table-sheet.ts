import { columnPoints } from "../../workbook/column-width";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { BlockCell, BlockRow } from "./block";
import { pagesHighOf, printSetUp, type PageWords } from "./print";
import type { RowSubject } from "../../workbook/row-subject";
import { buildSheet } from "./sheet-builder";
import { LARGER_BY, scriptOf } from "./script";
import { COLORS, type StyleName } from "./styles";
import { lineCount, linesOf, type Setting } from "./text-height";

/** A sheet that is one table below its title: a header, rows, and the buttons to sort and filter them. */
export interface TableSheet {
  readonly marker: string;
  readonly tab: string;
  readonly title: string;
  /** What a reader should know before the table, a line each. */
  readonly notes: readonly string[];
  /** The name of the table, unique in the workbook. */
  readonly table: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (BlockCell | null)[])[];
  /** What each row is about, in their order; left out where rows are about nothing that can move or go. */
  readonly subjects?: readonly RowSubject[];
  /** Columns from the left that stay in view. */
  readonly frozenColumns: number;
  readonly page: PageWords;
  /** Its rows are in groups, so that it has no buttons to sort them. */
  readonly isGrouped?: true;
}

export interface TableColumn {
  readonly header: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly style?: StyleName;
  /** Of its header, where it is another than the others have: that of a hidden column takes no room. */
  readonly headerStyle?: StyleName;
  /** The choices that its cells offer. */
  readonly choices?: ColumnChoices;
}

interface ColumnChoices {
  readonly words: readonly string[];
  readonly errorTitle: string;
  readonly errorMessage: string;
  /** Whether another entry is refused; it is where nothing is said. */
  readonly strict?: boolean;
}

/** The description of a sheet with one table. Pages are as Excel parts them, the header on each. */
export function tableSheet(sheet: TableSheet): SheetDescription {
  const { columns, table } = sheet;
  const hasButtons = sheet.isGrouped !== true;
  const columnWidths = columns.map((column) => (hasButtons ? widthOfColumn(column) : column.width));
  const seen = columnWidths.filter((_, column) => columns[column]?.headerStyle === undefined);
  const notes = sheet.notes.flatMap((note) => linesOf(note, noteSetting(note, seen)));
  const header = notes.length + 1;
  const rows = [...titleRows(sheet.title, notes), headerRow(columns), ...bodyRows(sheet)];
  const built = buildSheet([{ rows }], columnWidths);
  const lastRow = built.rows.length - 1;
  const lastColumn = columns.length - 1;
  return {
    marker: sheet.marker,
    title: sheet.tab,
    tabColor: COLORS.accent,
    rows: built.rows,
    columnWidths,
    hiddenColumns: [],
    styles: built.styles,
    merges: [],
    frozen: { rows: header + 1, columns: sheet.frozenColumns },
    showGridlines: false,
    tables: [
      {
        name: table,
        area: { firstRow: header, firstColumn: 0, lastRow, lastColumn },
        style: "TableStyleLight1",
        filterButtons: hasButtons,
      },
    ],
    validations: columns.flatMap(({ choices }, column) =>
      choices === undefined
        ? []
        : [
            {
              area: { firstRow: header + 1, firstColumn: column, lastRow, lastColumn: column },
              rule: { kind: "list", choices: choices.words },
              errorTitle: choices.errorTitle,
              errorMessage: choices.errorMessage,
              strict: choices.strict ?? true,
            },
          ],
    ),
    conditionalFormats: [],
    charts: [],
    print: printSetUp(
      sheet.page,
      {
        ...{ breaksBefore: [], titleRows: { first: header, last: header } },
        ...pagesHighOf(
          built.rows.map(({ height }) => height ?? 0),
          seen,
        ),
      },
      { lastRow, lastColumn },
    ),
  };
}

/** The button to sort and filter covers this much of a header, in points, with the space next to it. */
const BUTTON_WIDTH = 15;

/** A header that takes more lines than its row is high runs into its neighbours or is cut. */
const MAX_HEADER_LINES = 2;

/** By so many characters a column is made wider for its header at the most. */
const MAX_WIDENING = 8;

/** The width of a column, wider where its header next to its button would not fit. */
function widthOfColumn({ header, width, headerStyle }: TableColumn): number {
  if (headerStyle !== undefined) return width;
  // A sign and the word behind it are on one line.
  const text = header.replace(/^(\S) /u, "$1n");
  const { size, bold } = HEADER_FONT;
  const fits = (characters: number): boolean =>
    lineCount(text, { size, bold, width: columnPoints(characters) - BUTTON_WIDTH }) <= linesFor(header);
  let least = width;
  while (!fits(least) && least < width + MAX_WIDENING) least++;
  return least;
}

/** A single word, also one with a sign before it, is not broken. */
function linesFor(header: string): number {
  return /^(?:\S )?\S+$/u.test(header) && scriptOf(header) === "latin" ? 1 : MAX_HEADER_LINES;
}

/** That of the style `pageHead`. */
const HEADER_FONT = { size: 7.5, bold: true } as const;

/** A note has the width of the columns that are seen. */
function noteSetting(note: string, seen: readonly number[]): Setting {
  const width = seen.reduce((sum, each) => sum + columnPoints(each), 0);
  return { size: NOTE_SIZE + LARGER_BY[scriptOf(note)], bold: false, width };
}

/** That of the style `pageNote`. */
const NOTE_SIZE = 9;

/** Not merged, so that columns can be moved: the texts run on over the empty cells next to them. */
function titleRows(title: string, notes: readonly string[]): BlockRow[] {
  return [
    { cells: { 0: { value: title, style: "pageTitle" } }, minHeight: 26 },
    ...notes.map((note, place): BlockRow => ({
      cells: { 0: { value: note, style: "pageNote" } },
      // A little room between the last of them and the table.
      minHeight: place === notes.length - 1 ? 20 : 15,
    })),
  ];
}

function headerRow(columns: readonly TableColumn[]): BlockRow {
  const cells = columns.map(({ header, headerStyle = "pageHead" }): BlockCell => ({
    value: header,
    style: headerStyle,
  }));
  return { cells: byColumn(cells), minHeight: 20 };
}

function bodyRows({ rows, columns, subjects = [] }: TableSheet): BlockRow[] {
  // Excel has no table without a row below its header.
  const filled = rows.length > 0 ? rows : [[]];
  return filled.map((row, place) => ({
    minHeight: 16,
    ...(subjects[place] === undefined ? {} : { about: subjects[place] }),
    cells: byColumn(columns.map(({ style = "text" }, column) => row[column] ?? { value: null, style })),
  }));
}

function byColumn(cells: readonly BlockCell[]): BlockRow["cells"] {
  return Object.fromEntries(cells.entries());
}
