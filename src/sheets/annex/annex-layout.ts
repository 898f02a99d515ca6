import type { Area } from "@plan-of-action/xlsx/grid";
import type { DescribedCell, DescribedRow } from "../../workbook/sheet-description";
import type { AnnexBook, AnnexStyle } from "./annex-styles";
import { heightIn, inSteps } from "./text-room";
import type { StandingLine, StandingRow } from "./plan-as-it-stands";
import type { PlacedCell, StandingCell } from "./standing-cells";

/** How much of a page each page has for its rows, in points. */
export interface PageHeights {
  readonly first: number;
  readonly others: number;
  /** What follows the last row and is to stand on a page with it. */
  readonly tail: number;
}

/** Rows as they are described, with what is merged; rows count from the first of them. */
export interface LaidRows {
  readonly rows: readonly DescribedRow[];
  readonly merges: readonly Area[];
  /** Rows before which a page begins. */
  readonly breaksBefore: readonly number[];
}

/** A text or number with its place among rows, and the height that it needs in points. */
interface Piece {
  readonly first: number;
  readonly last: number;
  readonly column: number;
  readonly across: number;
  readonly cell: StandingCell;
  readonly style: AnnexStyle;
  readonly needed: number;
}

/** Excel's highest row, in points. */
const HIGHEST_ROW = 409;
const MIN_HEIGHT = 12.5;

/** A column by its width, in characters, and whether figures stand in it. */
export interface LaidColumn {
  readonly width: number;
  readonly isOfValues: boolean;
}

/**
 * Lays out rows over columns of these widths, in characters. Where pages are asked for, no action is parted that fits on
 * one, and what stands over several rows stands there again where a page begins in between.
 */
export function layRows(
  rows: readonly StandingRow[],
  columns: readonly LaidColumn[],
  pages: PageHeights | null,
  book: AnnexBook,
): LaidRows {
  const labels = columnsOfLabels(
    rows,
    columns.map(({ width }) => width),
  );
  const pieces = rows.flatMap((row, at) => piecesOf(row, at, columns, labels));
  const heights = rows.map(() => MIN_HEIGHT);
  for (const { first, last, needed } of pieces) {
    if (first === last) heights[first] = Math.max(heights[first] ?? 0, needed);
  }
  const starts = pages === null ? [] : pageStarts(rows, pieces, [...heights], pages);
  const parted = pieces.flatMap((piece) => partedAt(piece, starts));
  for (const { first, last, needed } of parted) spare(heights, first, last, needed);
  return described(rows, parted, { heights, starts, columns: columns.length }, book);
}

function piecesOf(row: StandingRow, at: number, columns: readonly LaidColumn[], labels: number): Piece[] {
  const widths = columns.map(({ width }) => width);
  if (row.kind === "line") return piecesOfLine(row, at, widths, labels);
  return row.cells.map((cell) => {
    const isFigure = typeof cell.value === "number" || columns[cell.column]?.isOfValues === true;
    return pieceOf(cell, { ...cell, at }, STYLES[row.look][isFigure ? "figure" : "words"], widths);
  });
}

const STYLES = {
  header: { figure: "headerFigure", words: "header" },
  text: { figure: "figure", words: "text" },
} as const;

function pieceOf(
  cell: StandingCell,
  { at, column, across, down }: Pick<PlacedCell, "column" | "across" | "down"> & { readonly at: number },
  style: AnnexStyle,
  widths: readonly number[],
): Piece {
  const needed = heightIn(cell.shown, widths.slice(column, column + across), style);
  return { first: at, last: at + down - 1, column, across, cell, style, needed };
}

/**
 * The texts of a line share its width: the first of several has the columns of the labels, each of the others what is
 * left to those behind it by their lengths.
 */
