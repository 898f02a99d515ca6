import { type Area, parseCell, type SheetFile } from "@plan-of-action/xlsx";
import { areaOf, formatArea, parseArea, splitSheet } from "./cells/addresses";
import { sheetIdOf } from "./change-events";
import { deleteRow, insertRow, sortRows } from "./cells/whole-rows";
import { enterCells } from "./cells/writing";
import { invalidArgument } from "./requests/host-error";
import { WorksheetCollection } from "./objects/worksheet-collection";
import type { Worksheet } from "./objects/worksheet";
import type { OpenWorkbook } from "./open/open-workbook";
import type { Elsewhere } from "./open/quirks";

/** What the person before Excel does, addressed by cells such as `'Plan of Action'!F11`. */
export class ExcelUser {
  private isEditing = false;
  private waiting: (() => void)[] = [];
  private chosenChart: { readonly id: string; readonly sheet: SheetFile } | null = null;

  constructor(private readonly open: OpenWorkbook) {}

  /** Types an entry into a cell; handlers of changes are notified. */
  edit(cell: string, entry: string | number | boolean): void {
    const place = parseCell(cell);
    const sheet = place === null ? null : this.open.findSheet(place.sheet);
    if (place === null || sheet === null) throw invalidArgument(cell);
    enterCells(this.open, sheet, areaOf(place.row, place.column), entry, "Unknown");
    this.done();
  }

  /** Changes the order of the rows of cells such as `Actuals!A5:H9`, as sorting does: `order` counts them from 0. */
  sort(cells: string, order: readonly number[]): void {
    const { sheet, area } = this.placeOf(cells);
    sortRows(this.open, sheet, area, order);
    this.done();
  }

  /** Makes room for a row above that of a cell, over the whole width of the sheet. */
  insertRow(cell: string): void {
    const { sheet, area } = this.placeOf(cell);
    insertRow(this.open, sheet, area.firstRow);
    this.done();
  }

  /** Deletes the row of a cell; what is below moves up. */
  deleteRow(cell: string): void {
    const { sheet, area } = this.placeOf(cell);
    deleteRow(this.open, sheet, area.firstRow);
    this.done();
  }

  /** Adds a sheet after all others; handlers of sheets are notified, as of the next two. */
  addSheet(name: string): void {
    new WorksheetCollection(this.open).add(name);
    this.done();
  }

  renameSheet(from: string, to: string): void {
    this.worksheet(from).name = to;
    this.done();
  }

  deleteSheet(name: string): void {
    this.worksheet(name).delete();
    this.done();
  }

  protectSheet(name: string): void {
    this.placeOf(`'${name.replaceAll("'", "''")}'!A1`).sheet.isProtected = true;
  }

  /** Selects cells and brings their sheet to the front. */
  select(cells: string): void {
    const { sheet, area } = this.placeOf(cells);
    this.open.select(sheet, area);
    this.done();
  }

  /** Clicks a cell, which is selected by it. */
  click(cell: string): void {
    const { sheet, area } = this.placeOf(cell);
    const address = formatArea(area);
    this.open.events.sheetHappened("singleClicked", sheetIdOf(sheet), { address, offsetX: 0, offsetY: 0 });
    this.open.select(sheet, area);
    this.done();
  }

  /** Selects the chart of a name, and with `null` leaves the one that was. */
  selectChart(sheetName: string, chartName: string | null): void {
    const { sheet } = this.worksheet(sheetName);
    const before = this.chosenChart;
    const found = this.open.charts.on(sheet).find(({ name }) => name === chartName);
    this.chosenChart = found === undefined ? null : { id: found.id, sheet };
    if (before !== null) this.tellChart("chartDeactivated", before.id, before.sheet);
    if (found !== undefined) this.tellChart("chartActivated", found.id, sheet);
    this.done();
  }

  private tellChart(event: "chartActivated" | "chartDeactivated", id: string, sheet: SheetFile): void {
    const worksheetId = sheetIdOf(sheet);
    this.open.events.happened(event, [id, worksheetId], { chartId: id, worksheetId });
  }

  private placeOf(cells: string): { readonly sheet: SheetFile; readonly area: Area } {
    const { sheet: title, address } = splitSheet(cells);
    const sheet = title === null ? this.open.activeSheet : this.open.findSheet(title);
    const area = parseArea(address);
    if (sheet === null || area === null) throw invalidArgument(cells);
    return { sheet, area };
  }

  /** Formulas are calculated, and all add-ins are notified. */
  private done(): void {
    this.open.settle();
    this.open.events.deliver();
  }

  private worksheet(name: string): Worksheet {
    return new WorksheetCollection(this.open).getItem(name);
  }

  /** The workbooks that add-ins have opened next to this one, as .xlsx files. */
  get newWorkbooks(): readonly Uint8Array[] {
    return this.open.besides;
  }

  /** The sheet before the user and what is selected on it. */
  get place(): { readonly sheet: SheetFile; readonly selected: Area } {
    const sheet = this.open.activeSheet;
    return { sheet, selected: sheet.selection };
  }

  /** Brings a sheet to the front, with what was selected on it. */
  show(sheet: SheetFile): void {
    this.open.activate(sheet);
    this.done();
  }

  /** Brings another workbook to the front, where this build of Excel refuses something then; `null` brings this one back. */
  turnTo(elsewhere: Elsewhere | null): void {
    this.open.elsewhere = elsewhere;
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
