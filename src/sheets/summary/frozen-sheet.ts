import type { DescribedCell, SheetDescription } from "../../workbook/sheet-description";
import { COLORS } from "../layout/styles";

/** The marker of the sheet of a frozen summary, by that of the summary that is still rewritten. */
export function frozenMarker(marker: string): string {
  return `${marker}/frozen`;
}

/**
 * A sheet as it stands, for good: the values without the formulas and links that gave them, so that
 * nothing changes in it when the plan does. It takes the place of the sheet that was rewritten until now.
 */
export function frozenSheet(sheet: SheetDescription): SheetDescription {
  return {
    ...sheet,
    marker: frozenMarker(sheet.marker),
    inPlaceOf: sheet.marker,
    tabColor: COLORS.muted,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell === null ? null : valueOnly(cell))),
    })),
  };
}

function valueOnly({ value, style, typed }: DescribedCell): DescribedCell {
  return { value, ...(style === undefined ? {} : { style }), ...(typed === undefined ? {} : { typed }) };
}
