import { type Area, intersection, type SheetFile } from "@plan-of-action/xlsx";
import { indexArgument, optionalNumber, textArgument } from "../../requests/arguments";
import { areaHeight, areaWidth, parseArea, splitSheet } from "../../cells/addresses";
import { surroundingArea } from "../../cells/near-areas";
import { invalidArgument, itemNotFound, notImplemented } from "../../requests/host-error";
import { HostObject } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import { Range } from "../ranges/range";
import { type Criteria, readCriteria, filterCriteria } from "./criteria";
import { autoFilterMembers } from "./filter-members";
import { clearFilter, filterColumn, filteredOnSheet, hideAgain } from "./filtered-cells";

/** The filter of a sheet's own, next to those of its tables. */
export class AutoFilter extends HostObject {
  readonly className = "AutoFilter";
  readonly members = autoFilterMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheet: SheetFile,
  ) {
    super();
  }

  get enabled(): boolean {
    return this.sheet.filter !== null;
  }

  get isDataFiltered(): boolean {
    return (this.sheet.filter?.columns ?? []).length > 0;
  }

  /** One for each column. */
  get criteria(): readonly Criteria[] {
    const { filter } = this.sheet;
    if (filter === null) return [];
    return Array.from({ length: areaWidth(filter.area) }, (_, index) => {
      const found = filter.columns.find(({ column }) => column === index);
      return filterCriteria(found?.rule ?? null);
    });
  }

  /** Filters a range by one of its columns, or only gives it the buttons to be filtered with. */
  apply(range: unknown, columnIndex?: unknown, criteria?: unknown): void {
    this.open.requireUnprotected(this.sheet);
    const area = this.areaOf(range);
    if (this.sheet.tables.some((table) => intersection(table.area, area) !== null)) {
      throw notImplemented("a filter of a sheet's own over a table");
    }
    const column = optionalNumber(columnIndex);
    const isNone = criteria === undefined || criteria === null;
    const rule = column === null || isNone ? null : readCriteria(criteria);
    const before = this.sheet.filter;
    if (before !== null && !isSame(before.area, area)) this.remove();
    this.sheet.filter = { area, columns: this.sheet.filter?.columns ?? [] };
    if (column !== null) filterColumn(this.open, this.cells, indexArgument(column), rule);
  }

  clearCriteria(): void {
    clearFilter(this.open, this.cells);
  }

  clearColumnCriteria(column: unknown): void {
    filterColumn(this.open, this.cells, indexArgument(column), null);
  }

  reapply(): void {
    hideAgain(this.open, this.cells);
  }

  remove(): void {
    this.open.requireUnprotected(this.sheet);
    if (!this.enabled) return;
    this.clearCriteria();
    this.sheet.filter = null;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw itemNotFound();
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const { filter } = this.sheet;
    return filter === null ? null : new Range(this.open, this.sheet, filter.area);
  }

  private get cells() {
    return filteredOnSheet(this.sheet);
  }

  /** Of one cell all that is around it. */
  private areaOf(range: unknown): Area {
    const area = range instanceof Range ? range.area : parseArea(splitSheet(textArgument(range)).address);
    if (area === null || (range instanceof Range && range.sheet !== this.sheet)) throw invalidArgument();
    return areaHeight(area) * areaWidth(area) === 1 ? surroundingArea(this.sheet, area) : area;
  }
}

function isSame(one: Area, other: Area): boolean {
  const shared = intersection(one, other);
  return (
    shared !== null &&
    areaHeight(shared) * areaWidth(shared) === areaHeight(one) * areaWidth(one) &&
    areaHeight(one) === areaHeight(other) &&
    areaWidth(one) === areaWidth(other)
  );
}
