import { areaContains, type Area, type GridValue, type CellStyle } from "@plan-of-action/xlsx/grid";
import { shownText } from "@plan-of-action/office-host/host";
import { alignmentOf } from "./cell-look";
import { rectangleOf, type Rectangle } from "./places";
import { mergesIn, type SheetLayout } from "./sheet-layout";
import { textWidth } from "./text-size";

/** A cell that has something to show, or the merged cells that show as one. */
export interface DrawnCell {
  readonly area: Area;
  readonly value: GridValue;
  readonly text: string;
  readonly style: CellStyle;
  readonly borders: NonNullable<CellStyle["borders"]>;
  readonly rectangle: Rectangle;
  /** How far its text may reach: over blank cells at its right. */
  readonly textRoom: number;
  /** The share that a data bar fills, and its colour. */
  readonly bar: { readonly share: number; readonly color: string } | null;
}

/** The cells of an area that have something to show, and the merged ones that reach into it. */
export function drawnCells(layout: SheetLayout, area: Area, date1904: boolean): DrawnCell[] {
  const merges = mergesIn(layout, area);
  const cells = merges.map((merge) => draw(layout, merge, date1904));
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    if (layout.rows.size(row) === 0) continue;
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      if (layout.columns.size(column) === 0 || merges.some((merge) => areaContains(merge, row, column)))
        continue;
      const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      if (hasLook(layout, row, column)) cells.push(draw(layout, cell, date1904));
    }
  }
  return cells;
}

function hasLook({ sheet }: SheetLayout, row: number, column: number): boolean {
  if (sheet.cell(row, column).value !== null) return true;
  const { fill, borders } = sheet.style(row, column);
  return fill !== undefined || (borders !== undefined && Object.keys(borders).length > 0);
}

function draw(layout: SheetLayout, area: Area, date1904: boolean): DrawnCell {
  const { sheet, rows, columns } = layout;
  const { value } = sheet.cell(area.firstRow, area.firstColumn);
  const style = sheet.style(area.firstRow, area.firstColumn);
  const text = shownText(value, style.numberFormat, date1904);
  const rectangle = rectangleOf(area, rows, columns);
  const fits = typeof value !== "number" || textWidth(text, style) <= rectangle.width + 4;
  return {
    area,
    value,
    text: fits ? text : "#".repeat(Math.max(1, Math.floor(rectangle.width / 9))),
    style,
    borders: bordersOf(layout, area),
    rectangle,
    textRoom: textRoom(layout, area, value, style, text),
    bar: barOf(layout, area, value),
  };
}

/** A line between two cells may be of either of them. */
function bordersOf({ sheet }: SheetLayout, area: Area): NonNullable<CellStyle["borders"]> {
  const at = (row: number, column: number) =>
    row < 0 || column < 0 ? {} : (sheet.style(row, column).borders ?? {});
  const first = at(area.firstRow, area.firstColumn);
  const last = at(area.lastRow, area.lastColumn);
  const top = first.top ?? at(area.firstRow - 1, area.firstColumn).bottom;
  const left = first.left ?? at(area.firstRow, area.firstColumn - 1).right;
  const bottom = last.bottom ?? at(area.lastRow + 1, area.lastColumn).top;
  const right = last.right ?? at(area.lastRow, area.lastColumn + 1).left;
  return {
    ...(top === undefined ? {} : { top }),
    ...(left === undefined ? {} : { left }),
    ...(bottom === undefined ? {} : { bottom }),
    ...(right === undefined ? {} : { right }),
  };
}

/** A text at the left that does not wrap runs on over the blank cells next to it. */
function textRoom(
  { sheet, columns, mergeAt }: SheetLayout,
  area: Area,
  value: GridValue,
  style: CellStyle,
  text: string,
): number {
  const own = columns.extent(area.firstColumn, area.lastColumn);
  const runsOn = typeof value === "string" && style.wrap !== true && alignmentOf(value, style) === "left";
  if (!runsOn) return own;
  const wanted = textWidth(text, style) * 1.2 + 8;
  let room = own;
  let column = area.lastColumn + 1;
  while (room < wanted && column < columns.count) {
    const isFree =
      sheet.cell(area.firstRow, column).value === null && mergeAt(area.firstRow, column) === null;
    if (!isFree) break;
    room += columns.size(column);
    column++;
  }
  return room;
}

function barOf({ bars }: SheetLayout, area: Area, value: GridValue): DrawnCell["bar"] {
  if (typeof value !== "number") return null;
  const bar = bars.find((bar) => areaContains(bar.area, area.firstRow, area.firstColumn));
  // The drawing knows bars with both bounds.
  const { min = null, max = null } = bar ?? {};
  if (bar === undefined || min === null || max === null || max <= min) return null;
  const share = (value - min) / (max - min);
  return { share: Math.min(1, Math.max(0, share)), color: bar.color };
}
