import type { SheetView } from "../../sheet/sheet-view";
import { LINES_IN_BRACKET } from "../text-goes-on";

/** The next texts of a column below a row, as many as a bracket can stay open over. */
export function textsBelow(view: SheetView, row: number, column: number): readonly string[] {
  const texts: string[] = [];
  for (let below = row + 1; below <= Math.min(view.lastRow, row + ROWS_LOOKED_AT); below++) {
    const text = view.text(below, column);
    if (text !== "") texts.push(text);
    if (texts.length === LINES_IN_BRACKET) break;
  }
  return texts;
}

/** A page break with a repeated header of three rows can stand between. */
const ROWS_LOOKED_AT = 6;
