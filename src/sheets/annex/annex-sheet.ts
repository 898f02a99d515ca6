import { kindOfMeaning } from "../../plan/column-meaning";
import type { Translate } from "../../plan/message";
import type { Plan } from "../../plan/plan";
import { columnPoints } from "../../workbook/column-width";
import type { Area, Grid } from "@plan-of-action/xlsx/grid";
import type { SheetDescription } from "../../workbook/sheet-description";
import { pageText } from "../layout/print";
import { StyleBook } from "../layout/style-book";
import { planTitle } from "../layout/wording";
import { isWordsColumn, WORDS_LOOKS } from "../plan/plan-cells";
import { widthForWords } from "../plan/plan-table";
import { layRows, sum, type LaidColumn, type LaidRows } from "./annex-layout";
import { ANNEX_STYLES, type AnnexBook } from "./annex-styles";
import type { AnnexColumn } from "./columns-of-annex";
import {
  planAsItStands,
  type CellLeftOut,
  type PlanAsItStands,
  type StandingLine,
  type StandingRow,
} from "./plan-as-it-stands";
import type { StandingCell } from "./standing-cells";
import { signatureBlock } from "./signature-block";

/** The marker of the annex, by which it is found again. */
const ANNEX_MARKER = "annex";

/** Widths in characters: of figures and short texts, of marks and short codes, of other texts. */
const FIGURES_WIDTH = 8.5;
const MARKS_WIDTH = 5;
const TEXTS_WIDTH = 18;
const LONGEST_MARK = 3;
const LONGEST_SHORT_TEXT = 12;

/** In centimetres; A4 across has 29.7 by 21. */
const MARGINS = { top: 1.7, bottom: 1.5, left: 1.3, right: 1.3 } as const;
const POINTS = 72 / 2.54;
/** A little is kept in reserve for other printers. */
const PAGE_WIDTH = (29.7 - MARGINS.left - MARGINS.right) * POINTS * 0.98;
const PAGE_HEIGHT = (21 - MARGINS.top - MARGINS.bottom) * POINTS * 0.96;

/** A row that parts the texts above the table from it. */
const GAP_HEIGHT = 8;

/** The annex, and what of the plan's sheets is not in it. */
export interface Annex {
  readonly sheet: SheetDescription;
  readonly leftOut: readonly CellLeftOut[];
}

/**
 * The plan to print and to sign, cell by cell as its sheets have it: A4 across, with the texts above the table, the
 * header rows on every page, no action parted that fits on a page, and a block for the headers of the parties to sign.
 */
export function annexSheet(
  plan: Plan,
  grids: readonly Grid[],
  parties: readonly string[],
  translate: Translate,
): Annex {
  const book: AnnexBook = new StyleBook(ANNEX_STYLES);
  const content = planAsItStands(plan, grids);
  const columns = fitted(content);
  const lastColumn = columns.length - 1;
  const title = planTitle({ plan, words: { translate } });
  const above = layRows(withTitle(content.above, title), columns, null, book);
  const header = layRows(content.header, columns, null, book);
  const headerRow = above.rows.length + 1;
  const firstRow = headerRow + header.rows.length;
  const signatures = signatureBlock(parties, columns, book, translate);
  const scale = Math.min(1, PAGE_WIDTH / sum(columns.map(({ width }) => columnPoints(width))));
  const room = PAGE_HEIGHT / scale - heightOf(header);
  const pages = {
    first: Math.max(0, room - heightOf(above) - GAP_HEIGHT),
    others: room,
    tail: heightOf(signatures),
  };
  const body = layRows(content.body, columns, pages, book);
  const rows = [
    ...above.rows,
    { height: GAP_HEIGHT, cells: [] },
    ...header.rows,
    ...body.rows,
    ...signatures.rows,
  ];
  const sheet: SheetDescription = {
    marker: ANNEX_MARKER,
    title: translate({ id: "annex-tab" }),
    rows,
    columnWidths: columns.map(({ width }) => width),
    hiddenColumns: [],
    styles: book.styles,
    merges: [
      ...above.merges,
      ...header.merges.map((area) => movedDown(area, headerRow)),
      ...body.merges.map((area) => movedDown(area, firstRow)),
      ...signatures.merges
        .filter((area) => area.lastColumn > area.firstColumn)
        .map((area) => movedDown(area, firstRow + body.rows.length)),
    ],
    frozen: { rows: firstRow <= MAX_FROZEN ? firstRow : 0, columns: 0 },
    showGridlines: false,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: {
      orientation: "landscape",
      paper: "a4",
      area: { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn },
      pagesWide: 1,
      titleRows: header.rows.length === 0 ? null : { first: headerRow, last: firstRow - 1 },
      breaksBefore: body.breaksBefore.map((row) => firstRow + row),
      margins: MARGINS,
      header: { left: pageText(title, 150), center: "", right: pageText(translate({ id: "annex-tab" }), 60) },
      footer: {
        left: "",
        center: "",
        right: `&8${translate({ id: "summary-page", values: { page: "&P", pages: "&N" } })}`,
      },
      centerHorizontally: true,
    },
  };
  return { sheet, leftOut: content.leftOut };
}

