import type { SheetFile, SheetVisibility } from "@plan-of-action/xlsx";
import {
  booleanArgument,
  colorArgument,
  indexArgument,
  oneOf,
  optionalBoolean,
  optionalText,
  textArgument,
} from "../requests/arguments";
import { areaOf, parseArea, splitSheet, WHOLE_SHEET } from "../cells/addresses";
import { sheetIdOf } from "../change-events";
import { invalidArgument, invalidOperation, invalidSelection, itemNotFound } from "../requests/host-error";
import { HostObject } from "../requests/host-object";
import type { OpenWorkbook } from "../open/open-workbook";
import { CommentCollection } from "./comments/comment-collection";
import { ChartCollection } from "./charts/chart-collection";
import { type EventSource, addEventMembers, WORKSHEET_EVENTS } from "./event-source";
import { AutoFilter } from "./filters/auto-filter";
import { WorksheetFreezePanes } from "./freeze-panes";
import { worksheetMembers } from "./sheet-members";
import { findNamedArea, NamedItemCollection } from "./names";
import { PageBreakCollection } from "./printing/page-breaks";
import { PageLayout } from "./printing/page-layout";
import { WorksheetProtection } from "./protection";
import { Range } from "./ranges/range";
import { RangeAreas } from "./ranges/range-areas";
import { ShapeCollection } from "./shapes/shape-collection";
import { cellsWith, wantedText } from "../cells/searching";
import { acceptableSheetName } from "./sheet-name";
import { TableCollection } from "./tables/table-collection";

const VISIBILITY: Readonly<Record<SheetVisibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

export class Worksheet extends HostObject {
  readonly className = "Worksheet";
  readonly members = worksheetMembers;

  constructor(
    private readonly open: OpenWorkbook,
    readonly sheet: SheetFile,
  ) {
    super();
    open.requireSheet(sheet);
  }

  override identity() {
    return { Id: this.id };
  }

  get id(): string {
    return sheetIdOf(this.sheet);
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(value: unknown) {
    this.open.requireOpenStructure();
    const before = this.sheet.name;
    this.sheet.name = acceptableSheetName(this.open, value, this.sheet);
    this.open.calculation.structureChanged(this.sheet.name);
    const names = { nameBefore: before, nameAfter: this.sheet.name };
    if (this.sheet.name !== before) this.happened("worksheetNameChanged", names);
  }

  get position(): number {
    return this.open.file.sheets.indexOf(this.sheet);
  }

  /** Counted from zero among all tabs, hidden ones and charts too. */
  set position(value: unknown) {
    this.open.requireOpenStructure();
    const to = indexArgument(value);
    if (to >= this.open.file.sheets.length) throw invalidArgument();
    const positionBefore = this.position;
    this.open.file.moveSheet(this.sheet, to);
    if (to !== positionBefore) this.happened("worksheetMoved", { positionBefore, positionAfter: to });
    this.open.calculation.structureChanged();
  }

  get visibility(): string {
    return VISIBILITY[this.sheet.visibility];
  }

  /** Excel keeps one sheet in sight. */
  set visibility(value: unknown) {
    this.open.requireOpenStructure();
    const wanted = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
    const others = this.open.file.sheets.filter((sheet) => sheet !== this.sheet);
    if (wanted !== "Visible" && !others.some(({ visibility }) => visibility === "visible"))
      throw invalidOperation();
    const visibilityBefore = this.visibility;
    if (wanted !== visibilityBefore) {
      this.happened("worksheetVisibilityChanged", { visibilityBefore, visibilityAfter: wanted });
    }
    this.sheet.visibility =
      wanted === "VeryHidden" ? "veryHidden" : wanted === "Hidden" ? "hidden" : "visible";
  }

  get tabColor(): string {
    return this.sheet.tabColor ?? "";
  }

  set tabColor(value: unknown) {
    this.sheet.tabColor = value === "" ? null : colorArgument(value);
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(value: unknown) {
    this.sheet.showGridlines = booleanArgument(value);
  }

  get names(): NamedItemCollection {
    if (this.open.elsewhere === "InvalidSelection") throw invalidSelection();
    return new NamedItemCollection(this.open, this.sheet);
  }

  get tables(): TableCollection {
    return new TableCollection(this.open, this.sheet);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.open, this.sheet);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.open, this.sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.open, this.sheet);
  }

