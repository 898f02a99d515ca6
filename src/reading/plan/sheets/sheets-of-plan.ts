import { isDated } from "../../../plan/column-meaning";
import type { BodyRow } from "../../body/body-rows";
import type { HeadColumn } from "../../head/head-column";
import type { HeadWords } from "../../../plan/language/head-words";
import type { OtherVersion } from "../../../plan/other-version";
import type { SheetLeftOut } from "../../../plan/sheet-left-out";
import { phrases } from "../../../plan/language/phrases";
import { isLabelledObjective, numberOfObjective } from "../../head/numbering";
import type { ObjectiveDraft } from "../../body/action-draft";
import { columnsOfHead } from "../../head/plan-columns";
import { periodInHead } from "../../../plan/language/time/period-words";
import { firstCellOf, type FoundTable } from "../../tables/found-table";
import { withoutAtEnd } from "../../../plan/language/spelling/text-ends";
import { fullTableOf } from "../excerpts";
import { foldText, onOneLine } from "../../../plan/language/spelling/text-folding";
import { TABLE_THRESHOLDS } from "../../weights/tables";
import { isTarget } from "../../tables/column-signs";
import { isTitledAside } from "../../tables/kinds-of-titles";
import { isFurtherPart, isTitledOfMoney } from "../stacked/stacked-tables";
import { tableReferredTo } from "./sheets-referred-to";
import { newestVersion } from "./versions";
import { RowsOfTables, yearsOfTable } from "../rows-of-tables";
import { haveSameTargets, isNearlySameHead, isOfOtherYears, isSameHead, nameOf } from "./same-heads";

/** The tables of a workbook that can be the plan, and those that can be parts of one on their sheet, in any order. */
export interface TablesOfWorkbook {
  readonly tables: readonly FoundTable[];
  readonly weaker: readonly FoundTable[];
}

/**
 * The tables that make up one plan with the chosen one: of a plan with a sheet for each objective or
 * for each year, those whose heads are the same. A sheet with the same rows and the same years is another
 * version of the plan, and a hidden sheet may be; neither is read.
 *
 * @returns the chosen table and its others, in the order of their sheets
 */
export function tablesOfPlan(
  chosen: FoundTable,
  { tables, weaker }: TablesOfWorkbook,
  words: HeadWords,
): readonly FoundTable[] {
  if (chosen.view.grid.visibility !== "visible") return [chosen];
  const others = tables.filter((table) => table.view.grid.visibility === "visible" && table !== chosen);
  const rows = new RowsOfTables(words);
  const kept: FoundTable[] = [chosen];
  const offices = officesWith(chosen, others, rows);
  const canBeKept = (table: FoundTable): boolean =>
    rows.hasAny(table) &&
    !isTitledAside(table.view, table.head.rows.first, words) &&
    kept.every((other) => other.view !== table.view || areApart(other, table, rows)) &&
    (offices.has(table) || !kept.some((other) => rows.areVersions(table, other)));
  const nextTo = weaker.filter(({ view }) => view === chosen.view);
  for (const table of [...others, ...nextTo].filter((other) => areOfOneHead(other, chosen, rows))) {
    if (!canBeKept(table) || isTitledOfMoney(table, kept, words)) continue;
    const columns = asIn(table.head.columns, chosen.head.columns);
    const hasOtherHead = isOfLikeName(table, chosen) ? { hasOtherHead: true } : {};
    kept.push({ ...table, head: { ...table.head, columns }, ...hasOtherHead });
  }
  for (const table of others) {
    const isOfSheet = kept.some(({ view }) => view === table.view) && !isOfOtherYears(table, chosen);
    if (!isOfSheet || areOfOneHead(table, chosen, rows) || !canBeKept(table)) continue;
    if (kept.some((other) => other.view === table.view && rows.repeats(table, other))) continue;
    if (isFurtherPart(table, chosen) && !isTitledOfMoney(table, kept, words))
      kept.push({ ...table, hasOtherHead: true });
  }
  return kept;
}

/** The tables of other offices with the rows of the chosen one; none where there is only one, which can be the other party's. */
function officesWith(
  chosen: FoundTable,
  others: readonly FoundTable[],
  rows: RowsOfTables,
): ReadonlySet<FoundTable> {
  const offices = others.filter(
    (table) =>
      isSameHead(table.head.columns, chosen.head.columns) &&
      [table, chosen].every(({ view }) => !isUnnamed(view.grid.sheet)) &&
      rows.areOfOffices(table, chosen),
  );
  return new Set(offices.length >= FEWEST_OTHER_OFFICES ? offices : []);
}

