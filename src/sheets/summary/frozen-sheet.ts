import type { CellStyle } from "@plan-of-action/xlsx/grid";
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
    styles: Object.fromEntries(
      Object.entries(sheet.styles).map(([name, style]) => [name, withoutUnderline(style)]),
    ),
  };
}

function valueOnly({ value, style, typed }: DescribedCell): DescribedCell {
  return { value, ...(style === undefined ? {} : { style }), ...(typed === undefined ? {} : { typed }) };
}

/** What is underlined looks like a link, and there are none. */
function withoutUnderline(style: CellStyle): CellStyle {
  return style.font === undefined ? style : { ...style, font: { ...style.font, underline: false } };
}
