import type { AcrossPages, PrintDescription } from "../workbook/sheet-description";
import { areaAddress } from "./addresses";
import type { OfficeHost } from "./office-host";
import { columnLetters, formatAddress } from "../plan/cell-reference";
import type { WriteStep } from "./write-steps";

/** Page set-up came with this version of ExcelApi. */
const NEEDS = "1.9";

/** The page set-up; left out, with a word, where this Excel has none to offer. */
export function printSteps(
  host: OfficeHost,
  print: PrintDescription,
): { readonly steps: readonly WriteStep[]; readonly leftOut: readonly string[] } {
  if (!host.supports(NEEDS)) return { steps: [], leftOut: ["pageSetup"] };
  return {
    steps: [{ bytes: 9_000 + 450 * breakCount(print), apply: (sheet) => setUpPage(sheet, print) }],
    leftOut: [],
  };
}

function breakCount({ breaksBefore, across }: PrintDescription): number {
  return breaksBefore.length + (across?.breaksBefore.length ?? 0);
}

function setUpPage(sheet: Excel.Worksheet, print: PrintDescription): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = print.across ? { scale: print.across.scale } : fittedTo(print);
  layout.centerHorizontally = print.centerHorizontally;
  layout.setPrintMargins("Centimeters", print.margins);
  if (print.area !== null) layout.setPrintArea(areaAddress(print.area));
  if (print.titleRows !== null)
    layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  setHeadersAndFooters(layout.headersFooters.defaultForAllPages, print);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaksBefore) sheet.horizontalPageBreaks.add(formatAddress(row, 0));
  sheet.verticalPageBreaks.removePageBreaks();
  if (print.across) cutAcross(sheet, print.across);
}

/** Without a number of pages down it takes as many as it needs. */
function fittedTo({ pagesWide, pagesHigh }: PrintDescription): Excel.PageLayoutZoomOptions {
  return {
    horizontalFitToPages: pagesWide,
    ...(pagesHigh === undefined ? {} : { verticalFitToPages: pagesHigh }),
  };
}

function cutAcross(sheet: Excel.Worksheet, { titleColumns, breaksBefore }: AcrossPages): void {
  if (titleColumns !== null) {
    const letters = [titleColumns.first, titleColumns.last].map((column) => `$${columnLetters(column)}`);
    sheet.pageLayout.setPrintTitleColumns(letters.join(":"));
  }
  for (const column of breaksBefore) sheet.verticalPageBreaks.add(formatAddress(0, column));
}

function setHeadersAndFooters(target: Excel.HeaderFooter, { header, footer }: PrintDescription): void {
  target.leftHeader = header.left;
  target.centerHeader = header.center;
  target.rightHeader = header.right;
  target.leftFooter = footer.left;
  target.centerFooter = footer.center;
  target.rightFooter = footer.right;
}
