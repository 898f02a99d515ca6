import { parseCell } from "../../plan/cell-reference";
import type { Area } from "../../workbook/grid";
import type { SheetFile } from "../xlsx/workbook-file";
import { areaOf, parseArea, splitSheet } from "./cells/addresses";
import { enterCells } from "./cells/writing";
import { invalidArgument } from "./host-error";
import { WorksheetCollection } from "./objects/worksheet-collection";
import type { Worksheet } from "./objects/worksheet";
import type { OpenWorkbook } from "./open-workbook";

/** What the person before Excel does, told by cells such as `'Plan of Action'!F11`. */
export class ExcelUser {
  private isEditing = false;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly open: OpenWorkbook,
    private readonly tellEvents: () => void,
  ) {}

  /** Types an entry into a cell; handlers of changes are told. */
  edit(cell: string, entry: string | number | boolean): void {
    const place = parseCell(cell);
    const sheet = place === null ? null : this.open.findSheet(place.sheet);
    if (place === null || sheet === null) throw invalidArgument(cell);
    enterCells(this.open, sheet, areaOf(place.row, place.column), entry, "Unknown");
    this.open.settle();
    this.tellEvents();
  }

  /** Adds a sheet after all others; handlers of sheets are told, as of the next two. */
  addSheet(name: string): void {
    new WorksheetCollection(this.open).add(name);
    this.tellEvents();
  }

  renameSheet(from: string, to: string): void {
    this.worksheet(from).name = to;
    this.tellEvents();
  }

  deleteSheet(name: string): void {
    this.worksheet(name).delete();
    this.tellEvents();
  }

  /** Selects cells and brings their sheet to the front. */
  select(cells: string): void {
    const { sheet: title, address } = splitSheet(cells);
    const sheet = title === null ? this.open.activeSheet : this.open.findSheet(title);
    const area = parseArea(address);
    if (sheet === null || area === null) throw invalidArgument(cells);
    this.open.select(sheet, area);
    this.tellEvents();
  }

  private worksheet(name: string): Worksheet {
    return new WorksheetCollection(this.open).getItem(name);
  }

  /** The sheet before the user and what is selected on it. */
  get place(): { readonly sheet: SheetFile; readonly selected: Area } {
    const sheet = this.open.activeSheet;
    return { sheet, selected: this.open.selectionOn(sheet) };
  }

  /** Brings a sheet to the front, with what was selected on it. */
  show(sheet: SheetFile): void {
    this.open.activate(sheet);
    this.tellEvents();
  }

  /** Begins to type into a cell: until it is left, requests fail or, where they may, wait. */
  beginCellEdit(): void {
    this.isEditing = true;
  }

  endCellEdit(): void {
    this.isEditing = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const goOn of waiting) goOn();
  }

  get isInCellEdit(): boolean {
    return this.isEditing;
  }

  /** Calls back when the cell is left. */
  afterCellEdit(goOn: () => void): void {
    if (this.isEditing) this.waiting.push(goOn);
    else goOn();
  }
}
