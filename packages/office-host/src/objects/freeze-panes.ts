import type { SheetFile } from "@plan-of-action/xlsx";
import { optionalNumber, textArgument } from "../requests/arguments";
import { areaOf, parseArea, splitSheet, WHOLE_SHEET } from "../cells/addresses";
import { invalidArgument, itemNotFound } from "../requests/host-error";
import { HostObject } from "../requests/host-object";
import type { OpenWorkbook } from "../open/open-workbook";
import { worksheetFreezePanesMembers } from "./sheet-members";
import { Range } from "./ranges/range";

export class WorksheetFreezePanes extends HostObject {
  readonly className = "WorksheetFreezePanes";
  readonly members = worksheetFreezePanesMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheet: SheetFile,
  ) {
    super();
  }

  /** Keeps the rows and columns up to a range's last in view. */
  freezeAt(range: unknown): void {
    const area = range instanceof Range ? range.area : parseArea(splitSheet(textArgument(range)).address);
    if (area === null) throw invalidArgument();
    const rows = area.lastRow === WHOLE_SHEET.lastRow ? 0 : area.lastRow + 1;
    const columns = area.lastColumn === WHOLE_SHEET.lastColumn ? 0 : area.lastColumn + 1;
    this.sheet.frozen = { rows, columns };
  }

  freezeRows(count?: unknown): void {
    this.sheet.frozen = { rows: optionalNumber(count) ?? 1, columns: 0 };
  }

  freezeColumns(count?: unknown): void {
    this.sheet.frozen = { rows: 0, columns: optionalNumber(count) ?? 1 };
  }

  unfreeze(): void {
    this.sheet.frozen = { rows: 0, columns: 0 };
  }

  getLocation(): Range {
    const range = this.getLocationOrNullObject();
    if (range === null) throw itemNotFound();
    return range;
  }

  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const area = areaOf(0, 0, rows, columns);
    return new Range(this.open, this.sheet, {
      ...area,
      ...(rows === 0 ? { lastRow: WHOLE_SHEET.lastRow } : {}),
      ...(columns === 0 ? { lastColumn: WHOLE_SHEET.lastColumn } : {}),
    });
  }
}
