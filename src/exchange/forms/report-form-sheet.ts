import type { Measure } from "../../indicators/definition";
import type { REPORTED_COLUMNS } from "../../plan/actuals-columns";
import type { MessageId, Translate } from "../../plan/message";
import { formatDay, periodKey, type Day, type Period } from "../../plan/period";
import type { YearStart } from "../../plan/plan-year";
import type { BlockCell, BlockRow } from "../../sheets/layout/block";
import { REPORT_FORM_MARKER } from "../../sheets/layout/markers";
import { printSetUp } from "../../sheets/layout/print";
import { buildSheet } from "../../sheets/layout/sheet-builder";
import { COLORS } from "../../sheets/layout/styles";
import { dayName, periodName, periodWithMonths, tabValues } from "../../sheets/layout/wording";
import { formatAddress, type ValidationDescription } from "@plan-of-action/xlsx/grid";
import type { SheetDescription } from "../../workbook/sheet-description";
import {
  columnMark,
  COLUMNS_OF_PARTS,
  COLUMNS_OF_PERCENTAGES,
  COLUMNS_OF_STATES,
  FORM_COLUMNS,
  type FormColumn,
} from "./form-columns";
import { wordingMark, writeMark } from "./row-mark";

/** One indicator in a form. Texts are as they are to be shown, blank where there is nothing. */
export interface FormRow {
  readonly id: string;
  readonly action: string;
  readonly indicator: string;
  readonly unit: string;
  readonly target: string | number;
  readonly expected: string | number;
  readonly last: string;
  readonly measure: Measure;
  /** What is as the actual of the period already. */
  readonly standing: string;
  /** The parts in which it is asked for as well, each in a row below. */
  readonly parts: readonly FormPart[];
}

/** A row for a part of an indicator's value. */
export interface FormPart {
  /** What it is found again by. */
  readonly label: string;
  readonly dimension: string;
  readonly category: string;
  readonly target: string | number;
  readonly standing: string;
}

/** What an agency or a party is asked about in a period. */
export interface ReportFormContent {
  readonly plan: string;
  readonly period: Period;
  /** The day on which it is handed out; `null` if that is not known. */
  readonly asOf: Day | null;
  /** The day by which to send it back; `null` if none is set. */
  readonly answerBy: Day | null;
  readonly yearStart: YearStart;
  /** Of the agency or party; `null` if the plan names nobody. */
  readonly agency: string | null;
  readonly party: string | null;
  readonly rows: readonly FormRow[];
  /** Whether people say how far reports have come. */
  readonly hasStates?: boolean;
}

const WIDTHS: Readonly<Record<FormColumn, number>> = {
  mark: 2,
  number: 11,
  action: 34,
  indicator: 34,
  part: 20,
  unit: 12,
  target: 11,
  expected: 11,
  last: 14,
  sum: 11,
  actual: 15,
  numerator: 12,
  denominator: 12,
  evidence: 26,
  varianceReason: 26,
  comment: 26,
  state: 12,
};

const FIRST_ROW = 6;

/** The columns of a form, from the left. */
function columnsOf({ rows, hasStates = false }: ReportFormContent): readonly FormColumn[] {
  const hasParts = rows.some(({ parts }) => parts.length > 0);
  const hasPercentages = rows.some(({ measure }) => measure === "percentage");
  return FORM_COLUMNS.filter(
    (column) =>
      (hasParts || !COLUMNS_OF_PARTS.includes(column)) &&
      (hasPercentages || !COLUMNS_OF_PERCENTAGES.includes(column)) &&
      (hasStates || !COLUMNS_OF_STATES.includes(column)),
  );
}

/**
 * The sheet on which an agency reports, as data: a row for each indicator, and below it one for each part of it that is
 * asked for, with the sum of these next to the whole; closed but for the cells to be filled in. A hidden cell of each row and a small row above the headers say what is what, so that it is read back
 * whatever is sorted, moved or translated.
 */