function piecesOfLine(
  { look, cells }: StandingLine,
  at: number,
  widths: readonly number[],
  labels: number,
): Piece[] {
  const weights = cells.map(({ shown }) => Math.max(12, Math.min(60, shown.length)));
  const isLabelled = look === "line" && cells.length > 1;
  let column = 0;
  return cells.map((cell, place) => {
    const left = widths.length - column - (cells.length - 1 - place);
    const share = (weights[place] ?? 0) / sum(weights.slice(place));
    const across =
      place === cells.length - 1
        ? left
        : isLabelled && place === 0
          ? Math.min(labels, left)
          : columnsFor(widths.slice(column, column + left), share);
    const style = isLabelled && place === 0 ? "lineLabel" : look;
    const piece = pieceOf(cell, { at, column, across, down: 1 }, style, widths);
    column += across;
    return piece;
  });
}

/** How many columns the labels of lines have: those with which the lines are lowest, and no more than half of them. */
function columnsOfLabels(rows: readonly StandingRow[], widths: readonly number[]): number {
  const lines = rows.flatMap((row) =>
    row.kind === "line" && row.look === "line" && row.cells.length === 2 ? [row.cells] : [],
  );
  const heightWith = (columns: number): number =>
    sum(
      lines.map(([label, text]) =>
        Math.max(
          heightIn(label?.shown ?? "", widths.slice(0, columns), "lineLabel"),
          heightIn(text?.shown ?? "", widths.slice(columns), "line"),
        ),
      ),
    );
  const counts = Array.from({ length: Math.max(1, Math.floor(widths.length / 2)) }, (_, place) => place + 1);
  return counts.reduce((best, count) => (heightWith(count) < heightWith(best) ? count : best));
}

function columnsFor(widths: readonly number[], share: number): number {
  const wanted = sum(widths) * share;
  let [columns, passed] = [1, widths[0] ?? 0];
  while (columns < widths.length && passed < wanted * 0.9) {
    passed += widths[columns] ?? 0;
    columns++;
  }
  return columns;
}

/** Where pages begin, so that no action is parted that fits on a page, nor a line from what it stands above. */
function pageStarts(
  rows: readonly StandingRow[],
  pieces: readonly Piece[],
  heights: number[],
  { first: firstPage, others, tail }: PageHeights,
): number[] {
  const starts: number[] = [];
  let [room, used] = [firstPage, 0];
  let over: { readonly piece: Piece; from: number }[] = [];
  const longPieces = longByFirstRow(pieces);
  for (const group of groupsOf(rows)) {
    const begun = rowsOf(group).flatMap((row) => longPieces.get(row) ?? []);
    const beginning = begun.filter(({ last }) => last > group.last);
    for (const { first, last, needed } of begun) {
      if (last <= group.last) spare(heights, first, last, needed);
    }
    const height = sum(heights.slice(group.first, group.last + 1));
    const end = group.last === rows.length - 1 ? tail : 0;
    over = over.filter(({ piece }) => piece.last >= group.first);
    const offset = ({ first }: Piece): number => sum(heights.slice(group.first, first));
    const filledTo = (): number =>
      Math.max(
        used + height,
        ...over.map(({ piece, from }) => from + piece.needed),
        ...beginning.map((piece) => used + offset(piece) + piece.needed),
      ) + end;
    const begin = (row: number): void => {
      starts.push(row);
      [room, used] = [others, 0];
      for (const each of over) each.from = 0;
    };
    if (used > 0 && filledTo() > room) begin(group.first);
    for (const piece of beginning) over.push({ piece, from: used + offset(piece) });
    if (used + height + end <= room) {
      used += height;
      // What stands over several rows makes the last of them higher where it needs more than they have.
      const ending = over.filter(({ piece }) => piece.last <= group.last);
      used = Math.max(used, ...ending.map(({ piece, from }) => from + piece.needed));
      continue;
    }
    for (let row = group.first; row <= group.last; row++) {
      const own = heights[row] ?? MIN_HEIGHT;
      if (used > 0 && used + own > room) begin(row);
      used += own;
    }
  }
  return starts;
}

interface RowGroup {
  readonly first: number;
  readonly last: number;
}

function rowsOf({ first, last }: RowGroup): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function longByFirstRow(pieces: readonly Piece[]): ReadonlyMap<number, readonly Piece[]> {
  const byRow = new Map<number, Piece[]>();
  for (const piece of pieces) {
    if (piece.last > piece.first) byRow.set(piece.first, [...(byRow.get(piece.first) ?? []), piece]);
  }
  return byRow;
}

