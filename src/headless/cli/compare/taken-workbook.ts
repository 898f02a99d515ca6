import type { TakenTable } from "../../../app/comparing";
import { formatCell, formatSheetName, type Area } from "@plan-of-action/xlsx/grid";
import { MARKER_NAME } from "../../../workbook/sheet-markers";
import type { CellContent, SheetFile, WorkbookFile } from "@plan-of-action/xlsx";

/** Why rows of a sheet cannot come and go without harm to what refers to them. */
export interface RowsAreHeld {
  readonly sheet: string;
  /** The formula's cell, or the name of a table. */
  readonly by: string;
}

/**
 * Makes a table of a workbook's file what it is to be. Rows that come have the formats of those that they are like;
 * what is below moves along. Returns what holds the rows, and changes nothing, where formulas from elsewhere point to
 * them.
 */
export function applyTaken(file: WorkbookFile, table: TakenTable): RowsAreHeld | null {
  const sheet = file.sheets.find(({ name }) => name === table.sheet);
  if (sheet === undefined) return { sheet: table.sheet, by: table.sheet };
  if (!table.changesRows) {
    for (const row of table.rows) writeCells(sheet, row.from ?? row.like, row.cells);
    return null;
  }
  const held = whatHolds(file, sheet, table);
  if (held !== null) return { sheet: table.sheet, by: held };
  const by = table.rows.length - (table.lastRow - table.firstRow + 1);
  rebuildRows(sheet, table, by);
  resizeTables(sheet, table, by);
  shiftNames(file, sheet, table, by);
  return null;
}

function writeCells(sheet: SheetFile, row: number, cells: TakenTable["rows"][number]["cells"]): void {
  for (const [column, { value, numberFormat }] of cells) {
    sheet.setCell(row, column, { value, formula: null });
    if (numberFormat !== undefined) sheet.setStyle(cellArea(row, column), { numberFormat });
  }
}

/**
 * A formula that points to rows from elsewhere than from one of them to itself, or a table below them. What the tracker
 * wrote holds none: it is written again.
 */
function whatHolds(file: WorkbookFile, sheet: SheetFile, { firstRow, lastRow }: TakenTable): string | null {
  const name = formatSheetName(sheet.name);
  for (const other of file.sheets) {
    if (other.kind !== "worksheet" || (other !== sheet && isOfTracker(file, other))) continue;
    for (const { row, column, formula } of other.formulaCells()) {
      const isInRows = other === sheet && row >= firstRow && row <= lastRow;
      const pointsHere = other === sheet || formula.includes(name) || formula.includes(sheet.name);
      if (!pointsHere) continue;
      const rows = rowsIn(formula);
      const isOwn = isInRows && rows.every((each) => each === row);
      if (!isOwn && rows.some((each) => each >= firstRow)) {
        return formatCell({ sheet: other.name, row, column });
      }
    }
  }
  const below = sheet.tables.find(({ area }) => area.firstRow > lastRow);
  return below === undefined ? null : below.name;
}

function isOfTracker(file: WorkbookFile, sheet: SheetFile): boolean {
  return file.names.some(
    ({ name, scope }) => scope === sheet && name.toLowerCase() === MARKER_NAME.toLowerCase(),
  );
}

