import type { Area, SheetFile } from "../../workbook-file";
import type { OpenWorkbook } from "../../open/open-workbook";

/** Headers have to be texts, each another: as Excel does, blank ones are named and repeated ones numbered. */
export function fillHeader(open: OpenWorkbook, sheet: SheetFile, area: Area): void {
  const taken = new Set<string>();
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const { value } = sheet.cell(area.firstRow, column);
    const given = value === null ? `Column${column - area.firstColumn + 1}` : headText(value);
    let head = given;
    for (let number = 2; taken.has(head.toLowerCase()); number++) head = `${given}${number}`;
    taken.add(head.toLowerCase());
    if (head === value) continue;
    sheet.setCell(area.firstRow, column, { value: head, formula: null });
    open.calculation.cellChanged(sheet, area.firstRow, column);
  }
}

function headText(value: NonNullable<ReturnType<SheetFile["cell"]>["value"]>): string {
  return typeof value === "object" ? value.error : String(value);
}
