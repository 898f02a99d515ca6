import { withoutNoise } from "../../plan/number-noise";
import type { Area, CellStyle } from "@plan-of-action/xlsx/grid";
import { columnPoints } from "../../workbook/column-width";
import type { DescribedCell, DescribedRow } from "../../workbook/sheet-description";
import { LARGER_BY, scriptOf } from "../layout/script";
import { StyleBook } from "../layout/style-book";
import { COLORS } from "../layout/styles";
import { textHeight } from "../layout/text-height";

/** A column of a plan's table. What is of an objective or an action is merged over its rows. */
export interface TableColumn {
  readonly header: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly level: "objective" | "action" | "row";
}

/** The contents of a cell of a plan's table. */
export interface TableCell {
  readonly value: string | number | null;
  /** How a number is written; percentages are given in points. */
  readonly format?: "number" | "percent" | "year" | "code";
}

/** A row of a plan's table: a cell for each column. Rows with the same key belong together. */
export interface TableRow {
  readonly objective: string;
  readonly action: string;
  readonly cells: readonly TableCell[];
}

/** A plan's table as it is described: the rows below the header row, and what is merged. */
export interface LaidTable {
  readonly rows: readonly DescribedRow[];
  readonly merges: readonly Area[];
}

const line = { weight: "hairline", color: COLORS.line } as const;
const body: CellStyle = {
  font: { size: 9, color: COLORS.ink },
  verticalAlign: "top",
  wrap: true,
  borders: { top: line, bottom: line, left: line, right: line },
};
const figure: CellStyle = { ...body, align: "right", numberFormat: "#,##0.######" };

export const TABLE_STYLES = {
  title: { font: { size: 16, bold: true, color: COLORS.accent }, verticalAlign: "center", wrap: true },
  note: { font: { size: 9, color: COLORS.muted }, verticalAlign: "top", wrap: true },
  header: {
    ...body,
    font: { size: 9, bold: true, color: COLORS.white },
    fill: COLORS.accent,
    verticalAlign: "center",
  },
  text: body,
  code: { ...body, numberFormat: "@" },
  wholeNumber: { ...figure, numberFormat: "#,##0" },
  number: figure,
  year: { ...figure, numberFormat: "0" },
  wholePercent: { ...figure, numberFormat: "0%" },
  percent: { ...figure, numberFormat: "0.####%" },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type TableBook = StyleBook<keyof typeof TABLE_STYLES>;

/** Excel's highest row, and what it keeps free around a text, in points. */
const HIGHEST_ROW = 409;
const PADDING = 4;
const SIDES = 6;
const MIN_HEIGHT = 15;

/** The height that a text needs in a column of a width, in points. */
export function heightIn(text: string, width: number, size: number, bold = false): number {
  const setting = { size: size + LARGER_BY[scriptOf(text)], bold, width: columnPoints(width) - SIDES };
  return Math.ceil(textHeight(text, setting) + PADDING);
}

/** The header row of a table. */
export function headerRow(columns: readonly TableColumn[], book: TableBook): DescribedRow {
  const needed = columns.map(({ header, width }) => heightIn(header, width, 9, true));
  return {
    height: Math.min(HIGHEST_ROW, Math.max(18, ...needed)),
    cells: columns.map(({ header }) => book.cell(header, "header")),
  };
}

/** Lays out the rows of a plan's table from a row on. What is of an objective or an action is in one merged cell. */
export function layTable(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  firstRow: number,
  book: TableBook,
): LaidTable {
  const heights = ownHeights(columns, rows);
  const merges: Area[] = [];
  const cells: DescribedCell[][] = rows.map(({ cells: own }) => own.map((cell) => describe(cell, book)));
  columns.forEach(({ level }, column) => {
    if (level === "row") return;
    for (const { first, last } of runs(rows, level)) {
      const text = rows[first]?.cells[column] ?? { value: null };
      spare(heights, first, last, neededFor(text, columns[column]?.width ?? 0));
      for (let row = first + 1; row <= last; row++) {
        const covered = cells[row];
        if (covered !== undefined) covered[column] = book.cell(null, "text");
      }
      if (last > first) {
        merges.push({
          firstRow: firstRow + first,
          lastRow: firstRow + last,
          firstColumn: column,
          lastColumn: column,
        });
      }
    }
  });
  return {
    rows: cells.map((own, row) => ({
      height: Math.min(HIGHEST_ROW, heights[row] ?? MIN_HEIGHT),
      cells: own,
    })),
    merges,
  };
}

function describe({ value, format = "number" }: TableCell, book: TableBook): DescribedCell {
  if (typeof value !== "number") return book.cell(value === "" ? null : value, "text");
  if (format === "year" || format === "code") return book.cell(value, format);
  if (format === "percent") {
    return book.cell(withoutNoise(value / 100), Number.isInteger(value) ? "wholePercent" : "percent");
  }
  return book.cell(value, Number.isInteger(value) ? "wholeNumber" : "number");
}

function neededFor({ value }: TableCell, width: number): number {
  return typeof value === "string" ? heightIn(value, width, 9) : MIN_HEIGHT;
}

/** What each row needs for its own cells; those that are merged over several rows are seen to later. */
function ownHeights(columns: readonly TableColumn[], rows: readonly TableRow[]): number[] {
  return rows.map(({ cells }) =>
    Math.max(
      MIN_HEIGHT,
      ...cells.map((cell, column) => {
        const { level = "row", width = 0 } = columns[column] ?? {};
        return level === "row" ? neededFor(cell, width) : 0;
      }),
    ),
  );
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Rows in a row that belong to one objective or action. */
function runs(rows: readonly TableRow[], level: "objective" | "action"): Run[] {
  const found: { first: number; last: number }[] = [];
  rows.forEach((row, place) => {
    const before = rows[place - 1];
    const current = found.at(-1);
    const goesOn =
      row.objective === before?.objective && (level === "objective" || row.action === before.action);
    if (goesOn && current !== undefined) current.last = place;
    else found.push({ first: place, last: place });
  });
  return found;
}

/** Makes rows higher, all by the same, until a text that is over them has its height. */
function spare(heights: number[], first: number, last: number, needed: number): void {
  const lacking = needed - sum(heights.slice(first, last + 1));
  if (lacking <= 0) return;
  const each = Math.ceil(lacking / (last - first + 1));
  for (let row = first; row <= last; row++) heights[row] = (heights[row] ?? 0) + each;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