const FEWEST_OTHER_OFFICES = 2;

/**
 * Whether a table has the same head as the chosen one, or nearly so on a sheet that is numbered like its own, or on
 * another sheet other indicators with targets for the same periods, and is not of other years.
 */
function areOfOneHead(table: FoundTable, chosen: FoundTable, rows: RowsOfTables): boolean {
  const [columns, others] = [table.head.columns, chosen.head.columns];
  if (isSameHead(columns, others)) return !isOfOtherYears(table, chosen);
  if (isOfLikeName(table, chosen)) return !isOfOtherYears(table, chosen) && !rows.repeats(table, chosen);
  return table.view !== chosen.view && haveSameTargets(columns, others) && !rows.repeats(table, chosen);
}

/** Whether two sheets have nearly the same head, and names that differ in nothing but a number: "Goal 1", "Goal 6". */
function isOfLikeName(table: FoundTable, chosen: FoundTable): boolean {
  const [columns, others] = [table.head.columns, chosen.head.columns];
  const names = [table, chosen].map(({ view }) => foldText(view.grid.sheet));
  const [own, other] = names.map((name) => withoutAtEnd(name, /\d/u));
  const areNumbered = own === other && names.every((name) => name !== own && periodInHead(name) === null);
  return areNumbered && !isSameHead(columns, others) && isNearlySameHead(columns, others);
}

/**
 * The tables on other sheets that stand beside a plan and were not read with it. Plans of other years are none.
 *
 * @param parts the tables of the plan that was read
 * @param others the other tables of the workbook
 * @returns in the order in which they are given: the versions of the plan, also hidden ones, which have its head, its
 *   rows and its periods; and the sheets in sight with nearly its head, such as one with a column more or with one
 *   that is called otherwise
 */
export function tablesBeside(
  parts: readonly FoundTable[],
  others: readonly FoundTable[],
  words: HeadWords,
): { readonly versions: readonly OtherVersion[]; readonly sheetsLeftOut: readonly SheetLeftOut[] } {
  const versions: OtherVersion[] = [];
  const sheetsLeftOut: SheetLeftOut[] = [];
  const [chosen] = parts;
  if (chosen === undefined) return { versions, sheetsLeftOut };
  const { columns } = chosen.head;
  const rows = new RowsOfTables(words);
  const sheets = new Set(parts.map(({ view }) => view));
  const isVersion = (table: FoundTable): boolean => parts.some((part) => rows.areVersions(table, part));
  for (const table of others) {
    const { view, head } = table;
    if (sheets.has(view) || isOfOtherYears(table, chosen)) continue;
    const isHidden = view.grid.visibility !== "visible";
    if (isSameHead(head.columns, columns)) {
      if (isVersion(table)) versions.push({ cell: firstCellOf(table), isHidden });
    } else if (
      !isHidden &&
      isNearlySameHead(head.columns, columns) &&
      rows.hasAny(table) &&
      !isVersion(table)
    ) {
      const heads = [...headsLacking(columns, head.columns), ...headsLacking(head.columns, columns)];
      sheetsLeftOut.push({ cell: firstCellOf(table), heads });
    }
  }
  return { versions, sheetsLeftOut };
}

/** The heads that other columns do not have. */
function headsLacking(columns: readonly HeadColumn[], others: readonly HeadColumn[]): readonly string[] {
  const own = new Set(columns.map(nameOf));
  return others.flatMap((column) => (own.has(nameOf(column)) ? [] : [onOneLine(column.head)]));
}

/** Whether two tables of one sheet stand below each other: a head among the rows of another table is repeated there. */
function areApart(one: FoundTable, other: FoundTable, rows: RowsOfTables): boolean {
  const isUpper = one.head.rows.first <= other.head.rows.first;
  const [upper, lower] = isUpper ? [one, other] : [other, one];
  return lower.head.rows.first > rows.lastRowOf(upper);
}

/**
 * The likeliest table; of plans with the same head, "2019–2023" and "2024–2028", the one of the latest years, and of
 * tables that are as likely the one in which most rows have a target, since the other has their steps between them.
 * An excerpt gives way to the table that has all of it and more, and a sheet of works to that of the goals whose numbers it
 * has.
 */
