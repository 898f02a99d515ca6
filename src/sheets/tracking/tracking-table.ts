import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { IndicatorDefinition, IndicatorDefinitions } from "../../indicators/definition";
import {
  formatAddress,
  formatCell,
  type Area,
  type AcrossPages,
  type PrintDescription,
} from "@plan-of-action/xlsx/grid";
import type { Translate } from "../../plan/message";
import type { Period } from "../../plan/period";
import type { Plan } from "../../plan/plan";
import { isNamedDimension } from "../../plan/breakdown";
import type { TrackedPart, TrackingTable } from "../../progress";
import { categoryName, dimensionName } from "../layout/breakdown-names";
import type { DescribedCell, DescribedRow, SheetDescription } from "../../workbook/sheet-description";
import { columnPoints } from "../../workbook/column-width";
import { numberWidth } from "../layout/columns";
import { withSpacedPercent } from "../layout/digit-formats";
import { MARGINS, pageFooter, pageText, type PageWords } from "../layout/print";
import { aboutIndicator } from "../layout/row-subjects";
import { StyleBook } from "../layout/style-book";
import { COLORS } from "../layout/styles";
import { pageWords, periodName, togetherNotes } from "../layout/wording";
import { scriptOfWords } from "../layout/writing";
import { tablesByDimension } from "./tables-by-dimension";
import {
  FIRST_PERIOD_COLUMN,
  numberCell,
  rowHeight,
  SECOND_HEADER_HEIGHT,
  shownCell,
  TEXT_WIDTH,
  TRACKING_STYLES,
  type Book,
  type RowSubject,
} from "./tracking-cells";

/** The marker of the tracking table, by which it is found again. */
const TRACKING_MARKER = "tracking";

const UNDEFINED = "–";
const HEADER_ROW = 3;
const FIRST_BODY_ROW = HEADER_ROW + 2;
/** Of the text, and of the baseline. */
const WIDTHS = [TEXT_WIDTH, 9] as const;
const PERIOD_WIDTH = 7.5;
/** In points. */
const HEADER_HEIGHT = 18;

/** Excel has room for 255 characters in a header with all its codes. */
const LONGEST_NOTE = 210;
/** What a note has of a page across, in points. */
const ROOM_OF_NOTE = 700;
/** In centimetres: the header of a page that is cut off has the note. */
const TOP_WITH_NOTE = 1.5;

interface TrackingSubject {
  readonly plan: Plan;
  readonly definitions: IndicatorDefinitions;
}

/** The tracking table as data: indicators down, and across target, actual and % met of each period and of the whole. */
export function trackingSheet(
  { plan, definitions }: TrackingSubject,
  { periods, indicators, parts }: TrackingTable,
  translate: Translate,
  suppressBelow: number | null = null,
): SheetDescription {
  const book: Book = new StyleBook(TRACKING_STYLES);
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const subjects = indicators.flatMap((tracked): RowSubject[] => {
    const indicator = byId.get(tracked.id);
    const definition = definitions.get(tracked.id);
    if (indicator === undefined || definition === undefined) return [];
    const own = parts.get(tracked.id) ?? [];
    return [{ tracked, indicator, definition, translate, parts: own, suppressBelow }];
  });
  let next = FIRST_BODY_ROW;
  const rows = subjects.flatMap((subject) => {
    const first = next;
    next += 1 + subject.parts.length;
    return [indicatorRow(book, subject, first), ...partRows(book, subject, first + 1)];
  });
  const byDimension = tablesByDimension(book, subjects, {
    firstRow: FIRST_BODY_ROW + rows.length,
    translate,
  });
  const groups = Math.max(periods.length + 1, byDimension.groups);
  const lastColumn = FIRST_PERIOD_COLUMN + groups * 3 - 1;
  const note = [
    translate({ id: "tracking-note" }),
    ...(suppressBelow === null
      ? []
      : [translate({ id: "tracking-note-suppressed", values: { below: suppressBelow } })]),
    ...togetherNotes(
      {
        means: indicators.filter(({ isMean }) => isMean),
        apart: indicators.filter(({ isApart }) => isApart),
      },
      translate,
    ),
  ].join(" ");
  const title = plan.title === null ? plan.sheet : onOneLine(plan.title.text);
  const widths = [numberWidth(indicators.map(({ id }) => id)), ...WIDTHS];
  const sheet: SheetDescription = {
    marker: TRACKING_MARKER,
    title: translate({ id: "tracking-tab" }),
    tabColor: COLORS.accent,
    rows: [
      {
        height: 24,
        cells: [book.cell(translate({ id: "tracking-title", values: { plan: title } }), "title")],
      },
      { height: 28, cells: [book.cell(note, "note")] },
      { height: 6, cells: [] },
      ...headerRows(book, periods, translate),
      ...rows,
      ...byDimension.rows,
    ],
    columnWidths: [...widths, ...Array.from({ length: groups * 3 }, () => PERIOD_WIDTH)],
    hiddenColumns: [],
    styles: book.styles,
    merges: [
      { firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn },
      ...headerMerges(periods),
      ...byDimension.merges,
    ],
    frozen: { rows: FIRST_BODY_ROW, columns: 2 },
    showGridlines: false,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: printTracking(
      { page: pageWords({ plan, translate }, translate({ id: "tracking-tab" })), note },
      cutByYears(periods, widths),
      {
        firstRow: 0,
        firstColumn: 0,
        lastRow: FIRST_BODY_ROW + rows.length + byDimension.rows.length - 1,
        lastColumn,
      },
    ),
  };
  return scriptOfWords(translate) === "latin" ? withSpacedPercent(sheet) : sheet;
}

