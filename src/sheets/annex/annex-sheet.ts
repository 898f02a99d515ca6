import type { Translate } from "../../plan/message";
import type { Day } from "../../plan/period";
import type { Plan } from "../../plan/plan";
import { columnPoints } from "../../workbook/column-width";
import type { Area, Grid } from "@plan-of-action/xlsx/grid";
import type { SheetDescription } from "../../workbook/sheet-description";
import { MARGINS, PAGE_HEIGHT, PAGE_WIDTH, pageFooter } from "../layout/print";
import { StyleBook } from "../layout/style-book";
import { dayName, pageOfAll, planTitle } from "../layout/wording";
import { layRows, sum, type LaidColumn, type LaidRows } from "./annex-layout";
import { ANNEX_STYLES, type AnnexBook } from "./annex-styles";
import { columnsFitted } from "./column-widths";
import {
  planAsItStands,
  type CellLeftOut,
  type PlanAsItStands,
  type StandingLine,
} from "./plan-as-it-stands";
import { signatureBlock, type SignatureBlock } from "./signature-block";

/** The marker of the annex, by which it is found again. */
const ANNEX_MARKER = "annex";

/** A row that parts the texts above the table from it. */
const GAP_HEIGHT = 5;

/** How much smaller than it is the annex is printed, in per cent, where that saves a page. */
const SCALES = [100, 98, 96, 94] as const;
/** Beyond so many pages one page less is not worth smaller letters. */
const FEW_PAGES = 6;

/** The annex, and what of the plan's sheets is not in it. */
export interface Annex {
  readonly sheet: SheetDescription;
  readonly leftOut: readonly CellLeftOut[];
}

export interface AnnexSubject {
  readonly plan: Plan;
  readonly grids: readonly Grid[];
  /** Whose headers sign. */
  readonly parties: readonly string[];
  /** The day of the text. */
  readonly asOf: Day;
}

/**
 * The plan to print and to sign, cell by cell as its sheets have it: A4 across, with the texts above the table in a box,
 * the header rows on every page, no action parted that fits on a page, and a block for the headers of the parties to
 * sign. It is printed to a scale, since Excel passes over page breaks on sheets that are fitted to a page.
 */
export function annexSheet(subject: AnnexSubject, translate: Translate): Annex {
  const { plan, grids, parties, asOf } = subject;
  const content = planAsItStands(plan, grids);
  const title = planTitle({ plan, words: { translate } });
  const laid = laidOut(content, { title, parties, translate });
  const { columns, above, header, body, signatures, book, scale } = laid;
  const headerRow = above.rows.length + 1;
  const firstRow = headerRow + header.rows.length;
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
      area: { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn: columns.length - 1 },
      pagesWide: 1,
      across: { titleColumns: null, breaksBefore: [], scale },
      titleRows: header.rows.length === 0 ? null : { first: headerRow, last: firstRow - 1 },
      firstPage: 1,
      breaksBefore: body.breaksBefore.map((row) => firstRow + row),
      margins: MARGINS,
      header: { left: "", center: "", right: "" },
      footer: pageFooter({
        plan: title,
        period: textOf(asOf, parties, translate),
        page: pageOfAll(translate),
      }),
      centerHorizontally: true,
    },
  };
  return { sheet, leftOut: content.leftOut };
}

/** The day of the text, and where each party puts its initials. */
function textOf(asOf: Day, parties: readonly string[], translate: Translate): string {
  const [room, between] = parties.length > MANY_PARTIES ? ["____", "/"] : ["______", " / "];
  const initials = parties.map(() => room).join(between);
  return translate({ id: "annex-text", values: { day: dayName(translate, asOf), initials } });
}
/** Of more parties each has less room for its initials. */
const MANY_PARTIES = 4;

/** What the sheet is put together from, at one scale. */
interface LaidAnnex {
  readonly columns: readonly LaidColumn[];
  readonly above: LaidRows;
  readonly header: LaidRows;
  readonly body: LaidRows;
  readonly signatures: SignatureBlock;
  readonly book: AnnexBook;
  /** In per cent. */
  readonly scale: number;
}

interface WordsOfAnnex {
  readonly title: string;
  readonly parties: readonly string[];
  readonly translate: Translate;
}

function isOfFewPages({ body }: LaidAnnex): boolean {
  return body.breaksBefore.length > 0 && body.breaksBefore.length < FEW_PAGES;
}

/** At the largest scale of those that take the fewest pages. */
function laidOut(content: PlanAsItStands, words: WordsOfAnnex): LaidAnnex {
  const atScales = columnsFitted(
    content,
    SCALES.map((scale) => (PAGE_WIDTH * 100) / scale),
  );
  const lay = (place: number): LaidAnnex =>
    laidAt(content, SCALES[place] ?? 100, atScales[place] ?? [], words);
  let best = lay(0);
  for (let place = 1; place < SCALES.length && isOfFewPages(best); place++) {
    const laid = lay(place);
    if (laid.body.breaksBefore.length < best.body.breaksBefore.length) best = laid;
  }
  return best;
}

function laidAt(
  content: PlanAsItStands,
  asked: number,
  columns: readonly LaidColumn[],
  { title, parties, translate }: WordsOfAnnex,
): LaidAnnex {
  const book: AnnexBook = new StyleBook(ANNEX_STYLES);
  const width = columns.reduce((sum, column) => sum + columnPoints(column.width), 0);
  const scale = Math.min(asked, Math.floor((PAGE_WIDTH * 100) / width));
  const above = layRows(withTitle(content.above, title), columns, null, book);
  const header = layRows(content.header, columns, null, book);
  const signatures = signatureBlock(parties, columns, book, translate);
  const room = (PAGE_HEIGHT * 100) / scale - heightOf(header);
  const pages = {
    first: Math.max(0, room - heightOf(above) - GAP_HEIGHT),
    others: room,
    tail: heightOf(signatures),
  };
  const body = layRows(content.body, columns, pages, book);
  return { columns, above, header, body, signatures, book, scale };
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
