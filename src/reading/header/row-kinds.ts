import { phrases } from "../../plan/language/phrases";
import { foldText } from "../../plan/language/spelling/text-folding";
import type { SheetView } from "../sheet/sheet-view";
import { contentOfColumn } from "./column-content";

/** What the values of a row are; beside "Source" stands where they are told, and no value. */
export type RowKind = "target" | "actual" | "percentMet" | "verification";

const ROWS_LOOKED_AT = 60;

/** Whether the cells of a column say of what kind their rows' values are. */
export function tellsKinds(view: SheetView, column: number, firstRow: number): boolean {
  // Most columns are of many different texts, which shows in their first cells.
  if (contentOfColumn(view, column, firstRow).longTexts > 0.5) return false;
  const counts = { target: 0, actual: 0, percentMet: 0, verification: 0, other: 0 };
  for (let row = firstRow; row <= Math.min(view.lastRow, firstRow + ROWS_LOOKED_AT); row++) {
    const text = view.text(row, column);
    if (text !== "") counts[kindNamed(text) ?? "other"]++;
  }
  return counts.target > 0 && counts.actual > 0 && counts.other <= 0.2 * (counts.target + counts.actual);
}

/** "Target", "Planned: girls", "Meta"; "Actual", "Ejecutado"; "Source"; `null` for any other text. */
export function kindNamed(text: string): RowKind | null {
  const [name = ""] = text.split(/[:：(（]/u);
  if (name.length > LONGEST_NAME) return null;
  const folded = foldText(name);
  if (folded === "%" || phrases.percentMet().isWhole(folded)) return "percentMet";
  if (phrases.actual().isWhole(folded)) return "actual";
  if (phrases.target().isWhole(folded)) return "target";
  return phrases.verification().isWhole(folded) ? "verification" : null;
}

const LONGEST_NAME = 30;
