import type { SheetView } from "../../sheet/sheet-view";
import { datesRow, type FilledCell, type RowLook } from "../rows/row-look";
import { startsSmall } from "../text-goes-on";
import type { RowRule } from "./row-rule";

/** A text alone in its row, over the table's width or in the column in which titles stand. */
export const titles: RowRule = (row, say) => {
  const title = titleOf(row);
  if (title === null) return;
  say("band", "textAlone", title.text);
  if (startsSmall(title.text)) return;
  if (isWide(row.table.view, row.row, title.column)) say("band", "overTheWidth", title.text);
  else if (isInTitleColumn(row, title)) say("band", "inTitleColumn", title.text);
};

/** The text that the row would have for a title; `null` where it can be none. */
export function titleOf(row: RowLook): FilledCell | null {
  const { onlyText, table } = row;
  if (onlyText === null || datesRow(onlyText, table.columns)) return null;
  const { column } = onlyText;
  const isOfObjectives = table.columns.objective?.column === column;
  return isOfObjectives && !isWide(table.view, row.row, column) ? null : onlyText;
}

/** Text alone in the row's first column is a title where actions have another column, or a number that it lacks. */
function isInTitleColumn({ table }: RowLook, { column }: FilledCell): boolean {
  const { objective, number, action, indicator, first } = table.columns;
  if (objective !== null || column === indicator?.column) return false;
  if (column !== action?.column) return column === first || column === number?.column;
  return table.numbers.levels === 0;
}

const WIDE = 3;

function isWide(view: SheetView, row: number, column: number): boolean {
  const merge = view.merge(row, column);
  return merge !== null && merge.lastColumn - merge.firstColumn + 1 >= WIDE;
}
