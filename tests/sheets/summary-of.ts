import type { ChangesSince } from "../../src/changes";
import type { Finding } from "../../src/checks/finding";
import { createTranslator } from "../../src/locales/translator";
import type { Language } from "../../src/locales/catalogues";
import { actualsOfPlan, type Actual } from "../../src/plan/actual";
import type { Activity } from "../../src/plan/activity";
import type { OpenPoint } from "../../src/plan/open-point";
import type { Day } from "../../src/plan/period";
import type { Plan } from "../../src/plan/plan";
import { computeProgress } from "../../src/progress";
import { summarySheet, type SummaryWords } from "../../src/sheets";
import { COLUMN } from "../../src/sheets/layout/columns";
import { aboutIndicator } from "../../src/sheets/layout/row-subjects";
import type { TypedBefore } from "../../src/workbook/row-subject";
import type { Grid } from "@plan-of-action/xlsx/grid";
import type { DescribedCell, SheetDescription } from "../../src/workbook/sheet-description";
import { planOf, reportingPeriod, type WrittenIndicator } from "../progress/plan-of";

export interface SummaryOptions {
  readonly period?: string;
  readonly language?: Language;
  readonly findings?: readonly Finding[];
  readonly activities?: readonly Activity[];
  /** What people typed into the remarks, by the indicator's id. */
  readonly remarks?: ReadonlyMap<string, string>;
  /** All that people typed beside rows, where that is not just remarks. */
  readonly typed?: TypedBefore;
  readonly years?: readonly number[];
  readonly title?: string;
  readonly asOf?: Day;
  readonly actuals?: readonly Actual[];
  readonly printChartData?: boolean;
  readonly exceptionsOnly?: boolean;
  readonly since?: ChangesSince;
  readonly openPoints?: readonly OpenPoint[];
  readonly frozenOn?: Day;
  readonly style?: Omit<SummaryWords, "translate">;
}

/** The summary of a plan with these indicators. */
export function summaryOf(
  indicators: readonly WrittenIndicator[],
  options: SummaryOptions = {},
): SheetDescription {
  const { subject, at } = subjectOf(indicators, options);
  return summarySheet(subject, at, wordsOf(options));
}

/** The first page alone of the summary of a plan with these indicators and activities. */
export function briefOf(
  indicators: readonly WrittenIndicator[],
  options: SummaryOptions = {},
): SheetDescription {
  const { subject, at } = subjectOf(indicators, options);
  return summarySheet({ ...subject, firstPageOnly: true }, at, wordsOf(options));
}

function wordsOf({ language = "en", style = {} }: SummaryOptions): SummaryWords {
  return { translate: createTranslator(language), ...style };
}

/** What a summary of a plan with these indicators is made of, and the period at whose end it tells. */
export function subjectOf(indicators: readonly WrittenIndicator[], options: SummaryOptions) {
  const { findings = [], activities = [], remarks = new Map<string, string>() } = options;
  const { asOf = { year: 2025, month: 1, day: 31 } } = options;
  const at = reportingPeriod(options.period ?? "2024");
  const { plan: untitled, definitions } = planOf(indicators, options.years);
  const title = { text: options.title ?? "Joint plan 2023-2025", cell: { sheet: "Plan", row: 0, column: 0 } };
  const span = options.title === undefined ? { first: 2023, last: 2025 } : null;
  const plan: Plan = { ...untitled, title, span };
  const { actuals = actualsOfPlan(plan), printChartData = false } = options;
  const progress = computeProgress({ plan, definitions, actuals, asOf: options.asOf }, at);
  const subject = {
    ...{ plan, definitions, progress, actuals, findings, activities, asOf, printChartData },
    typed: options.typed ?? typedRemarks(plan, remarks),
    ...(options.exceptionsOnly === undefined ? {} : { exceptionsOnly: options.exceptionsOnly }),
    ...(options.since === undefined ? {} : { since: options.since }),
    ...(options.openPoints === undefined ? {} : { openPoints: options.openPoints }),
    ...(options.frozenOn === undefined ? {} : { frozenOn: options.frozenOn }),
  };
  return { subject, at };
}

