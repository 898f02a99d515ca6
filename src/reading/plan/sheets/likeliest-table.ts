import type { HeaderColumn } from "../../header/header-column";
import type { HeaderWords } from "../../../plan/language/header-words";
import type { FoundTable } from "../../tables/found-table";
import { fullTableOf } from "../excerpts";
import { TABLE_THRESHOLDS } from "../../weights/tables";
import { isTarget } from "../../tables/column-signs";
import { isTitledAside } from "../../tables/kinds-of-titles";
import { tableReferredTo } from "./sheets-referred-to";
import { newestVersion } from "./versions";
import { yearsOfTable } from "../rows-of-tables";
import { isSameHeader } from "./same-headers";

/**
 * The likeliest table; of plans with the same header, "2019–2023" and "2024–2028", the one of the latest years, and of
 * tables that are as likely the one in which most rows have a target, since the other has their steps between them.
 * An excerpt gives way to the table that has all of it and more, and a sheet of works to that of the goals whose numbers it
 * has.
 */
export function bestOf(all: readonly FoundTable[], words: HeaderWords): FoundTable | undefined {
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

/** The table itself, or where it has neither indicators nor targets one with both that is nearly as likely. */
function withNumbersNear(table: FoundTable, tables: readonly FoundTable[]): FoundTable {
  if (table.header.columns.some((column) => isTarget(column) || isIndicator(column))) return table;
  const near = nearOnOtherSheets(table, tables, "nearWithNumbers").find(
    ({ header }) => header.columns.some(isIndicator) && header.columns.some(hasNumbers),
  );
  return near ?? table;
}

function isIndicator({ meaning, content }: HeaderColumn): boolean {
  return meaning === "indicator" && content.filled > 0;
}

function hasNumbers(column: HeaderColumn): boolean {
  const { sense, content } = column;
  const saysTarget = sense.kinds.includes("target") && isTarget(column);
  return saysTarget && content.filled > MIN_NUMBERS && content.numbers > 0.5;
}

const MIN_NUMBERS = 2;

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