/** A page that is cut off has no room for the note above the table, so there the page's header has it. */
function printTracking(
  { page, note }: { readonly page: PageWords; readonly note: string },
  across: AcrossPages | null,
  table: Area,
): PrintDescription {
  const isCut = across !== null;
  return {
    orientation: "landscape",
    paper: "a4",
    area: isCut ? { ...table, firstRow: HEADER_ROW } : table,
    pagesWide: 1,
    across,
    titleRows: { first: HEADER_ROW, last: HEADER_ROW + 1 },
    breaksBefore: [],
    margins: isCut ? { ...MARGINS, top: TOP_WITH_NOTE } : MARGINS,
    header: { left: isCut ? pageText(note, ROOM_OF_NOTE, LONGEST_NOTE) : "", center: "", right: "" },
    footer: pageFooter(page),
    // Pages side by side belong together, so they begin at one edge.
    centerHorizontally: !isCut,
  };
}

/** What a landscape page of A4 has between its margins, in points. */
const PAGE_WIDTH = 842 - (MARGINS.left + MARGINS.right) * 28.35;
/** What is left free of it: programs and printers do not agree on the width of a column. */
const SPARE = 0.06;
/** Printed smaller than this, in per cent, the table is not to be read across a meeting's desk. */
const MIN_SCALE = 66;

/**
 * Whole years on each page, with the indicators repeated, where the table is too wide for one; the whole of the plan is
 * behind the last year. `null` if all of it fits on a page.
 */
function cutByYears(periods: readonly Period[], widths: readonly number[]): AcrossPages | null {
  const fixed = widths.reduce((sum, width) => sum + columnPoints(width), 0);
  const group = 3 * columnPoints(PERIOD_WIDTH);
  const usable = PAGE_WIDTH * (1 - SPARE);
  const room = Math.floor((usable / (MIN_SCALE / 100) - fixed) / group);
  const pages = [0];
  for (const groups of groupsOfYears(periods)) {
    const onPage = pages.at(-1) ?? 0;
    if (onPage > 0 && onPage + groups > room) pages.push(groups);
    else pages[pages.length - 1] = onPage + groups;
  }
  if (pages.length === 1) return null;
  const widest = Math.max(...pages);
  let column = FIRST_PERIOD_COLUMN;
  return {
    titleColumns: { first: 0, last: FIRST_PERIOD_COLUMN - 1 },
    breaksBefore: pages.slice(0, -1).map((groups) => (column += groups * 3)),
    scale: Math.min(100, Math.floor((usable / (fixed + widest * group)) * 100)),
  };
}

/** How many periods of the table each year has, and then one for the whole of the plan. */
function groupsOfYears(periods: readonly Period[]): number[] {
  const byYear = new Map<number, number>();
  for (const { year } of periods) byYear.set(year, (byYear.get(year) ?? 0) + 1);
  return [...byYear.values(), 1];
}

