import { kindOfMeaning, isDated } from "../../plan/column-meaning";
import { periodKey, periodOfKey, spanOf, type Period, type PeriodKey } from "../../plan/period";
import { yearsOfValues } from "../../plan/period-values";
import { planYearOf } from "../../plan/plan-year";
import type { ColumnMeaning, Indicator, NotRead, PartyActual, Plan } from "../../plan/plan";
import type { Value } from "../../plan/value";
import { actualsColumnOf } from "../own-sheets/actuals-headers";
import { partyOf } from "../own-sheets/actuals-sheet";
import { periodOfTexts, type PlanOfTimes } from "../own-sheets/reported-period";
import { bodyRows, isOfActions } from "../body/body-rows";
import { periodOfColumn, type HeaderColumn } from "../header/header-column";
import type { HeaderWords } from "../../plan/language/header-words";
import { withoutMark } from "../sheet/list-marks";
import { actionFinder, indicatorFinder, type NamedIndicator } from "../../identity/indicator-finder";
import { columnsOfHeader, type PlanColumns } from "../header/plan-columns";
import { reportsOnSheets } from "./reports-on-sheets";
import { canDateRows, periodOfCell } from "../header/time/row-periods";
import { periodOfTime, timeNamed } from "../header/time/time-of-header";
import { isPartOfYear, periodInHeader, type HeaderPeriod } from "../../plan/language/time/period-words";
import type { SheetView } from "../sheet/sheet-view";
import { headersOfSheet } from "../tables/table-search";
import type { FoundTable } from "../tables/found-table";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import { spanAbove } from "../tables/title-block";
import { settledValue } from "../values/settled-value";
import { readValueCell } from "../values/value-cell";

/**
 * The plan with the actuals that its authors report on other sheets: tables that name the plan's
 * indicators and have columns of actuals, by year or by quarter, or a row for each report with its period. A plan that has such columns itself is
 * left as it is. What such a table says of no indicator of the plan is told as not read.
 */
export function withReportedActuals(plan: Plan, views: readonly SheetView[], words: HeaderWords): Plan {
  if (plan.columns.some(({ meaning }) => isDatedActual(meaning))) return plan;
  const ofPlan = new Set(plan.parts.map(({ sheet }) => sheet));
  // Sheets with the headers of an Actuals sheet are read as one, row by row.
  const others = views.filter(
    ({ grid }) =>
      !ofPlan.has(grid.sheet) && grid.visibility === "visible" && reportsOnSheets([grid], plan) === null,
  );
  if (others.length === 0) return plan;
  const find = reportedRowFinder(plan);
  const reported = new Map<string, ReportedValue[]>();
  const notRead: NotRead[] = [];
  for (const view of others) {
    const table = headersOfSheet(view, words, spanAbove(view) ?? plan.span).find(reportsActuals);
    const report = table === undefined ? null : reportOf(table, { find, words, plan });
    if (report === null) continue;
    for (const value of report.values)
      reported.set(value.indicator, [...(reported.get(value.indicator) ?? []), value]);
    notRead.push(...report.notRead);
  }
  if (reported.size === 0 && notRead.length === 0) return plan;
  const indicators = plan.indicators.map((indicator) =>
    withActuals(indicator, reported.get(indicator.id) ?? []),
  );
  return { ...plan, indicators, years: yearsWith(plan, indicators), notRead: [...plan.notRead, ...notRead] };
}

function isDatedActual(meaning: ColumnMeaning): boolean {
  return isDated(meaning) && kindOfMeaning(meaning) === "actual";
}

interface ReportedValue {
  readonly indicator: string;
  readonly period: Period;
  /** `null` for what all parties achieved together. */
  readonly party: string | null;
  readonly value: Value;
}

interface Report {
  readonly values: readonly ReportedValue[];
  readonly notRead: readonly NotRead[];
}

function reportsActuals({ header }: FoundTable): boolean {
  const columns = columnsOfHeader(header);
  return namesRows(columns) && (actualsOf(columns).length > 0 || rowReports(columns) !== null);
}

/** The columns by which a row can name its indicator: its wording, that of its action, and their codes. */
function namesOf({ indicator, action, number, of }: PlanColumns) {
  const codes = of("remarks").filter(({ sense }) => sense.kinds[0] === "number");
  return { indicator, action, codes: [...(number === null ? [] : [number]), ...codes] };
}

