import { isDated } from "../../../plan/column-meaning";
import type { BodyRow } from "../../body/body-rows";
import type { HeaderColumn } from "../../header/header-column";
import type { HeaderWords } from "../../../plan/language/header-words";
import type { OtherVersion } from "../../../plan/other-version";
import type { SheetLeftOut } from "../../../plan/sheet-left-out";
import { phrases } from "../../../plan/language/phrases";
import { isLabelledObjective, numberOfObjective } from "../../header/numbering";
import type { ObjectiveDraft } from "../../body/action-draft";
import { columnsOfHeader } from "../../header/plan-columns";
import { periodInHeader } from "../../../plan/language/time/period-words";
import { firstCellOf, type FoundTable } from "../../tables/found-table";
import { withoutAtEnd } from "../../../plan/language/spelling/text-ends";
import { foldText, onOneLine } from "../../../plan/language/spelling/text-folding";
import { isTitledAside } from "../../tables/kinds-of-titles";
import { isFurtherPart, isMeasured, isTitledOfMoney } from "../stacked/stacked-tables";
import { RowsOfTables } from "../rows-of-tables";
import { areNamedForOtherYears } from "./versions";
import { isTarget, says } from "../../tables/column-signs";
import { haveSameTargets, isNearlySameHeader, isOfOtherYears, isSameHeader, nameOf } from "./same-headers";

/** The tables of a workbook that can be the plan, and those that can be parts of one on their sheet, in any order. */
export interface TablesOfWorkbook {
  readonly tables: readonly FoundTable[];
  readonly weaker: readonly FoundTable[];
}

/**
 * The tables that make up one plan with the chosen one: of a plan with a sheet for each objective or
 * for each year, those whose headers are the same. A sheet with the same rows and the same years is another
 * version of the plan, and a hidden sheet may be; neither is read.
 *
 * @returns the chosen table and its others, in the order of their sheets
 */
export function tablesOfPlan(
  chosen: FoundTable,
  { tables, weaker }: TablesOfWorkbook,
  words: HeaderWords,
): readonly FoundTable[] {
  if (chosen.view.grid.visibility !== "visible") return [chosen];
  const others = tables.filter((table) => table.view.grid.visibility === "visible" && table !== chosen);
  const rows = new RowsOfTables(words);
  const kept: FoundTable[] = [chosen];
  const offices = officesWith(chosen, others, rows);
  const canBeKept = (table: FoundTable): boolean =>
    rows.hasAny(table) &&
    !isTitledAside(table.view, table.header.rows.first, words) &&
    kept.every((other) => other.view !== table.view || areApart(other, table, rows)) &&
    (offices.has(table) || !kept.some((other) => rows.areVersions(table, other)));
  const nextTo = weaker.filter(({ view }) => view === chosen.view);
  const alike = [...others, ...nextTo].filter((other) => areOfOneHeader(other, chosen, rows));
  const isWhole = isPutTogether(chosen, alike, rows);
  for (const table of alike.filter(({ view }) => !isWhole || view === chosen.view)) {
    if (!canBeKept(table) || isTitledOfMoney(table, kept, words)) continue;
    const columns = asIn(table.header.columns, chosen.header.columns);
    const hasOtherHeader = isOfLikeName(table, chosen) ? { hasOtherHeader: true } : {};
    kept.push({ ...table, header: { ...table.header, columns }, ...hasOtherHeader });
  }
  for (const table of others) {
    const isOfSheet = kept.some(({ view }) => view === table.view) && !isOfOtherYears(table, chosen);
    if (!isOfSheet || areOfOneHeader(table, chosen, rows) || !canBeKept(table)) continue;
    if (kept.some((other) => other.view === table.view && rows.repeats(table, other))) continue;
    if (isFurtherPart(table, chosen) && !isTitledOfMoney(table, kept, words))
      kept.push({ ...table, hasOtherHeader: true });
  }
  const measures = kept.some(isMeasured) ? [] : others.filter((table) => measuresFor(table, chosen, rows));
  for (const table of measures) if (canBeKept(table)) kept.push({ ...table, hasOtherHeader: true });
  return kept;
}

/**
 * Whether a table has the rows of shorter ones on other sheets: of "Consolidated" beside a sheet for each department it is the
 * whole, and what only a department has is what has not come in, or was left out on purpose.
 */
