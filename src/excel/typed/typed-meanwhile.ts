import type { FormerSheet } from "./former-sheet";
import type { FilledCell, TypedCell } from "./typed-cells";
import { entryKey } from "./written-cells";

/** A sheet as it was read to be set aside. */
export type StoodBefore = Omit<FormerSheet, "typed">;

/** Beyond so many cells the answer of a request that also writes could be larger than Excel on the web allows. */
const MAX_CELLS = 40_000;

/**
 * Asks, in the request that empties a sheet and just before it does, what is there. After the next sync the answer
 * tells what others typed since the sheet was set aside; `null` for nothing.
 */
export function askForTypedMeanwhile(sheet: Excel.Worksheet, before: StoodBefore): () => FormerSheet | null {
  if (before.extent.rows * before.extent.columns > MAX_CELLS) return () => null;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("formulas,rowIndex,columnIndex");
  return () => {
    const cells = used.isNullObject ? [] : cellsOf(used);
    const typed = added(cells, before.cells);
    return typed.length === 0 ? null : { ...before, cells, typed };
  };
}

/** Cells by what was entered: a formula, whose value nobody typed, or a constant. */
function cellsOf({ formulas, rowIndex, columnIndex }: Excel.Range): FilledCell[] {
  return formulas.flatMap((entries: unknown[], row) =>
    entries.flatMap((entry, column): FilledCell[] => {
      if (
        entry === "" ||
        (typeof entry !== "string" && typeof entry !== "number" && typeof entry !== "boolean")
      )
        return [];
      const isFormula = typeof entry === "string" && entry.startsWith("=");
      const place = { row: rowIndex + row, column: columnIndex + column, numberFormat: "General" };
      return [{ ...place, value: isFormula ? null : entry, formula: isFormula ? entry : null }];
    }),
  );
}

/** The cells that hold what no cell held before; each entry accounts for one. */
function added(cells: readonly FilledCell[], before: readonly FilledCell[]): TypedCell[] {
  const known = new Map<string, number>();
  for (const cell of before) known.set(keyOf(cell), (known.get(keyOf(cell)) ?? 0) + 1);
  return cells.filter((cell) => {
    const left = known.get(keyOf(cell)) ?? 0;
    known.set(keyOf(cell), left - 1);
    return left <= 0;
  });
}

/** A text that begins as a formula does is distinguished from one by its cell only, which is not asked. */
function keyOf({ value, formula }: FilledCell): string {
  const text = formula ?? (typeof value === "object" ? (value?.error ?? "") : value);
  return typeof text === "string" && text.startsWith("=") ? entryKey(null, text) : entryKey(text, null);
}
