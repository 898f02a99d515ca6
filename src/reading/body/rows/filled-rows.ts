import { markRowsBelowTheLast } from "./certain-rows";
import { RowLook } from "./row-look";
import type { TableLook } from "./table-look";

/** So many blank rows end a table: what stands far below is none of its rows. */
const MAX_BLANK_ROWS = 1000;

/** The rows below a header that hold something, each with a look at those around it. */
export function filledRows(table: TableLook, firstRow: number): readonly RowLook[] {
  const rows: RowLook[] = [];
  let blank = 0;
  for (let row = firstRow; row <= table.view.lastRow && blank < MAX_BLANK_ROWS; row++) {
    const before = rows.at(-1) ?? null;
    const look = new RowLook(table, row, before, blank > 0);
    if (look.isBlank) {
      blank++;
      continue;
    }
    blank = 0;
    if (before !== null) before.after = look;
    rows.push(look);
  }
  markRowsBelowTheLast(rows);
  return rows;
}
