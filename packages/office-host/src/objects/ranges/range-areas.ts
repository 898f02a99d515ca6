import { type Area, formatSheetName, type SheetFile } from "@plan-of-action/xlsx";
import { oneOf } from "../../requests/arguments";
import { areaHeight, areaWidth, formatArea, isWholeColumns, isWholeRows } from "../../cells/addresses";
import { CLEAR_KINDS, clearRange } from "../../cells/clearing";
import { HostCollection, HostObject } from "../../requests/host-object";
import { invalidArgument } from "../../requests/host-error";
import type { OpenWorkbook } from "../../open/open-workbook";
import { ConditionalFormatCollection } from "./conditional-format";
import { rangeAreasMembers, rangeCollectionMembers } from "./cell-members";
import { Range } from "./range";
import { RangeFormat } from "./range-format";
import { Worksheet } from "../worksheet";

/** Several areas of one sheet, handled as one. */
export class RangeAreas extends HostObject {
  readonly className = "RangeAreas";
  readonly members = rangeAreasMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheet: SheetFile,
    private readonly parts: readonly Area[],
    /** The areas as `address` has them, where these are others. */
    private readonly named: readonly Area[] = parts,
  ) {
    super();
    open.requireSheet(sheet);
  }

  get address(): string {
    const title = formatSheetName(this.sheet.name);
    return this.named.map((area) => `${title}!${formatArea(area)}`).join(", ");
  }

  get areaCount(): number {
    return this.parts.length;
  }

  get cellCount(): number {
    const count = this.parts.reduce((sum, area) => sum + areaHeight(area) * areaWidth(area), 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return this.parts.every(isWholeRows);
  }

  get isEntireColumn(): boolean {
    return this.parts.every(isWholeColumns);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.parts.map((area) => new Range(this.open, this.sheet, area)));
  }

  get format(): RangeFormat {
    return new RangeFormat(this.open, this.sheet, this.parts);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.open, this.sheet, this.parts);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.open, this.sheet);
  }

  clear(applyTo?: unknown): void {
    const kind = oneOf(applyTo ?? "All", CLEAR_KINDS);
    for (const area of this.parts) clearRange(this.open, this.sheet, area, kind);
  }
}

class RangeCollection extends HostCollection {
  readonly className = "RangeCollection";
  readonly members = rangeCollectionMembers;

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  items(): readonly Range[] {
    return this.ranges;
  }

  getItem(index: unknown): Range {
    return this.getItemAt(index);
  }

  getItemAt(index: unknown): Range {
    const range = this.ranges[Number(index)];
    if (range === undefined) throw invalidArgument();
    return range;
  }

  getCount(): number {
    return this.ranges.length;
  }
}
