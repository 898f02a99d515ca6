import { isDated, isOfPartOfYear } from "../../plan/column-meaning";
import type { BodyRow } from "../body/body-rows";
import { bodyRows } from "../body/body-rows";
import type { HeadColumn } from "../head/head-column";
import type { HeadWords } from "../../plan/language/head-words";
import { comparable, phrases } from "../../plan/language/phrases";
import { isLabelledObjective, numberOfObjective } from "../head/numbering";
import type { ObjectiveDraft } from "../body/action-draft";
import { columnsOfHead } from "../head/plan-columns";
import { isPartOfYear, periodInHead } from "../../plan/language/period-words";
import type { FoundTable } from "../tables/table-search";
import { withoutAtEnd } from "../../plan/language/text-ends";
import { foldText, onOneLine } from "../../plan/language/text-folding";
import { TABLE_THRESHOLDS } from "../weights/tables";
import { isTarget } from "../tables/table-evidence";
import { spanAbove } from "../tables/title-block";
import {
  areRepeated,
  areReworded,
  newestVersion,
  numberedRows,
  numberTheSame,
  versionOf,
  type NumberedRows,
} from "./versions";

/**
 * The tables that make up one plan with the chosen one: of a plan with a sheet for each objective or
 * for each year, those whose heads are the same. A sheet with the same rows and the same years is another
 * version of the plan, and a hidden sheet may be; neither is read.
 *
 * @param tables all that can be a plan, in any order
 * @returns the chosen table and its others, in the order of their sheets
 */
export function tablesOfPlan(
  chosen: FoundTable,
  tables: readonly FoundTable[],
  words: HeadWords,
): readonly FoundTable[] {
  if (chosen.view.grid.visibility !== "visible") return [chosen];
  const alike = tables
    .filter(
      ({ view, head }) => view.grid.visibility === "visible" && isSameHead(head.columns, chosen.head.columns),
    )
    .filter((table) => table !== chosen && !isOfOtherYears(table, chosen));
  const seen = new Map<FoundTable, ReadonlySet<string>>();
  const rowsOf = (table: FoundTable): ReadonlySet<string> => {
    const known = seen.get(table) ?? datedRows(table, words);
    seen.set(table, known);
    return known;
  };
  const numbered = new Map<FoundTable, NumberedRows>();
  const numberedOf = (table: FoundTable): NumberedRows => {
    const known = numbered.get(table) ?? numberedRows(table, words);
    numbered.set(table, known);
    return known;
  };
  const kept: FoundTable[] = [chosen];
  for (const table of alike) {
    const own = rowsOf(table);
    const isBesides = kept.every((other) => other.view !== table.view || areApart(other, table, words));
    const isPart = (other: FoundTable): boolean =>
      areOfOtherParts(table, other) ||
      (!isVersion(own, rowsOf(other)) && !isRewordedVersion(table, other, numberedOf));
    if (own.size > 0 && isBesides && kept.every(isPart)) {
      kept.push({
        ...table,
        head: { ...table.head, columns: asIn(table.head.columns, chosen.head.columns) },
      });
    }
  }
  return kept;
}

/** Whether two tables of one sheet stand below each other: a head among the rows of another table is repeated there. */
function areApart(one: FoundTable, other: FoundTable, words: HeadWords): boolean {
  const isUpper = one.head.rows.first <= other.head.rows.first;
  const [upper, lower] = isUpper ? [one, other] : [other, one];
  return lower.head.rows.first > lastRowOf(upper, words);
}

function lastRowOf({ view, head }: FoundTable, words: HeadWords): number {
  return bodyRows(view, head, columnsOfHead(head), words).at(-1)?.row ?? head.rows.last;
}

/**
 * The likeliest table; of plans with the same head, "2019–2023" and "2024–2028", the one of the latest years, and of
 * tables that are as likely the one in which most rows have a target, since the other has their steps between them.
 */
export function bestOf(tables: readonly FoundTable[]): FoundTable | undefined {
  const newest = newestAlike(tables);
  if (newest === undefined) return undefined;
  const likeliest = newestVersion([newest, ...versionsOf(newest, tables)]);
  const asLikely = tables.filter(
    ({ score, view }) =>
      likeliest.score - score < TABLE_THRESHOLDS.asLikely.value &&
      view !== likeliest.view &&
      view.grid.visibility === likeliest.view.grid.visibility,
  );
  if (asLikely.length === 0) return likeliest;
  const least = shareWithTarget(likeliest) + MUCH_FULLER;
  return asLikely.find((table) => shareWithTarget(table) > least) ?? likeliest;
}

/** Tables with the same head and years on other sheets that are nearly as likely and are as much in sight. */
function versionsOf(table: FoundTable, tables: readonly FoundTable[]): readonly FoundTable[] {
  const years = yearsOfTable(table);
  return tables.filter(
    (other) =>
      other.view !== table.view &&
      other.view.grid.visibility === table.view.grid.visibility &&
      table.score - other.score < TABLE_THRESHOLDS.nearlyAsLikely.value &&
      isSameHead(other.head.columns, table.head.columns) &&
      [...yearsOfTable(other)].every((year) => years.has(year)),
  );
}

