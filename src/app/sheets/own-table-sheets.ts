import { withTextsAbove } from "../../sheets";
import type { Grid } from "@plan-of-action/xlsx/grid";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { WorkbookContents } from "../../workbook/workbook";

/** The cells of the product's own sheet with a marker; `null` if the workbook has none. */
export function gridOfOwnSheet({ sheets }: WorkbookContents, wanted: string): Grid | null {
  return sheets.find(({ marker }) => marker === wanted)?.grid ?? null;
}

/**
 * The name of a sheet that has text and no headers by which its table could be read, so that writing it would lose what
 * people put there; `null` if it can be written.
 */
export function sheetWithUnreadableHeader(grid: Grid | null, former: object | null): string | null {
  const isBlank = grid?.values.every((row) => row.every((value) => value === null)) ?? true;
  return grid === null || isBlank || former !== null ? null : grid.sheet;
}

/** The description with the texts that people put above the table as it is now. */
export function withFormerTexts(
  description: SheetDescription,
  grid: Grid | null,
  former: { readonly headerRow: number } | null,
): SheetDescription {
  return grid === null || former === null
    ? description
    : withTextsAbove(description, { grid, headerRow: former.headerRow });
}
