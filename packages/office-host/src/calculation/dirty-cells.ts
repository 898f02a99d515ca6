import { type Area, intersection } from "@plan-of-action/xlsx";
import { boundingArea, areaHeight, areaWidth, areaOf } from "../cells/addresses";

/** The cells of one sheet that have changed. */
export class DirtyCells {
  private readonly keys = new Set<number>();
  private bounds: Area | null = null;

  add(row: number, column: number): void {
    this.keys.add(keyOf(row, column));
    const cell = areaOf(row, column);
    this.bounds = this.bounds === null ? cell : boundingArea(this.bounds, cell);
  }

  has(row: number, column: number): boolean {
    return this.keys.has(keyOf(row, column));
  }

  /** Whether a cell of the area has changed. */
  touches(area: Area): boolean {
    const near = this.bounds === null ? null : intersection(this.bounds, area);
    if (near === null) return false;
    return areaHeight(near) * areaWidth(near) <= this.keys.size ? this.anyIn(near) : this.anyKeyIn(near);
  }

  private anyIn(area: Area): boolean {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        if (this.has(row, column)) return true;
      }
    }
    return false;
  }

  private anyKeyIn(area: Area): boolean {
    for (const key of this.keys) {
      const row = Math.floor(key / COLUMNS);
      const column = key % COLUMNS;
      const inRows = row >= area.firstRow && row <= area.lastRow;
      if (inRows && column >= area.firstColumn && column <= area.lastColumn) return true;
    }
    return false;
  }
}

const COLUMNS = 16_384;

function keyOf(row: number, column: number): number {
  return row * COLUMNS + column;
}
