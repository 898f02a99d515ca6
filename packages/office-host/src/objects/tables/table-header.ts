import type { Area, SheetFile } from "@plan-of-action/xlsx";
import type { OpenWorkbook } from "../../open/open-workbook";

/** Headers have to be texts, each another: as Excel does, blank ones are named and repeated ones numbered. */
export function fillHeader(open: OpenWorkbook, sheet: SheetFile, area: Area): void {
  const taken = new Set<string>();
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const { value } = sheet.cell(area.firstRow, column);
    const given = value === null ? `Column${column - area.firstColumn + 1}` : headerText(value);
    let header = given;
    for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${given}${number}`;
    taken.add(header.toLowerCase());
    if (header === value) continue;
    sheet.setCell(area.firstRow, column, { value: header, formula: null });
    open.calculation.cellChanged(sheet, area.firstRow, column);
  }
}

function headerText(value: NonNullable<ReturnType<SheetFile["cell"]>["value"]>): string {
  return typeof value === "object" ? value.error : String(value);
}
