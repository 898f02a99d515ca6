import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { COLUMNS, type Row } from "./random-plans";

const HEADERS: Readonly<Partial<Record<string, string>>> = {
  Responsible: "Responsible Agency",
  Partners: "Implementing Partners",
  Target: "Overall target",
};

/** The sheet that a drawn plan stands for, for reading it as the product does. */
export function gridOf(rows: readonly Row[]): Grid {
  const cells = [
    COLUMNS.map((column) => plainCell(HEADERS[column] ?? column)),
    ...rows.map((row) => COLUMNS.map((column) => sheetCell(row[column]))),
  ];
  return {
    sheet: "Plan",
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values: cells.map((line) => line.map(({ value }) => value)),
    formulas: cells.map((line) => line.map(({ formula = null }) => formula)),
    numberFormats: cells.map((line) => line.map(({ format }) => format)),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

interface SheetCell {
  readonly value: GridValue;
  readonly format: string;
  readonly formula?: string;
}

function plainCell(value: GridValue): SheetCell {
  return { value, format: "General" };
}

function sheetCell(text: string): SheetCell {
  if (text === "") return plainCell(null);
  const [, formula, given] = /^(=.*)→(.*)$/.exec(text) ?? [];
  if (formula !== undefined) return { ...sheetCell(given ?? ""), formula };
  if (/^#[A-Z/0!]+$/.test(text)) return plainCell({ error: text });
  if (/^\d{4}-\d\d-\d\d$/.test(text))
    return { value: Date.parse(text) / 86_400_000 + 25_569, format: "d mmm yyyy" };
  if (/^-?\d+(?:\.\d+)?%$/.test(text)) return { value: Number(text.slice(0, -1)) / 100, format: "0%" };
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return plainCell(Number(text));
  return plainCell(text.replaceAll('"', "").replaceAll("⏎", "\n"));
}
