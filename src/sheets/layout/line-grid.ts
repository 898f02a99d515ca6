import type { BlockCell, BlockRow } from "./block";
import { linesInCell, scriptOfCell } from "./cell-setting";
import { LARGER_BY, type Script } from "./script";
import { PAGE_HEIGHT } from "./print";
import { styleOf } from "./styles";
import { lineHeight } from "./text-height";

/** A row of one half of a page: as many lines of text as it needs, with nothing said of how high its neighbour is. */
export interface HalfRow extends Pick<BlockRow, "cells" | "about"> {
  /** The key of its first line. */
  readonly key?: string;
  /** Half lines that it takes, where that is not what its texts need. */
  readonly halfLines?: number;
}

/** The size of the texts of a page in halves, in points. */
const TEXT_SIZE = 10;
/** Above and below a line, in points; lines of Thai and Khmer have some of their own. */
const LEADING: Readonly<Record<Script, number>> = { latin: 0.9, thai: 0.6, khmer: 0.6 };
/** Higher than this no cell of Excel is. */
const MAX_HALF_LINES = 60;

/**
 * Two halves of a page side by side, laid out in half lines of one height: each text covers as many as it needs, so
 * that no half makes room for the other.
 */
export function sideBySide(
  left: readonly HalfRow[],
  right: readonly HalfRow[],
  widths: readonly number[],
): BlockRow[] {
  const placed = [placesOf(left, widths), placesOf(right, widths)];
  const height = heightOfHalfLine([...left, ...right]);
  const rows = Array.from({ length: Math.max(...placed.map(({ end }) => end)) }, (): BuiltRow => ({
    cells: {},
    keys: [],
  }));
  for (const { rows: all } of placed) for (const each of all) fill(rows, each);
  return rows.map(({ cells, keys, about }) => ({
    cells,
    minHeight: height,
    ...(keys.length === 0 ? {} : { key: keys }),
    ...(about === undefined ? {} : { about }),
  }));
}

/** How many half lines rows take one below another. */
export function halfLinesOf(rows: readonly HalfRow[], widths: readonly number[]): number {
  return rows.reduce((sum, row) => sum + heightOf(row, widths), 0);
}

/** The rows with half a line more for each that ends with a line, where so many half lines take them all. */
export function loosened(
  rows: readonly HalfRow[],
  { halfLines, widths }: { readonly halfLines: number; readonly widths: readonly number[] },
): readonly HalfRow[] {
  const looser = rows.map((row) => (isRuled(row) ? { ...row, halfLines: heightOf(row, widths) + 1 } : row));
  return halfLinesOf(looser, widths) <= halfLines ? looser : rows;
}

/** Whether it is a row of a small table, below its header. */
function isRuled({ cells }: HalfRow): boolean {
  return Object.values(cells).some(({ style }) => {
    const { borders, verticalAlign } = styleOf(style);
    return verticalAlign === "center" && borders?.bottom !== undefined;
  });
}

interface BuiltRow {
  readonly cells: Record<number, BlockCell>;
  readonly keys: string[];
  about?: BlockRow["about"];
}

interface PlacedRow {
  readonly row: HalfRow;
  readonly first: number;
  readonly halfLines: number;
}

function placesOf(rows: readonly HalfRow[], widths: readonly number[]) {
  let end = 0;
  const placed = rows.map((row): PlacedRow => {
    const first = end;
    const halfLines = heightOf(row, widths);
    end += halfLines;
    return { row, first, halfLines };
  });
  return { rows: placed, end };
}

function heightOf({ cells, halfLines }: HalfRow, widths: readonly number[]): number {
  if (halfLines !== undefined) return halfLines;
  const lines = Object.entries(cells).map(([column, cell]) => linesInCell(Number(column), cell, widths));
  return Math.min(MAX_HALF_LINES, 2 * Math.max(1, ...lines));
}

function fill(rows: readonly BuiltRow[], { row, first, halfLines }: PlacedRow): void {
  const top = rows[first];
  if (top === undefined) return;
  if (row.key !== undefined) top.keys.push(row.key);
  // What is typed next to a row is right of the page.
  if (row.about !== undefined) top.about = row.about;
  for (const [key, cell] of Object.entries(row.cells)) {
    const column = Number(key);
    top.cells[column] = halfLines > 1 ? { ...cell, rows: halfLines } : cell;
    const covered: BlockCell = { value: null, style: cell.style, covered: true };
    const below = cell.lastColumn === undefined ? covered : { ...covered, lastColumn: cell.lastColumn };
    for (const under of rows.slice(first + 1, first + halfLines)) under.cells[column] = below;
  }
}

/** Of the script that needs most; larger texts, such as titles, say how many half lines they take. */
function heightOfHalfLine(rows: readonly HalfRow[]): number {
  const scripts = new Set<Script>(rows.flatMap(({ cells }) => Object.values(cells).map(scriptOfCell)));
  const heights = [...scripts.add("latin")].map(
    (script) => lineHeight(script, TEXT_SIZE + LARGER_BY[script]) + LEADING[script],
  );
  const line = Math.max(...heights);
  // Excel keeps heights in steps of a quarter of a point.
  return Math.ceil((line / 2) * 4) / 4;
}

/** How many half lines a page has below its title, whose height is in points, for rows of these scripts. */
export function halfLinesOfPage(
  rows: readonly HalfRow[],
  { scale, titleHeight }: { readonly scale: number; readonly titleHeight: number },
): number {
  return Math.floor((PAGE_HEIGHT / scale - titleHeight) / heightOfHalfLine(rows));
}
