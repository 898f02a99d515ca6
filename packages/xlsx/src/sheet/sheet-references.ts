import { formatSheetName } from "../grid/cell-reference";
import { CHART } from "../xml/namespaces";
import { CONTENT_TYPE } from "../package/content-types";
import type { Package } from "../package/package";
import type { SheetPart } from "./sheet-part";
import type { XmlElement } from "../xml/xml-document";

const EXCEL_2006 = "http://schemas.microsoft.com/office/excel/2006/main";

/** A text, which is left alone, or the name of a sheet with its exclamation mark; a sheet of another workbook is none. */
const SHEET =
  /"(?:[^"]|"")*"|(?<!')'((?:[^']|'')+)'!|(?<![\]:\p{L}\p{M}\p{N}_.])([\p{L}_\\][\p{L}\p{M}\p{N}_.]*)!/gu;

export type RewriteFormula = (formula: string) => string;

/**
 * Formulas with another sheet in place of one, or with `#REF!` where it is gone, as Excel does it.
 * References through several sheets (`Q1:Q4!A1`) stay as they are.
 */
export function replaceSheet(from: string, to: string | null): RewriteFormula {
  const wanted = from.toLowerCase();
  const replacement = to === null ? "#REF!" : `${formatSheetName(to)}!`;
  return (formula) =>
    formula.replace(SHEET, (whole, quoted: string | undefined, plain: string | undefined) => {
      const name = quoted?.replaceAll("''", "'") ?? plain;
      return name?.toLowerCase() === wanted ? replacement : whole;
    });
}

/** Whether a part may speak of a sheet; saves reading those that cannot. */
export function mentions(xml: string, sheet: string): boolean {
  return xml.toLowerCase().includes(escaped(sheet).toLowerCase());
}

function escaped(sheet: string): string {
  return sheet.replaceAll("'", "''").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Rewrites what a worksheet says of sheets: formulas of cells, validations and formats, places of links. */
export function rewriteSheet(sheet: SheetPart, rewrite: RewriteFormula): void {
  sheet.cells.rewriteFormulas(rewrite);
  for (const name of ["formula", "formula1", "formula2"]) {
    for (const element of sheet.root.descendants(sheet.root.uri, name)) rewriteText(element, rewrite);
  }
  // Validations and formats of Excel 2010 and later.
  for (const element of sheet.root.descendants(EXCEL_2006, "f")) rewriteText(element, rewrite);
  for (const link of sheet.root.descendants(sheet.root.uri, "hyperlink")) {
    const place = link.get("location");
    if (place !== null) link.set("location", rewrite(place));
  }
}

/** Rewrites where the charts of the workbook take their data from. */
export function rewriteCharts(pack: Package, sheet: string, rewrite: RewriteFormula): void {
  const types = pack.contentTypes();
  for (const part of pack.names()) {
    if (types.of(part) !== CONTENT_TYPE.chart || !mentions(pack.text(part), sheet)) continue;
    for (const element of pack.document(part).root.descendants(CHART, "f")) rewriteText(element, rewrite);
  }
}

function rewriteText(element: XmlElement, rewrite: RewriteFormula): void {
  const text = rewrite(element.text);
  if (text !== element.text) element.setText(text);
}
