import { gridCell, isCellError, type Grid } from "@plan-of-action/xlsx/grid";
import type { DescribedCell, SheetDescription } from "../../workbook/sheet-description";

/**
 * The description of a sheet with one table, with the texts that the user put above the former table, next to the title
 * and the notes, which are in the first column.
 */
export function withTextsAbove(
  description: SheetDescription,
  former: { readonly grid: Grid; readonly headerRow: number },
): SheetDescription {
  const lastAbove = (description.tables[0]?.area.firstRow ?? 0) - 1;
  const texts = textsAbove(former);
  if (lastAbove < 0 || texts.length === 0) return description;
  const rows = description.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  for (const { row, column, value } of texts) {
    const cells = rows[Math.min(row, lastAbove)]?.cells ?? [];
    let free = column;
    while (cells[free] != null) free++;
    while (cells.length < free) cells.push(null);
    cells[free] = { value, typed: true, ...styleOfNote(description) };
  }
  return { ...description, rows };
}

interface TextAbove {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
}

function textsAbove({ grid, headerRow }: { readonly grid: Grid; readonly headerRow: number }): TextAbove[] {
  const texts: TextAbove[] = [];
  for (let row = grid.firstRow; row < headerRow; row++) {
    for (const offset of grid.values[row - grid.firstRow]?.keys() ?? []) {
      const column = grid.firstColumn + offset;
      const { value } = gridCell(grid, row, column);
      if (column > 0 && value !== null && !isCellError(value)) texts.push({ row, column, value });
    }
  }
  return texts;
}

function styleOfNote({ rows }: SheetDescription): Pick<DescribedCell, "style"> {
  const style = rows[1]?.cells[0]?.style;
  return style === undefined ? {} : { style };
}