const REFERENCE = /(\$?[A-Z]{1,3}\$?)(\d{1,7})(?![\d(A-Za-z_])/g;

function rowsIn(formula: string): readonly number[] {
  return [...formula.matchAll(REFERENCE)].map(([, , row]) => Number(row) - 1);
}

interface KeptCell {
  readonly content: CellContent;
  readonly style: ReturnType<SheetFile["style"]>;
}

interface KeptRow {
  readonly cells: readonly KeptCell[];
  readonly height: number | null;
  readonly isHidden: boolean;
}

function rebuildRows(sheet: SheetFile, table: TakenTable, by: number): void {
  const used = sheet.usedArea(false);
  if (used === null) return;
  const { firstRow, lastRow, rows } = table;
  const end = Math.max(used.lastRow, lastRow);
  const keep = (row: number): KeptRow => ({
    cells: columnsOf(used).map((column) => ({
      content: sheet.cell(row, column),
      style: sheet.style(row, column),
    })),
    height: sheet.rowHeight(row),
    isHidden: sheet.isRowHidden(row),
  });
  const kept = new Map<number, KeptRow>();
  for (let row = firstRow; row <= end; row++) kept.set(row, keep(row));
  const all: Area = { ...used, firstRow, lastRow: end };
  const merges = sheet.mergesTouching(all);
  const ownMerges = new Set(merges.filter((each) => each.firstRow >= firstRow && each.lastRow <= lastRow));
  for (const merge of merges) sheet.unmerge(merge);
  sheet.clear({ ...all, lastRow: end + Math.max(0, by) }, "all");
  rows.forEach(({ from, like, cells }, place) => {
    const source = kept.get(from ?? like);
    if (source === undefined) return;
    const row = firstRow + place;
    putRow(sheet, used, row, source, { from: from ?? like, isNew: from === null });
    writeCells(sheet, row, cells);
  });
  for (let row = lastRow + 1; row <= end; row++) {
    const source = kept.get(row);
    if (source !== undefined) putRow(sheet, used, row + by, source, { from: row, isNew: false });
  }
  for (const merge of [...merges].filter((each) => !ownMerges.has(each))) {
    const isBelow = merge.firstRow > lastRow;
    sheet.merge(isBelow ? { ...merge, firstRow: merge.firstRow + by, lastRow: merge.lastRow + by } : merge);
  }
  for (const merge of table.merges) sheet.merge(merge);
}

function putRow(
  sheet: SheetFile,
  used: Area,
  row: number,
  { cells, height, isHidden }: KeptRow,
  { from, isNew }: { readonly from: number; readonly isNew: boolean },
): void {
  for (const [place, column] of columnsOf(used).entries()) {
    const cell = cells[place];
    if (cell === undefined) continue;
    sheet.setStyle(cellArea(row, column), cell.style);
    const { value, formula } = cell.content;
    if (formula !== null) {
      // Its value is computed when the file is opened again.
      sheet.setCell(row, column, { value: isNew ? null : value, formula: moved(formula, from, row) });
    } else if (value !== null && !isNew) sheet.setCell(row, column, cell.content);
  }
  sheet.setRowHeight(row, row, isNew ? null : height);
  sheet.setRowsHidden(row, row, isHidden && !isNew);
}

/** A formula that points to its own row, in another row. */
function moved(formula: string, from: number, to: number): string {
  return formula.replace(REFERENCE, (whole, column: string, row: string) =>
    Number(row) - 1 === from ? `${column}${to + 1}` : whole,
  );
}

function resizeTables(sheet: SheetFile, { firstRow, lastRow }: TakenTable, by: number): void {
  for (const table of sheet.tables) {
    const { area } = table;
    if (area.firstRow <= firstRow && area.lastRow >= lastRow) {
      sheet.resizeTable(table, { ...area, lastRow: area.lastRow + by });
    }
  }
}

/** Print areas and other names that reach to the rows' end or below go on doing so. */
function shiftNames(file: WorkbookFile, sheet: SheetFile, { lastRow }: TakenTable, by: number): void {
  if (by === 0) return;
  for (const name of file.names) {
    if (!name.formula.startsWith(`${formatSheetName(sheet.name)}!`)) continue;
    const formula = name.formula.replace(REFERENCE, (whole, column: string, row: string) =>
      Number(row) - 1 >= lastRow ? `${column}${Number(row) + by}` : whole,
    );
    if (formula !== name.formula) file.setName({ ...name, formula });
  }
}

function columnsOf({ firstColumn, lastColumn }: Area): readonly number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, place) => firstColumn + place);
}

function cellArea(row: number, column: number): Area {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}
