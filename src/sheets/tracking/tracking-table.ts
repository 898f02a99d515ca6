import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { IndicatorDefinition, IndicatorDefinitions } from "../../indicators/definition";
import {
  formatAddress,
  formatCell,
  type Area,
  type AcrossPages,
  type CellStyle,
  type PrintDescription,
} from "@plan-of-action/xlsx/grid";
import type { Translate } from "../../plan/message";
import type { Period } from "../../plan/period";
import type { Indicator, Plan } from "../../plan/plan";
import { isNamedDimension, type BreakdownDimension } from "../../plan/breakdown";
import { partKey } from "../../plan/language/breakdown-words";
import type { ShownFigure, TrackedIndicator, TrackedPart, TrackingTable } from "../../progress";
import { categoryName, dimensionName, suppressedText } from "../layout/breakdown-names";
import type { DescribedCell, DescribedRow, SheetDescription } from "../../workbook/sheet-description";
import { columnPoints } from "../../workbook/column-width";
import { pageText } from "../layout/print";
import { aboutIndicator } from "../layout/row-subjects";
import { StyleBook } from "../layout/style-book";
import { COLORS } from "../layout/styles";
import { LARGER_BY, scriptOf } from "../layout/script";
import { textHeight } from "../layout/text-height";
import { periodName } from "../layout/wording";

/** The marker of the tracking table, by which it is found again. */
const TRACKING_MARKER = "tracking";

const UNDEFINED = "–";
const HEADER_ROW = 3;
const FIRST_BODY_ROW = HEADER_ROW + 2;
const FIRST_PERIOD_COLUMN = 3;
const TEXT_WIDTH = 38;
const WIDTHS = [7, TEXT_WIDTH, 9] as const;
const PERIOD_WIDTH = 7.5;
/** In points: for one line, and for two where a language needs them. */
const HEADER_HEIGHT = 18;
const SECOND_HEADER_HEIGHT = 30;

/** In centimetres. */
const MARGINS = { top: 1.7, bottom: 1.5, left: 1.3, right: 1.3 };
/** In characters; Excel has room for 255 in a header or a footer with all its codes. */
const LONGEST_TITLE = 180;
const LONGEST_NOTE = 210;

const line = { weight: "hairline", color: COLORS.line } as const;
const gap = { weight: "medium", color: COLORS.white } as const;
const body: CellStyle = {
  font: { size: 9, color: COLORS.ink },
  verticalAlign: "top",
  borders: { bottom: line },
};
const figure: CellStyle = { ...body, align: "right" };
const header: CellStyle = {
  font: { size: 9, bold: true, color: COLORS.white },
  fill: COLORS.accent,
  verticalAlign: "center",
  align: "center",
  wrap: true,
  borders: { left: gap },
};
const STYLES = {
  title: { font: { size: 16, bold: true, color: COLORS.accent } },
  note: { font: { size: 9, color: COLORS.muted }, verticalAlign: "top", wrap: true },
  header,
  headerLeft: { ...header, align: "left" },
  band: { ...figure, fill: COLORS.band, font: { size: 9, bold: true, color: COLORS.accent } },
  section: { font: { size: 11, bold: true, color: COLORS.accent }, verticalAlign: "center" },
  part: { ...body, font: { size: 9, color: COLORS.muted }, align: "left", indent: 2 },
  suppressed: { ...figure, font: { size: 9, color: COLORS.muted } },
  id: { ...body, font: { size: 9, color: COLORS.accent, underline: true } },
  text: { ...body, wrap: true },
  number: { ...figure, numberFormat: "#,##0.##;-#,##0.##;0" },
  whole: { ...figure, numberFormat: "#,##0" },
  points: { ...figure, numberFormat: '0.##"%"' },
  wholePoints: { ...figure, numberFormat: '0"%"' },
  percent: { ...figure, numberFormat: "0%", fill: COLORS.band },
  undefinedPercent: {
    ...figure,
    numberFormat: "0%",
    fill: COLORS.band,
    font: { size: 9, color: COLORS.muted },
  },
} as const satisfies Readonly<Record<string, CellStyle>>;
type Book = StyleBook<keyof typeof STYLES>;

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
  const book: Book = new StyleBook(STYLES);
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
  ].join(" ");
  const title = plan.title === null ? plan.sheet : onOneLine(plan.title.text);
  return {
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
    columnWidths: [...WIDTHS, ...Array.from({ length: groups * 3 }, () => PERIOD_WIDTH)],
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
      {
        title: translate({ id: "tracking-title", values: { plan: title } }),
        note,
      },
      cutByYears(periods),
      {
        firstRow: 0,
        firstColumn: 0,
        lastRow: FIRST_BODY_ROW + rows.length + byDimension.rows.length - 1,
        lastColumn,
      },
    ),
  };
}

