import { withTextsAbove } from "../../sheets";
import type { Grid } from "@plan-of-action/xlsx/grid";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { WorkbookContents } from "../../workbook/workbook";

/** The cells of the product's own sheet with a marker; `null` if the workbook has none. */
export function gridOfOwnSheet({ sheets }: WorkbookContents, wanted: string): Grid | null {
  return sheets.find(({ marker }) => marker === wanted)?.grid ?? null;
}

/** A sheet has text, but not the headers of its table, so what people put there would be lost: nothing was written. */
export interface HeadersGone {
  readonly kind: "headsGone";
  readonly sheet: string;
}

/** Whether the headers of an own sheet's table are gone, `former` being its table as it was read; `null` if it can be written. */
export function headersGone(grid: Grid | null, former: object | null): HeadersGone | null {
  const isBlank = grid?.values.every((row) => row.every((value) => value === null)) ?? true;
  return grid === null || isBlank || former !== null ? null : { kind: "headsGone", sheet: grid.sheet };
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