export function bestOf(all: readonly FoundTable[], words: HeadWords): FoundTable | undefined {
  const tables = withoutAsides(all, words);
  const newest = newestAlike(tables);
  if (newest === undefined) return undefined;
  const version = newestVersion([newest, ...versionsOf(newest, tables)]);
  const likeliest = withNumbersNear(fullTableOf(version, tables) ?? version, tables);
  const asLikely = nearOnOtherSheets(likeliest, tables, "asLikely");
  const least = shareWithTarget(likeliest) + MUCH_FULLER;
  const fuller = asLikely.find((table) => shareWithTarget(table) > least);
  return tableReferredTo(fuller ?? likeliest, tables);
}

/** The tables but those that are none of the plan's by their titles, such as an example, where another one stands beside them or has their head. */
function withoutAsides(tables: readonly FoundTable[], words: HeadWords): readonly FoundTable[] {
  const [asides, others] = [true, false].map((is) =>
    tables.filter(({ view, head }) => isTitledAside(view, head.rows.first, words) === is),
  );
  const hasTwin = (table: FoundTable): boolean =>
    (others ?? []).some(
      ({ view, head }) => view === table.view || isSameHead(head.columns, table.head.columns),
    );
  const left = new Set((asides ?? []).filter(hasTwin));
  return left.size === 0 ? tables : tables.filter((table) => !left.has(table));
}

/** The table itself, or where it has neither indicators nor targets one with both that is nearly as likely. */
function withNumbersNear(table: FoundTable, tables: readonly FoundTable[]): FoundTable {
  if (table.head.columns.some((column) => isTarget(column) || isIndicator(column))) return table;
  const near = nearOnOtherSheets(table, tables, "nearWithNumbers").find(
    ({ head }) => head.columns.some(isIndicator) && head.columns.some(hasNumbers),
  );
  return near ?? table;
}

function isIndicator({ meaning, content }: HeadColumn): boolean {
  return meaning === "indicator" && content.filled > 0;
}

function hasNumbers(column: HeadColumn): boolean {
  const { sense, content } = column;
  const saysTarget = sense.kinds.includes("target") && isTarget(column);
  return saysTarget && content.filled > FEWEST_NUMBERS && content.numbers > 0.5;
}

const FEWEST_NUMBERS = 2;

/** The tables on other sheets that count little less than one, by a threshold, and are as much in sight. */
function nearOnOtherSheets(
  table: FoundTable,
  tables: readonly FoundTable[],
  within: keyof typeof TABLE_THRESHOLDS,
): readonly FoundTable[] {
  return tables.filter((other) => other.view !== table.view && isNear(other, table, within));
}

function isNear(table: FoundTable, other: FoundTable, within: keyof typeof TABLE_THRESHOLDS): boolean {
  return (
    other.score - table.score < TABLE_THRESHOLDS[within].value &&
    table.view.grid.visibility === other.view.grid.visibility
  );
}

/** Tables with the same head and years on other sheets that are nearly as likely and are as much in sight. */
function versionsOf(table: FoundTable, tables: readonly FoundTable[]): readonly FoundTable[] {
  const years = yearsOfTable(table);
  return nearOnOtherSheets(table, tables, "nearlyAsLikely").filter(
    (other) =>
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
      (table) => isNear(table, first, "nearlyAsLikely") && isSameHead(table.head.columns, first.head.columns),
    )
    .reduce((newest, table) => (isAfter(table, newest) ? table : newest), first);
}

/** Whether all years of a table come after those of another. */
function isAfter(table: FoundTable, other: FoundTable): boolean {
  const [years, others] = [[...yearsOfTable(table)], [...yearsOfTable(other)]];
  return years.length > 1 && others.length > 1 && Math.min(...years) > Math.max(...others);
}

/** A column means the same on every sheet, whatever a sheet with few rows makes of it. */
function asIn(columns: readonly HeadColumn[], chosen: readonly HeadColumn[]): readonly HeadColumn[] {
  const byHead = new Map<string, HeadColumn[]>();
  for (const column of chosen) {
    const head = nameOf(column);
    byHead.set(head, [...(byHead.get(head) ?? []), column]);
  }
  // "Target | Target" on one sheet and "Target" on another: that one is as the one of both that is read.
  for (const [head, alike] of byHead) {
    const isFewer = columns.filter((column) => nameOf(column) === head).length < alike.length;
    if (isFewer) alike.sort((a, b) => Number(a.leftOut !== null) - Number(b.leftOut !== null));
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
  const cell = firstCellOf({ view, head });
  return { text: sheet, cell, number: numberOfObjective(sheet) };
}

/** "Sheet1", "Hoja 2": Excel's own names say nothing. */
function isUnnamed(sheet: string): boolean {
  return phrases.unnamedSheet.isWhole(foldText(withoutAtEnd(sheet, /\d/u)));
}
