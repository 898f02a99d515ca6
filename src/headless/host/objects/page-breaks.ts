import type { SheetFile } from "../../xlsx/workbook-file";
import { indexArgument, textArgument } from "../arguments";
import { areaOf, parseArea, splitSheet } from "../cells/addresses";
import { invalidArgument, itemNotFound } from "../host-error";
import { HostCollection, HostObject } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";
import { pageBreakCollectionMembers, pageBreakMembers } from "./sheet-members";
import { changePrint, readPrint } from "./print-set-up";
import { Range } from "./range";

/** Where pages end across the sheet. */
export class PageBreakCollection extends HostCollection {
  readonly className = "PageBreakCollection";
  readonly members = pageBreakCollectionMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheet: SheetFile,
  ) {
    super();
  }

  items(): readonly PageBreak[] {
    return readPrint(this.sheet).breaksBefore.map((row) => this.pageBreak(row));
  }

  /** By its place among the breaks, or by the key that a break answers. */
  getItem(key: unknown): PageBreak {
    const items = this.items();
    const item =
      typeof key === "string" ? items.find((other) => other.key === key) : items[indexArgument(key)];
    if (item === undefined) throw itemNotFound();
    return item;
  }

  getCount(): number {
    return this.items().length;
  }

  /** A break before the first row of a range; Excel has none before the sheet's first row. */
  add(range: unknown): PageBreak {
    const area = range instanceof Range ? range.area : parseArea(splitSheet(textArgument(range)).address);
    if (area === null || area.firstRow === 0) throw invalidArgument();
    const rows = new Set([...readPrint(this.sheet).breaksBefore, area.firstRow]);
    changePrint(this.sheet, { breaksBefore: [...rows].sort((one, other) => one - other) });
    return this.pageBreak(area.firstRow);
  }

  removePageBreaks(): void {
    if (readPrint(this.sheet).breaksBefore.length > 0) changePrint(this.sheet, { breaksBefore: [] });
  }

  private pageBreak(row: number): PageBreak {
    return new PageBreak(this.open, this.sheet, row);
  }
}

class PageBreak extends HostObject {
  readonly className = "PageBreak";
  readonly members = pageBreakMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheet: SheetFile,
    private readonly row: number,
  ) {
    super();
  }

  override identity() {
    return { _Id: this.key };
  }

  get key(): string {
    return `before row ${this.row + 1}`;
  }

  get rowIndex(): number {
    return this.row;
  }

  readonly columnIndex = 0;

  getCellAfterBreak(): Range {
    return new Range(this.open, this.sheet, areaOf(this.row, 0));
  }

  delete(): void {
    const { breaksBefore } = readPrint(this.sheet);
    if (!breaksBefore.includes(this.row)) throw itemNotFound();
    changePrint(this.sheet, { breaksBefore: breaksBefore.filter((row) => row !== this.row) });
  }
}