/** Half more of the rows have a target. */
const MUCH_FULLER = 0.5;

/** The share of the rows with an action or an indicator that have a target of the whole plan. */
function shareWithTarget({ view, head }: FoundTable): number {
  const textColumns = head.columns.filter(({ meaning }) => meaning === "action" || meaning === "indicator");
  const targets = head.columns.filter(({ meaning }) => meaning === "overallTarget");
  if (targets.length === 0) return 0;
  const isFilled = (row: number, columns: readonly HeadColumn[]): boolean =>
    columns.some(({ column }) => view.text(row, column) !== "");
  let [rows, withTarget] = [0, 0];
  for (let row = head.firstBodyRow; row <= view.lastRow; row++) {
    if (!isFilled(row, textColumns)) continue;
    rows++;
    if (isFilled(row, targets)) withTarget++;
  }
  return rows === 0 ? 0 : withTarget / rows;
}

function newestAlike(tables: readonly FoundTable[]): FoundTable | undefined {
  const [first, ...others] = tables;
  if (first === undefined) return undefined;
  return others
    .filter(
      ({ view, head, score }) =>
        first.score - score < TABLE_THRESHOLDS.nearlyAsLikely.value &&
        view.grid.visibility === first.view.grid.visibility &&
        isSameHead(head.columns, first.head.columns),
    )
    .reduce((newest, table) => (isAfter(table, newest) ? table : newest), first);
}

/** Whether all years of a table come after those of another. */
function isAfter(table: FoundTable, other: FoundTable): boolean {
  const [years, others] = [[...yearsOfTable(table)], [...yearsOfTable(other)]];
  return years.length > 1 && others.length > 1 && Math.min(...years) > Math.max(...others);
}

/** Reports of a quarter or of a month each repeat the rows and the targets of the year. */
function areOfOtherParts(table: FoundTable, other: FoundTable): boolean {
  const [own, others] = [partsOfTable(table), partsOfTable(other)];
  return own.size > 0 && others.size > 0 && [...own].every((part) => !others.has(part));
}

function partsOfTable({ head }: FoundTable): ReadonlySet<string> {
  return new Set(head.columns.filter(({ meaning }) => isOfPartOfYear(meaning)).map(timeOf));
}

/** The time of a column, also where its year is not known. */
function timeOf({ year, half = null, quarter, month = null }: HeadColumn): string {
  return `${year ?? ""} ${half ?? ""} ${quarter ?? ""} ${month ?? ""}`;
}

/**
 * Heads whose columns mean the same, or are called the same, but for the years in them: of the fewer columns nearly
 * all, and of the more columns most, since each office adds some of its own.
 */
function isSameHead(columns: readonly HeadColumn[], others: readonly HeadColumn[]): boolean {
  // A register of indicators beside that of their targets has much of its head, and is no part of it.
  const areOfOneKind = columns.some(isTarget) === others.some(isTarget);
  return [meaningsOf, headsOf].some((of) => areAlike(of(columns), of(others), areOfOneKind));
}

function areAlike(own: ReadonlySet<string>, other: ReadonlySet<string>, areOfOneKind: boolean): boolean {
  const shared = [...own].filter((key) => other.has(key)).length;
  const [fewer, more] = [Math.min(own.size, other.size), Math.max(own.size, other.size)];
  const isOfLongHead = areOfOneKind && shared >= FEWEST_OF_LONG_HEAD && shared >= more * LEAST_OF_MORE;
  const isNearlyAll = shared >= more * LEAST_OF_FEWER && shared >= more - MOST_OTHER_COLUMNS;
  return more > 0 && shared >= fewer * LEAST_OF_FEWER && (isNearlyAll || isOfLongHead);
}

const MOST_OTHER_COLUMNS = 2;
const LEAST_OF_FEWER = 0.75;
/** So many columns called the same are no chance. */
const FEWEST_OF_LONG_HEAD = 8;
const LEAST_OF_MORE = 0.5;

/** What a head's columns mean and are called, without their years and quarters. */
function meaningsOf(columns: readonly HeadColumn[]): ReadonlySet<string> {
  return new Set(columns.map((column) => `${column.meaning} ${nameOf(column)}`));
}

function headsOf(columns: readonly HeadColumn[]): ReadonlySet<string> {
  return new Set(columns.map(nameOf));
}

/** What a column is called; all months of a calendar are called the same. */
function nameOf({ head, sense: { kinds, period } }: HeadColumn): string {
  const isPartAlone = kinds.length === 0 && period !== null && isPartOfYear(period);
  return isPartAlone ? PART_OF_YEAR : comparable(headWithoutPeriod(head));
}

const PART_OF_YEAR = "#";

/** Plans of several years that follow one another, "2021–2023" and "2024–2026", are not one. */
function isOfOtherYears(table: FoundTable, chosen: FoundTable): boolean {
  const [years, others] = [yearsOfTable(table), yearsOfTable(chosen)];
  return years.size > 1 && others.size > 1 && [...years].some((year) => !others.has(year));
}

