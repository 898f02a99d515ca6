import type { PrintDescription } from "../src/grid/sheet-description";

/** A4 landscape with all that can be said of pages. */
export const PRINT: PrintDescription = {
  orientation: "landscape",
  paper: "a4",
  area: { firstRow: 0, firstColumn: 0, lastRow: 40, lastColumn: 9 },
  pagesWide: 1,
  titleRows: { first: 0, last: 3 },
  breaksBefore: [30, 20],
  margins: { top: 1.9, bottom: 2.54, left: 1.27, right: 1.27 },
  header: { left: "2024 Q2", center: "", right: "A && B" },
  footer: { left: "", center: "Page &P of &N", right: "" },
  centerHorizontally: true,
};
