import type { PlanColumns } from "../../header/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";

/** A filled cell of a row. */
export interface FilledCell {
  readonly column: number;
  readonly text: string;
}

/** How many cells of a row are filled; merged ones count once. */
export function countFilledCells(view: SheetView, row: number, { first, last }: PlanColumns): number {
  let count = 0;
  for (let column = first; column <= last; column++) if (view.text(row, column) !== "") count++;
  return count;
}

/** The first filled cell of a row; `null` where it has none. */
export function firstFilledCell(
  view: SheetView,
  row: number,
  { first, last }: PlanColumns,
): FilledCell | null {
  for (let column = first; column <= last; column++) {
    const text = view.text(row, column);
    if (text !== "") return { column, text };
  }
  return null;
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
