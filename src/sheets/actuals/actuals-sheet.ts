import { indicatorLabels } from "../../identity/indicator-labels";
import {
  columnLetters,
  type Area,
  type Grid,
  type CellStyle,
  type ValidationDescription,
} from "@plan-of-action/xlsx/grid";
import type { MessageId, Translate } from "../../plan/message";
import type { Plan } from "../../plan/plan";
import type { ActualsColumn } from "../../reading/own-sheets/actuals-headers";
import { CHOICES_HEADER, type ActualsLayout } from "../../reading/own-sheets/actuals-sheet";
import type { DescribedCell, DescribedRow, SheetDescription } from "../../workbook/sheet-description";
import type { ActualsCell, ActualsContent } from "./actuals-content";
import { REPORT_STATES } from "../../plan/report-state";
import { evidenceLink } from "../layout/evidence-link";
import { ACTUALS_MARKER } from "../layout/markers";
import { printSetUp } from "../layout/print";
import { StyleBook } from "../layout/style-book";
import { COLORS, styleOf } from "../layout/styles";
import { pageWords } from "../layout/wording";

const TABLE_NAME = "PoaActuals";

/** Rows below the table for which the drop-down lists are ready, since the table grows as a user types. */
const ROWS_TO_COME = 500;

const WIDTHS: Readonly<Record<ActualsColumn, number>> = {
  indicator: 42,
  year: 7,
  quarter: 9,
  party: 13,
  part: 15,
  actual: 10,
  numerator: 12,
  denominator: 12,
  evidence: 25,
  varianceReason: 25,
  comment: 25,
  reportedOn: 12,
  state: 12,
  agreedBy: 25,
};
const WIDTH_OF_OTHERS = 16;

const line = { weight: "hairline", color: COLORS.line } as const;
const body: CellStyle = {
  font: { size: 10, color: COLORS.ink },
  verticalAlign: "top",
  wrap: true,
  borders: { bottom: line },
};
/** How the cells of the sheet look. */
export const ACTUALS_STYLES = {
  title: styleOf("pageTitle"),
  note: styleOf("pageNote"),
  header: styleOf("pageHead"),
  text: body,
  code: { ...body, numberFormat: "@" },
  number: { ...body, align: "center", fill: COLORS.input },
  period: { ...body, align: "center" },
  day: { ...body, align: "center", numberFormat: "yyyy-mm-dd" },
  other: { font: { size: 10, color: COLORS.ink }, verticalAlign: "top" },
  hidden: { font: { size: 8, color: COLORS.muted } },
} as const satisfies Readonly<Record<string, CellStyle>>;
export type ActualsStyle = keyof typeof ACTUALS_STYLES;

export const STYLE_OF_COLUMN: Readonly<Record<ActualsColumn, ActualsStyle>> = {
  indicator: "code",
  year: "period",
  quarter: "period",
  party: "text",
  part: "text",
  actual: "number",
  numerator: "number",
  denominator: "number",
  evidence: "text",
  varianceReason: "text",
  comment: "text",
  reportedOn: "day",
  state: "text",
  agreedBy: "text",
};

/** The header of a column in a language of the catalogues. */
export function actualsHeader(translate: Translate): (column: ActualsColumn) => string {
  return (column) => translate({ id: `actuals-${column}` });
}

/** The states of a report in a language of the catalogues. */
function stateNames(translate: Translate): readonly string[] {
  return REPORT_STATES.map((state) => translate({ id: `report-state-${state}` }));
}

interface ActualsSubject {
  readonly plan: Plan;
  readonly translate: Translate;
  /** The sheet that the content was read from; `null` if there was none. */
  readonly from: Grid | null;
}

/**
 * The Actuals sheet as data: its cells as they are, with the table, lists to choose indicators, years and quarters
 * from, and the page set-up. A list only warns, so that nothing pasted is refused.
 */
export function actualsSheet(
  content: ActualsContent,
  { plan, translate, from }: ActualsSubject,
): SheetDescription {
  const { layout } = content;
  const book = new StyleBook<ActualsStyle>(ACTUALS_STYLES);
  const lastRow = Math.max(layout.lastRow, layout.headerRow + 1);
  const table: Area = {
    firstRow: layout.headerRow,
    firstColumn: layout.firstColumn,
    lastRow,
    lastColumn: layout.lastColumn,
  };
  const choices = layout.lastColumn + 2;
  const columnOf = new Map([...layout.columns].map(([column, place]) => [place, column]));
  return {
    marker: ACTUALS_MARKER,
    title: translate({ id: "actuals-tab" }),
    tabColor: COLORS.accent,
    rows: describeRows(content, plan, book, choices),
    columnWidths: Array.from({ length: choices + 1 }, (_, place) => {
      const column = columnOf.get(place);
      return column === undefined ? WIDTH_OF_OTHERS : WIDTHS[column];
    }),
    hiddenColumns: [choices],
    styles: book.styles,
    merges: [],
    frozen: { rows: layout.headerRow + 1, columns: 0 },
    showGridlines: true,
    tables: [{ name: TABLE_NAME, area: table, style: "TableStyleLight1", filterButtons: true }],
    validations: actualsValidations({ ...layout, choices }, layout.headerRow + 1, plan, translate),
    conditionalFormats: [],
    charts: [],
    print: printSetUp(
      pageWords({ plan, translate }, translate({ id: "actuals-tab" })),
      { breaksBefore: [], titleRows: { first: layout.headerRow, last: layout.headerRow } },
      table,
    ),
    // Whatever is on the sheet is in its content.
    readBack: { firstColumn: 0, lastColumn: choices - 1, from },
  };
}

