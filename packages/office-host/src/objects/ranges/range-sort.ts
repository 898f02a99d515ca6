import type { Area, SheetFile } from "@plan-of-action/xlsx";
import { oneOf, optionalBoolean } from "../../requests/arguments";
import { areaHeight, areaWidth } from "../../cells/addresses";
import { readSortKeys, sortCells } from "../../cells/sorting";
import { HostObject } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import { rangeSortMembers } from "./cell-members";

/** Puts the rows or columns of a range into another order. */
export class RangeSort extends HostObject {
  readonly className = "RangeSort";
  readonly members = rangeSortMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheet: SheetFile,
    private readonly area: Area,
  ) {
    super();
  }

  /** `method` says how Chinese is sorted, which makes no difference here. */
  apply(fields: unknown, matchCase?: unknown, hasHeaders?: unknown, orientation?: unknown): void {
    const rows = oneOf(orientation ?? "Rows", ["Rows", "Columns"]) === "Rows";
    const keys = readSortKeys(fields, rows ? areaWidth(this.area) : areaHeight(this.area));
    const first = optionalBoolean(hasHeaders) ? 1 : 0;
    const { firstRow, firstColumn } = this.area;
    const sorted = rows
      ? { ...this.area, firstRow: firstRow + first }
      : { ...this.area, firstColumn: firstColumn + first };
    const isEmpty = sorted.firstRow > sorted.lastRow || sorted.firstColumn > sorted.lastColumn;
    if (isEmpty) return;
    sortCells(this.open, this.sheet, sorted, { keys, matchCase: optionalBoolean(matchCase), rows });
  }
}
