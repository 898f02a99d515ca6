import type { Area } from "@plan-of-action/xlsx/grid";
import type { ChartCorner, ChartPlace } from "@plan-of-action/xlsx";
import type { Tracks } from "./tracks";

/** A place on a sheet in pixels from its first cell's corner. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** 914,400 EMU to the inch, 96 pixels to the inch. */
const EMU_A_PIXEL = 9525;

export function rectangleOf(area: Area, rows: Tracks, columns: Tracks): Rectangle {
  return {
    left: columns.start(area.firstColumn),
    top: rows.start(area.firstRow),
    width: columns.extent(area.firstColumn, area.lastColumn),
    height: rows.extent(area.firstRow, area.lastRow),
  };
}

export function overlaps(one: Rectangle, other: Rectangle): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

export function placeOnSheet({ from, to, size }: ChartPlace, rows: Tracks, columns: Tracks): Rectangle {
  const x = ({ column, columnOffset }: ChartCorner) => columns.start(column) + columnOffset / EMU_A_PIXEL;
  const y = ({ row, rowOffset }: ChartCorner) => rows.start(row) + rowOffset / EMU_A_PIXEL;
  const left = x(from);
  const top = y(from);
  const width = to === null ? (size?.width ?? 0) / EMU_A_PIXEL : x(to) - left;
  const height = to === null ? (size?.height ?? 0) / EMU_A_PIXEL : y(to) - top;
  return { left, top, width, height };
}
