import { intersection, type TableLook } from "@plan-of-action/xlsx";
import { booleanArgument, textArgument } from "../../requests/arguments";
import { areaHeight, parseArea, splitSheet } from "../../cells/addresses";
import { invalidArgument, itemNotFound } from "../../requests/host-error";
import type { HeldTable } from "../../open/held-tables";
import { sheetIdOf } from "../../change-events";
import { type EventSource, TABLE_EVENTS, addEventMembers } from "../event-source";
import { HostObject } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import { clearRange } from "../../cells/clearing";
import type { NamedArea } from "../names";
import { clearFilter, filteredTable, hideAgain } from "../filters/filtered-cells";
import { Range } from "../ranges/range";
import { Worksheet } from "../worksheet";
import { bodyArea } from "./table-cells";
import { TableColumnCollection } from "./table-columns";
import { fillHeader } from "./table-header";
import { tableMembers } from "./table-members";
import { TableRowCollection } from "./table-rows";
import { TableSort } from "./table-sort";
import { setTotals } from "./table-totals";

export class Table extends HostObject {
  readonly className = "Table";
  readonly members = tableMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly held: HeldTable,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  get id(): string {
    return this.held.id;
  }

  get name(): string {
    return this.current.name;
  }

  set name(value: unknown) {
    const name = textArgument(value);
    if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
      throw invalidArgument();
    }
    const others = this.open.tables.all().filter(({ id }) => id !== this.id);
    const names = [
      ...others.map(({ current }) => current.name),
      ...this.open.file.names.map((defined) => defined.name),
    ];
    if (names.some((other) => other.toLowerCase() === name.toLowerCase())) throw invalidArgument();
    this.replace({ name });
    this.open.calculation.structureChanged();
  }

  get style(): string {
    return this.current.style ?? "";
  }

  set style(value: unknown) {
    this.replace({ style: textArgument(value) });
  }

  get showFilterButton(): boolean {
    return this.current.filterButtons;
  }

  set showFilterButton(value: unknown) {
    this.replace({ filterButtons: booleanArgument(value) });
  }

  get showHeaders(): boolean {
    return this.current.hasHead;
  }

  get showBandedRows(): boolean {
    return this.current.look.bandedRows;
  }

  set showBandedRows(value: unknown) {
    this.changeLook({ bandedRows: booleanArgument(value) });
  }

  get showBandedColumns(): boolean {
    return this.current.look.bandedColumns;
  }

  set showBandedColumns(value: unknown) {
    this.changeLook({ bandedColumns: booleanArgument(value) });
  }

  get highlightFirstColumn(): boolean {
    return this.current.look.firstColumn;
  }

  set highlightFirstColumn(value: unknown) {
    this.changeLook({ firstColumn: booleanArgument(value) });
  }

  get highlightLastColumn(): boolean {
    return this.current.look.lastColumn;
  }

  set highlightLastColumn(value: unknown) {
    this.changeLook({ lastColumn: booleanArgument(value) });
  }

  get showTotals(): boolean {
    return this.current.hasTotals;
  }

  set showTotals(value: unknown) {
    const shown = booleanArgument(value);
    this.open.requireUnprotected(this.held.sheet);
    if (shown === this.current.hasTotals) return;
    setTotals(this.open, this.held, shown);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.open, this.held);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.open, this.held);
  }

  get sort(): TableSort {
    return new TableSort(this.open, this.held);
  }

  clearFilters(): void {
    clearFilter(this.open, filteredTable(this.open, this.held));
  }

  reapplyFilters(): void {
    hideAgain(this.open, filteredTable(this.open, this.held));
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.open, this.held.sheet);
  }

  getRange(): Range {
    return this.over(this.current.area);
  }

  getHeaderRowRange(): Range {
    const { area, hasHead } = this.current;
    if (!hasHead) throw itemNotFound();
    return this.over({ ...area, lastRow: area.firstRow });
  }

  getDataBodyRange(): Range {
    return this.over(bodyArea(this.held));
  }

  getTotalRowRange(): Range {
    const { area, hasTotals } = this.current;
    if (!hasTotals) throw itemNotFound();
    return this.over({ ...area, firstRow: area.lastRow });
  }

  /** Gives the table other cells; as in Excel its header row stays where it is. */
  resize(newRange: unknown): void {
    this.open.requireUnprotected(this.held.sheet);
    const area =
      newRange instanceof Range ? newRange.area : parseArea(splitSheet(textArgument(newRange)).address);
    const { current } = this;
    if (area?.firstRow !== current.area.firstRow || areaHeight(area) < 2) throw invalidArgument();
    if (intersection(area, current.area) === null) throw invalidArgument();
    fillHeader(this.open, this.held.sheet, area);
    this.open.tables.resize(this.held, area);
    this.held.isWithoutRows = false;
    this.open.calculation.structureChanged();
  }

  /** Leaves the cells and their formats. */
  convertToRange(): Range {
    const { area } = this.current;
    this.open.requireUnprotected(this.held.sheet);
    this.clearFilters();
    this.tellGone();
    this.open.tables.remove(this.held);
    this.open.calculation.structureChanged();
    return this.over(area);
  }

  /** Takes the cells' contents and formats with it. */
  delete(): void {
    const { area } = this.current;
    this.open.requireUnprotected(this.held.sheet);
    this.tellGone();
    this.open.tables.remove(this.held);
    clearRange(this.open, this.held.sheet, area, "All");
    this.open.calculation.structureChanged();
  }

  eventSource(): EventSource {
    return { events: this.open.events, target: this.id };
  }

  private tellGone(): void {
    const { id, name } = this;
    const worksheetId = sheetIdOf(this.held.sheet);
    const args = { source: "Local", tableId: id, tableName: name, worksheetId };
    this.open.events.happened("tableDeleted", [worksheetId], args);
  }

  private get current() {
    return this.open.tables.require(this.held);
  }

  private replace(change: Parameters<OpenWorkbook["tables"]["replace"]>[1]): void {
    this.open.requireUnprotected(this.held.sheet);
    this.open.tables.replace(this.held, change);
  }

  private changeLook(change: Partial<TableLook>): void {
    this.replace({ look: { ...this.current.look, ...change } });
  }

  private over(area: NamedArea["area"]): Range {
    return new Range(this.open, this.held.sheet, area);
  }
}
addEventMembers(Table, TABLE_EVENTS);
