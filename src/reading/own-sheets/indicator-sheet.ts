import {
  INDICATOR_COLUMNS,
  type AddedEntry,
  type IndicatorColumn,
  type IndicatorSheet,
  type IndicatorSheetRow,
  type SheetEntry,
} from "../../plan/indicator-sheet";
import { lexicons } from "../../plan/language/lexicon";
import { gridCell, gridReference, type Grid } from "../../workbook/grid";
import { isDateFormat } from "../sheet/date-serial";
import { foldText, onOneLine } from "../../plan/language/text-folding";

const COLUMN_OF_HEAD: ReadonlyMap<string, IndicatorColumn> = new Map(
  INDICATOR_COLUMNS.flatMap((column) =>
    lexicons.flatMap(({ ownSheets }) =>
      ownSheets.indicators[column].map((words) => [foldText(words), column] as const),
    ),
  ),
);

/** A row with fewer known heads is none: texts of the body can be the words of one or two. */
const FEWEST_HEADS = 3;

/** The heads of the table: columns of the sheet by their meaning, and those that the user added. */
interface Head {
  readonly row: number;
  readonly columns: ReadonlyMap<number, IndicatorColumn>;
  readonly others: ReadonlyMap<number, string>;
}

/**
 * What stands in an Indicators sheet, its columns known by what their heads mean. `null` where no row
 * has heads enough, or none for the indicator and none for its id.
 */
export function readIndicatorSheet(grid: Grid): IndicatorSheet | null {
  const found = findHead(grid);
  if (found === null) return null;
  const head = withNamelessColumns(grid, found);
  const rows: IndicatorSheetRow[] = [];
  const lastRow = grid.firstRow + grid.values.length - 1;
  for (let row = head.row + 1; row <= lastRow; row++) {
    const read = readRow(grid, head, row);
    if (read !== null) rows.push(read);
  }
  const columns = new Map([...head.columns].map(([place, column]) => [column, place]));
  return { sheet: grid.sheet, headRow: head.row, columns, rows, otherHeads: [...head.others.values()] };
}

function findHead(grid: Grid): Head | null {
  let best: Head | null = null;
  for (const index of grid.values.keys()) {
    const head = readHead(grid, grid.firstRow + index);
    if (head.columns.size > (best?.columns.size ?? FEWEST_HEADS - 1)) best = head;
  }
  const known = new Set(best?.columns.values());
  return known.has("indicator") || known.has("id") ? best : null;
}

/** Of two columns with the same meaning the first one counts; the other is the user's. */
function readHead(grid: Grid, row: number): Head {
  const columns = new Map<number, IndicatorColumn>();
  const others = new Map<number, string>();
  const taken = new Set<IndicatorColumn>();
  const names = new Set<string>();
  for (const [column, { value }] of entriesOfRow(grid, row)) {
    const text = onOneLine(String(value));
    const meaning = COLUMN_OF_HEAD.get(foldText(text));
    if (meaning !== undefined && !taken.has(meaning)) {
      taken.add(meaning);
      columns.set(column, meaning);
    } else others.set(column, uniqueName(text, names));
  }
  return { row, columns, others };
}

/** What stands below no head, beside the table or where a head was deleted, is the user's as well, under a plain name. */
function withNamelessColumns(grid: Grid, head: Head): Head {
  const others = new Map(head.others);
  const names = new Set([...others.values()].map((name) => name.toLowerCase()));
  for (let row = head.row + 1; row < grid.firstRow + grid.values.length; row++) {
    for (const [column] of entriesOfRow(grid, row)) {
      if (!head.columns.has(column) && !others.has(column)) others.set(column, uniqueName("Column", names));
    }
  }
  return { ...head, others };
}

/** A table of Excel has no head twice, whatever its capitals. */
function uniqueName(text: string, names: Set<string>): string {
  let name = text;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${text} ${number}`;
  names.add(name.toLowerCase());
  return name;
}

function readRow(grid: Grid, head: Head, row: number): IndicatorSheetRow | null {
  const entries: Partial<Record<IndicatorColumn, SheetEntry>> = {};
  const others = new Map<string, AddedEntry>();
  let first: SheetEntry | null = null;
  for (const [column, entry] of entriesOfRow(grid, row)) {
    const meaning = head.columns.get(column);
    const other = head.others.get(column);
    if (meaning !== undefined) entries[meaning] = entry;
    else if (other !== undefined) others.set(other, addedEntry(grid, entry));
    else continue;
    first ??= entry;
  }
  return first === null ? null : { cell: first.cell, entries, others };
}

function addedEntry(grid: Grid, { cell, value }: SheetEntry): AddedEntry {
  const { numberFormat } = gridCell(grid, cell.row, cell.column);
  return { value, isDate: typeof value === "number" && isDateFormat(numberFormat) };
}

/** The cells of a row that hold something; an error value as its code. */
function* entriesOfRow(grid: Grid, row: number): Generator<[column: number, SheetEntry]> {
  for (const offset of (grid.values[row - grid.firstRow] ?? []).keys()) {
    const column = grid.firstColumn + offset;
    const { value } = gridCell(grid, row, column);
    const plain = typeof value === "object" ? (value?.error ?? null) : value;
    if (plain === null || (typeof plain === "string" && plain.trim() === "")) continue;
    yield [column, { cell: gridReference(grid, row, column), value: plain }];
  }
}
