import { type Area, intersection, type SheetFile, type SheetHyperlink } from "@plan-of-action/xlsx";
import { optionalText, recordArgument } from "../../requests/arguments";
import { areaOf } from "../../cells/addresses";
import { shownText } from "../../cells/reading";
import { enterCells } from "../../cells/writing";
import { invalidArgument } from "../../requests/host-error";
import type { OpenWorkbook } from "../../open/open-workbook";

/** The link of a range as `Excel.RangeHyperlink`; `null` if its first cell has none. */
export function readHyperlink(sheet: SheetFile, area: Area): Readonly<Record<string, unknown>> | null {
  const link = sheet.hyperlinks.find(
    ({ row, column }) => row === area.firstRow && column === area.firstColumn,
  );
  if (link === undefined) return null;
  const shown = shownText(sheet.cell(link.row, link.column).value, "General", false);
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.place === null ? {} : { documentReference: link.place }),
    ...(link.tip === null ? {} : { screenTip: link.tip }),
    textToDisplay: shown,
  };
}

/** How Excel lets links look in the theme of new workbooks. */
const LOOK_OF_LINKS = { font: { color: "#0563C1", underline: true } } as const;

/**
 * Gives every cell of an area a link, and the look of links; the text to show becomes the cells' contents where it is
 * given.
 */
export function writeHyperlink(open: OpenWorkbook, sheet: SheetFile, area: Area, input: unknown): void {
  open.requireUnprotected(sheet);
  const link = recordArgument(input);
  const address = optionalText(link.address);
  const place = optionalText(link.documentReference);
  if (address === null && place === null) throw invalidArgument();
  const text = optionalText(link.textToDisplay);
  if (text !== null) enterCells(open, sheet, area, `'${text}`, "ThisLocalAddin");
  const tip = optionalText(link.screenTip);
  sheet.setStyle(area, LOOK_OF_LINKS);
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      setLink(sheet, { row, column, address, place, tip });
    }
  }
}

function setLink(sheet: SheetFile, link: SheetHyperlink): void {
  const cell = areaOf(link.row, link.column);
  const had = sheet.hyperlinks.some(({ row, column }) => intersection(areaOf(row, column), cell) !== null);
  if (had) sheet.removeHyperlinks(cell);
  sheet.setHyperlink(link);
}