  get shapes(): ShapeCollection {
    return new ShapeCollection(this.open, this.sheet);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.open, this.sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.open, this.sheet);
  }

  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.open, this.sheet, "rows");
  }

  get verticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.open, this.sheet, "columns");
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.open, this.sheet);
  }

  activate(): void {
    if (this.sheet.visibility !== "visible") throw invalidOperation();
    this.open.activate(this.sheet);
  }

  /** Excel keeps one sheet in sight, and a very hidden one cannot be deleted. */
  delete(): void {
    this.open.requireOpenStructure();
    const others = this.open.file.sheets.filter((sheet) => sheet !== this.sheet);
    const leavesNone = !others.some(({ visibility }) => visibility === "visible");
    if (leavesNone || this.sheet.visibility === "veryHidden") throw invalidOperation();
    const { id } = this;
    this.open.charts.forget(this.sheet);
    this.open.shapes.forget(this.sheet);
    this.open.calculation.sheetGoes(this.sheet);
    this.open.file.removeSheet(this.sheet);
    this.open.events.sheetHappened("worksheetDeleted", id);
  }

  /** An address, the name of an area on this sheet, or nothing for all cells. */
  getRange(address?: unknown): Range {
    const text = optionalText(address);
    return new Range(this.open, this.sheet, text === null ? WHOLE_SHEET : this.areaNamed(text));
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const height = indexArgument(rows);
    const width = indexArgument(columns);
    if (height === 0 || width === 0) throw invalidArgument();
    return new Range(this.open, this.sheet, areaOf(indexArgument(row), indexArgument(column), height, width));
  }

  getCell(row: unknown, column: unknown): Range {
    return new Range(this.open, this.sheet, areaOf(indexArgument(row), indexArgument(column)));
  }

  /** Addresses parted by commas; all of them no longer than what Excel takes. */
  getRanges(addresses?: unknown): RangeAreas {
    const text = optionalText(addresses);
    if (text === null) return new RangeAreas(this.open, this.sheet, [WHOLE_SHEET]);
    if (text.length > LONGEST_ADDRESSES) throw invalidArgument();
    const areas = text.split(/[,;]/).map((address) => this.areaNamed(address.trim()));
    return new RangeAreas(this.open, this.sheet, areas);
  }

  /** Of a blank sheet its first cell. */
  getUsedRange(valuesOnly?: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? new Range(this.open, this.sheet, areaOf(0, 0));
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = this.sheet.usedArea(optionalBoolean(valuesOnly));
    return used === null ? null : new Range(this.open, this.sheet, used);
  }

  /** How many cells said something else then. */
  replaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    return this.getRange().replaceAll(text, replacement, criteria);
  }

  findAll(text: unknown, criteria: unknown): RangeAreas {
    return this.findAllOrNullObject(text, criteria) ?? notThere();
  }

  /** All cells with a text, in the order of the rows. */
  findAllOrNullObject(text: unknown, criteria: unknown): RangeAreas | null {
    const found = cellsWith(this.sheet, WHOLE_SHEET, wantedText(text, criteria));
    return found.length === 0 ? null : new RangeAreas(this.open, this.sheet, found);
  }

  getNext(visibleOnly?: unknown): Worksheet {
    return this.beside(1, visibleOnly) ?? notThere();
  }

  getNextOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.beside(1, visibleOnly);
  }

  getPrevious(visibleOnly?: unknown): Worksheet {
    return this.beside(-1, visibleOnly) ?? notThere();
  }

  getPreviousOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.beside(-1, visibleOnly);
  }

  /** The next sheet in one direction; `null` if there is none. */
  private beside(step: 1 | -1, visibleOnly: unknown): Worksheet | null {
    const sheets = this.open.worksheets();
    const onlyVisible = optionalBoolean(visibleOnly);
    for (let at = sheets.indexOf(this.sheet) + step; ; at += step) {
      const sheet = sheets[at];
      if (sheet === undefined) return null;
      if (!onlyVisible || sheet.visibility === "visible") return new Worksheet(this.open, sheet);
    }
  }

  eventSource(): EventSource {
    return { events: this.open.events, target: this.id };
  }

  private happened(
    event: Parameters<OpenWorkbook["events"]["sheetHappened"]>[0],
    args: Readonly<Record<string, unknown>>,
  ): void {
    this.open.events.sheetHappened(event, this.id, args);
  }

  private areaNamed(text: string) {
    const { sheet, address } = splitSheet(text);
    if (sheet !== null && this.open.findSheet(sheet) !== this.sheet) throw invalidArgument();
    const area = parseArea(address);
    if (area !== null) return area;
    const named = findNamedArea(this.open, textArgument(address), this.sheet);
    if (named?.sheet !== this.sheet) throw named === null ? invalidArgument() : itemNotFound();
    return named.area;
  }
}

addEventMembers(Worksheet, WORKSHEET_EVENTS);

function notThere(): never {
  throw itemNotFound();
}

const LONGEST_ADDRESSES = 8192;