function headerRows(book: Book, periods: readonly Period[], translate: Translate): DescribedRow[] {
  const groups = [
    ...periods.map((period) => periodName(translate, period)),
    translate({ id: "tracking-overall" }),
  ];
  const parts = (["summary-target", "summary-actual", "summary-percent-met"] as const).map((id) =>
    translate({ id }),
  );
  const fixed = (["summary-number", "actuals-indicator", "tracking-baseline"] as const).map((id) =>
    book.cell(translate({ id }), id === "tracking-baseline" ? "header" : "headerLeft"),
  );
  const blank = fixed.map(() => book.cell(null, "header"));
  return [
    {
      height: HEADER_HEIGHT,
      cells: [
        ...fixed,
        ...groups.flatMap((group) => [
          book.cell(group, "header"),
          book.cell(null, "header"),
          book.cell(null, "header"),
        ]),
      ],
    },
    {
      height: SECOND_HEADER_HEIGHT,
      cells: [...blank, ...groups.flatMap(() => parts.map((part) => book.cell(part, "header")))],
    },
  ];
}

/** The fixed headers over both rows, and each period over its three columns. */
function headerMerges(periods: readonly Period[]): Area[] {
  const fixed = Array.from({ length: FIRST_PERIOD_COLUMN }, (_, column) => ({
    firstRow: HEADER_ROW,
    firstColumn: column,
    lastRow: HEADER_ROW + 1,
    lastColumn: column,
  }));
  const groups = Array.from({ length: periods.length + 1 }, (_, place) => ({
    firstRow: HEADER_ROW,
    firstColumn: FIRST_PERIOD_COLUMN + place * 3,
    lastRow: HEADER_ROW,
    lastColumn: FIRST_PERIOD_COLUMN + place * 3 + 2,
  }));
  return [...fixed, ...groups];
}

/** The rows of an indicator's parts, indented below it. */
function partRows(book: Book, subject: RowSubject, first: number): DescribedRow[] {
  const { parts, definition, translate, suppressBelow } = subject;
  return parts.map((part, place) => ({
    height: Math.max(15, rowHeight(partName(part, translate))),
    cells: [
      book.cell(null, "text"),
      book.cell(partName(part, translate), "part"),
      numberCell(book, part.baseline, definition),
      ...[...part.periods, part.overall].flatMap((figure, at) => [
        numberCell(book, figure.target, definition),
        shownCell(book, figure, definition, suppressBelow),
        figure.shownAs === "number" && figure.target !== null
          ? percentCell(book, figure.percentMet, definition, {
              row: first + place,
              column: FIRST_PERIOD_COLUMN + at * 3,
            })
          : book.cell(null, "undefinedPercent"),
      ]),
    ],
  }));
}

/** A part by its category, with its dimension where that is a person's own. */
function partName({ dimension, category }: TrackedPart, translate: Translate): string {
  const isKnown = isNamedDimension(dimension) || dimension === "other";
  const name = categoryName(category, translate);
  return isKnown ? name : `${dimensionName(dimension, translate)}: ${name}`;
}

function indicatorRow(book: Book, subject: RowSubject, row: number): DescribedRow {
  const { tracked, indicator, definition, translate } = subject;
  const text = indicator.text.trim();
  const hint = translate({ id: "summary-go-to", values: { cell: formatCell(indicator.cell) } });
  return {
    about: aboutIndicator(indicator),
    height: Math.max(15, rowHeight(text)),
    cells: [
      book.cell(indicator.id, "id", { link: { to: indicator.cell, hint } }),
      book.cell(text, "text"),
      numberCell(book, tracked.baseline, definition),
      ...[...tracked.periods, tracked.overall].flatMap(({ target, actual, percentMet }, place) => [
        numberCell(book, target, definition),
        numberCell(book, actual, definition),
        percentCell(book, percentMet, definition, { row, column: FIRST_PERIOD_COLUMN + place * 3 }),
      ]),
    ],
  };
}

/** Actual through target; target through actual where the indicator is to decrease. */
function percentCell(
  book: Book,
  percent: number | null,
  { direction }: IndicatorDefinition,
  { row, column }: { readonly row: number; readonly column: number },
): DescribedCell {
  const target = formatAddress(row, column);
  const actual = formatAddress(row, column + 1);
  const isDecrease = direction === "decrease";
  const [part, whole] = isDecrease ? [target, actual] : [actual, target];
  const guard = isDecrease ? `AND(${part}>0,${whole}>0)` : `${whole}>0`;
  const formula = `=IF(COUNT(${part},${whole})=2,IF(${guard},${part}/${whole},"${UNDEFINED}"),"${UNDEFINED}")`;
  return percent === null
    ? book.cell(UNDEFINED, "undefinedPercent", { formula })
    : book.cell(percent / 100, "percent", { formula });
}
