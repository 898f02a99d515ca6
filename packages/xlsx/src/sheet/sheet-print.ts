import type { PrintDescription } from "../grid/sheet-description";
import { columnLetters, formatSheetName, LAST_COLUMN, LAST_ROW } from "../grid/cell-reference";
import type { Area } from "../grid/grid";
import { absoluteArea } from "../cells/area-address";
import { ensureChild } from "../xml/ordered-children";
import type { SheetPart } from "./sheet-part";
import { ensurePageProperties } from "./sheet-view";
import { XlsxError } from "../xlsx-error";

const A4 = "9";
/** The longest header or footer that Excel takes, with its codes. */
const LONGEST_LINE = 255;
const CM_PER_INCH = 2.54;
/** How far header and footer stand from the edge: half of Excel's usual way, in inches. */
const EDGE = 0.3;
const HEADER_FOOTER_ORDER = [
  ...["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"],
];

/** Puts the page set-up into the sheet's part in place of what it had. Areas and title rows are names of the workbook. */
export function setPrint(part: SheetPart, print: PrintDescription): void {
  setHeaderFooter(part, print);
  ensurePageProperties(part).set("fitToPage", print.across ? null : "1");
  setOptions(part, print);
  setMargins(part, print);
  setPage(part, print);
  setBreaks(part, "rowBreaks", print.breaksBefore);
  setBreaks(part, "colBreaks", print.across?.breaksBefore ?? []);
}

/** The formula of the name for an area to print. */
export function printAreaFormula(sheet: string, area: Area): string {
  return `${formatSheetName(sheet)}!${absoluteArea(area)}`;
}

/** The formula of the name for columns and rows to repeat; `null` if there are none. */
export function printTitlesFormula(
  sheet: string,
  { titleRows, across }: Pick<PrintDescription, "titleRows" | "across">,
): string | null {
  const columns = across?.titleColumns ?? null;
  const parts = [
    ...(columns === null ? [] : [`$${columnLetters(columns.first)}:$${columnLetters(columns.last)}`]),
    ...(titleRows === null ? [] : [`$${titleRows.first + 1}:$${titleRows.last + 1}`]),
  ];
  return parts.length === 0 ? null : parts.map((part) => `${formatSheetName(sheet)}!${part}`).join(",");
}

function setOptions(
  part: SheetPart,
  { centerHorizontally, centerVertically = false }: PrintDescription,
): void {
  if (!centerHorizontally && !centerVertically && part.child("printOptions") === null) return;
  const options = part.ensure("printOptions");
  options.set("horizontalCentered", centerHorizontally ? "1" : null);
  options.set("verticalCentered", centerVertically ? "1" : null);
}

function setMargins(part: SheetPart, { margins }: PrintDescription): void {
  const element = part.ensure("pageMargins");
  const sides = ["left", "right", "top", "bottom"] as const;
  for (const side of sides) element.set(side, String(Number((margins[side] / CM_PER_INCH).toFixed(4))));
  for (const side of ["header", "footer"]) element.set(side, String(EDGE));
}

function setPage(
  part: SheetPart,
  { orientation, pagesWide, pagesHigh = 0, across, blackAndWhite = false, firstPage }: PrintDescription,
): void {
  const before = part.child("pageSetup");
  const settings = before?.relationshipId() ?? null;
  // What the printer's driver kept would win over the page that is set here.
  if (settings !== null) part.pack.removeRelated(part.name, settings);
  before?.remove();
  const setup = part.ensure("pageSetup");
  setup.set("paperSize", A4);
  if (across) setup.set("scale", String(Math.round(across.scale)));
  else {
    setup.set("fitToWidth", String(pagesWide));
    setup.set("fitToHeight", String(pagesHigh));
  }
  setup.set("orientation", orientation);
  if (firstPage !== undefined) {
    setup.set("firstPageNumber", String(firstPage));
    setup.set("useFirstPageNumber", "1");
  }
  if (blackAndWhite) setup.set("blackAndWhite", "1");
}

function setHeaderFooter(part: SheetPart, { header, footer }: PrintDescription): void {
  const texts = { oddHeader: sections(header), oddFooter: sections(footer) };
  for (const text of Object.values(texts)) {
    if (text.length <= LONGEST_LINE) continue;
    const detail = `a header or footer is longer than ${LONGEST_LINE} characters`;
    throw new XlsxError({ kind: "refused", sheet: part.sheetName(), detail });
  }
  part.child("headerFooter")?.remove();
  if (texts.oddHeader === "" && texts.oddFooter === "") return;
  const element = part.ensure("headerFooter");
  for (const [name, text] of Object.entries(texts)) {
    if (text !== "") ensureChild(element, HEADER_FOOTER_ORDER, name).setText(text);
  }
}

/** A space keeps a text that begins with a digit from being read as part of the code before it. */
function sections({ left, center, right }: PrintDescription["header"]): string {
  const section = (code: string, text: string) =>
    text === "" ? "" : `&${code}${/^\d/.test(text) ? " " : ""}${text}`;
  return section("L", left) + section("C", center) + section("R", right);
}

function setBreaks(part: SheetPart, name: "rowBreaks" | "colBreaks", places: readonly number[]): void {
  part.child(name)?.remove();
  if (places.length === 0) return;
  const list = part.ensure(name);
  const max = name === "rowBreaks" ? LAST_COLUMN : LAST_ROW;
  list.set("count", String(places.length));
  list.set("manualBreakCount", String(places.length));
  for (const place of [...places].sort((left, right) => left - right)) {
    list.insert(`<${list.prefix}brk id="${place}" max="${max}" man="1"/>`);
  }
}
