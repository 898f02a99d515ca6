import type { PlacedText } from "../../plan/plan";
import type { SheetView } from "./sheet-view";

const MAX_ROWS = 60;
const ROWS_OF_TITLE = 12;

/** The texts in the rows above a header. */
export function textsAbove(view: SheetView, headerRow: number): readonly PlacedText[] {
  return textsBetween(view, Math.max(view.firstRow, headerRow - MAX_ROWS), headerRow);
}

/** The texts above a sheet's tables: in its first rows, and right above the header where that is one of its rows. */
export function textsOfTitle(view: SheetView, headerRow: number): readonly PlacedText[] {
  const firstRows = textsInFirstRows(view, Math.min(headerRow, view.lastRow + 1));
  if (headerRow > view.lastRow) return firstRows;
  return [
    ...firstRows,
    ...textsBetween(view, Math.max(view.firstRow + ROWS_OF_TITLE, headerRow - 4), headerRow),
  ];
}

/** The texts in the first rows of a sheet, as far as they stand above a header. */
export function textsInFirstRows(view: SheetView, headerRow: number): readonly PlacedText[] {
  return textsAbove(view, Math.min(headerRow, view.firstRow + ROWS_OF_TITLE));
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