function namesRows(columns: PlanColumns): boolean {
  const { indicator, action, codes } = namesOf(columns);
  return indicator !== null || action !== null || codes.length > 0;
}

/** What a row says of the indicator that it reports on. */
interface RowNames {
  readonly indicator: string;
  readonly action: string;
  readonly codes: readonly string[];
}

type RowFinder = (names: RowNames) => NamedIndicator;

/**
 * Finds the indicator of a row by its words with its code, else by those of its action where that has one indicator
 * only. A code alone tells only where no words stand beside it.
 */
function reportedRowFinder(plan: Plan): RowFinder {
  const find = indicatorFinder(plan);
  const findAction = actionFinder(plan);
  const ofAction = (text: string): NamedIndicator => {
    const named = findAction(text);
    if (named.kind === "gone") return { kind: "goneIndicator", words: text };
    if (named.kind !== "action") return { kind: "unknownIndicator" };
    const [only, ...others] = plan.indicators.filter(({ action }) => action === named.id);
    if (only === undefined) return { kind: "unknownIndicator" };
    return others.length === 0 ? { kind: "indicator", id: only.id } : { kind: "ambiguousIndicator" };
  };
  return ({ indicator, action, codes }) => {
    const [words, ofWords] = indicator === "" ? [action, ofAction] : [indicator, find];
    const texts = words === "" ? codes : [...codes.map((code) => `${code} ${words}`), words];
    const found = texts.flatMap((text) => [find(text), ...(words === "" ? [] : [ofWords(text)])]);
    return (
      found.find(({ kind }) => kind === "indicator") ??
      found.find(({ kind }) => kind === "goneIndicator") ??
      found[0] ?? { kind: "unknownIndicator" }
    );
  };
}

function actualsOf({ values }: PlanColumns): readonly HeaderColumn[] {
  return values.filter(({ meaning, year }) => isDatedActual(meaning) && year !== null);
}

/** A table with a row for each report: the columns that date it, that of its value, and that of who reported. */
interface RowReports {
  readonly dates: readonly HeaderColumn[];
  readonly actual: HeaderColumn;
  readonly party: HeaderColumn | undefined;
}

/** `null` for a table whose actuals are dated by their headers, or by nothing. */
function rowReports({ all, values }: PlanColumns): RowReports | null {
  const actual = values.find(
    ({ meaning, sense }) =>
      meaning.endsWith("Actual") && sense.period === null && sense.kinds[0] === "actual",
  );
  const dates = all.filter((column) => column.datesRows === true || isLeftToDateRows(column));
  if (actual === undefined || dates.length === 0) return null;
  return { dates, actual, party: all.find(({ header }) => actualsColumnOf(header) === "party") };
}

/** Whether a column that nothing else is read from can date the rows. */
function isLeftToDateRows(column: HeaderColumn): boolean {
  return canDateRows(column) && (column.meaning === "ignored" || column.meaning === "remarks");
}

/** The period of a row, by one column or by that of the year and that of its part, in either order. */
function periodOfRow(
  view: SheetView,
  row: number,
  dates: readonly HeaderColumn[],
  plan: PlanOfTimes,
): Period | null {
  const cells = dates.map((column) => {
    const text = view.seenText(row, column.column);
    return { text, part: numberedPart(text, column) };
  });
  const [first = "", second = ""] = cells.map(({ text }) => text);
  const numbered = cells.find(({ part }) => part !== null);
  if (numbered?.part == null) return periodOfTexts(first, second, plan) ?? periodOfTexts(second, first, plan);
  const ofYear = periodOfTexts(numbered === cells[0] ? second : first, "", plan);
  return ofYear === null ? null : periodOfTime(timeNamed(numbered.part, ofYear.year, plan.yearStart));
}

/** The part of a year that a number is by its header, "3" below "Month"; `null` for what says by itself what it is. */
function numberedPart(text: string, column: HeaderColumn): HeaderPeriod | null {
  const named = periodInHeader(text) === null ? periodOfCell(text, column) : null;
  return named !== null && isPartOfYear(named) ? named : null;
}

/** What a table's rows are read with. */
interface ReportsOfPlan {
  readonly find: RowFinder;
  readonly words: HeaderWords;
  readonly plan: PlanOfTimes;
}

