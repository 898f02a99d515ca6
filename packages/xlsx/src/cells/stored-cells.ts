import type { GridValue } from "../grid/grid";
import type { CellFormula } from "./cell-record";

/** Beyond them the memory of a usual machine is at risk; Excel's own add-in interface stops there too. */
export const MAX_CELLS = 5_000_000;

/** The end of a row that is not in one piece in the part, and so is written again when the part is. */
const IN_PIECES = 0xffffffff;

/**
 * The rows and cells of a part as they were read, in columns of numbers: a sheet of a million rows has no object
 * for each. Rows ascend, and the cells of a row by their columns. A row or cell is named by its place, counted
 * from zero; offsets are those of the part's text.
 */
export class StoredCells {
  rowCount = 0;
  cellCount = 0;
  /** By the place of the cell. */
  readonly values: GridValue[] = [];
  /** By the place of the cell, of those that have one. */
  readonly formulas = new Map<number, CellFormula>();
  private rowIndexes = new Uint32Array(64);
  private rowStarts = new Uint32Array(64);
  private rowEnds = new Uint32Array(64);
  private firstCells = new Uint32Array(64);
  private columns = new Uint16Array(256);
  private styles = new Uint32Array(256);
  private starts = new Uint32Array(256);
  private ends = new Uint32Array(256);
  /** Where the last row was found, since most are asked for one after the other. */
  private lastFound = 0;

  /** Begins a row below all others. Its text ends where `endRow` says; until then it is in pieces. */
  addRow(index: number, start: number): void {
    if (this.rowCount === this.rowIndexes.length) {
      this.rowIndexes = grown(this.rowIndexes);
      this.rowStarts = grown(this.rowStarts);
      this.rowEnds = grown(this.rowEnds);
      this.firstCells = grown(this.firstCells);
    }
    this.rowIndexes[this.rowCount] = index;
    this.rowStarts[this.rowCount] = start;
    this.rowEnds[this.rowCount] = IN_PIECES;
    this.firstCells[this.rowCount++] = this.cellCount;
  }

  endRow(end: number): void {
    this.rowEnds[this.rowCount - 1] = end;
  }

  /** Adds a cell to the last row, right of all others, and gives its place. */
  addCell(column: number, style: number, value: GridValue, start: number): number {
    if (this.cellCount === this.columns.length) {
      this.columns = grown(this.columns);
      this.styles = grown(this.styles);
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
    }
    this.columns[this.cellCount] = column;
    this.styles[this.cellCount] = style;
    this.starts[this.cellCount] = start;
    this.values.push(value);
    return this.cellCount++;
  }

  /** Where the text of the last cell ends, with what follows up to the next. */
  endCell(end: number): void {
    this.ends[this.cellCount - 1] = end;
  }

  /** The place of a row of the sheet; `-1` where the part has none. */
  placeOfRow(index: number): number {
    for (const place of [this.lastFound, this.lastFound + 1]) {
      if (place < this.rowCount && this.rowIndexes[place] === index) return (this.lastFound = place);
    }
    const place = this.firstRowFrom(index);
    return place < this.rowCount && this.rowIndexes[place] === index ? (this.lastFound = place) : -1;
  }

  /** The place of the first row that is not above a row of the sheet; `rowCount` where all are. */
  firstRowFrom(index: number): number {
    return firstFrom(this.rowIndexes, index, 0, this.rowCount);
  }

  /** The place of the cell in a row and column of the sheet; `-1` where the part has none. */
  placeOf(row: number, column: number): number {
    const place = this.placeOfRow(row);
    if (place < 0) return -1;
    const end = this.endOfCells(place);
    const cell = firstFrom(this.columns, column, this.firstCell(place), end);
    return cell < end && this.columns[cell] === column ? cell : -1;
  }

  rowIndex(place: number): number {
    return this.rowIndexes[place] ?? 0;
  }

  rowStart(place: number): number {
    return this.rowStarts[place] ?? 0;
  }

  /** Where a row's text ends, with what follows up to the next; `null` if it is in pieces. */
  rowEnd(place: number): number | null {
    const end = this.rowEnds[place] ?? IN_PIECES;
    return end === IN_PIECES ? null : end;
  }

  /** The cells of a row are those from `firstCell` up to, and without, `endOfCells`. */
  firstCell(place: number): number {
    return this.firstCells[place] ?? 0;
  }

  endOfCells(place: number): number {
    return place + 1 < this.rowCount ? (this.firstCells[place + 1] ?? 0) : this.cellCount;
  }

  column(cell: number): number {
    return this.columns[cell] ?? 0;
  }

  style(cell: number): number {
    return this.styles[cell] ?? 0;
  }

  value(cell: number): GridValue {
    return this.values[cell] ?? null;
  }

  start(cell: number): number {
    return this.starts[cell] ?? 0;
  }

  end(cell: number): number {
    return this.ends[cell] ?? 0;
  }
}

function grown<Numbers extends Uint16Array | Uint32Array>(numbers: Numbers): Numbers {
  const larger =
    numbers instanceof Uint16Array
      ? new Uint16Array(numbers.length * 2)
      : new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger as Numbers;
}

/** The first place from `low` on, and before `high`, with a number that is not below the wanted one. */
function firstFrom(numbers: Uint16Array | Uint32Array, wanted: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? wanted) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
