import { enterCells } from "../../cells/writing";
import { indexArgument, optionalNumber } from "../../requests/arguments";
import { invalidArgument, notImplemented } from "../../requests/host-error";
import { HostCollection, HostObject } from "../../requests/host-object";
import type { HeldTable } from "../../open/held-tables";
import type { OpenWorkbook } from "../../open/open-workbook";
import { Range } from "../ranges/range";
import { appendRows, bodyArea, countRows } from "./table-cells";
import { tableRowCollectionMembers, tableRowMembers } from "./table-members";

/** The rows of a table's body. */
export class TableRowCollection extends HostCollection {
  readonly className = "TableRowCollection";
  readonly members = tableRowCollectionMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly held: HeldTable,
  ) {
    super();
  }

  get count(): number {
    return countRows(this.held);
  }

  items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.open, this.held, index));
  }

  getItem(index: unknown): TableRow {
    return this.getItemAt(index);
  }

  getItemAt(index: unknown): TableRow {
    const number = indexArgument(index);
    if (number >= this.count) throw invalidArgument();
    return new TableRow(this.open, this.held, number);
  }

  getCount(): number {
    return this.count;
  }

  /** Adds rows with values, or a blank one without; at the end where no place is given. Gives the first of them. */
  add(index?: unknown, values?: unknown): TableRow {
    this.open.requireUnprotected(this.held.sheet);
    const place = optionalNumber(index) ?? -1;
    const first = this.count;
    if (place > first || place < -1) throw invalidArgument();
    if (place !== -1 && place !== first) throw notImplemented("rows between the rows of a table");
    const added = appendRows(this.open, this.held, Array.isArray(values) ? values.length : 1);
    if (values !== undefined && values !== null) {
      enterCells(this.open, this.held.sheet, added, values, "ThisLocalAddin");
    }
    this.open.calculation.structureChanged(this.held.current.name);
    return new TableRow(this.open, this.held, first);
  }
}

export class TableRow extends HostObject {
  readonly className = "TableRow";
  readonly members = tableRowMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly held: HeldTable,
    readonly index: number,
  ) {
    super();
  }

  get values(): unknown {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): Range {
    const body = bodyArea(this.held);
    const row = body.firstRow + this.index;
    if (row > body.lastRow) throw invalidArgument();
    return new Range(this.open, this.held.sheet, { ...body, firstRow: row, lastRow: row });
  }
}
