import {
  intersection,
  type Area,
  type CellError,
  type GridValue,
  columnsOf,
  rowsOf,
} from "@plan-of-action/xlsx/grid";
import { rangeOf } from "../areas";
import type { SheetOutline } from "./sheet-outline";

/** Rows of one sheet's block that are read together. */
export interface Slice {
  readonly outline: SheetOutline;
  readonly area: Area;
}

/** A sheet's block in slices of no more cells than said. */
export function slicesOf(outline: SheetOutline, cellsPerSlice: number): Slice[] {
  const { block } = outline;
  if (block === null) return [];
  const rows = Math.max(1, Math.floor(cellsPerSlice / columnsOf(block)));
  const slices: Slice[] = [];
  for (let firstRow = block.firstRow; firstRow <= block.lastRow; firstRow += rows) {
    const lastRow = Math.min(block.lastRow, firstRow + rows - 1);
    slices.push({ outline, area: { ...block, firstRow, lastRow } });
  }
  return slices;
}

/** The slices in groups that one request each may ask for. */
export function requestsOf(slices: readonly Slice[], cellsPerRequest: number): Slice[][] {
  const requests: Slice[][] = [];
  let cells = Infinity;
  for (const slice of slices) {
    const size = columnsOf(slice.area) * rowsOf(slice.area);
    if (cells + size > cellsPerRequest) {
      requests.push([]);
      cells = 0;
    }
    requests.at(-1)?.push(slice);
    cells += size;
  }
  return requests;
}

/** The cells of a slice. */
export interface SliceCells {
  readonly values: GridValue[][];
  readonly formulas: (string | null)[][];
  readonly numberFormats: string[][];
}

/** Asks for the cells of a slice; after the next sync the answer gives them. */
export function askForCells({ sheet, formulaBlock }: SheetOutline, area: Area): () => SliceCells {
  const range = rangeOf(sheet, area);
  range.load("values,valueTypes,numberFormat");
  const formulaArea = formulaBlock === null ? null : intersection(area, formulaBlock);
  const formulaRange = formulaArea === null ? null : rangeOf(sheet, formulaArea);
  formulaRange?.load("formulas");

  return () => {
    const formulas = range.values.map((row) => row.map((): string | null => null));
    if (formulaRange !== null && formulaArea !== null) {
      placeFormulas(formulas, formulaRange.formulas, range.values, {
        row: formulaArea.firstRow - area.firstRow,
        column: formulaArea.firstColumn - area.firstColumn,
      });
    }
    return {
      values: range.values.map((row, r) =>
        row.map((value: unknown, c) => gridValue(value, range.valueTypes[r]?.[c], formulas[r]?.[c] ?? null)),
      ),
      formulas,
      numberFormats: range.numberFormat as string[][],
    };
  };
}

/** A text that was typed behind an apostrophe is reported as a formula would be; but a formula's value is another. */
function placeFormulas(
  into: (string | null)[][],
  read: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
  at: { readonly row: number; readonly column: number },
): void {
  read.forEach((row, r) => {
    row.forEach((entry, c) => {
      const target = into[at.row + r];
      const isText = values[at.row + r]?.[at.column + c] === entry;
      if (target !== undefined && typeof entry === "string" && entry.startsWith("=") && !isText)
        target[at.column + c] = entry;
    });
  });
}

/** What a cell holds, by its type and never by coercion: a blank comes as "" and is no text. */
function gridValue(value: unknown, type: string | undefined, formula: string | null): GridValue {
  switch (type) {
    case "Error":
      return { error: String(value) } satisfies CellError;
    case "Empty":
      return null;
    default:
      if (value === "") return formula === null ? null : "";
      return typeof value === "number" || typeof value === "boolean" ? value : String(value);
  }
}
