import { gridCell, isCellError, TEXT_FORMAT, type Grid } from "@plan-of-action/xlsx/grid";
import { ACTUALS_COLUMNS, type ActualsColumn } from "../../reading/own-sheets/actuals-headers";
import { CHOICES_HEADER, type ActualsLayout } from "../../reading/own-sheets/actuals-sheet";

/** A cell of the Actuals sheet as it is to be written. */
export interface ActualsCell {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** What one row is to say; columns that are not named stay as they are. */
export interface ActualsEntry {
  /** The row to change; `null` for a new one. */
  readonly row: number | null;
  readonly values: Readonly<Partial<Record<ActualsColumn, string | number | null>>>;
  readonly numberFormats?: Readonly<Partial<Record<ActualsColumn, string>>>;
}

/** The cells of the Actuals sheet, with the user's own columns and texts, and where its table is. */
export interface ActualsContent {
  /** From row 1 and column A on. */
  readonly rows: readonly (readonly ActualsCell[])[];
  readonly layout: ActualsLayout;
}

const BLANK: ActualsCell = { value: null, formula: null, numberFormat: "General" };

/** A new sheet: title, how it is filled in, and the header of the table. */
export function newActuals(
  title: string,
  note: string,
  headerOf: (column: ActualsColumn) => string,
  order: readonly ActualsColumn[] = ACTUALS_COLUMNS,
): ActualsContent {
  const text = (value: string): ActualsCell => ({ ...BLANK, value });
  return {
    rows: [[text(title)], [text(note)], [], order.map((column) => text(headerOf(column)))],
    layout: {
      headerRow: 3,
      columns: new Map(order.map((column, place) => [column, place])),
      firstColumn: 0,
      lastColumn: order.length - 1,
      lastRow: 3,
    },
  };
}

/** The column with the hidden list of choices; `null` if the user deleted it. */
export function choicesColumn(grid: Grid, { headerRow }: ActualsLayout): number | null {
  const place = (grid.values[headerRow - grid.firstRow] ?? []).indexOf(CHOICES_HEADER);
  return place < 0 ? null : grid.firstColumn + place;
}

/** The sheet as it is, without its hidden list of choices. */
export function actualsOfGrid(grid: Grid, layout: ActualsLayout): ActualsContent {
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0) + grid.firstColumn;
  const choices = choicesColumn(grid, layout);
  const rows = Array.from({ length: grid.firstRow + grid.values.length }, (_, row) =>
    Array.from({ length: width }, (__, column) => (column === choices ? BLANK : cellOf(grid, row, column))),
  );
  return { rows, layout };
}

function cellOf(grid: Grid, row: number, column: number): ActualsCell {
  const { value, formula, numberFormat } = gridCell(grid, row, column);
  return { value: isCellError(value) ? value.error : value, formula, numberFormat };
}

/** The sheet with entries made in it. */
export interface FilledActuals {
  readonly content: ActualsContent;
  /** The row of each entry. */
  readonly rowOf: readonly number[];
  /** The cells that now say something else, with their places. */
  readonly changed: readonly (ActualsCell & { readonly row: number; readonly column: number })[];
  /** By how many rows what stood in the way of new rows was moved down; 0 where nothing did. */
  readonly movedBy: number;
}

/**
 * The sheet with entries made in it. New ones go into the blank rows of the table first, then below its last row; what
 * is in their way there moves down. A column that the user deleted comes back at the table's end where an entry needs
 * it.
 */
export function withEntries(
  content: ActualsContent,
  entries: readonly ActualsEntry[],
  blankRows: readonly number[],
  headerOf: (column: ActualsColumn) => string,
): FilledActuals {
  const layout = withColumns(content.layout, entries);
  const rows = content.rows.map((row) => [...row]);
  const changed: (ActualsCell & { row: number; column: number })[] = [];
  const change = (row: number, column: number, cell: ActualsCell): void => {
    setCell(rows, row, column, cell);
    changed.push({ ...cell, row, column });
  };
  const added = Math.max(0, entries.filter(({ row }) => row === null).length - blankRows.length);
  const hasMoved = !isFree(content, layout.lastRow + 1, added);
  if (hasMoved) rows.splice(layout.lastRow + 1, 0, ...Array.from({ length: added }, () => []));
  for (const [column, place] of layout.columns) {
    if (!content.layout.columns.has(column))
      change(layout.headerRow, place, { ...BLANK, value: headerOf(column) });
  }
  let nextFree = 0;
  let lastRow = layout.lastRow;
  const rowOf = entries.map(({ row, values, numberFormats }) => {
    const place = row ?? blankRows[nextFree++] ?? ++lastRow;
    for (const [column, at] of layout.columns) {
      const value = values[column];
      if (value === undefined) continue;
      const before = rows[place]?.[at]?.numberFormat ?? "General";
      const wanted = numberFormats?.[column] ?? (column === "indicator" ? TEXT_FORMAT : undefined);
      const numberFormat = formatFor(before, wanted);
      change(place, at, { value, formula: null, numberFormat });
    }
    return place;
  });
  return { content: { rows, layout: { ...layout, lastRow } }, rowOf, changed, movedBy: hasMoved ? added : 0 };
}

/** Whether nothing is in the table's own columns of so many rows. */
function isFree({ rows, layout }: ActualsContent, first: number, count: number): boolean {
  const own = [...layout.columns.values()];
  return rows
    .slice(first, first + count)
    .every((row) => own.every((column) => (row[column]?.value ?? null) === null));
}

/** The format that the user gave to a cell stays, unless a number would be shown as what it is not. */
function formatFor(before: string, wanted: string | undefined): string {
  if (wanted === undefined) return before;
  const isOfUser = before !== "General" && before !== "@";
  return isOfUser && before.includes("%") === wanted.includes("%") ? before : wanted;
}

function withColumns(layout: ActualsLayout, entries: readonly ActualsEntry[]): ActualsLayout {
  const columns = new Map(layout.columns);
  let { lastColumn } = layout;
  for (const column of ACTUALS_COLUMNS) {
    const isNeeded = entries.some(({ values }) => values[column] !== undefined && values[column] !== null);
    if (isNeeded && !columns.has(column)) columns.set(column, ++lastColumn);
  }
  return { ...layout, columns, lastColumn };
}

function setCell(rows: ActualsCell[][], row: number, column: number, cell: ActualsCell): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length <= column) cells.push(BLANK);
  cells[column] = cell;
}

/** The content as it would be read back. */
export function gridOfActuals(sheet: string, { rows }: ActualsContent): Grid {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const block = <Item>(take: (cell: ActualsCell) => Item): Item[][] =>
    rows.map((row) => Array.from({ length: width }, (_, column) => take(row[column] ?? BLANK)));
  return {
    sheet,
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values: block(({ value }) => value),
    formulas: block(({ formula }) => formula),
    numberFormats: block(({ numberFormat }) => numberFormat),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}