/** So many rows may stay in view while the rest scrolls. */
const MAX_FROZEN = 8;

/** The lines above the table; a plan that has no title there gets the common one. */
function withTitle(above: readonly StandingLine[], title: string): readonly StandingLine[] {
  if (above.some(({ look }) => look === "title")) return above;
  return [
    { kind: "line", look: "title", cells: [{ value: title, numberFormat: "General", shown: title }] },
    ...above,
  ];
}

function heightOf({ rows }: Pick<LaidRows, "rows">): number {
  return sum(rows.map(({ height }) => height ?? 0));
}

function movedDown(area: Area, rows: number): Area {
  return { ...area, firstRow: area.firstRow + rows, lastRow: area.lastRow + rows };
}

/**
 * The columns as wide as their longest words need, and the columns of sentences wider or narrower so that all of them
 * have the width of a page together, where that can be.
 */
function fitted({ columns, header, body }: PlanAsItStands): readonly (LaidColumn & AnnexColumn)[] {
  const headers = columns.map((_, place) => cellsOf(header, place));
  const cells = columns.map((_, place) => cellsOf(body, place));
  const widths = columns.map((column, place) => usualWidth(column, cells[place] ?? []));
  const least = columns.map((_, place) => minWidth(headers[place] ?? [], cells[place] ?? []));
  // A column has 7 pixels for each character and 5 around them, and a pixel is three quarters of a point.
  const charactersOfPage = (PAGE_WIDTH / 0.75 - 5 * columns.length) / 7;
  const fixed = sum(widths.map((width, place) => (isWide(width) ? 0 : Math.max(width, least[place] ?? 0))));
  const wide = sum(widths.filter(isWide));
  const factor = wide === 0 ? 1 : Math.max(0.6, (charactersOfPage - fixed) / wide);
  return columns.map((column, place) => {
    const width = widths[place] ?? FIGURES_WIDTH;
    const own = isWide(width) ? Math.floor(width * factor * 10) / 10 : width;
    return { ...column, width: Math.max(least[place] ?? 0, own), isOfValues: isOfValues(column) };
  });
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

function usualWidth(column: AnnexColumn, cells: readonly StandingCell[]): number {
  const meaning = column.column?.meaning;
  const longest = largest(cells.flatMap(({ shown }) => shown.split("\n").map((line) => line.length)));
  // A column in which hardly anything stands leaves its room to the others.
  if (longest <= LONGEST_MARK) return MARKS_WIDTH;
  if (meaning !== undefined && isWordsColumn(meaning))
    return Math.min(WORDS_LOOKS[meaning].width, longest + 2);
  if (isOfValues(column)) return FIGURES_WIDTH;
  return longest <= LONGEST_SHORT_TEXT ? FIGURES_WIDTH : TEXTS_WIDTH;
}

/** In which no word is cut, and no number turns into ####. */
function minWidth(headers: readonly StandingCell[], cells: readonly StandingCell[]): number {
  const texts = cells.flatMap(({ value, shown }) => (typeof value === "number" ? [] : [shown]));
  const words = widthForWords(headers.map(({ shown }) => shown).join(" "), texts);
  return Math.max(words, largest([...headers, ...cells].map(widthOfNumber)));
}

/** A plan can have more cells than a function takes arguments. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

/** The width of a number, in characters; one without a format of its own is rounded to its cell. */
function widthOfNumber({ value, numberFormat, shown }: StandingCell): number {
  if (typeof value !== "number") return 0;
  if (numberFormat === "General") return Math.min(shown.length, LONGEST_SHORT_TEXT) + 1;
  const separators = /[#0],[#0]/.test(numberFormat) ? Math.floor(shown.length / 3) : 0;
  const around = numberFormat.replace(/\[[^\]]*\]|[#0,.?"\\_*;@-]/g, "").length;
  return shown.length + separators + Math.min(LONGEST_SHORT_TEXT, around) + 1;
}

/** Columns of sentences take what is left of the page. */
function isWide(width: number): boolean {
  return width >= 16;
}
