import type { AddedEntry, SheetEntry } from "../../plan/indicator-sheet";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import { gridCell, gridReference, type Grid } from "@plan-of-action/xlsx/grid";
import { GONE_MARK } from "../../workbook/sheet-markers";
import { isDateFormat } from "../sheet/date-serial";
import { shownText } from "../sheet/sheet-view";
import { ownHeader, type OwnHeader } from "./headers-by-place";

/** A row of an own table, as far as it holds anything. */
export interface OwnRow<Column extends string> {
  /** Its first cell that holds something. */
  readonly first: SheetEntry;
  /** What its cells show, by the meaning of their columns; blank cells are left out. */
  readonly texts: Partial<Readonly<Record<Column, string>>>;
  /** What its cells hold, by the meaning of their columns; an error value as its code. */
  readonly entries: Partial<Readonly<Record<Column, SheetEntry>>>;
  /** What stands in columns that a person added, by their headers. */
  readonly others: ReadonlyMap<string, AddedEntry>;
}

/** A table of the product's own as it stands now. */
export interface OwnTable<Column extends string> {
  readonly sheet: string;
  readonly headerRow: number;
  /** The columns of the sheet, by their meaning. */
  readonly columns: ReadonlyMap<Column, number>;
  readonly rows: readonly OwnRow<Column>[];
  /** Headers of the columns that a person added, in their order. */
  readonly otherHeaders: readonly string[];
}

/**
 * Reads a table of the product's own by its headers, wherever they were moved, and where they were renamed or blanked by
 * their place in the `order` in which they are written, where former sheets do not have the `later` ones; `null` where they
 * are gone. What was set aside below it is no part of it.
 */
export function readOwnTable<Column extends string>(
  sheet: Grid,
  columnOf: (header: string) => Column | null,
  order: readonly Column[],
  later: readonly Column[] = [],
): OwnTable<Column> | null {
  const grid = withoutSetAside(sheet);
  const found = ownHeader(grid, columnOf, order, later);
  if (found === null) return null;
  const header = withNamelessColumns(grid, headerOf(grid, found));
  const rows: OwnRow<Column>[] = [];
  for (let row = header.row + 1; row < grid.firstRow + grid.values.length; row++) {
    const read = rowOf(grid, row, header);
    if (read !== null) rows.push(read);
  }
  const columns = new Map([...header.columns].map(([place, column]) => [column, place]));
  return {
    sheet: grid.sheet,
    headerRow: header.row,
    columns,
    rows,
    otherHeaders: [...header.others.values()],
  };
}

function withoutSetAside(grid: Grid): Grid {
  const first = grid.values.findIndex((row) => row.includes(GONE_MARK));
  return first < 0 ? grid : { ...grid, values: grid.values.slice(0, first) };
}

interface Header<Column extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<number, Column>;
  readonly others: ReadonlyMap<number, string>;
}

/** The header with the columns that are the user's. */
function headerOf<Column extends string>(grid: Grid, { row, columns }: OwnHeader<Column>): Header<Column> {
  const others = new Map<number, string>();
  const names = new Set<string>();
  for (const { cell, value } of entriesOfRow(grid, row)) {
    if (!columns.has(cell.column)) others.set(cell.column, uniqueName(onOneLine(String(value)), names));
  }
  return { row, columns, others };
}

/** What stands below no header, beside the table or where a header was deleted, is the user's as well, under a plain name. */
function withNamelessColumns<Column extends string>(grid: Grid, header: Header<Column>): Header<Column> {
  const others = new Map(header.others);
  const names = new Set([...others.values()].map((name) => name.toLowerCase()));
  for (let row = header.row + 1; row < grid.firstRow + grid.values.length; row++) {
    for (const { cell } of entriesOfRow(grid, row)) {
      if (!header.columns.has(cell.column) && !others.has(cell.column))
        others.set(cell.column, uniqueName("Column", names));
    }
  }
  return { ...header, others };
}

/** A table of Excel has no header twice, whatever its capitals. */
function uniqueName(text: string, names: Set<string>): string {
  let name = text;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${text} ${number}`;
  names.add(name.toLowerCase());
  return name;
}

function rowOf<Column extends string>(
  grid: Grid,
  row: number,
  header: Header<Column>,
): OwnRow<Column> | null {
  const texts: Partial<Record<Column, string>> = {};
  const entries: Partial<Record<Column, SheetEntry>> = {};
  const others = new Map<string, AddedEntry>();
  let first: SheetEntry | null = null;
  for (const entry of entriesOfRow(grid, row)) {
    const { numberFormat, value } = gridCell(grid, row, entry.cell.column);
    const meaning = header.columns.get(entry.cell.column);
    const other = header.others.get(entry.cell.column);
    if (meaning !== undefined) {
      texts[meaning] = shownText(value, numberFormat);
      entries[meaning] = entry;
    } else if (other !== undefined)
      others.set(other, {
        value: entry.value,
        isDate: typeof entry.value === "number" && isDateFormat(numberFormat),
      });
    else continue;
    first ??= entry;
  }
  return first === null ? null : { first, texts, entries, others };
}

/** The cells of a row that hold something. */
function* entriesOfRow(grid: Grid, row: number): Generator<SheetEntry> {
  for (const offset of (grid.values[row - grid.firstRow] ?? []).keys()) {
    const column = grid.firstColumn + offset;
    const { value } = gridCell(grid, row, column);
    const plain = typeof value === "object" ? (value?.error ?? null) : value;
    if (plain === null || (typeof plain === "string" && plain.trim() === "")) continue;
    yield { cell: gridReference(grid, row, column), value: plain };
  }
}
