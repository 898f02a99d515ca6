import type { Area } from "@plan-of-action/xlsx";
import { enterCells } from "../../cells/writing";
import { indexArgument, optionalNumber, optionalText, textArgument } from "../../requests/arguments";
import { invalidArgument, itemNotFound, notImplemented } from "../../requests/host-error";
import { HostCollection, HostObject } from "../../requests/host-object";
import type { HeldTable } from "../../open/held-tables";
import type { OpenWorkbook } from "../../open/open-workbook";
import { Filter } from "../filters/filter";
import { filteredTable } from "../filters/filtered-cells";
import { Range } from "../ranges/range";
import { bodyArea, requireBlank } from "./table-cells";
import { fillHeader } from "./table-header";
import { tableColumnCollectionMembers, tableColumnMembers } from "./table-members";

export class TableColumnCollection extends HostCollection {
  readonly className = "TableColumnCollection";
  readonly members = tableColumnCollectionMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly held: HeldTable,
  ) {
    super();
  }

  get count(): number {
    return this.open.tables.require(this.held).columns.length;
  }

  items(): readonly TableColumn[] {
    return Array.from({ length: this.count }, (_, index) => new TableColumn(this.open, this.held, index));
  }

  getItem(key: unknown): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (column === null) throw itemNotFound();
    return column;
  }

  /** By name, whatever its case, or by id. */
  getItemOrNullObject(key: unknown): TableColumn | null {
    const wanted = typeof key === "number" ? String(key) : textArgument(key).toLowerCase();
    const columns = this.items();
    const named = columns.find(({ name }) => name.toLowerCase() === wanted);
    return named ?? columns.find(({ id }) => String(id) === wanted) ?? null;
  }

  getItemAt(index: unknown): TableColumn {
    const number = indexArgument(index);
    if (number >= this.count) throw invalidArgument();
    return new TableColumn(this.open, this.held, number);
  }

  getCount(): number {
    return this.count;
  }

  /** Adds a column at the end; `values` are its header and a value for each row, as a block or one for all. */
  add(index?: unknown, values?: unknown, name?: unknown): TableColumn {
    const { sheet, current } = this.held;
    this.open.requireUnprotected(sheet);
    const place = optionalNumber(index) ?? -1;
    const last = this.count;
    if (place > last || place < -1) throw invalidArgument();
    if (place !== -1 && place !== last) throw notImplemented("columns between the columns of a table");
    const { area } = current;
    const added: Area = { ...area, firstColumn: area.lastColumn + 1, lastColumn: area.lastColumn + 1 };
    requireBlank(sheet, added);
    if (values !== undefined && values !== null) {
      enterCells(this.open, sheet, added, values, "ThisLocalAddin");
    }
    const title = optionalText(name);
    if (title !== null) {
      enterCells(this.open, sheet, { ...added, lastRow: added.firstRow }, title, "ThisLocalAddin");
    }
    const grown = { ...area, lastColumn: added.lastColumn };
    fillHeader(this.open, sheet, grown);
    this.open.tables.resize(this.held, grown);
    this.open.calculation.structureChanged();
    return new TableColumn(this.open, this.held, last);
  }
}

export class TableColumn extends HostObject {
  readonly className = "TableColumn";
  readonly members = tableColumnMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly held: HeldTable,
    readonly index: number,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  get id(): number {
    return this.index + 1;
  }

  get name(): string {
    return this.open.tables.require(this.held).columns[this.index] ?? "";
  }

  set name(value: unknown) {
    this.getHeaderRowRange().values = [[textArgument(value)]];
  }

  get values(): unknown {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  get filter(): Filter {
    return new Filter(this.open, filteredTable(this.open, this.held), this.index);
  }

  getRange(): Range {
    return this.within(this.held.current.area);
  }

  getDataBodyRange(): Range {
    return this.within(bodyArea(this.held));
  }

  getHeaderRowRange(): Range {
    const { area, hasHead } = this.open.tables.require(this.held);
    if (!hasHead) throw itemNotFound();
    return this.within({ ...area, lastRow: area.firstRow });
  }

  getTotalRowRange(): Range {
    const { area, hasTotals } = this.open.tables.require(this.held);
    if (!hasTotals) throw itemNotFound();
    return this.within({ ...area, firstRow: area.lastRow });
  }

  private within(area: Area): Range {
    const column = area.firstColumn + this.index;
    if (column > area.lastColumn) throw itemNotFound();
    return new Range(this.open, this.held.sheet, { ...area, firstColumn: column, lastColumn: column });
  }
}