/** Rows that are kept together: those of one action with the lines above them. */
function groupsOf(rows: readonly StandingRow[]): readonly RowGroup[] {
  const groups: { first: number; last: number }[] = [];
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    const action = row.kind === "table" ? row.action : null;
    const isOfAction = action !== null && before?.kind === "table" && before.action === action;
    const isBelowLine = before?.kind === "line" || before?.look === "header";
    const group = groups.at(-1);
    if (group !== undefined && (isOfAction || isBelowLine)) group.last = at;
    else groups.push({ first: at, last: at });
  }
  return groups;
}

/** What stands over several rows, once on each page that has some of them. */
function partedAt(piece: Piece, starts: readonly number[]): Piece[] {
  const within = starts.filter((start) => start > piece.first && start <= piece.last);
  return [piece.first, ...within].map((first, place) => ({
    ...piece,
    first,
    last: (within[place] ?? piece.last + 1) - 1,
  }));
}

/** Makes rows higher, all by the same, until what stands over them has its height. */
function spare(heights: number[], first: number, last: number, needed: number): void {
  const lacking = needed - sum(heights.slice(first, last + 1));
  if (lacking <= 0) return;
  const each = inSteps(lacking / (last - first + 1));
  for (let row = first; row <= last; row++) heights[row] = (heights[row] ?? 0) + each;
}

interface Layout {
  readonly heights: readonly number[];
  readonly starts: readonly number[];
  readonly columns: number;
}

/** The rows in cells; one that is higher than Excel's rows can be is made of several, merged. */
function described(
  rows: readonly StandingRow[],
  pieces: readonly Piece[],
  { heights, starts, columns }: Layout,
  book: AnnexBook,
): LaidRows {
  const counts = heights.map((height) => Math.ceil(height / HIGHEST_ROW));
  const places: number[] = [];
  for (const at of counts.keys()) places.push((places[at - 1] ?? 0) + (counts[at - 1] ?? 0));
  const lastOf = (row: number): number => (places[row] ?? 0) + (counts[row] ?? 1) - 1;
  const all = rows.flatMap((row, at) => {
    const count = counts[at] ?? 1;
    const height = inSteps((heights[at] ?? MIN_HEIGHT) / count);
    // Of a row that is made of several the first is what it is about.
    const about = row.kind === "table" && row.about !== undefined ? { about: row.about } : {};
    return Array.from({ length: count }, (_, part) => ({
      ...{ height, cells: blankRow(row, columns, book) },
      ...(part === 0 ? about : {}),
    }));
  });
  const merges: Area[] = [];
  for (const { first, last, column, across, cell, style } of pieces) {
    const area = {
      ...{ firstRow: places[first] ?? 0, lastRow: lastOf(last) },
      ...{ firstColumn: column, lastColumn: column + across - 1 },
    };
    const own = styled(cell, style, book);
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let at = area.firstColumn; at <= area.lastColumn; at++) {
        const cells = all[row]?.cells;
        if (cells !== undefined)
          cells[at] = { ...(own.style === undefined ? {} : { style: own.style }), value: null };
      }
    }
    const top = all[area.firstRow]?.cells;
    if (top !== undefined) top[area.firstColumn] = own;
    if (area.lastRow > area.firstRow || area.lastColumn > area.firstColumn) merges.push(area);
  }
  return { rows: all, merges, breaksBefore: starts.map((row) => places[row] ?? 0) };
}

function blankRow(row: StandingRow, columns: number, book: AnnexBook): (DescribedCell | null)[] {
  const isTable = row.kind === "table";
  const look = isTable && row.look === "header" ? "header" : "text";
  return Array.from({ length: columns }, () => (isTable ? book.cell(null, look) : null));
}

function styled(
  { value, numberFormat, shown }: StandingCell,
  style: AnnexStyle,
  book: AnnexBook,
): DescribedCell {
  return typeof value === "number"
    ? book.cell(value, style, { numberFormat, shown })
    : book.cell(value, style);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
