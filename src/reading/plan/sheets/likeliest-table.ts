import type { HeaderColumn } from "../../header/header-column";
import type { HeaderWords } from "../../../plan/language/header-words";
import type { FoundTable } from "../../tables/found-table";
import { fullTableOf } from "../excerpts";
import { TABLE_THRESHOLDS } from "../../weights/tables";
import { says } from "../../tables/column-signs";
import { isTitledAside } from "../../tables/kinds-of-titles";
import { isAboutMoney } from "../../tables/title-block";
import { tableReferredTo } from "./sheets-referred-to";
import { newestVersion } from "./versions";
import { yearsOfTable } from "../rows-of-tables";
import { isSameHeader } from "./same-headers";

/**
 * The likeliest table; of plans with the same header, "2019–2023" and "2024–2028", the one of the latest years, and of
 * tables that are as likely and not about money, and of excerpts, the one in which most rows have a target, since the other has their steps between
 * them.
 * An excerpt gives way to the table that has all of it and more, and a sheet of works to that of the goals whose numbers it
 * has.
 */
export function bestOf(all: readonly FoundTable[], words: HeaderWords): FoundTable | undefined {
  const tables = byRowsOfSheets(withoutAsides(all, words));
  const newest = newestAlike(tables);
  if (newest === undefined) return undefined;
  const version = newestVersion([newest, ...versionsOf(newest, tables)]);
  const likeliest = fullTableOf(version, tables.filter(isNearly(version))) ?? version;
  const excerpts = tables
    .filter(isNearly(likeliest))
    .filter((table) => fullTableOf(table, [likeliest]) === likeliest);
  const least = shareWithTarget(likeliest) + MUCH_FULLER;
  const asLikely = nearOnOtherSheets(likeliest, tables, "asLikely").filter(
    ({ view, header }) => !isAboutMoney(view, header.rows.first, words),
  );
  const fuller = [...asLikely, ...excerpts].find((table) => shareWithTarget(table) > least);
  return tableReferredTo(fuller ?? likeliest, tables);
}

/** Whether a table counts little less than another: a list of ideas for a plan has its tasks and more, and is none. */
function isNearly({ score }: FoundTable): (table: FoundTable) => boolean {
  return (table) => table.score > score - TABLE_THRESHOLDS.littleLess.value;
}

/**
 * The likeliest tables first, judged with the rows of all sheets that have their header: twelve sheets of six tasks each say
 * more than a form of four fields.
 */
function byRowsOfSheets(tables: readonly FoundTable[]): readonly FoundTable[] {
  const rows = new Map(tables.map((table) => [table, rowsOf(table)]));
  const merit = new Map(
    tables.map((table) => {
      const alike = tables.filter((other) => other === table || isOfSameSheets(other, table));
      const all = alike.reduce((sum, other) => sum + (rows.get(other) ?? 0), 0);
      return [table, table.score + TABLE_THRESHOLDS.rowsOfSheets.value * Math.log10(1 + all)];
    }),
  );
  return [...tables].sort((a, b) => (merit.get(b) ?? 0) - (merit.get(a) ?? 0));
}

function isOfSameSheets({ view, header }: FoundTable, table: FoundTable): boolean {
  return (
    view !== table.view &&
    view.grid.visibility === table.view.grid.visibility &&
    isSameHeader(header.columns, table.header.columns)
  );
}

/** How many different texts of actions or indicators a table has. */
function rowsOf({ header }: FoundTable): number {
  const texts = header.columns.filter(says("action", "indicator"));
  return Math.max(0, ...texts.map(({ content: { filled, distinct } }) => filled * distinct));
}

/** The tables but those that are none of the plan's by their titles, such as an example, where another one stands beside them or has their header. */
function withoutAsides(tables: readonly FoundTable[], words: HeaderWords): readonly FoundTable[] {
  const [asides, others] = [true, false].map((is) =>
    tables.filter(({ view, header }) => isTitledAside(view, header.rows.first, words) === is),
  );
  const hasTwin = (table: FoundTable): boolean =>
    (others ?? []).some(
      ({ view, header }) => view === table.view || isSameHeader(header.columns, table.header.columns),
    );
  const left = new Set((asides ?? []).filter(hasTwin));
  return left.size === 0 ? tables : tables.filter((table) => !left.has(table));
}

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

/** Tables with the same header and years on other sheets that are nearly as likely and are as much in sight. */
function versionsOf(table: FoundTable, tables: readonly FoundTable[]): readonly FoundTable[] {
  const years = yearsOfTable(table);
  return nearOnOtherSheets(table, tables, "nearlyAsLikely").filter(
    (other) =>
      isSameHeader(other.header.columns, table.header.columns) &&
      [...yearsOfTable(other)].every((year) => years.has(year)),
  );
}

/** Half more of the rows have a target. */
const MUCH_FULLER = 0.5;

/** The share of the rows with an action or an indicator that have a target of the whole plan. */
function shareWithTarget({ view, header }: FoundTable): number {
  const textColumns = header.columns.filter(({ meaning }) => meaning === "action" || meaning === "indicator");
  const targets = header.columns.filter(({ meaning }) => meaning === "overallTarget");
  if (targets.length === 0) return 0;
  const isFilled = (row: number, columns: readonly HeaderColumn[]): boolean =>
    columns.some(({ column }) => view.text(row, column) !== "");
  let [rows, withTarget] = [0, 0];
  for (let row = header.firstBodyRow; row <= view.lastRow; row++) {
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
      (table) =>
        isNear(table, first, "nearlyAsLikely") && isSameHeader(table.header.columns, first.header.columns),
    )
    .reduce((newest, table) => (isAfter(table, newest) ? table : newest), first);
}

/** Whether all years of a table come after those of another. */
function isAfter(table: FoundTable, other: FoundTable): boolean {
  const [years, others] = [[...yearsOfTable(table)], [...yearsOfTable(other)]];
  return years.length > 1 && others.length > 1 && Math.min(...years) > Math.max(...others);
}