/** What a table reports; `null` for one of which less than half of the rows name an indicator that the plan has, or had. */
function reportOf(table: FoundTable, { find, words, plan }: ReportsOfPlan): Report | null {
  const { view, header } = table;
  const columns = columnsOfHeader(header);
  const values: ReportedValue[] = [];
  const notRead: NotRead[] = [];
  const named = new Set<string>();
  let gone = 0;
  for (const { row, kind, cells } of bodyRows(view, header, columns, words)) {
    const [first] = cells;
    if (!isOfActions(kind) || first === undefined) continue;
    const found = find(namesInRow(view, row, columns));
    if (found.kind === "goneIndicator") gone += 1;
    if (found.kind !== "indicator") {
      const text = cells.map((cell) => onOneLine(cell.text)).join(" ");
      notRead.push({ cell: view.reference(row, first.column), text, why: "belongsToNoAction" });
      continue;
    }
    const indicator = found.id;
    named.add(indicator);
    for (const { column, period, party } of reportsInRow(view, row, columns, plan)) {
      const [value, ...more] = readValueCell(view.cell(row, column), view.reference(row, column));
      if (value !== undefined && more.length === 0) values.push({ indicator, period, party, value });
    }
  }
  const isAboutPlan = named.size + gone >= Math.max(1, notRead.length - gone);
  return isAboutPlan ? { values, notRead } : null;
}

interface PlacedReport extends Pick<ReportedValue, "period" | "party"> {
  readonly column: number;
}

/** The cells of a row in which actuals stand, with what they are about. */
function reportsInRow(
  view: SheetView,
  row: number,
  columns: PlanColumns,
  plan: PlanOfTimes,
): readonly PlacedReport[] {
  const byRow = rowReports(columns);
  if (byRow === null) {
    return actualsOf(columns).flatMap((column): PlacedReport[] => {
      const key = periodOfColumn(column);
      if (key === null) return [];
      const own = column.parties ?? [{ column: column.column, party: null }];
      return own.map((place) => ({ ...place, period: periodOfKey(key) }));
    });
  }
  const { dates, actual, party } = byRow;
  const period = periodOfRow(view, row, dates, plan);
  if (period === null) return [];
  return [
    {
      column: actual.column,
      period,
      party: party === undefined ? null : partyOf(view.seenText(row, party.column)),
    },
  ];
}

function namesInRow(view: SheetView, row: number, columns: PlanColumns): RowNames {
  const { indicator, action, codes } = namesOf(columns);
  const textIn = (column: HeaderColumn | null): string =>
    column === null ? "" : withoutMark(onOneLine(view.seenText(row, column.column)));
  return {
    indicator: textIn(indicator),
    action: textIn(action),
    codes: codes.map(textIn).filter((text) => text !== ""),
  };
}

function withActuals(indicator: Indicator, reported: readonly ReportedValue[]): Indicator {
  if (reported.length === 0) return indicator;
  const actuals = new Map<PeriodKey, Value>(indicator.actuals);
  const partyActuals: PartyActual[] = [];
  for (const { period, party, value: read } of reported) {
    const value = settledActual(read, indicator, period);
    if (party !== null) partyActuals.push({ party, period, value });
    else keepFirst(actuals, periodKey(period), value);
  }
  const ofParties = partyActuals.length === 0 ? {} : { partyActuals };
  return { ...indicator, actuals, ...ofParties };
}

function settledActual(value: Value, { text, unit, targets }: Indicator, period: Period): Value {
  const planned = [...targets.values()];
  return settledValue(value, {
    kind: "actual",
    text,
    unit: unit?.text ?? null,
    span: spanOf(period),
    planned,
  });
}

/** The first sheet that has a value for a period counts. */
function keepFirst(values: Map<PeriodKey, Value>, period: PeriodKey, value: Value): void {
  const known = values.get(period);
  if (known === undefined || known.state === "blank") values.set(period, value);
}

function yearsWith({ years }: Plan, indicators: readonly Indicator[]): readonly number[] {
  const all = new Set(years);
  for (const { actuals, yearStart, partyActuals = [] } of indicators) {
    for (const { period } of partyActuals) all.add(planYearOf(period, yearStart));
    for (const year of yearsOfValues(actuals, yearStart)) all.add(year);
  }
  return [...all].sort((a, b) => a - b);
}
