import type { SheetFile } from "@plan-of-action/xlsx";
import { indexArgument, textArgument } from "../../requests/arguments";
import { areaOf, parseArea, splitSheet } from "../../cells/addresses";
import { invalidArgument, invalidOperation, itemNotFound } from "../../requests/host-error";
import { HostCollection, HostObject } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import { pageBreakCollectionMembers, pageBreakMembers } from "../sheet-members";
import { changeAcross, changePrint, readAcross, readPrint } from "./print-set-up";
import { Range } from "../ranges/range";

/** Whether pages end above rows or before columns. */
type BreakAxis = "rows" | "columns";

/** The places of the breaks: rows or columns before which a page begins. */
function placesOf(sheet: SheetFile, axis: BreakAxis): readonly number[] {
  return axis === "rows" ? readPrint(sheet).breaksBefore : readAcross(sheet).breaksBefore;
}

function setPlaces(sheet: SheetFile, axis: BreakAxis, places: readonly number[]): void {
  const breaksBefore = [...new Set(places)].sort((one, other) => one - other);
  if (axis === "rows") changePrint(sheet, { breaksBefore });
  else changeAcross(sheet, { breaksBefore });
}

/** Excel's limit for the page breaks of a sheet in one direction. */
const MAX_BREAKS = 1_026;

/** Where pages end across or down the sheet. */
export class PageBreakCollection extends HostCollection {
  readonly className = "PageBreakCollection";
  readonly members = pageBreakCollectionMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheet: SheetFile,
    private readonly axis: BreakAxis,
  ) {
    super();
  }

  items(): readonly PageBreak[] {
    return placesOf(this.sheet, this.axis).map((place) => this.pageBreak(place));
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

  /** A break before the first row or column of a range; Excel has none before the sheet's first. */
  add(range: unknown): PageBreak {
    const area = range instanceof Range ? range.area : parseArea(splitSheet(textArgument(range)).address);
    const place = this.axis === "rows" ? area?.firstRow : area?.firstColumn;
    if (place === undefined || place === 0) throw invalidArgument();
    if (this.items().length >= MAX_BREAKS) throw invalidOperation();
    setPlaces(this.sheet, this.axis, [...placesOf(this.sheet, this.axis), place]);
    return this.pageBreak(place);
  }

  removePageBreaks(): void {
    if (placesOf(this.sheet, this.axis).length > 0) setPlaces(this.sheet, this.axis, []);
  }

  private pageBreak(place: number): PageBreak {
    return new PageBreak(this.open, this.sheet, this.axis, place);
  }
}

class PageBreak extends HostObject {
  readonly className = "PageBreak";
  readonly members = pageBreakMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheet: SheetFile,
    private readonly axis: BreakAxis,
    private readonly place: number,
  ) {
    super();
  }

  override identity() {
    return { _Id: this.key };
  }

  get key(): string {
    return this.axis === "rows" ? `before row ${this.place + 1}` : `before column ${this.place + 1}`;
  }

  get rowIndex(): number {
    return this.axis === "rows" ? this.place : 0;
  }

  get columnIndex(): number {
    return this.axis === "columns" ? this.place : 0;
  }

  getCellAfterBreak(): Range {
    return new Range(this.open, this.sheet, areaOf(this.rowIndex, this.columnIndex));
  }

  delete(): void {
    const places = placesOf(this.sheet, this.axis);
    if (!places.includes(this.place)) throw itemNotFound();
    setPlaces(
      this.sheet,
      this.axis,
      places.filter((place) => place !== this.place),
    );
  }
}
