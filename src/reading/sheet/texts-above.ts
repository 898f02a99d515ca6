import type { PlacedText } from "../../plan/plan";
import type { SheetView } from "./sheet-view";

const MOST_ROWS = 60;
const ROWS_OF_TITLE = 12;

/** The texts in the rows above a head. */
export function textsAbove(view: SheetView, headRow: number): readonly PlacedText[] {
  return textsBetween(view, Math.max(view.firstRow, headRow - MOST_ROWS), headRow);
}

/** The texts above a sheet's tables: in its first rows, and right above the head where that is one of its rows. */
export function textsOfTitle(view: SheetView, headRow: number): readonly PlacedText[] {
  const firstRows = textsInFirstRows(view, Math.min(headRow, view.lastRow + 1));
  if (headRow > view.lastRow) return firstRows;
  return [...firstRows, ...textsBetween(view, Math.max(view.firstRow + ROWS_OF_TITLE, headRow - 4), headRow)];
}

/** The texts in the first rows of a sheet, as far as they stand above a head. */
export function textsInFirstRows(view: SheetView, headRow: number): readonly PlacedText[] {
  return textsAbove(view, Math.min(headRow, view.firstRow + ROWS_OF_TITLE));
}

function textsBetween(view: SheetView, firstRow: number, endRow: number): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  for (let row = firstRow; row < endRow; row++) {
    for (let column = view.firstColumn; column <= view.lastColumn; column++) {
      const text = view.text(row, column);
      if (text !== "") texts.push({ text, cell: view.reference(row, column) });
    }
  }
  return texts;
}
