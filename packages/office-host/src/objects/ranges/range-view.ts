import type { Area, SheetFile } from "@plan-of-action/xlsx";
import { areaOf, formatArea } from "../../cells/addresses";
import { excelFormula, excelValue, shownText, valueType } from "../../cells/reading";
import { HostObject } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import { rangeViewMembers } from "./cell-members";

/** The cells of a range in rows and columns that are not hidden. */
export class RangeView extends HostObject {
  readonly className = "RangeView";
  readonly members = rangeViewMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheet: SheetFile,
    private readonly area: Area,
  ) {
    super();
  }

  get rowCount(): number {
    return this.rows.length;
  }

  get columnCount(): number {
    return this.columns.length;
  }

  get values(): unknown[][] {
    return this.each((row, column) => excelValue(this.sheet.cell(row, column).value));
  }

  get valueTypes(): unknown[][] {
    return this.each((row, column) => valueType(this.sheet.cell(row, column).value));
  }

  get formulas(): unknown[][] {
    return this.each((row, column) => excelFormula(this.sheet.cell(row, column)));
  }

  get text(): unknown[][] {
    return this.each((row, column) => {
      const { numberFormat } = this.sheet.style(row, column);
      return shownText(this.sheet.cell(row, column).value, numberFormat, this.open.file.date1904);
    });
  }

  get numberFormat(): unknown[][] {
    return this.each((row, column) => this.sheet.style(row, column).numberFormat);
  }

  get cellAddresses(): unknown[][] {
    return this.each((row, column) => `${this.sheet.name}!${formatArea(areaOf(row, column))}`);
  }

  private get rows(): number[] {
    const { firstRow, lastRow } = this.area;
    return shown(firstRow, lastRow, (row) => this.sheet.isRowHidden(row));
  }

  private get columns(): number[] {
    const { firstColumn, lastColumn } = this.area;
    return shown(firstColumn, lastColumn, (column) => this.sheet.isColumnHidden(column));
  }

  private each(read: (row: number, column: number) => unknown): unknown[][] {
    this.open.calculation.settle();
    const { columns } = this;
    return this.rows.map((row) => columns.map((column) => read(row, column)));
  }
}

function shown(first: number, last: number, isHidden: (index: number) => boolean): number[] {
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return all.filter((index) => !isHidden(index));
}
