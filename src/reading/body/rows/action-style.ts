import type { TableHeader } from "../../header/table-header";
import type { PlanColumns } from "../../header/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import { startsSmall } from "../text-goes-on";
import { countFilledCells, firstFilledCell } from "./filled-cells";
import { ROWS_LOOKED_AT } from "./number-scheme";
import { hasValuesIn } from "./values-in-row";
import { ROW_THRESHOLDS } from "../../weights/rows";

/** What most rows of actions have in common, by which the others can be told from them. */
export interface ActionStyle {
  /** The titles between them are merged over the table's width, so that a text alone in a cell is no title. */
  readonly areBelowWideTitles: boolean;
  /** Their texts are written in capitals. */
  readonly areInCapitals: boolean;
  /** Many begin with a small letter in rows that are filled, so that such a beginning is no rest of the row above. */
  readonly beginSmall: boolean;
}

/** The style of a table's actions, by its first rows. */
export function styleOfActions(view: SheetView, header: TableHeader, columns: PlanColumns): ActionStyle {
  const text = columns.action ?? columns.indicator;
  const lastRow = Math.min(view.lastRow, header.rows.last + ROWS_LOOKED_AT);
  return {
    areBelowWideTitles:
      countOfWideTitles(view, header.firstBodyRow, lastRow, columns) >= ROW_THRESHOLDS.several.value,
    areInCapitals: text !== null && areInCapitals(view, header.firstBodyRow, lastRow, columns, text.column),
    beginSmall: text !== null && doBeginSmall(view, header.firstBodyRow, lastRow, columns, text.column),
  };
}

function areInCapitals(
  view: SheetView,
  firstRow: number,
  lastRow: number,
  columns: PlanColumns,
  column: number,
): boolean {
  let [rows, capitals] = [0, 0];
  for (let row = firstRow; row <= lastRow; row++) {
    const text = view.text(row, column);
    if (text === "" || !hasValuesIn(view, row, columns)) continue;
    rows++;
    if (isInCapitals(text)) capitals++;
  }
  return capitals > rows / 2;
}

function doBeginSmall(
  view: SheetView,
  firstRow: number,
  lastRow: number,
  columns: PlanColumns,
  column: number,
): boolean {
  let [rows, small] = [0, 0];
  for (let row = firstRow; row <= lastRow; row++) {
    const text = view.text(row, column);
    if (text === "" || countFilledCells(view, row, columns) < ROW_THRESHOLDS.full.value) continue;
    rows++;
    if (startsSmall(text)) small++;
  }
  return small >= ROW_THRESHOLDS.many.value && small > rows * ROW_THRESHOLDS.fewSmall.value;
}

function countOfWideTitles(view: SheetView, firstRow: number, lastRow: number, columns: PlanColumns): number {
  let count = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    const first = firstFilledCell(view, row, columns);
    if (first === null || !isWide(view, row, first.column)) continue;
    if (countFilledCells(view, row, columns) === 1) count++;
  }
  return count;
}

/** Whether a cell is merged over so many columns that its text is a title. */
export function isWide(view: SheetView, row: number, column: number): boolean {
  const merge = view.merge(row, column);
  return merge !== null && merge.lastColumn - merge.firstColumn + 1 >= ROW_THRESHOLDS.many.value;
}

/** Whether a text of some length is written in capitals. */
export function isInCapitals(text: string): boolean {
  const letters = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= ROW_THRESHOLDS.full.value && text === text.toUpperCase();
}
