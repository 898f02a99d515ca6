import { contentOfColumn } from "./column-content";
import type { HeadColumn } from "./head-column";
import { headColumnWithoutHead } from "./head-column";
import type { HeadRows } from "./head-paths";
import { phrases } from "../../plan/language/lexicon";
import type { SheetView } from "../sheet/sheet-view";
import { foldText } from "../../plan/language/text-folding";

/** What the values of a row are. */
export type RowKind = "target" | "actual" | "percentMet";

/**
 * Tracking tables often have a row for targets and one for actuals below each other, and a column,
 * mostly without a head, that says which is which. It is marked as telling the kinds of its rows.
 */
export function withKindsOfRows(
  view: SheetView,
  { last }: HeadRows,
  columns: readonly HeadColumn[],
): readonly HeadColumn[] {
  const telling = (column: number): boolean => tellsKinds(view, column, last + 1);
  const firstValue = columns.find((column) => isOfValues(column) && !telling(column.column))?.column;
  if (firstValue === undefined) return columns;
  for (
    let column = firstValue - 1;
    column >= Math.max(view.firstColumn, firstValue - MOST_BETWEEN);
    column--
  ) {
    const headed = columns.find((other) => other.column === column);
    if ((headed !== undefined && isRead(headed)) || !telling(column)) continue;
    if (headed === undefined)
      return [...columns, { ...headColumnWithoutHead(view, last, column), tellsKinds: true }].sort(
        (a, b) => a.column - b.column,
      );
    return columns.map((other) =>
      other === headed ? { ...other, meaning: "ignored", leftOut: null, tellsKinds: true } : other,
    );
  }
  return columns;
}

function isOfValues({ meaning }: HeadColumn): boolean {
  return /(?:Target|Actual)$/.test(meaning);
}

/** "Plan / actual" is the head of names and not of values, whatever its words. */
function isRead(column: HeadColumn): boolean {
  return column.meaning !== "ignored" && column.meaning !== "remarks" && !isOfValues(column);
}

/** Unit and baseline may stand between. */
const MOST_BETWEEN = 4;
const ROWS_LOOKED_AT = 60;

function tellsKinds(view: SheetView, column: number, firstRow: number): boolean {
  // Most columns are of many different texts, which shows in their first cells.
  if (contentOfColumn(view, column, firstRow).longTexts > 0.5) return false;
  const counts = { target: 0, actual: 0, percentMet: 0, other: 0 };
  for (let row = firstRow; row <= Math.min(view.lastRow, firstRow + ROWS_LOOKED_AT); row++) {
    const text = view.text(row, column);
    if (text !== "") counts[kindNamed(text) ?? "other"]++;
  }
  return counts.target > 0 && counts.actual > 0 && counts.other <= 0.2 * (counts.target + counts.actual);
}

/** "Target", "Planned", "Meta"; "Actual", "Ejecutado"; `null` for any other text. */
export function kindNamed(text: string): RowKind | null {
  if (text.length > LONGEST_NAME) return null;
  const folded = foldText(text);
  if (folded === "%" || phrases.percentMet.isWhole(folded)) return "percentMet";
  if (phrases.actual.isWhole(folded)) return "actual";
  return phrases.target.isWhole(folded) ? "target" : null;
}

const LONGEST_NAME = 30;