export function reportFormSheet(content: ReportFormContent, translate: Translate): SheetDescription {
  const { plan, period, rows } = content;
  const columns = columnsOf(content);
  const columnPlace = (column: FormColumn): number => columns.indexOf(column);
  const columnWidths = columns.map((column) => WIDTHS[column]);
  const title = translate({ id: "form-title", values: { period: periodName(translate, period) } });
  const built = buildSheet(
    [{ rows: [...headerRows(content, columns, title, translate), ...bodyRows(content, columns, translate)] }],
    columnWidths,
  );
  const lastRow = FIRST_ROW + rows.reduce((sum, { parts }) => sum + 1 + parts.length, 0) - 1;
  const lastColumn = columns.length - 1;
  const open = { firstRow: FIRST_ROW, firstColumn: columnPlace("actual"), lastRow, lastColumn };
  const header = FIRST_ROW - 1;
  return {
    marker: `${REPORT_FORM_MARKER}/${periodKey(period)}`,
    title: translate({ id: "form-tab", values: { period: periodKey(period), ...tabValues(period) } }),
    tabColor: COLORS.accent,
    rows: built.rows,
    columnWidths,
    hiddenColumns: [columnPlace("mark")],
    styles: built.styles,
    merges: [],
    frozen: { rows: FIRST_ROW, columns: columnPlace("action") },
    showGridlines: false,
    tables: [],
    validations: [
      ...validations(rows, columnPlace("actual"), translate),
      ...(content.hasStates === true ? [statesOf(columnPlace("state"), lastRow, translate)] : []),
    ],
    conditionalFormats: [],
    charts: [],
    print: printSetUp(
      {
        plan,
        period: [title, content.agency, asOfDay(content, translate)]
          .filter((each) => each !== null)
          .join(" · "),
        page: translate({ id: "summary-page", values: { page: "&P" } }),
      },
      { breaksBefore: [], titleRows: { first: header, last: header } },
      { lastRow, lastColumn },
    ),
    openAreas: rows.length === 0 ? [] : [open],
  };
}

function asOfDay({ asOf }: ReportFormContent, translate: Translate): string | null {
  if (asOf === null) return null;
  return translate({ id: "summary-as-of", values: { day: dayName(translate, asOf) } });
}

function headerRows(
  content: ReportFormContent,
  columns: readonly FormColumn[],
  title: string,
  translate: Translate,
): BlockRow[] {
  const { plan, period, yearStart, agency } = content;
  const label = (id: MessageId, value: string): BlockRow => ({
    cells: {
      1: { value: translate({ id }), style: "pageNote" },
      2: { value, style: "pageNote" },
    },
    minHeight: 15,
  });
  const headers = columns.map((column): BlockCell => ({
    value: headerOf(column, translate),
    style: "pageHead",
  }));
  return [
    { cells: { 1: { value: `${title}: ${plan}`, style: "pageTitle" } }, minHeight: 26 },
    label("form-agency", agency ?? translate({ id: "summary-no-agency" })),
    label("summary-period", `${periodKey(period)}  ·  ${periodWithMonths(translate, period, yearStart)}`),
    { cells: { 1: { value: noteText(content, translate), style: "pageNote" } }, minHeight: 18 },
    {
      cells: Object.fromEntries(
        columns.map((column, place) => [place, { value: columnMark(column), style: "formMark" }]),
      ),
      minHeight: 4,
    },
    { cells: Object.fromEntries(headers.entries()), minHeight: 24 },
  ];
}

/** What to fill in, and by when: as digits, since the month of a day in words would be taken for the period of the form. */
function noteText({ answerBy }: ReportFormContent, translate: Translate): string {
  const note = translate({ id: "form-note" });
  if (answerBy === null) return note;
  return `${translate({ id: "form-by", values: { by: formatDay(answerBy) } })} ${note}`;
}

function headerOf(column: FormColumn, translate: Translate): string {
  switch (column) {
    case "mark":
      return columnMark(column);
    case "indicator":
    case "part":
    case "actual":
    case "numerator":
    case "denominator":
    case "evidence":
    case "varianceReason":
    case "comment":
    case "state":
      return translate({ id: `actuals-${column}` });
    default:
      return translate({ id: `form-${column}` });
  }
}

function bodyRows(
  content: ReportFormContent,
  columns: readonly FormColumn[],
  translate: Translate,
): readonly BlockRow[] {
  const cellRow = (cells: Readonly<Record<FormColumn, BlockCell>>): BlockRow => ({
    minHeight: 24,
    cells: Object.fromEntries(columns.map((column, place) => [place, cells[column]])),
  });
  let row = FIRST_ROW;
  return content.rows.flatMap((form) => {
    const sum = sumOfParts(form.parts, { first: row + 1, column: columns.indexOf("actual") });
    row += 1 + form.parts.length;
    const whole = translate({ id: "form-whole" });
    return [
      cellRow(wholeCells(form, content, { whole: form.parts.length === 0 ? null : whole, sum })),
      ...form.parts.map((part) => cellRow(partCells(form, part, content))),
    ];
  });
}

/** What the parts of each dimension make together, as far as they are filled in. */
function sumOfParts(
  parts: readonly FormPart[],
  { first, column }: { readonly first: number; readonly column: number },
): BlockCell {
  const ends = parts.flatMap(({ dimension }, place) =>
    dimension === parts[place + 1]?.dimension ? [] : [first + place],
  );
  const areas = ends.map(
    (end, place) =>
      `${formatAddress((ends[place - 1] ?? first - 1) + 1, column)}:${formatAddress(end, column)}`,
  );
  const style = areas.length > 1 ? "text" : "number";
  const sums = areas.map((area) => `IF(COUNT(${area})=0,"",SUM(${area}))`);
  if (sums.length === 0) return { value: null, style };
  return { value: null, style, formula: () => `=${sums.join('&" / "&')}` };
}

