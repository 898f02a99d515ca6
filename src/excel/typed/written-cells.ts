import { type GridValue, isCellError } from "@plan-of-action/xlsx/grid";
import { MAX_WORDS, type RowSubject } from "../../workbook/row-subject";
import type { DescribedCell, SheetDescription } from "../../workbook/sheet-description";
import { entryOf } from "../steps/cell-steps";
import { textHash } from "../../plan/text-hash";

/**
 * What the product wrote on a sheet, by which what a person typed there is distinguished later: each entry by a number
 * that stands for it, with where it was written. What the description took from a person is not in it.
 */
export interface WrittenCells {
  /** How far the product wrote: counted from row 1 and column A. */
  readonly rows: number;
  readonly columns: number;
  /** The places of each entry, as `placeOf` gives them. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The widths that it gave each column, in characters. */
  readonly widths: readonly (readonly number[])[];
  /** What its rows are about; `null` if an earlier version wrote it, which did not note that. */
  readonly subjects: ReadonlyMap<number, RowSubject> | null;
}

const COLUMNS_OF_SHEET = 16_384;

export function placeOf(row: number, column: number): number {
  return row * COLUMNS_OF_SHEET + column;
}

export function rowOfPlace(place: number): number {
  return Math.floor(place / COLUMNS_OF_SHEET);
}

export function columnOfPlace(place: number): number {
  return place % COLUMNS_OF_SHEET;
}

/** What a description writes that no person has typed. */
export function writtenCells(description: SheetDescription): WrittenCells {
  const places = new Map<string, number[]>();
  description.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      const key = cell === null || cell.typed === true ? null : keyOfCell(cell);
      if (key === null) return;
      const known = places.get(key);
      if (known === undefined) places.set(key, [placeOf(row, column)]);
      else known.push(placeOf(row, column));
    });
  });
  const widths = description.columnWidths.map((width) => [width]);
  return { ...extentOf(description), places, widths, subjects: subjectsOf(description) };
}

function subjectsOf({ rows }: SheetDescription): ReadonlyMap<number, RowSubject> {
  return new Map(rows.flatMap(({ about }, row) => (about === undefined ? [] : [[row, about] as const])));
}

/** How far a description reaches; what was set aside may be in columns beyond. */
export function extentOf({ rows }: Pick<SheetDescription, "rows">): {
  readonly rows: number;
  readonly columns: number;
} {
  return {
    rows: rows.length,
    columns: rows.reduce(
      (widest, { cells, about }) => (about?.from === undefined ? Math.max(widest, cells.length) : widest),
      0,
    ),
  };
}

function keyOfCell(cell: DescribedCell): string | null {
  const entry = entryOf(cell);
  if (entry === "") return null;
  const isFormula = typeof entry === "string" && entry.startsWith("=");
  return isFormula ? entryKey(cell.value, entry) : entryKey(cell.value, null);
}

/**
 * A number, in letters and digits, that stands for what a cell holds. A formula counts by its shape: Excel
 * writes other references into it when rows are inserted or sheets renamed.
 */
export function entryKey(value: GridValue, formula: string | null): string {
  if (formula !== null) return hash(`=${shapeOf(formula)}`);
  if (isCellError(value)) return hash(`!${value.error}`);
  if (typeof value === "number") return hash(`#${Number(value.toPrecision(12))}`);
  return hash(typeof value === "string" ? `"${value.replace(/\r\n?/g, "\n")}` : `?${String(value)}`);
}

/** A formula without its texts, references, spaces and capitals; a chain of references counts as one. */
function shapeOf(formula: string): string {
  return formula
    .replace(/"(?:[^"]|"")*"/g, "$")
    .replace(/(?:(?<!')'(?:[^']|'')+'|(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+)!/gu, "")
    .replace(/\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gi, "#")
    .replace(/\s+/g, "")
    .replace(/#(?:[+,]#)+/g, "#")
    .toUpperCase();
}

function hash(text: string): string {
  return textHash(text).toString(36);
}

/** What one or the other has written: of a sheet that was left while one was written over the other. */
export function eitherOf(one: WrittenCells | null, other: WrittenCells): WrittenCells {
  if (one === null) return other;
  const places = new Map<string, readonly number[]>(one.places);
  for (const [key, added] of other.places)
    places.set(key, [...new Set([...(places.get(key) ?? []), ...added])]);
  const [longer, shorter] =
    one.widths.length < other.widths.length ? [other.widths, one.widths] : [one.widths, other.widths];
  const widths = longer.map((all, column) => [...all, ...(shorter[column] ?? [])]);
  return {
    rows: Math.max(one.rows, other.rows),
    columns: Math.max(one.columns, other.columns),
    places,
    widths,
    // Rows of two writings: each is looked up in its own.
    subjects: null,
  };
}

/** As plain data: places in base 36, a text for each entry. */
export function packWritten({ rows, columns, places, widths, subjects }: WrittenCells) {
  const packed = [...places].map(([key, all]) => [key, all.map((place) => place.toString(36)).join(" ")]);
  return {
    ...{ rows, columns, places: Object.fromEntries(packed) as Record<string, string>, widths },
    about: subjects === null ? undefined : packSubjects(subjects),
  };
}

type PackedSubject = readonly [
  row: number,
  key: string,
  number: string,
  words: string,
  part?: string | null,
  from?: number,
];

export function packSubjects(subjects: ReadonlyMap<number, RowSubject>): readonly PackedSubject[] {
  return Array.from(subjects, ([row, { key, number, words, part, from }]): PackedSubject => {
    const kept = words.slice(0, MAX_WORDS);
    if (from !== undefined) return [row, key, number, kept, part ?? null, from];
    return part === undefined ? [row, key, number, kept] : [row, key, number, kept, part];
  });
}

export function unpackSubjects(packed: readonly PackedSubject[]): ReadonlyMap<number, RowSubject> {
  return new Map(
    packed.map(([row, key, number, words, part, from]) => [
      row,
      {
        ...{ key, number, words },
        ...(typeof part === "string" ? { part } : {}),
        ...(from === undefined ? {} : { from }),
      },
    ]),
  );
}

type PackedWritten = ReturnType<typeof packWritten>;

/** Records of earlier versions tell of no widths, and of nothing that rows are about. */
export function unpackWritten(
  packed: Pick<PackedWritten, "rows" | "columns" | "places"> & Partial<PackedWritten>,
): WrittenCells {
  const places = new Map(
    Object.entries(packed.places).map(([key, all]) => [
      key,
      all.split(" ").map((place) => Number.parseInt(place, 36)),
    ]),
  );
  const { rows, columns, widths = [], about } = packed;
  return { rows, columns, places, widths, subjects: about === undefined ? null : unpackSubjects(about) };
}
