import { intersection, type SheetFile } from "@plan-of-action/xlsx";
import { booleanArgument, textArgument } from "../../requests/arguments";
import { areaHeight, parseArea, splitSheet } from "../../cells/addresses";
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from "../../requests/host-error";
import { sheetIdOf, WORKBOOK_TARGET } from "../../change-events";
import { type EventSource, TABLE_COLLECTION_EVENTS, addEventMembers } from "../event-source";
import { HostCollection } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import type { NamedArea } from "../names";
import { Range } from "../ranges/range";
import { Table } from "./table";
import { requireBlank } from "./table-cells";
import { fillHeader } from "./table-header";
import { tableCollectionMembers } from "./table-members";

/** What Excel gives a new table. */
const EXCELS_STYLE = "TableStyleMedium2";

/** The tables of a sheet, or of the whole workbook. */
export class TableCollection extends HostCollection {
  readonly className = "TableCollection";
  readonly members = tableCollectionMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheet: SheetFile | null,
  ) {
    super();
  }

  get count(): number {
    return this.items().length;
  }

  items(): readonly Table[] {
    const held = this.sheet === null ? this.open.tables.all() : this.open.tables.on(this.sheet);
    return held.map((table) => new Table(this.open, table));
  }

  getItem(key: unknown): Table {
    const table = this.getItemOrNullObject(key);
    if (table === null) throw itemNotFound();
    return table;
  }

  /** By name or by id. */
  getItemOrNullObject(key: unknown): Table | null {
    const name = typeof key === "number" ? String(key) : textArgument(key);
    const isMeant = (table: Table) => table.id === name || table.name.toLowerCase() === name.toLowerCase();
    return this.items().find(isMeant) ?? null;
  }

  getItemAt(index: unknown): Table {
    const table = this.items()[Number(index)];
    if (table === undefined) throw invalidArgument();
    return table;
  }

  getCount(): number {
    return this.count;
  }

  /** A table over cells whose first row is its header. A header alone gets a blank row, which the first new row takes. */
  add(address: unknown, hasHeaders: unknown): Table {
    const { sheet, area: given } = this.placeOf(address);
    this.open.requireUnprotected(sheet);
    if (!booleanArgument(hasHeaders)) throw notImplemented("a table without a head row");
    const isHeaderAlone = areaHeight(given) < 2;
    const area = isHeaderAlone ? { ...given, lastRow: given.firstRow + 1 } : given;
    const overlaps = this.open.tables
      .on(sheet)
      .some(({ current }) => intersection(current.area, area) !== null);
    if (overlaps) throw invalidArgument("A table can't overlap another table.");
    if (sheet.mergesTouching(area).length > 0) throw invalidOperation();
    if (isHeaderAlone) requireBlank(sheet, { ...area, firstRow: area.lastRow });
    fillHeader(this.open, sheet, area);
    const table = { name: this.nextName(), area, hasHead: true, style: EXCELS_STYLE, filterButtons: true };
    const held = this.open.tables.add(sheet, table);
    held.isWithoutRows = isHeaderAlone;
    this.open.calculation.structureChanged();
    this.open.events.happened("tableAdded", [sheetIdOf(sheet)], {
      ...{ source: "Local", tableId: held.id, worksheetId: sheetIdOf(sheet) },
    });
    return new Table(this.open, held);
  }

  eventSource(): EventSource {
    return {
      events: this.open.events,
      target: this.sheet === null ? WORKBOOK_TARGET : sheetIdOf(this.sheet),
    };
  }

  private placeOf(address: unknown): NamedArea {
    if (address instanceof Range) return { sheet: address.sheet, area: address.area };
    const { sheet: title, address: cells } = splitSheet(textArgument(address));
    const own = this.open.quirks.addsTablesInFront === true ? null : this.sheet;
    const sheet = title === null ? (own ?? this.open.activeSheet) : this.open.findSheet(title);
    const area = parseArea(cells);
    if (sheet === null || area === null) throw invalidArgument();
    return { sheet, area };
  }

  private nextName(): string {
    const taken = new Set(this.open.tables.all().map(({ current }) => current.name.toLowerCase()));
    let number = 1;
    while (taken.has(`table${number}`)) number++;
    return `Table${number}`;
  }
}
addEventMembers(TableCollection, TABLE_COLLECTION_EVENTS);
