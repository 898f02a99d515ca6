import { memo, type ReactNode } from "react";
import { columnLetters, formatAddress, type Area } from "@plan-of-action/xlsx/grid";
import { ChartView } from "../charts/chart-view";
import type { ChartCells } from "../charts/chart-cells";
import { boxLook, textLook } from "./cell-look";
import { type DrawnCell, drawnCells } from "./drawn-cells";
import { overlaps, rectangleOf } from "./places";
import type { PlacedChart, SheetLayout } from "./sheet-layout";

/** A part of a sheet that scrolls as one: the frozen rows, the frozen columns, both, or the rest. */
export interface LayerPlace {
  /** The first row and column of the part; its own corner lies there. */
  readonly row: number;
  readonly column: number;
  /** What of it is drawn now: what can be seen, and a little more. */
  readonly area: Area;
  readonly className: string;
}

interface LayerProps {
  readonly layout: SheetLayout;
  readonly place: LayerPlace;
  readonly date1904: boolean;
  readonly cells: ChartCells;
  readonly children: ReactNode;
}

/** Cells, gridlines and charts of one part; `children` lie over them in the sheet's coordinates. */
export function Layer({ layout, place, date1904, cells, children }: LayerProps) {
  const left = layout.columns.start(place.column);
  const top = layout.rows.start(place.row);
  return (
    <div className={`layer ${place.className}`}>
      <div className="origin" style={{ left: -left, top: -top }}>
        <Cells layout={layout} area={place.area} date1904={date1904} />
        {chartsIn(layout, place.area).map((chart) => (
          <ChartView key={chart.name} chart={chart} cells={cells} />
        ))}
        {children}
      </div>
    </div>
  );
}

function chartsIn({ charts, rows, columns }: SheetLayout, area: Area): readonly PlacedChart[] {
  const drawn = rectangleOf(area, rows, columns);
  return charts.filter(({ rectangle }) => overlaps(rectangle, drawn));
}

const Cells = memo(function Cells(props: {
  readonly layout: SheetLayout;
  readonly area: Area;
  readonly date1904: boolean;
}) {
  const { layout, area, date1904 } = props;
  return (
    <>
      {layout.sheet.showGridlines && <Gridlines layout={layout} area={area} />}
      {drawnCells(layout, area, date1904).map((cell) => (
        <Cell key={formatAddress(cell.area.firstRow, cell.area.firstColumn)} cell={cell} />
      ))}
    </>
  );
});

function Cell({ cell }: { readonly cell: DrawnCell }) {
  const { area, rectangle, style, borders, value, text, textRoom, bar } = cell;
  const { left, top, width, height } = rectangle;
  // A cell's box begins on the line before it, which it shares with its neighbour.
  const isMerged = area.lastRow > area.firstRow || area.lastColumn > area.firstColumn;
  const className = textRoom > width ? "cell runs-on" : isMerged ? "cell merged" : "cell";
  const box = { left: left - 1, top: top - 1, width: width + 1, height: height + 1 };
  return (
    <div
      className={className}
      data-cell={formatAddress(area.firstRow, area.firstColumn)}
      style={{ ...box, ...boxLook(style, borders) }}
    >
      {bar !== null && (
        <div className="bar" style={{ width: `${bar.share * 100}%`, backgroundColor: bar.color }} />
      )}
      <div className="text" style={{ width: textRoom, ...textLook(value, style) }}>
        <span>{text}</span>
      </div>
    </div>
  );
}

function Gridlines({ layout, area }: { readonly layout: SheetLayout; readonly area: Area }) {
  const { rows, columns } = layout;
  const left = columns.start(area.firstColumn);
  const top = rows.start(area.firstRow);
  const width = columns.extent(area.firstColumn, area.lastColumn);
  const height = rows.extent(area.firstRow, area.lastRow);
  return (
    <>
      {numbers(area.firstRow, area.lastRow).map((row) => (
        <div key={`row ${row}`} className="gridline" style={{ left, top: rows.start(row + 1) - 1, width }} />
      ))}
      {numbers(area.firstColumn, area.lastColumn).map((column) => (
        <div
          key={`column ${column}`}
          className="gridline"
          style={{ left: columns.start(column + 1) - 1, top, height }}
        />
      ))}
    </>
  );
}

interface HeadersProps {
  readonly layout: SheetLayout;
  readonly place: LayerPlace;
  readonly selected: Area;
}

export function ColumnHeaders({ layout, place, selected }: HeadersProps) {
  const { columns } = layout;
  const { firstColumn, lastColumn } = place.area;
  return (
    <div className={`heads ${place.className}`}>
      {numbers(firstColumn, lastColumn).map((column) => (
        <div
          key={column}
          className={headerClass(column, selected.firstColumn, selected.lastColumn)}
          style={{
            left: columns.start(column) - columns.start(place.column),
            width: columns.size(column),
            height: "100%",
          }}
        >
          {columnLetters(column)}
        </div>
      ))}
    </div>
  );
}

export function RowHeaders({ layout, place, selected }: HeadersProps) {
  const { rows } = layout;
  const { firstRow, lastRow } = place.area;
  return (
    <div className={`heads ${place.className}`}>
      {numbers(firstRow, lastRow).map((row) => (
        <div
          key={row}
          className={headerClass(row, selected.firstRow, selected.lastRow)}
          style={{ top: rows.start(row) - rows.start(place.row), height: rows.size(row), width: "100%" }}
        >
          {row + 1}
        </div>
      ))}
    </div>
  );
}

function headerClass(index: number, first: number, last: number): string {
  return index >= first && index <= last ? "head selected" : "head";
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
