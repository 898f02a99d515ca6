import type { CellStyle } from "@plan-of-action/xlsx/grid";
import { rangeOf } from "../areas";
import type { FilledCell, TypedCell } from "./typed-cells";

/** Cells whose looks are asked for; of more, which no person has typed one by one, the looks stay out. */
const MAX_CELLS = 20_000;

const ASKED = {
  format: {
    fill: { color: true },
    font: { name: true, size: true, color: true, bold: true, italic: true },
    wrapText: true,
    horizontalAlignment: true,
  },
} as const;

/** Asks how typed cells look, a column of them at once; after the next sync the answer gives them with their looks. */
export function askForLooks(
  sheet: Excel.Worksheet,
  cells: readonly FilledCell[],
): () => readonly TypedCell[] {
  const columns = new Map<number, FilledCell[]>();
  for (const cell of cells) columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
  const areas = [...columns].map(([column, ofColumn]) => ({
    firstRow: Math.min(...ofColumn.map(({ row }) => row)),
    lastRow: Math.max(...ofColumn.map(({ row }) => row)),
    firstColumn: column,
    lastColumn: column,
  }));
  const count = areas.reduce((sum, { firstRow, lastRow }) => sum + lastRow - firstRow + 1, 0);
  if (count > MAX_CELLS) return () => cells;
  const asked = areas.map((area) => ({ area, looks: rangeOf(sheet, area).getCellProperties(ASKED) }));
  return () => {
    const byColumn = new Map(asked.map(({ area, looks }) => [area.firstColumn, { area, looks }]));
    return cells.map((cell) => {
      const found = byColumn.get(cell.column);
      const format = found?.looks.value[cell.row - found.area.firstRow]?.[0]?.format;
      return format === undefined ? cell : { ...cell, look: lookOf(format) };
    });
  };
}

const NO_FILL = "#FFFFFF";
const ALIGNMENTS = { Left: "left", Center: "center", Right: "right" } as const;

function lookOf({ fill, font, wrapText, horizontalAlignment }: Excel.CellPropertiesFormat): CellStyle {
  const color = fill?.color?.toUpperCase() ?? "";
  const align = ALIGNMENTS[horizontalAlignment as keyof typeof ALIGNMENTS] as CellStyle["align"] | undefined;
  return {
    font: {
      ...(font?.name === undefined ? {} : { name: font.name }),
      ...(font?.size === undefined ? {} : { size: font.size }),
      ...(font?.color === undefined ? {} : { color: font.color.toUpperCase() }),
      ...(font?.bold === undefined ? {} : { bold: font.bold }),
      ...(font?.italic === undefined ? {} : { italic: font.italic }),
    },
    ...(color === "" || color === NO_FILL ? {} : { fill: color }),
    ...(wrapText === true ? { wrap: true } : {}),
    ...(align === undefined ? {} : { align }),
  };
}
