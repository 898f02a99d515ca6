import type { PlanColumns } from "../../head/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";

/** A filled cell of a row. */
export interface FilledCell {
  readonly column: number;
  readonly text: string;
}

/** The filled cells of a row, from left to right; merged ones where they begin. */
export function filledCells(
  view: SheetView,
  row: number,
  { first, last }: PlanColumns,
): readonly FilledCell[] {
  const cells: FilledCell[] = [];
  for (let column = first; column <= last; column++) {
    const text = view.text(row, column);
    if (text !== "") cells.push({ column, text });
  }
  return cells;
}