/** Remarks on indicators as they are handed to a summary. */
function typedRemarks({ indicators }: Plan, remarks: ReadonlyMap<string, string>): TypedBefore {
  const beside = indicators.flatMap((indicator) => {
    const text = remarks.get(indicator.id);
    return text === undefined ? [] : [{ about: aboutIndicator(indicator), column: COLUMN.remarks, text }];
  });
  return { beside, gone: [] };
}

/** All cells of a sheet with their places. */
export function cellsOf(sheet: SheetDescription): { row: number; column: number; cell: DescribedCell }[] {
  return sheet.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell === null ? [] : [{ row, column, cell }])),
  );
}

/** The row, counted from zero, that has a value in a column. */
export function rowWith(sheet: SheetDescription, column: number, value: string | number): number {
  const row = sheet.rows.findIndex(({ cells }) => cells[column]?.value === value);
  if (row < 0) throw new Error(`no cell of column ${column} holds ${value}`);
  return row;
}

/** The row of an indicator in the table, whose hidden cell has its key; one that is alone has its action's number. */
export function indicatorRow(sheet: SheetDescription, id: string): number {
  const row = sheet.rows.findIndex(
    ({ cells }) =>
      isKey(cells[COLUMN.key]?.value) &&
      [id, id.replace(/-\d+$/, "")].some((number) => cells[COLUMN.number]?.value === number),
  );
  if (row < 0) throw new Error(`the table has no row for ${id}`);
  return row;
}

/** Whether a hidden cell says that its row is about an indicator. */
export function isKey(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("indicator:");
}

export function cellAt(sheet: SheetDescription, row: number, column: number): DescribedCell {
  const cell = sheet.rows[row]?.cells[column];
  if (cell == null) throw new Error(`no cell at row ${row}, column ${column}`);
  return cell;
}

/** All texts of a sheet, one a line. */
export function textOf(sheet: SheetDescription): string {
  return cellsOf(sheet)
    .flatMap(({ cell: { value } }) => (typeof value === "string" ? [value] : []))
    .join("\n");
}

/** The sheet as it would be read back from the workbook. */
export function gridOf(sheet: SheetDescription): Grid {
  const columns = Math.max(...sheet.rows.map(({ cells }) => cells.length));
  const block = <Item>(take: (cell: DescribedCell | null | undefined) => Item): Item[][] =>
    sheet.rows.map(({ cells }) => Array.from({ length: columns }, (_, column) => take(cells[column])));
  return {
    sheet: sheet.title,
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values: block((cell) => cell?.value ?? null),
    formulas: block((cell) => cell?.formula ?? null),
    numberFormats: block(() => "General"),
    merges: sheet.merges,
    hiddenRows: [],
    hiddenColumns: sheet.hiddenColumns,
  };
}

/** A plan of every status: what was reported by the end of 2024 against what was due. */
export const EVERY_STATUS: readonly WrittenIndicator[] = [
  {
    id: "1.1-1",
    text: "# of workshops",
    overall: 4,
    targets: { 2023: 2, 2024: 2 },
    actuals: { 2023: 2, 2024: 3 },
  },
  {
    id: "1.2-1",
    text: "# of officers trained",
    overall: 120,
    targets: { 2023: 60, 2024: 60 },
    actuals: { 2023: 50, 2024: 55 },
  },
  { id: "1.3-1", text: "# of guidelines", targets: { 2024: 4 }, actuals: { 2024: 2 } },
  {
    id: "2.1-1",
    objective: "2",
    text: "% of cases with legal aid",
    measure: "percentage",
    aggregation: "latest",
    targets: { 2024: "80 %" },
    actuals: { 2024: "30 %" },
  },
  {
    id: "2.2-1",
    objective: "2",
    text: "Average number of days to refer a victim",
    aggregation: "latest",
    direction: "decrease",
    baseline: 30,
    targets: { 2023: 20, 2024: 10 },
    actuals: { 2023: 24, 2024: 12.5 },
  },
  { id: "2.3-1", objective: "2", text: "# of meetings", targets: { 2024: 2 }, actuals: { 2024: "" } },
  { id: "3.1-1", objective: "3", text: "Agreement signed", measure: "milestone", targets: { 2025: 1 } },
  { id: "3.2-1", objective: "3", text: "Awareness raised", measure: "qualitative" },
];