function markOf(
  row: Pick<FormRow, "id" | "action" | "indicator">,
  { period, party, agency }: ReportFormContent,
  own: { readonly standing: string; readonly part?: string },
): BlockCell {
  const wording = wordingMark(row.action, row.indicator);
  const mark = writeMark({ period, indicator: row.id, wording, party, agency: agency ?? "", ...own });
  return { value: mark, style: "formMark" };
}

/** What is filled in; what a number is of only where it is a percentage. */
function filledInCells(
  measure: Measure,
): Readonly<Record<(typeof REPORTED_COLUMNS)[number] | "state", BlockCell>> {
  const ofWhat: BlockCell = { value: null, style: measure === "percentage" ? "inputNumber" : "text" };
  return {
    actual: { value: null, style: "inputNumber" },
    numerator: ofWhat,
    denominator: ofWhat,
    evidence: { value: null, style: "input" },
    varianceReason: { value: null, style: "input" },
    comment: { value: null, style: "input" },
    state: { value: null, style: "input" },
  };
}

function partCells(
  row: FormRow,
  { label, target, standing }: FormPart,
  content: ReportFormContent,
): Readonly<Record<FormColumn, BlockCell>> {
  const blank: BlockCell = { value: null, style: "text" };
  return {
    mark: markOf(row, content, { standing, part: label }),
    number: { value: row.id, style: "mutedCode" },
    action: blank,
    indicator: { value: row.indicator, style: "mutedText" },
    part: { value: label, style: "text" },
    unit: { value: row.unit, style: "text" },
    target: figure(target, row.measure),
    expected: blank,
    last: blank,
    sum: blank,
    ...filledInCells(row.measure),
  };
}

function wholeCells(
  row: FormRow,
  content: ReportFormContent,
  { whole, sum }: { readonly whole: string | null; readonly sum: BlockCell },
): Readonly<Record<FormColumn, BlockCell>> {
  return {
    mark: markOf(row, content, { standing: row.standing }),
    number: { value: row.id, style: "code" },
    action: { value: row.action, style: "text" },
    indicator: { value: row.indicator, style: "strongText" },
    part: { value: whole, style: "text" },
    unit: { value: row.unit, style: "text" },
    target: figure(row.target, row.measure),
    expected: figure(row.expected, row.measure),
    last: { value: row.last, style: "text" },
    sum,
    ...filledInCells(row.measure),
  };
}

function figure(value: string | number, measure: Measure): BlockCell {
  if (typeof value === "string") return { value, style: "text" };
  const isWhole = Number.isInteger(value);
  if (measure === "percentage") return { value, style: isWhole ? "points" : "decimalPoints" };
  return { value, style: isWhole ? "number" : "decimal" };
}

/** Numbers, or Yes and No of a milestone, in the runs of rows that take the same. They only warn: words are read as well. */
function validations(
  forms: readonly FormRow[],
  column: number,
  translate: Translate,
): ValidationDescription[] {
  const made: ValidationDescription[] = [];
  // The parts of what is counted are counted as well.
  const rows = forms.flatMap(({ measure, parts }) => [{ measure }, ...parts.map(() => ({ measure }))]);
  let first = 0;
  for (let row = 1; row <= rows.length; row++) {
    const measure = rows[first]?.measure;
    if (measure === undefined || measure === rows[row]?.measure) continue;
    const rule = ruleFor(measure, translate);
    if (rule !== null) {
      made.push({
        area: {
          firstRow: FIRST_ROW + first,
          firstColumn: column,
          lastRow: FIRST_ROW + row - 1,
          lastColumn: column,
        },
        rule,
        errorTitle: translate({ id: "actuals-actual" }),
        errorMessage: translate({ id: measure === "milestone" ? "form-choose" : "actuals-type-number" }),
        strict: false,
      });
    }
    first = row;
  }
  return made;
}

/** Whoever reports says whether the report is a draft; others agree to it. */
function statesOf(column: number, lastRow: number, translate: Translate): ValidationDescription {
  const choices = (["draft", "submitted"] as const).map((state) =>
    translate({ id: `report-state-${state}` }),
  );
  return {
    area: { firstRow: FIRST_ROW, firstColumn: column, lastRow, lastColumn: column },
    rule: { kind: "list", choices },
    errorTitle: translate({ id: "actuals-state" }),
    errorMessage: translate({ id: "actuals-choose-state" }),
    strict: false,
  };
}

function ruleFor(measure: Measure, translate: Translate): ValidationDescription["rule"] | null {
  switch (measure) {
    case "number":
    case "percentage":
      return { kind: "number", whole: false, min: 0, max: null };
    case "milestone":
      return { kind: "list", choices: [translate({ id: "form-yes" }), translate({ id: "form-no" })] };
    case "qualitative":
      return null;
  }
}
