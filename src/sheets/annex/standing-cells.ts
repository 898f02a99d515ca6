import type { SheetView } from "../../reading/sheet/sheet-view";
import { isCellError, type Area } from "@plan-of-action/xlsx/grid";
import { isBlank, type PrintedTable } from "./columns-of-annex";

/** What a cell of the plan holds, with the number format by which it is seen as it is there. */
export interface StandingCell {
  readonly value: string | number | boolean;
  readonly numberFormat: string;
  /** As a person would read it. */
  readonly shown: string;
}

/** A cell, its column of the annex, and over how many rows and columns it stands there. */
export interface PlacedCell extends StandingCell {
  readonly column: number;
  down: number;
  readonly across: number;
}

/** A row of a table of the plan that has something to print. */
export interface StandingCells {
  readonly row: number;
  readonly cells: PlacedCell[];
}

/** What is seen in a cell; `null` where nothing is. */
export function standingCell(view: SheetView, row: number, column: number): StandingCell | null {
  const { value, numberFormat } = view.cell(row, column);
  if (isBlank(value) || value === null) return null;
  const shown = view.text(row, column);
  if (isCellError(value)) return { value: value.error, numberFormat: "General", shown };
  return { value, numberFormat: typeof value === "number" ? numberFormat : "General", shown };
}

/** The columns of a row in which something is seen. */
export function columnsSeen(view: SheetView, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    if (!isBlank(view.value(row, column))) columns.push(column);
  }
  return columns;
}

/**
 * The cells of a table's rows that are printed, with what is merged over several of them; rows that have none are left
 * out. A text that is merged over a column that is not printed stands in the next one that is.
 */
export function standingRows(
  { places }: Pick<PrintedTable, "places">,
  view: SheetView,
  { first, last }: { readonly first: number; readonly last: number },
): readonly StandingCells[] {
  const rows: number[] = [];
  for (let row = first; row <= last; row++) if (isPrinted(places, view, row)) rows.push(row);
  return rows.map((row) => ({ row, cells: cellsOfRow(places, view, row, rows) }));
}

type Places = PrintedTable["places"];

function isPrinted(places: Places, view: SheetView, row: number): boolean {
  return [...places.keys()].some((column) => {
    const merge = view.merge(row, column);
    if (merge === null) return !isBlank(view.value(row, column));
    return merge.firstRow === row && !isBlank(view.value(row, merge.firstColumn));
  });
}

function cellsOfRow(places: Places, view: SheetView, row: number, rows: readonly number[]): PlacedCell[] {
  return [...places].flatMap(([column, place]): PlacedCell[] => {
    const merge = view.merge(row, column);
    if (merge === null) {
      const cell = standingCell(view, row, column);
      return cell === null ? [] : [{ ...cell, column: place, down: 1, across: 1 }];
    }
    const isFirst = merge.firstRow === row && columnsWithin(places, merge)[0] === column;
    const cell = isFirst ? standingCell(view, merge.firstRow, merge.firstColumn) : null;
    return cell === null ? [] : [{ ...cell, column: place, ...extentOf(merge, places, rows) }];
  });
}

function columnsWithin(places: Places, { firstColumn, lastColumn }: Area): readonly number[] {
  return [...places.keys()].filter((column) => column >= firstColumn && column <= lastColumn);
}

/** Columns of another table may stand between those that are merged; then the first alone has the text. */
function extentOf(merge: Area, places: Places, rows: readonly number[]): { down: number; across: number } {
  const down = rows.filter((row) => row >= merge.firstRow && row <= merge.lastRow).length;
  const within = columnsWithin(places, merge).map((column) => places.get(column) ?? 0);
  const [first = 0] = within;
  const isTogether = within.every((place, at) => place === first + at);
  return { down, across: isTogether ? within.length : 1 };
}
