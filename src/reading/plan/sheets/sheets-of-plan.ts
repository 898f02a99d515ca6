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
import { foldText, onOneLine } from "../../../plan/language/spelling/text-folding";
import { isTitledAside } from "../../tables/kinds-of-titles";
import { isFurtherPart, isTitledOfMoney } from "../stacked/stacked-tables";
import { RowsOfTables } from "../rows-of-tables";
import { areNamedForOtherYears } from "./versions";
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
      const named = areNamedForOtherYears(table, chosen) ? { isOfOtherYear: true } : {};
      if (isVersion(table)) versions.push({ cell: firstCellOf(table), isHidden, ...named });
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
