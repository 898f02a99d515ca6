import { LAST_COLUMN, LAST_ROW } from "../grid/cell-reference";
import type { Area } from "../grid/grid";
import { SheetColumns } from "./sheet-columns";
import type { SheetPart } from "./sheet-part";
import { isTrue } from "../styles/style-reading";
import { XlsxError } from "../xlsx-error";

/** The most cells that one change may make. */
const MAX_CELLS = 1_000_000;

/** Which format of the style sheet each cell of a worksheet has. */
export class SheetFormats {
  private readonly columns: SheetColumns;

  constructor(private readonly part: SheetPart) {
    this.columns = new SheetColumns(part);
  }

  indexAt(row: number, column: number): number {
    return this.part.cells.styleOf(row, column) ?? this.indexBehind(row, column);
  }

  /** The format that a cell has where there is none of its own: its row's, else its column's. */
  indexBehind(row: number, column: number): number {
    return this.ofRow(row) ?? this.ofColumn(column);
  }

  /** The format of a whole row; `null` if it has none. */
  ofRow(row: number): number | null {
    const { cells } = this.part;
    return isTrue(cells.rowAttribute(row, "customFormat")) ? Number(cells.rowAttribute(row, "s")) : null;
  }

  ofColumn(column: number): number {
    return Number(this.columns.at(column)?.get("style") ?? 0);
  }

  /** Gives every cell of an area the format that `change` makes of its own. */
  change(area: Area, change: (index: number) => number): void {
    const isWholeColumns = area.firstRow === 0 && area.lastRow === LAST_ROW;
    const isWholeRows = area.firstColumn === 0 && area.lastColumn === LAST_COLUMN;
    if (isWholeColumns) this.changeColumns(area, change);
    else if (isWholeRows) this.changeRows(area, change);
    else this.changeCells(area, change);
  }

  /** Takes the formats from cells, and from the whole columns and rows inside the area. */
  clear(area: Area): void {
    const { cells } = this.part;
    this.changeRecords(area, () => 0);
    if (area.firstRow === 0 && area.lastRow === LAST_ROW) {
      for (const column of this.columns.existing(area.firstColumn, area.lastColumn))
        column.set("style", null);
    }
    if (area.firstColumn > 0 || area.lastColumn < LAST_COLUMN) return;
    for (const index of cells.rowIndexes(area.firstRow, area.lastRow)) {
      if (cells.rowAttribute(index, "s") === null) continue;
      const { element } = cells.changedRow(index);
      element.set("s", null);
      element.set("customFormat", null);
    }
  }

  private changeCells(area: Area, change: (index: number) => number): void {
    const { cells } = this.part;
    const count = (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
    if (count > MAX_CELLS)
      throw new XlsxError({ kind: "tooLarge", detail: `${count} cells to be formatted` });
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        const index = this.indexAt(row, column);
        const changed = change(index);
        if (changed !== index) cells.changedRecord(row, column, () => index).style = changed;
      }
    }
  }

  private changeColumns(area: Area, change: (index: number) => number): void {
    this.changeRecords(area, change);
    for (const element of this.columns.covering(area.firstColumn, area.lastColumn)) {
      element.set("style", String(change(Number(element.get("style") ?? 0))));
    }
  }

  private changeRows(area: Area, change: (index: number) => number): void {
    this.changeRecords(area, change);
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const { element } = this.part.cells.changedRow(row);
      element.set("s", String(change(Number(element.get("s") ?? 0))));
      element.set("customFormat", "1");
    }
  }

  /** Changes the formats of the cells that the part has, and of no others. */
  private changeRecords(area: Area, change: (index: number) => number): void {
    const { cells } = this.part;
    for (const record of cells.recordsIn(area)) {
      const changed = change(record.style);
      if (changed === record.style) continue;
      cells.changedRow(record.row);
      record.style = changed;
    }
  }
}
