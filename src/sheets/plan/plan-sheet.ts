import type { IdsAfter, MessageId, Translate } from "../../plan/message";
import type { CellStyle, ValidationDescription } from "@plan-of-action/xlsx/grid";
import type { DescribedCell, DescribedRow, UserSheet } from "../../workbook/sheet-description";
import { StyleBook } from "../layout/style-book";
import { COLORS } from "../layout/styles";
import { pageOfAll } from "../layout/wording";
import { planPage } from "./plan-cells";

/** What a plan sheet begins with. */
export interface PlanSheetContent {
  readonly tab: string;
  readonly title: string;
  readonly note: string;
  /** Its years, in order. */
  readonly years: readonly number[];
  readonly rows: readonly PlanSheetRow[];
}

/** One indicator with its action. */
export interface PlanSheetRow {
  readonly objective: string;
  readonly number: string;
  readonly action: string;
  readonly responsible: string;
  readonly partners: string;
  readonly indicator: string;
  readonly unit: "number" | "percent";
  readonly baseline: number | null;
  readonly overall: number | null;
  /** The targets of the years, in their order. */
  readonly targets: readonly (number | null)[];
  readonly verification: string;
}

/** Rows that are drawn ready to be filled in, and those for which the lists are ready. */
const DRAWN_ROWS = 25;
const READY_ROWS = 300;

/** The title, the note and a row that parts them from the table. */
const HEADER_ROW = 3;

const line = { weight: "hairline", color: COLORS.line } as const;
const body: CellStyle = {
  font: { size: 10, color: COLORS.ink },
  verticalAlign: "top",
  wrap: true,
  borders: { top: line, bottom: line, left: line, right: line },
};
const STYLES = {
  title: { font: { size: 16, bold: true, color: COLORS.accent } },
  note: { font: { size: 9, color: COLORS.muted } },
  header: {
    ...body,
    font: { size: 10, bold: true, color: COLORS.white },
    fill: COLORS.accent,
    verticalAlign: "center",
  },
  text: body,
  code: { ...body, numberFormat: "@" },
  number: { ...body, align: "right", numberFormat: "#,##0.##" },
  percent: { ...body, align: "right", numberFormat: "0%" },
} satisfies Record<string, CellStyle>;

const WIDTHS = {
  objective: 26,
  number: 6,
  action: 34,
  responsible: 20,
  partners: 20,
  indicator: 34,
  unit: 10,
  baseline: 10,
  overall: 11,
  year: 9,
  verification: 24,
  remarks: 20,
} as const;

const NUMBER_COLUMN = Object.keys(WIDTHS).indexOf("number");

/**
 * A sheet for a plan of action with its header, the rows of a content and lists for what recurs. It is
 * handed over: from then on it is a plan like any other, read by its headers.
 */
export function planSheet(content: PlanSheetContent, translate: Translate): UserSheet {
  const { years, rows } = content;
  const book = new StyleBook(STYLES);
  const columnWidths = widths(years);
  const lastColumn = columnWidths.length - 1;
  const blank = Array.from({ length: DRAWN_ROWS - rows.length }, () =>
    rowOf(columnWidths.map((_, column) => book.cell(null, column === NUMBER_COLUMN ? "code" : "text"))),
  );
  const described = [
    { height: 26, cells: [book.cell(content.title, "title")] },
    { height: 15, cells: [book.cell(content.note, "note")] },
    { height: 8, cells: [] },
    { height: 32, cells: headers(years, translate).map((header) => book.cell(header, "header")) },
    ...rows.map((row) => rowOf(cellsOf(row, book, translate))),
    ...blank,
  ];
  const table = { firstRow: HEADER_ROW, firstColumn: 0, lastRow: described.length - 1, lastColumn };
  return {
    title: content.tab,
    rows: described,
    columnWidths,
    hiddenColumns: [],
    styles: book.styles,
    merges: [],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    showGridlines: true,
    tables: [],
    validations: validations(years, translate),
    conditionalFormats: [],
    charts: [],
    print: planPage(HEADER_ROW, { ...table, firstRow: 0 }, columnWidths, {
      plan: content.title,
      period: content.tab,
      page: pageOfAll(translate),
    }),
  };
}

function widths(years: readonly number[]): number[] {
  const { year, verification, remarks, ...before } = WIDTHS;
  return [...Object.values(before), ...years.map(() => year), verification, remarks];
}

function headers(years: readonly number[], translate: Translate): string[] {
  const say = (column: IdsAfter<"planSheet-head-">) => translate({ id: `planSheet-head-${column}` });
  return [...HEADERS_BEFORE_YEARS.map(say), ...years.map(String), say("verification"), say("remarks")];
}

const HEADERS_BEFORE_YEARS = [
  ...(["objective", "number", "action", "responsible", "partners"] as const),
  ...(["indicator", "unit", "baseline", "overall"] as const),
];

function rowOf(cells: readonly DescribedCell[]): DescribedRow {
  return { height: null, cells };
}

function cellsOf(row: PlanSheetRow, book: StyleBook<keyof typeof STYLES>, translate: Translate) {
  const text = (value: string) => book.cell(value === "" ? null : value, "text");
  const value = (number: number | null) => book.cell(number, row.unit);
  return [
    text(row.objective),
    book.cell(row.number === "" ? null : row.number, "code"),
    text(row.action),
    text(row.responsible),
    text(row.partners),
    text(row.indicator),
    text(translate({ id: `planSheet-unit-${row.unit}` })),
    value(row.baseline),
    value(row.overall),
    ...row.targets.map(value),
    text(row.verification),
    text(""),
  ];
}

/** Lists that only warn: a plan may say NP, TBD, or have a unit of its own. */
function validations(years: readonly number[], translate: Translate): ValidationDescription[] {
  const names = Object.keys(WIDTHS);
  const unit = names.indexOf("unit");
  const baseline = names.indexOf("baseline");
  const say = (id: MessageId) => translate({ id });
  const areaOf = (firstColumn: number, lastColumn: number) => ({
    firstRow: HEADER_ROW + 1,
    lastRow: HEADER_ROW + READY_ROWS,
    firstColumn,
    lastColumn,
  });
  return [
    {
      area: areaOf(unit, unit),
      rule: { kind: "list", choices: [say("planSheet-unit-number"), say("planSheet-unit-percent")] },
      errorTitle: say("planSheet-unitError-title"),
      errorMessage: say("planSheet-unitError"),
      strict: false,
    },
    {
      area: areaOf(baseline, names.indexOf("overall") + years.length),
      rule: { kind: "number", whole: false, min: 0, max: null },
      errorTitle: say("planSheet-numberError-title"),
      errorMessage: say("planSheet-numberError"),
      strict: false,
    },
  ];
}