function isPutTogether(chosen: FoundTable, alike: readonly FoundTable[], rows: RowsOfTables): boolean {
  const elsewhere = alike.filter(({ view }) => view !== chosen.view);
  const sources = elsewhere.filter((table) => rows.areAmong(table, chosen));
  return sources.length >= MIN_SOURCES && sources.length * 2 >= elsewhere.length;
}

const MIN_SOURCES = 3;

/**
 * Whether a table on another sheet says what is measured for a plan that says only what is done: its indicators, with how
 * much is aimed at, and other texts than the plan's actions.
 */
function measuresFor(table: FoundTable, chosen: FoundTable, rows: RowsOfTables): boolean {
  const { columns } = table.header;
  const areMeasured = columns.some(
    (column) => says("indicator")(column) && column.content.filled >= MIN_INDICATORS,
  );
  const isHowMuch = columns.some((column) => isTarget(column) && column.content.numbers > 0.5);
  return (
    table.view !== chosen.view &&
    areMeasured &&
    isHowMuch &&
    !columns.some(says("action")) &&
    !rows.repeats(table, chosen)
  );
}

/** Fewer indicators can be a note or an example. */
const MIN_INDICATORS = 3;

/** The tables that a person has named as the plan: columns that are called the same mean what they do in the first. */
export function withSameColumns([first, ...others]: readonly FoundTable[]): readonly FoundTable[] {
  if (first === undefined) return [];
  const { columns } = first.header;
  const aligned = others.map((table) =>
    isSameHeader(table.header.columns, columns)
      ? { ...table, header: { ...table.header, columns: asIn(table.header.columns, columns) } }
      : table,
  );
  return [first, ...aligned];
}

/** The tables of other offices with the rows of the chosen one; none where there is only one, which can be the other party's. */
function officesWith(
  chosen: FoundTable,
  others: readonly FoundTable[],
  rows: RowsOfTables,
): ReadonlySet<FoundTable> {
  const offices = others.filter(
    (table) =>
      isSameHeader(table.header.columns, chosen.header.columns) &&
      [table, chosen].every(({ view }) => !isUnnamed(view.grid.sheet)) &&
      rows.areOfOffices(table, chosen),
  );
  return new Set(offices.length >= MIN_OTHER_OFFICES ? offices : []);
}

const MIN_OTHER_OFFICES = 2;

/**
 * Whether a table has the same header as the chosen one, or nearly so on a sheet that is numbered like its own, or on
 * another sheet other indicators with targets for the same periods, and is not of other years.
 */
function areOfOneHeader(table: FoundTable, chosen: FoundTable, rows: RowsOfTables): boolean {
  const [columns, others] = [table.header.columns, chosen.header.columns];
  if (isSameHeader(columns, others)) return !isOfOtherYears(table, chosen);
  if (isOfLikeName(table, chosen)) return !isOfOtherYears(table, chosen) && !rows.repeats(table, chosen);
  return table.view !== chosen.view && haveSameTargets(columns, others) && !rows.repeats(table, chosen);
}

/** Whether two sheets have nearly the same header, and names that differ in nothing but a number: "Goal 1", "Goal 6". */
function isOfLikeName(table: FoundTable, chosen: FoundTable): boolean {
  const [columns, others] = [table.header.columns, chosen.header.columns];
  const names = [table, chosen].map(({ view }) => foldText(view.grid.sheet));
  const [own, other] = names.map((name) => withoutAtEnd(name, /\d/u));
  const areNumbered = own === other && names.every((name) => name !== own && periodInHeader(name) === null);
  return areNumbered && !isSameHeader(columns, others) && isNearlySameHeader(columns, others);
}

/**
 * The tables on other sheets that stand beside a plan and were not read with it. Plans of other years are none.
 *
 * @param parts the tables of the plan that was read
 * @param others the other tables of the workbook
 * @returns in the order in which they are given: the versions of the plan, also hidden ones, which have its header, its
 *   rows and its periods; and the sheets in sight with nearly its header, such as one with a column more or with one
 *   that is called otherwise
 */
