import {
  type CellReference,
  type Area,
  type Grid,
  type GridCell,
  type GridValue,
  gridCell,
  gridReference,
  isCellError,
} from "@plan-of-action/xlsx/grid";
import { isDateFormat, dayOfSerial } from "./date-serial";
import type { SaidOfSheet } from "../answers/answer";
import { saidGrid } from "./said-grid";
import { NumbersTurnedDates } from "./numbers-turned-dates";
import { withoutNoise } from "../../plan/number-noise";
import { tidyText } from "../../plan/language/spelling/text-folding";

/** A grid with the questions that reading asks of it: what a cell shows, and what it is merged with. */
export interface SheetView {
  readonly grid: Grid;
  /** What a person has said of how it is read; left out where nobody has said anything. */
  readonly said?: SaidOfSheet;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** What stands in the cell itself; blank for a cell that a merge covers. */
  cell(row: number, column: number): GridCell;
  /** Its value alone, where nothing else of it matters. */
  value(row: number, column: number): GridValue;
  /** The text that the cell shows, "" where it is blank or a merge covers it. */
  text(row: number, column: number): string;
  /** The text that is seen at this place: that of the merged area where the cell is part of one. */
  seenText(row: number, column: number): string;
  /** The merged area that the cell is part of, inside the block; `null` for a cell of its own. */
  merge(row: number, column: number): Area | null;
  /** Whether a merged area that begins in a row above covers the cell. */
  isCoveredFromAbove(row: number, column: number): boolean;
  reference(row: number, column: number): CellReference;
}

const COVERED: GridCell = { value: null, formula: null, numberFormat: "General" };

/** `countsStruck`: a person has said that what is struck through counts. */
export function viewSheet(asItStands: Grid, countsStruck = false): SheetView {
  const grid = saidGrid(asItStands, countsStruck);
  const lastRow = grid.firstRow + rowsUsed(grid) - 1;
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const lastColumn = grid.firstColumn + width - 1;
  const merges = new MergedAreas(grid, lastRow, lastColumn);

  const isCovered = (row: number, column: number): boolean => {
    const merge = merges.at(row, column);
    return merge !== null && (merge.firstRow !== row || merge.firstColumn !== column);
  };
  const cell = (row: number, column: number): GridCell =>
    isCovered(row, column) ? COVERED : gridCell(grid, row, column);
  const value = (row: number, column: number): GridValue => {
    const plain = grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? null;
    return plain === null || isCovered(row, column) ? null : plain;
  };
  const numbered = new NumbersTurnedDates(grid, value);
  // Each cell is asked for several times, by what looks for headers, parts rows and reads them.
  const shown: (readonly string[] | undefined)[] = [];
  const shownRow = (row: number): readonly string[] => {
    const known = shown[row - grid.firstRow];
    if (known !== undefined) return known;
    const texts = textsOfRow(grid, row, value, numbered);
    if (row >= grid.firstRow && row <= lastRow) shown[row - grid.firstRow] = texts;
    return texts;
  };
  const text = (row: number, column: number): string => shownRow(row)[column - grid.firstColumn] ?? "";
  return {
    grid,
    firstRow: grid.firstRow,
    lastRow,
    firstColumn: grid.firstColumn,
    lastColumn,
    cell,
    value,
    text,
    seenText: (row, column) => {
      const merge = merges.at(row, column);
      return merge === null ? text(row, column) : text(merge.firstRow, merge.firstColumn);
    },
    merge: (row, column) => merges.at(row, column),
    isCoveredFromAbove: (row, column) => (merges.at(row, column)?.firstRow ?? row) < row,
    reference: (row, column) => gridReference(grid, row, column),
  };
}

/** The same sheet as far as a row. */
export function viewUpTo(view: SheetView, lastRow: number): SheetView {
  return { ...view, lastRow: Math.min(lastRow, view.lastRow) };
}

function textsOfRow(
  grid: Grid,
  row: number,
  value: (row: number, column: number) => GridValue,
  numbered: NumbersTurnedDates,
): readonly string[] {
  const blockRow = row - grid.firstRow;
  return (grid.values[blockRow] ?? []).map((plain, place) => {
    if (plain === null || plain === "" || value(row, grid.firstColumn + place) === null) return "";
    if (typeof plain === "string") return tidyText(plain);
    const asTyped = typeof plain === "number" ? numbered.at(blockRow, place) : null;
    return asTyped ?? shownText(plain, grid.numberFormats[blockRow]?.[place] ?? "General");
  });
}

/** How many rows of the block there are to read: files claim up to a million that hold nothing. */
function rowsUsed({ values }: Grid): number {
  const last = values.findLastIndex((row) => row.some((value) => value !== null && value !== ""));
  return Math.min(values.length, last + 2);
}

/** A cell's value as a person would read it; dates as `2024-06-30`. */
export function shownText(value: GridValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "string") return tidyText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.error;
  return shownNumber(value, numberFormat);
}

function shownNumber(value: number, numberFormat: string): string {
  if (isDateFormat(numberFormat)) {
    const day = dayOfSerial(value);
    if (day !== null) {
      return /^[yb]+$/i.test(numberFormat) ? String(day.year) : dayText(day);
    }
  }
  if (numberFormat.includes("%")) return `${withoutNoise(value * 100)}%`;
  const decimals = /^0\.(0{1,3})$/.exec(numberFormat)?.[1]?.length;
  // As Excel shows it: 1.1 + 0.1 is 1.2, and not 1.2000000000000002.
  return decimals === undefined ? String(Number(value.toPrecision(15))) : value.toFixed(decimals);
}

/** A day as `2024-06-30`. */
export function dayText({ year, month, day }: { year: number; month: number; day: number }): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Which merged area each cell of the block is part of. */
class MergedAreas {
  private readonly areas: Area[] = [];
  /** Of each row that has merges: the place in `areas` for each column that one covers. */
  private readonly rows = new Map<number, Map<number, number>>();

  constructor(grid: Grid, lastRow: number, lastColumn: number) {
    // Excel's merges never overlap, so together they cover the block once at most. A broken file
    // that claims more is not followed past that.
    let left = (lastRow - grid.firstRow + 1) * (lastColumn - grid.firstColumn + 1);
    for (const merge of grid.merges) {
      const area: Area = {
        firstRow: Math.max(merge.firstRow, grid.firstRow),
        firstColumn: Math.max(merge.firstColumn, grid.firstColumn),
        lastRow: Math.min(merge.lastRow, lastRow),
        lastColumn: Math.min(merge.lastColumn, lastColumn),
      };
      const size = (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
      if (!(size > 0) || area.lastRow < area.firstRow || size > left) continue;
      left -= size;
      this.add(area);
    }
  }

  at(row: number, column: number): Area | null {
    if (this.areas.length === 0) return null;
    const place = this.rows.get(row)?.get(column);
    return place === undefined ? null : (this.areas[place] ?? null);
  }

  private add(area: Area): void {
    this.areas.push(area);
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const columns = this.rows.get(row) ?? new Map<number, number>();
      this.rows.set(row, columns);
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        if (!columns.has(column)) columns.set(column, this.areas.length - 1);
      }
    }
  }
}
