import { aboveTotals, intersection, type SheetFile } from "../workbook-file";
import { booleanArgument, textArgument } from "../requests/arguments";
import { areaHeight, parseArea, splitSheet } from "../cells/addresses";
import {
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
  notImplemented,
} from "../requests/host-error";
import type { HeldTable } from "../open/held-tables";
import { HostCollection, HostObject } from "../requests/host-object";
import type { OpenWorkbook } from "../open/open-workbook";
import { clearRange } from "../cells/clearing";
import { tableCollectionMembers, tableMembers } from "./sheet-members";
import type { NamedArea } from "./names";
import { Range } from "./ranges/range";
import { Worksheet } from "./worksheet";

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

  /** A table over cells whose first row is its head. */
  add(address: unknown, hasHeaders: unknown): Table {
    const { sheet, area } = this.placeOf(address);
    this.open.requireUnprotected(sheet);
    if (!booleanArgument(hasHeaders)) throw notImplemented("a table without a head row");
    if (areaHeight(area) < 2) throw notImplemented("a table of a head row only");
    const overlaps = this.open.tables
      .on(sheet)
      .some(({ current }) => intersection(current.area, area) !== null);
    if (overlaps || sheet.mergesTouching(area).length > 0) throw invalidOperation();
    fillHead(this.open, sheet, area);
    const table = { name: this.nextName(), area, hasHead: true, style: EXCELS_STYLE, filterButtons: true };
    const held = this.open.tables.add(sheet, table);
    this.open.calculation.structureChanged();
    return new Table(this.open, held);
  }

  private placeOf(address: unknown): NamedArea {
    if (address instanceof Range) return { sheet: address.sheet, area: address.area };
    const { sheet: title, address: cells } = splitSheet(textArgument(address));
    const sheet = title === null ? (this.sheet ?? this.open.activeSheet) : this.open.findSheet(title);
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

/** Heads have to be texts, each another: as Excel does, blank ones are named and repeated ones numbered. */
function fillHead(open: OpenWorkbook, sheet: SheetFile, area: NamedArea["area"]): void {
  const taken = new Set<string>();
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const { value } = sheet.cell(area.firstRow, column);
    const given = value === null ? `Column${column - area.firstColumn + 1}` : headText(value);
    let head = given;
    for (let number = 2; taken.has(head.toLowerCase()); number++) head = `${given}${number}`;
    taken.add(head.toLowerCase());
    if (head === value) continue;
    sheet.setCell(area.firstRow, column, { value: head, formula: null });
    open.calculation.cellChanged(sheet, area.firstRow, column);
  }
}

function headText(value: NonNullable<ReturnType<SheetFile["cell"]>["value"]>): string {
  return typeof value === "object" ? value.error : String(value);
}

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
    if (names.some((other) => other.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
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
    const { hasHead } = this.current;
    const area = aboveTotals(this.current);
    return this.over(hasHead ? { ...area, firstRow: area.firstRow + 1 } : area);
  }

  /** Gives the table other cells; as in Excel its head row stays where it is. */
  resize(newRange: unknown): void {
    this.open.requireUnprotected(this.held.sheet);
    const area =
      newRange instanceof Range ? newRange.area : parseArea(splitSheet(textArgument(newRange)).address);
    const { current } = this;
    if (area?.firstRow !== current.area.firstRow || areaHeight(area) < 2) throw invalidArgument();
    if (intersection(area, current.area) === null) throw invalidArgument();
    fillHead(this.open, this.held.sheet, area);
    this.open.tables.resize(this.held, area);
    this.open.calculation.structureChanged();
  }

  /** Leaves the cells and their formats. */
  convertToRange(): Range {
    const { area } = this.current;
    this.open.requireUnprotected(this.held.sheet);
    this.open.tables.remove(this.held);
    this.open.calculation.structureChanged();
    return this.over(area);
  }

  /** Takes the cells' contents and formats with it. */
  delete(): void {
    const { area } = this.current;
    this.open.requireUnprotected(this.held.sheet);
    this.open.tables.remove(this.held);
    clearRange(this.open, this.held.sheet, area, "All");
    this.open.calculation.structureChanged();
  }

  private get current() {
    return this.open.tables.require(this.held);
  }

  private replace(change: Parameters<OpenWorkbook["tables"]["replace"]>[1]): void {
    this.open.requireUnprotected(this.held.sheet);
    this.open.tables.replace(this.held, change);
  }

  private over(area: NamedArea["area"]): Range {
    return new Range(this.open, this.held.sheet, area);
  }
}