/** The hidden list of indicators to choose from, with its header. */
export function choiceList(plan: Plan): readonly string[] {
  return [CHOICES_HEADER, ...plan.indicators.map(indicatorLabels(plan))];
}

function describeRows(
  { rows, layout }: ActualsContent,
  plan: Plan,
  book: StyleBook<ActualsStyle>,
  choices: number,
): DescribedRow[] {
  const list = choiceList(plan);
  const columnOf = new Map([...layout.columns].map(([column, place]) => [place, column]));
  const lastRow = Math.max(rows.length - 1, layout.headerRow + 1, layout.headerRow + list.length - 1);
  return Array.from({ length: lastRow + 1 }, (_, row) => {
    const isBody = row > layout.headerRow && row <= Math.max(layout.lastRow, layout.headerRow + 1);
    const cells: (DescribedCell | null)[] = Array.from({ length: choices + 1 }, () => null);
    for (let place = 0; place < choices; place++) {
      const cell = rows[row]?.[place];
      const column = columnOf.get(place);
      if (isBody && column !== undefined) {
        const described = describeCell(book, cell, STYLE_OF_COLUMN[column]);
        cells[place] = column === "evidence" ? { ...described, ...evidenceLink(described.value) } : described;
      } else if (cell !== undefined && cell.value !== null) {
        cells[place] = describeCell(book, cell, styleOutside(row, place, layout));
      }
    }
    const choice = list[row - layout.headerRow];
    if (choice !== undefined) cells[choices] = book.cell(choice, "hidden");
    return { height: row === 0 ? 26 : row === layout.headerRow ? 20 : null, cells };
  });
}

function styleOutside(row: number, column: number, layout: ActualsLayout): ActualsStyle {
  if (row === layout.headerRow && column >= layout.firstColumn && column <= layout.lastColumn)
    return "header";
  if (row < layout.headerRow) return row === 0 ? "title" : "note";
  return "other";
}

function describeCell(
  book: StyleBook<ActualsStyle>,
  { value, formula, numberFormat }: ActualsCell = { value: null, formula: null, numberFormat: "General" },
  style: ActualsStyle,
): DescribedCell {
  return book.cell(value, style, {
    typed: true,
    ...(formula === null ? {} : { formula }),
    ...(numberFormat === "General" ? {} : { numberFormat }),
  });
}

/**
 * What can be chosen or typed in the cells from a row on, also in those to come. Without a column of choices
 * there is no list of indicators.
 */
export function actualsValidations(
  { columns, headerRow, lastRow, choices }: ActualsLayout & { readonly choices: number | null },
  firstRow: number,
  { indicators, years }: Plan,
  translate: Translate,
): ValidationDescription[] {
  const on = (
    column: ActualsColumn,
    rule: ValidationDescription["rule"],
    message: MessageId,
  ): ValidationDescription[] => {
    const place = columns.get(column);
    if (place === undefined) return [];
    return [
      {
        area: {
          firstRow,
          firstColumn: place,
          lastRow: lastRow + ROWS_TO_COME,
          lastColumn: place,
        },
        rule,
        errorTitle: translate({ id: `actuals-${column}` }),
        errorMessage: translate({ id: message }),
        strict: false,
      },
    ];
  };
  const letters = columnLetters(choices ?? 0);
  const formula = `=$${letters}$${headerRow + 2}:$${letters}$${headerRow + 1 + indicators.length}`;
  return [
    ...(indicators.length === 0 || choices === null
      ? []
      : on("indicator", { kind: "listFromArea", formula }, "actuals-choose-indicator")),
    ...(years.length === 0
      ? []
      : on("year", { kind: "list", choices: years.map(String) }, "actuals-choose-year")),
    ...on("quarter", { kind: "list", choices: ["1", "2", "3", "4"] }, "actuals-choose-quarter"),
    ...on("state", { kind: "list", choices: stateNames(translate) }, "actuals-choose-state"),
    ...(["actual", "numerator", "denominator"] as const).flatMap((column) =>
      on(column, { kind: "number", whole: false, min: 0, max: null }, "actuals-type-number"),
    ),
  ];
}
