import { columnFromLetters, gridCell, isCellError } from "@plan-of-action/xlsx/grid";
import type { PlanMapping } from "../../reading";
import type { WorkbookContents } from "../../workbook/workbook";

/** Filled cells of a column that are shown, and rows in which they are looked for. */
const EXAMPLES = 3;
const ROWS = 40;

/**
 * The first values below the header of each mapped column, as texts, by the column's letters: by them a
 * person sees what a column holds.
 */
export function columnExamples(
  { sheets }: WorkbookContents,
  { sheet, firstRow, columns }: PlanMapping,
): ReadonlyMap<string, readonly string[]> {
  const grid = sheets.find((contents) => contents.grid.sheet === sheet)?.grid;
  return new Map(
    columns.map(({ column }) => {
      const index = columnFromLetters(column);
      const texts: string[] = [];
      for (let row = firstRow - 1; row < firstRow - 1 + ROWS && texts.length < EXAMPLES; row++) {
        const value = grid === undefined || index === null ? null : gridCell(grid, row, index).value;
        if (value !== null) texts.push(isCellError(value) ? value.error : String(value).trim());
      }
      return [column, texts] as const;
    }),
  );
}