export function tablesBeside(
  parts: readonly FoundTable[],
  others: readonly FoundTable[],
  words: HeaderWords,
): { readonly versions: readonly OtherVersion[]; readonly sheetsLeftOut: readonly SheetLeftOut[] } {
  const versions: OtherVersion[] = [];
  const sheetsLeftOut: SheetLeftOut[] = [];
  const [chosen] = parts;
  if (chosen === undefined) return { versions, sheetsLeftOut };
  const { columns } = chosen.header;
  const rows = new RowsOfTables(words);
  const sheets = new Set(parts.map(({ view }) => view));
  const alike = others.filter(({ header }) => isSameHeader(header.columns, columns));
  const isWhole = isPutTogether(chosen, alike, rows);
  const isVersion = (table: FoundTable): boolean => parts.some((part) => rows.areVersions(table, part));
  for (const table of others) {
    const { view, header } = table;
    if (sheets.has(view) || isOfOtherYears(table, chosen)) continue;
    const isHidden = view.grid.visibility !== "visible";
    if (isSameHeader(header.columns, columns)) {
      const named = areNamedForOtherYears(table, chosen) ? { isOfOtherYear: true } : {};
      if (isWhole || isVersion(table)) versions.push({ cell: firstCellOf(table), isHidden, ...named });
    } else if (
      !isHidden &&
      isNearlySameHeader(header.columns, columns) &&
      rows.hasAny(table) &&
      !isVersion(table)
    ) {
      const headers = [
        ...headersLacking(columns, header.columns),
        ...headersLacking(header.columns, columns),
      ];
      sheetsLeftOut.push({ cell: firstCellOf(table), headers });
    }
  }
  return { versions, sheetsLeftOut };
}

/** The headers that other columns do not have. */
function headersLacking(
  columns: readonly HeaderColumn[],
  others: readonly HeaderColumn[],
): readonly string[] {
  const own = new Set(columns.map(nameOf));
  return others.flatMap((column) => (own.has(nameOf(column)) ? [] : [onOneLine(column.header)]));
}

/** Whether two tables of one sheet stand below each other: a header among the rows of another table is repeated there. */
function areApart(one: FoundTable, other: FoundTable, rows: RowsOfTables): boolean {
  const isUpper = one.header.rows.first <= other.header.rows.first;
  const [upper, lower] = isUpper ? [one, other] : [other, one];
  return lower.header.rows.first > rows.lastRowOf(upper);
}

/** A column means the same on every sheet, whatever a sheet with few rows makes of it. */
function asIn(columns: readonly HeaderColumn[], chosen: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const byHeader = new Map<string, HeaderColumn[]>();
  for (const column of chosen) {
    const header = nameOf(column);
    byHeader.set(header, [...(byHeader.get(header) ?? []), column]);
  }
  // "Target | Target" on one sheet and "Target" on another: that one is as the one of both that is read.
  for (const [header, alike] of byHeader) {
    const isFewer = columns.filter((column) => nameOf(column) === header).length < alike.length;
    if (isFewer) alike.sort((a, b) => Number(a.leftOut !== null) - Number(b.leftOut !== null));
  }
  return columns.map((column) => {
    const other = byHeader.get(nameOf(column))?.shift();
    if (other === undefined) return column;
    const year = isDated(other.meaning) ? (column.year ?? other.year) : null;
    const part = column.part?.span === other.part?.span ? column.part : other.part;
    return { ...column, meaning: other.meaning, part, year, leftOut: other.leftOut };
  });
}

/**
 * The objective that a sheet stands for where its table names none: the one above the table, else the
 * sheet's name, unless that is a year's.
 */
export function objectiveOfSheet(
  { view, header }: FoundTable,
  rows: readonly BodyRow[],
): ObjectiveDraft | null {
  const hasOwn = columnsOfHeader(header).objective !== null || rows.some(({ kind }) => kind === "band");
  if (hasOwn) return null;
  for (let row = header.rows.first - 1; row >= view.firstRow; row--) {
    for (let column = view.firstColumn; column <= view.lastColumn; column++) {
      const text = onOneLine(view.text(row, column));
      if (isLabelledObjective(text))
        return { text, cell: view.reference(row, column), number: numberOfObjective(text) };
    }
  }
  const { sheet } = view.grid;
  if (periodInHeader(sheet) !== null || isUnnamed(sheet)) return null;
  const cell = firstCellOf({ view, header });
  return { text: sheet, cell, number: numberOfObjective(sheet) };
}

/** "Sheet1", "Hoja 2": Excel's own names say nothing. */
function isUnnamed(sheet: string): boolean {
  return phrases.unnamedSheet().isWhole(foldText(withoutAtEnd(sheet, /\d/u)));
}
