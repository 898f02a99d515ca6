import type { TableHeader } from "../../header/table-header";
import type { PlanColumns } from "../../header/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import { startsSmall } from "../text-goes-on";
import { countFilledCells, firstFilledCell } from "./filled-cells";
import { ROWS_LOOKED_AT } from "../../header/column-content";
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
  const { firstBodyRow: firstRow } = header;
  const lastRow = Math.min(view.lastRow, header.rows.last + ROWS_LOOKED_AT);
  const texts = text === null ? null : { view, firstRow, lastRow, columns, column: text.column };
  return {
    areBelowWideTitles: countOfWideTitles(view, firstRow, lastRow, columns) >= ROW_THRESHOLDS.several.value,
    areInCapitals: texts !== null && areInCapitals(texts),
    beginSmall: texts !== null && doBeginSmall(texts),
  };
}

/** The texts of a column in rows of a table. */
interface TextsLookedAt {
  readonly view: SheetView;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: PlanColumns;
  readonly column: number;
}

function areInCapitals({ view, columns, ...texts }: TextsLookedAt): boolean {
  const isOfAction = (row: number): boolean => hasValuesIn(view, row, columns);
  const { rows, found } = countTexts({ view, columns, ...texts }, isOfAction, isInCapitals);
  return found > rows / 2;
}

function doBeginSmall({ view, columns, ...texts }: TextsLookedAt): boolean {
  const isFilled = (row: number): boolean =>
    countFilledCells(view, row, columns) >= ROW_THRESHOLDS.full.value;
  const { rows, found } = countTexts({ view, columns, ...texts }, isFilled, startsSmall);
  return found >= ROW_THRESHOLDS.many.value && found > rows * ROW_THRESHOLDS.fewSmall.value;
}

/** How many rows of a kind have a text, and in how many of these it is as asked. */
function countTexts(
  { view, firstRow, lastRow, column }: TextsLookedAt,
  isOfKind: (row: number) => boolean,
  isAsked: (text: string) => boolean,
): { readonly rows: number; readonly found: number } {
  let [rows, found] = [0, 0];
  for (let row = firstRow; row <= lastRow; row++) {
    const text = view.text(row, column);
    if (text === "" || !isOfKind(row)) continue;
    rows++;
    if (isAsked(text)) found++;
  }
  return { rows, found };
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
