import type { AcrossPages, PrintDescription, SheetFile } from "@plan-of-action/xlsx";

const NOT_CUT: AcrossPages = { titleColumns: null, breaksBefore: [], scale: 100 };

/** Excel's usual page, printed at its true size, with its normal margins. */
const EXCELS_PAGE: PrintDescription = {
  orientation: "portrait",
  paper: "a4",
  area: null,
  pagesWide: 1,
  across: NOT_CUT,
  titleRows: null,
  breaksBefore: [],
  margins: { top: 1.91, bottom: 1.91, left: 1.78, right: 1.78 },
  header: { left: "", center: "", right: "" },
  footer: { left: "", center: "", right: "" },
  centerHorizontally: false,
};

/** The page set-up as far as it is known; Excel's own where the sheet has none that the host can tell. */
export function readPrint(sheet: SheetFile): PrintDescription {
  return sheet.print ?? EXCELS_PAGE;
}

/** How the sheet is cut across pages; whole where it is fitted to them. */
export function readAcross(sheet: SheetFile): AcrossPages {
  return readPrint(sheet).across ?? NOT_CUT;
}

export function changeAcross(sheet: SheetFile, change: Partial<AcrossPages>): void {
  changePrint(sheet, { across: { ...readAcross(sheet), ...change } });
}

export function changePrint(sheet: SheetFile, change: Partial<PrintDescription>): void {
  sheet.print = { ...readPrint(sheet), ...change };
}