/** The years of the columns; where they have none the first and the last that the title names. */
function yearsOfTable({ view, head }: FoundTable): ReadonlySet<number> {
  const years = head.columns.flatMap(({ meaning, year }) => (isDated(meaning) ? (year ?? []) : []));
  if (years.length > 0) return new Set(years);
  const span = spanAbove(view, head.rows.first);
  return new Set(span === null ? [] : [span.first, span.last]);
}

function headWithoutPeriod(head: string): string {
  const folded = foldText(head).replace(/\d{4}/g, "");
  return periodInHead(head)?.quarter == null ? folded : folded.replace(/[1-4]|\b(?:iv|i{1,3})\b/g, "");
}

/** A column means the same on every sheet, whatever a sheet with few rows makes of it. */
function asIn(columns: readonly HeadColumn[], chosen: readonly HeadColumn[]): readonly HeadColumn[] {
  const byHead = new Map<string, HeadColumn[]>();
  for (const column of chosen) {
    const head = nameOf(column);
    byHead.set(head, [...(byHead.get(head) ?? []), column]);
  }
  return columns.map((column) => {
    const other = byHead.get(nameOf(column))?.shift();
    if (other === undefined) return column;
    const year = isDated(other.meaning) ? (column.year ?? other.year) : null;
    const quarter = other.quarter === null ? null : (column.quarter ?? other.quarter);
    const half = other.half == null ? null : (column.half ?? other.half);
    const month = other.month == null ? null : (column.month ?? other.month);
    return { ...column, meaning: other.meaning, half, quarter, month, year, leftOut: other.leftOut };
  });
}

/** Every filled target of a table, by the texts of its row and its year; of a table without any its rows. */
function datedRows({ view, head }: FoundTable, words: HeadWords): ReadonlySet<string> {
  const columns = columnsOfHead(head);
  // Regions can have the same rows, each to be done by its own office.
  const agencies = columns.of("responsibleAgencies");
  const texts = [columns.objective, columns.number, columns.action, columns.indicator, ...agencies].filter(
    (column) => column !== null,
  );
  const current = new Map<HeadColumn, string>();
  const found = new Set<string>();
  const names = new Set<string>();
  for (const { row, kind } of bodyRows(view, head, columns, words)) {
    if (kind !== "data") continue;
    for (const column of texts) {
      const text = view.text(row, column.column);
      if (text !== "") current.set(column, foldText(text));
    }
    const name = texts.map((column) => current.get(column) ?? "").join("|");
    names.add(name);
    for (const column of columns.values) {
      const isFilled = view.text(row, column.column) !== "";
      if (isFilled && column.meaning !== "baseline") found.add(`${name} ${column.meaning} ${timeOf(column)}`);
    }
  }
  return found.size > 0 ? found : names;
}

/**
 * Whether a table has the actions and the years of another in other words. Offices that each have the same rows
 * are told by their names: no version says "region".
 */
function isRewordedVersion(
  table: FoundTable,
  other: FoundTable,
  rowsOf: (table: FoundTable) => NumberedRows,
): boolean {
  const [own, others] = [yearsOfTable(table), yearsOfTable(other)];
  if (table.view === other.view || own.size === 0 || own.size !== others.size) return false;
  if ([...own].some((year) => !others.has(year))) return false;
  const [rows, otherRows] = [rowsOf(table), rowsOf(other)];
  if (versionOf(table).isVersion || versionOf(other).isVersion) return numberTheSame(rows, otherRows);
  return areReworded(rows, otherRows) && !areRepeated(rows, otherRows);
}

/** So many of the same rows in the same periods are the same plan once more, in another version. */
function isVersion(rows: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const shared = [...rows].filter((row) => others.has(row)).length;
  return shared > Math.min(rows.size, others.size) * 0.3;
}

/**
 * The objective that a sheet stands for where its table names none: the one above the table, else the
 * sheet's name, unless that is a year's.
 */
export function objectiveOfSheet(
  { view, head }: FoundTable,
  rows: readonly BodyRow[],
): ObjectiveDraft | null {
  const hasOwn = columnsOfHead(head).objective !== null || rows.some(({ kind }) => kind === "band");
  if (hasOwn) return null;
  for (let row = head.rows.first - 1; row >= view.firstRow; row--) {
    for (let column = view.firstColumn; column <= view.lastColumn; column++) {
      const text = onOneLine(view.text(row, column));
      if (isLabelledObjective(text))
        return { text, cell: view.reference(row, column), number: numberOfObjective(text) };
    }
  }
  const { sheet } = view.grid;
  if (periodInHead(sheet) !== null || isUnnamed(sheet)) return null;
  const cell = view.reference(head.rows.first, head.columns[0]?.column ?? view.firstColumn);
  return { text: sheet, cell, number: numberOfObjective(sheet) };
}

/** "Sheet1", "Hoja 2": Excel's own names say nothing. */
function isUnnamed(sheet: string): boolean {
  return phrases.unnamedSheet.isWhole(foldText(withoutAtEnd(sheet, /\d/u)));
}
