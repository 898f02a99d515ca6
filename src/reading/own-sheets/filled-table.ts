import type { Grid } from "@plan-of-action/xlsx/grid";
import { FILLED_HEADER } from "./product-columns";
import { readOwnTable, type OwnRow, type OwnTable } from "./own-table";

/** What a row was filled with, by its columns; what differs from it was typed. */
export type FilledTexts<Column extends string> = Partial<Readonly<Record<Column, string>>>;

/** A row of a table that the product fills and people correct. */
export interface FilledRow<Column extends string> extends Pick<
  OwnRow<Column>,
  "first" | "entries" | "others"
> {
  readonly texts: FilledTexts<Column>;
  /** `null` for a row that a person added. */
  readonly filled: FilledTexts<Column> | null;
}

export interface FilledTable<Column extends string> extends Omit<
  OwnTable<Column | "filled">,
  "rows" | "columns"
> {
  readonly rows: readonly FilledRow<Column>[];
}

/** What stands in a table that the product filled; `null` where its headers are gone. */
export function readFilledTable<Column extends string>(
  grid: Grid,
  columns: readonly Column[],
  columnOf: (header: string) => Column | null,
): FilledTable<Column> | null {
  const table = readOwnTable<Column | "filled">(
    grid,
    (header) => (header === FILLED_HEADER ? "filled" : columnOf(header)),
    [...columns, "filled"],
  );
  if (table === null) return null;
  return {
    ...table,
    rows: table.rows.flatMap(({ texts, first, entries, others }) => {
      const own = Object.fromEntries(
        columns.flatMap((column) => (texts[column] === undefined ? [] : [[column, texts[column]]])),
      ) as FilledTexts<Column>;
      const isBlank = Object.keys(own).length === 0 && others.size === 0;
      return isBlank ? [] : [{ first, entries, others, texts: own, filled: filledOf(texts.filled, columns) }];
    }),
  };
}

/** The text in which a row keeps what it was filled with. */
export function filledText(filled: FilledTexts<string>): string {
  return JSON.stringify(filled);
}

function filledOf<Column extends string>(
  text: string | undefined,
  columns: readonly Column[],
): FilledTexts<Column> | null {
  if (text === undefined) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return null;
    const entries = Object.entries(parsed).filter(
      ([column, value]) => (columns as readonly string[]).includes(column) && typeof value === "string",
    );
    return Object.fromEntries(entries) as FilledTexts<Column>;
  } catch {
    return null;
  }
}

/** What a person typed in some columns of a row: what differs from what it was filled with; in a row of their own all. */
export function typedTexts<Column extends string>(
  { texts, filled }: FilledRow<Column>,
  columns: readonly Column[],
): FilledTexts<Column> {
  if (filled === null) return texts;
  const typed: Partial<Record<Column, string>> = {};
  for (const column of columns) {
    const text = texts[column] ?? "";
    if (text.trim() !== (filled[column] ?? "").trim()) typed[column] = text;
  }
  return typed;
}
