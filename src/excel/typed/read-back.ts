import type { GridValue } from "@plan-of-action/xlsx/grid";
import type { SheetDescription } from "../../workbook/sheet-description";
import { filledCells, type FilledCell } from "./typed-cells";
import { entryKey, placeOf } from "./written-cells";

/** The columns that were read into a description, and what of a sheet as it is was read there. */
export class ReadBack {
  private readonly read: ReadonlySet<number>;
  private readonly entries: ReadonlyMap<number, GridValue>;

  constructor(
    private readonly columns: SheetDescription["readBack"],
    standing: readonly FilledCell[],
  ) {
    const from = columns?.from === undefined || columns.from === null ? [] : filledCells(columns.from);
    this.entries = new Map(from.map(({ row, column, value }) => [placeOf(row, column), value]));
    this.read = readPlaces(
      standing.filter(({ column }) => this.isColumn(column)),
      from,
    );
  }

  /** Whether the description knows what is in a cell: somebody may have typed it since the sheet was read. */
  knows({ row, column }: Pick<FilledCell, "row" | "column">): boolean {
    return this.read.has(placeOf(row, column));
  }

  /** Whether the description says in such a column what was in that cell when it was read. */
  saysAsBefore({ row, column }: Pick<FilledCell, "row" | "column">, value: GridValue): boolean {
    return this.isColumn(column) && this.entries.get(placeOf(row, column)) === value;
  }

  private isColumn(column: number): boolean {
    return (
      this.columns !== undefined && column >= this.columns.firstColumn && column <= this.columns.lastColumn
    );
  }
}

/** The cells that hold what was read: in their place, or else in their column, since people sort rows; each entry once. */
function readPlaces(standing: readonly FilledCell[], from: readonly FilledCell[]): ReadonlySet<number> {
  const inPlace = new Set(from.map((cell) => `${placeOf(cell.row, cell.column)} ${keyOf(cell)}`));
  const stayed = standing.filter((cell) => inPlace.has(`${placeOf(cell.row, cell.column)} ${keyOf(cell)}`));
  const read = new Set(stayed.map(({ row, column }) => placeOf(row, column)));
  const left = new Map<string, number>();
  for (const cell of from) {
    if (read.has(placeOf(cell.row, cell.column))) continue;
    left.set(columnKey(cell), (left.get(columnKey(cell)) ?? 0) + 1);
  }
  for (const cell of standing) {
    const place = placeOf(cell.row, cell.column);
    const count = left.get(columnKey(cell)) ?? 0;
    if (read.has(place) || count === 0) continue;
    left.set(columnKey(cell), count - 1);
    read.add(place);
  }
  return read;
}

function columnKey(cell: FilledCell): string {
  return `${cell.column} ${keyOf(cell)}`;
}

function keyOf({ value, formula }: FilledCell): string {
  return entryKey(value, formula);
}
