import {
  columnLetters,
  formatAddress,
  type AcrossPages,
  type PrintDescription,
} from "@plan-of-action/xlsx/grid";
import { breaksToMake } from "../../workbook/page-breaks";
import type { SheetDescription } from "../../workbook/sheet-description";
import { areaAddress } from "../addresses";
import type { WriteStep } from "./write-steps";

/** The page set-up as one step; after the next sync `isFitted` tells whether Excel has taken the scaling. */
export interface PageSetUp extends WriteStep {
  /** Excel is known to pass over the number of pages that a sheet is to be fitted to (office-js issue 1860). */
  isFitted(): boolean;
}

/**
 * How many pages a sheet may take downwards where that is left open: said by the 0 of the file format, which stands for
 * as many as it takes and which no page of Office.js names, or not said, which in the file format means one.
 */
export type OpenHeight = "zero" | "unsaid";

/** Sets up the page and asks what Excel has made of the scaling. */
export function pageSetUp(
  { print, rows }: Pick<SheetDescription, "print" | "rows">,
  openHeight: OpenHeight = "zero",
): PageSetUp {
  const breaks = breaksToMake(
    print.breaksBefore,
    rows.map(({ height }) => height),
  );
  let layout: Excel.PageLayout | null = null;
  return {
    bytes: 9_000 + 450 * (breaks.length + (print.across?.breaksBefore.length ?? 0)),
    apply(sheet) {
      layout = sheet.pageLayout;
      setUpPage(sheet, print, openHeight);
      breakPages(sheet, breaks, print.across ?? null);
      layout.load("zoom");
    },
    isFitted: () => layout !== null && isScaledAs(print, layout.zoom),
  };
}

function isScaledAs(
  { across, pagesWide, pagesHigh = 0 }: PrintDescription,
  zoom: Excel.PageLayoutZoomOptions,
): boolean {
  if (across) return zoom.scale === across.scale;
  return zoom.horizontalFitToPages === pagesWide && (zoom.verticalFitToPages ?? 0) === pagesHigh;
}

function setUpPage(sheet: Excel.Worksheet, print: PrintDescription, openHeight: OpenHeight): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = print.across ? { scale: print.across.scale } : fittedTo(print, openHeight);
  layout.centerHorizontally = print.centerHorizontally;
  layout.firstPageNumber = print.firstPage ?? "";
  layout.setPrintMargins("Centimeters", print.margins);
  if (print.area !== null) layout.setPrintArea(areaAddress(print.area));
  if (print.titleRows !== null)
    layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.across) repeatColumns(layout, print.across);
  setHeadersAndFooters(layout.headersFooters.defaultForAllPages, print);
}

function fittedTo(
  { pagesWide, pagesHigh }: PrintDescription,
  openHeight: OpenHeight,
): Excel.PageLayoutZoomOptions {
  if (pagesHigh === undefined && openHeight === "unsaid") return { horizontalFitToPages: pagesWide };
  return { horizontalFitToPages: pagesWide, verticalFitToPages: pagesHigh ?? 0 };
}

function repeatColumns(layout: Excel.PageLayout, { titleColumns }: AcrossPages): void {
  if (titleColumns === null) return;
  const letters = [titleColumns.first, titleColumns.last].map((column) => `$${columnLetters(column)}`);
  layout.setPrintTitleColumns(letters.join(":"));
}

function breakPages(sheet: Excel.Worksheet, rows: readonly number[], across: AcrossPages | null): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(formatAddress(row, 0));
  sheet.verticalPageBreaks.removePageBreaks();
  for (const column of across?.breaksBefore ?? []) sheet.verticalPageBreaks.add(formatAddress(0, column));
}

function setHeadersAndFooters(target: Excel.HeaderFooter, { header, footer }: PrintDescription): void {
  target.leftHeader = header.left;
  target.centerHeader = header.center;
  target.rightHeader = header.right;
  target.leftFooter = footer.left;
  target.centerFooter = footer.center;
  target.rightFooter = footer.right;
}