/** A page that is cut off has no room for the title above the table, so there the page's header has it. */
function printTracking(
  { title, note }: { readonly title: string; readonly note: string },
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
    margins: MARGINS,
    header: { left: isCut ? pageText(title, LONGEST_TITLE) : "", center: "", right: "&8&A" },
    footer: { left: isCut ? pageText(note, LONGEST_NOTE) : "", center: "", right: "&8&P / &N" },
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
function cutByYears(periods: readonly Period[]): AcrossPages | null {
  const fixed = WIDTHS.reduce((sum, width) => sum + columnPoints(width), 0);
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
  const fixed = WIDTHS.map((_, column) => ({
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

interface RowSubject {
  readonly tracked: TrackedIndicator;
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
  readonly translate: Translate;
  readonly parts: readonly TrackedPart[];
  readonly suppressBelow: number | null;
}

/** The rows of an indicator's parts, indented below it. */
function partRows(book: Book, subject: RowSubject, first: number): DescribedRow[] {
  const { parts, definition, translate, suppressBelow } = subject;
  return parts.map((part, place) => ({
    height: 14,
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

/** The actual of a part: as a number, as "<11", or as a sign that it is not shown. */
function shownCell(
  book: Book,
  { actual, shownAs }: ShownFigure,
  definition: IndicatorDefinition,
  suppressBelow: number | null,
): DescribedCell {
  if (actual === null || shownAs === "number") return numberCell(book, actual, definition);
  return book.cell(suppressedText(shownAs, suppressBelow), "suppressed");
}

interface PlaceOfTables {
  readonly firstRow: number;
  readonly translate: Translate;
}

/**
 * For each dimension by which values are to be reported a table below: what was achieved over the whole plan, a row for
 * each indicator and a column for each category.
 */
function tablesByDimension(
  book: Book,
  subjects: readonly RowSubject[],
  { firstRow, translate }: PlaceOfTables,
): {
  readonly rows: readonly DescribedRow[];
  readonly merges: readonly Area[];
  /** How many groups of three columns the widest has. */
  readonly groups: number;
} {
  let groups = 0;
  const rows: DescribedRow[] = [];
  const merges: Area[] = [];
  for (const dimension of dimensionsAsked(subjects)) {
    const own = subjects.filter(({ parts }) => parts.some((part) => part.dimension === dimension));
    const names = categoriesOf(own, dimension);
    if (names.length === 0) continue;
    groups = Math.max(groups, names.length + 1);
    const name = dimensionName(dimension, translate);
    const add = (row: DescribedRow, isWide: boolean): void => {
      if (isWide)
        for (let group = 0; group <= names.length; group++)
          merges.push(groupArea(firstRow + rows.length, group));
      rows.push(row);
    };
    add({ height: 10, cells: [] }, false);
    const title = translate({ id: "tracking-by-dimension", values: { dimension: name } });
    add({ height: 18, cells: [book.cell(title, "section")] }, false);
    const headers = [
      translate({ id: "form-whole" }),
      ...names.map(([, label]) => categoryName(label, translate)),
    ];
    add(
      wideRow(book, [translate({ id: "summary-number" }), translate({ id: "actuals-indicator" })], headers),
      true,
    );
    for (const subject of own) {
      const byKey = new Map(
        subject.parts.filter((part) => part.dimension === dimension).map((part) => [partKey(part), part]),
      );
      const { tracked, indicator, definition, suppressBelow } = subject;
      const figures = names.map(([key]) => {
        const part = byKey.get(key);
        return part === undefined
          ? numberCell(book, null, definition)
          : shownCell(book, part.overall, definition, suppressBelow);
      });
      const cells = [numberCell(book, tracked.overall.actual, definition), ...figures];
      const text = indicator.text.trim();
      add(
        {
          height: Math.max(15, rowHeight(text)),
          cells: [
            book.cell(indicator.id, "text"),
            book.cell(text, "text"),
            book.cell(null, "text"),
            ...cells.flatMap((cell) => [cell, book.cell(null, "number"), book.cell(null, "number")]),
          ],
        },
        true,
      );
    }
  }
  return { rows, merges, groups };
}

function wideRow(book: Book, fixed: readonly string[], headers: readonly string[]): DescribedRow {
  return {
    height: SECOND_HEADER_HEIGHT,
    cells: [
      ...fixed.map((text) => book.cell(text, "headerLeft")),
      book.cell(null, "header"),
      ...headers.flatMap((text) => [
        book.cell(text, "header"),
        book.cell(null, "header"),
        book.cell(null, "header"),
      ]),
    ],
  };
}

function groupArea(row: number, group: number): Area {
  const firstColumn = FIRST_PERIOD_COLUMN + group * 3;
  return { firstRow: row, firstColumn, lastRow: row, lastColumn: firstColumn + 2 };
}

/** The dimensions by which something is to be reported, in the order of the plan. */
function dimensionsAsked(subjects: readonly RowSubject[]): readonly BreakdownDimension[] {
  return [
    ...new Set(
      subjects.flatMap(({ indicator: { breakdowns = [] } }) =>
        breakdowns.filter(({ required }) => required).map(({ dimension }) => dimension),
      ),
    ),
  ];
}

/** The categories of a dimension, each by its key with the first label that it has. */
function categoriesOf(
  subjects: readonly RowSubject[],
  dimension: BreakdownDimension,
): readonly (readonly [key: string, label: string])[] {
  const names = new Map<string, string>();
  for (const part of subjects.flatMap(({ parts }) => parts))
    if (part.dimension === dimension && !names.has(partKey(part))) names.set(partKey(part), part.category);
  return [...names];
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

/** Excel's highest row, and what is kept free around a text, in points. */
const HIGHEST_ROW = 409;
const PADDING = 4;

function rowHeight(text: string): number {
  const size = 9 + LARGER_BY[scriptOf(text)];
  const needed = textHeight(text, { size, bold: false, width: columnPoints(TEXT_WIDTH) - PADDING });
  return Math.min(HIGHEST_ROW, Math.ceil(needed + PADDING));
}

function numberCell(book: Book, number: number | null, { measure }: IndicatorDefinition): DescribedCell {
  const isWhole = number === null || Number.isInteger(number);
  if (measure === "percentage") return book.cell(number, isWhole ? "wholePoints" : "points");
  return book.cell(number, isWhole ? "whole" : "number");
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
