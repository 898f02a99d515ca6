import type { Area, CellLook, SheetVisibility } from "../grid/grid";
import type { CellStyle, PrintDescription } from "../grid/sheet-description";
import { headersIn, refuseOverlap, writeHeaders } from "./cells-of-tables";
import { SheetCharts } from "../charts/sheet-charts";
import { notedCells } from "../comments/notes";
import { readThreads, removeThread, setThread } from "../comments/threads";
import { readBlock } from "../sheet/cell-block";
import { looksIn } from "../sheet/cell-looks";
import { SheetColumns } from "../sheet/sheet-columns";
import {
  addConditionalFormat,
  hasConditionalFormats,
  moveRules,
  placedRules,
  readConditionalFormats,
  removeConditionalFormats,
  removeRule,
} from "../sheet/sheet-conditional-formats";
import { readFilterColumns, writeFilterColumns } from "../sheet/filter-columns";
import { FILTERED_CELLS, filteredCellsFormula, readSheetFilter, setSheetFilter } from "../sheet/sheet-filter";
import { SheetShapes } from "../shapes/sheet-shapes";
import { SheetFormats } from "../sheet/sheet-formats";
import { readHyperlinks, removeHyperlinks, setHyperlink } from "../sheet/sheet-hyperlinks";
import { SheetMerges } from "../sheet/sheet-merges";
import type { SheetPart } from "../sheet/sheet-part";
import { printAreaFormula, printTitlesFormula, setPrint } from "../sheet/sheet-print";
import {
  addTable,
  BANDED_ROWS,
  headerArea,
  readTables,
  removeTable,
  resizeTable,
  setTableSorting,
  tableArea,
  tableFilterElement,
} from "../sheet/sheet-tables";
import { rewriteSheet, type RewriteFormula } from "../sheet/sheet-references";
import { readValidations, setValidation } from "../sheet/sheet-validations";
import * as view from "../sheet/sheet-view";
import { isTrue } from "../styles/style-reading";
import type { FullStyle, StyleSheet } from "../styles/style-sheet";
import type {
  CellBlock,
  CellContent,
  DrawnChart,
  FilterColumn,
  FormulaCell,
  SheetChart,
  SheetComment,
  SheetConditionalFormat,
  SheetFile,
  SheetFilter,
  SheetHyperlink,
  NamedStyle,
  NewTable,
  PlacedRule,
  PlacedShape,
  SheetTable,
  TableSorting,
  SheetValidation,
  ProtectionAllowance,
} from "../workbook-file";

/** What files add to a column's width in characters: 5 pixels next to digits of 7 (ECMA-376 part 1, 18.3.1.13). */
const COLUMN_PADDING = 0.7109375;
/** Excel's limits: characters of a column's width, points of a row's height. */
const WIDEST = 255;
const HIGHEST = 409.5;

/** The tab of a sheet and what a sheet needs of its workbook. */
export interface SheetTab {
  readonly id: number;
  name: string;
  visibility: SheetVisibility;
}

export interface SheetSurroundings {
  readonly styles: () => StyleSheet;
  readonly theme: () => readonly string[];
  readonly findSheet: (name: string) => SheetFile | null;
  /** The id for a table of a new name; throws where the name is taken or not allowed. */
  readonly newTableId: (name: string) => number;
  /** Sets, or with `null` removes, a name of this sheet's scope. */
  readonly setLocalName: (name: string, formula: string | null, hidden?: boolean) => void;
}

/** A sheet with cells. Its part is read when it is first asked for something that is there. */
export class Worksheet implements SheetFile {
  readonly kind = "worksheet";
  private loaded: SheetPart | null = null;
  private knownCharts: SheetCharts | null = null;
  private knownShapes: SheetShapes | null = null;
  private knownMerges: SheetMerges | null = null;
  private setUp: PrintDescription | null = null;
  private toSelect: Area | null = null;

  constructor(
    private readonly tab: SheetTab,
    private readonly load: () => SheetPart,
    private readonly surroundings: SheetSurroundings,
  ) {}

  get id(): number {
    return this.tab.id;
  }

  get name(): string {
    return this.tab.name;
  }

  set name(name: string) {
    this.tab.name = name;
  }

  get visibility(): SheetVisibility {
    return this.tab.visibility;
  }

  set visibility(visibility: SheetVisibility) {
    this.tab.visibility = visibility;
  }

  get tabColor(): string | null {
    return view.readTabColor(this.part, this.surroundings.theme());
  }

  set tabColor(color: string | null) {
    view.setTabColor(this.part, color);
  }

  get showGridlines(): boolean {
    return view.showsGridlines(this.part);
  }

  set showGridlines(shown: boolean) {
    view.setShowGridlines(this.part, shown);
  }

  get selection(): Area {
    return this.toSelect ?? view.readSelection(this.part);
  }

  /** Where a user looks is not a change of the workbook, so it is handed to the package apart, by `flushView`. */
  set selection(area: Area) {
    this.toSelect = area;
  }

  get isProtected(): boolean {
    return isTrue(this.part.child("sheetProtection")?.get("sheet"));
  }

  set isProtected(isProtected: boolean) {
    if (isProtected) this.part.ensure("sheetProtection").set("sheet", "1");
    else this.part.child("sheetProtection")?.remove();
  }

  get isProtectedByPassword(): boolean {
    const protection = this.part.child("sheetProtection");
    return ["password", "hashValue"].some((name) => (protection?.get(name) ?? null) !== null);
  }

  protect(allowed: readonly ProtectionAllowance[]): void {
    this.isProtected = false;
    const protection = this.part.ensure("sheetProtection");
    for (const each of ["sheet", "objects", "scenarios"]) protection.set(each, "1");
    // What is not allowed is what a file need not say.
    for (const each of allowed) protection.set(each, "0");
  }

  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    return this.part.cells.usedArea(valuesOnly, within);
  }

  filledCells(): Iterable<{ readonly row: number; readonly column: number }> {
    return this.part.cells.filledCells();
  }

  cell(row: number, column: number): CellContent {
    return this.part.cells.content(row, column);
  }

  cells(area: Area): CellBlock {
    const styles = this.surroundings.styles();
    return readBlock(this.part.cells, this.formats, (style) => styles.style(style).numberFormat, area);
  }

  looks(area: Area): readonly CellLook[] {
    const { cells, context, name } = this.part;
    const styles = this.surroundings.styles();
    const isStruck = (style: number): boolean => styles.style(style).font?.strikethrough === true;
    return looksIn({ cells, context, part: name, isStruck }, area);
  }

  setCell(row: number, column: number, content: CellContent): void {
    this.part.cells.setContent(row, column, content, () => this.formats.indexAt(row, column));
  }

  formulaCells(): Iterable<FormulaCell> {
    return this.part.cells.formulaCells();
  }

  style(row: number, column: number): FullStyle {
    return this.surroundings.styles().style(this.formats.indexAt(row, column));
  }

  setStyle(area: Area, change: CellStyle): void {
    const styles = this.surroundings.styles();
    const derived = new Map<number, number>();
    this.formats.change(area, (index) => {
      const known = derived.get(index) ?? styles.derive(index, change);
      derived.set(index, known);
      return known;
    });
  }

  styleName(row: number, column: number): string {
    return this.surroundings.styles().nameOf(this.formats.indexAt(row, column));
  }

  setNamedStyle(area: Area, style: NamedStyle): void {
    const styles = this.surroundings.styles();
    this.formats.change(area, (index) => styles.deriveNamed(index, style));
  }

  clear(area: Area, what: "contents" | "formats" | "all"): void {
    const { cells } = this.part;
    const inside = cells.recordsIn(area);
    if (what !== "formats") {
      cells.refuseParts(area);
      for (const { row, column } of inside) this.setCell(row, column, { value: null, formula: null });
    }
    if (what !== "contents") this.formats.clear(area);
    for (const record of inside) {
      if (!cells.isFilled(record) && record.style === this.formats.indexBehind(record.row, record.column)) {
        cells.removeRecord(record);
      }
    }
  }

  get merges(): readonly Area[] {
    return this.mergedCells.all();
  }

  mergesTouching(area: Area): readonly Area[] {
    return this.mergedCells.touching(area);
  }

  merge(area: Area): void {
    this.mergedCells.add(area);
  }

  unmerge(area: Area): void {
    this.mergedCells.remove(area);
  }

  isRowHidden(row: number): boolean {
    const hidden = this.part.cells.rowAttribute(row, "hidden");
    return isTrue(hidden === undefined ? this.part.child("sheetFormatPr")?.get("zeroHeight") : hidden);
  }

  isColumnHidden(column: number): boolean {
    return isTrue(this.columns.at(column)?.get("hidden"));
  }

  setColumnsHidden(first: number, last: number, hidden: boolean): void {
    if (hidden) for (const column of this.columns.covering(first, last)) column.set("hidden", "1");
    else for (const column of this.columns.existing(first, last)) column.set("hidden", null);
  }

  setRowsHidden(first: number, last: number, hidden: boolean): void {
    const { cells } = this.part;
    if (hidden) {
      for (let row = first; row <= last; row++) cells.changedRow(row).element.set("hidden", "1");
      return;
    }
    for (const index of cells.rowIndexes(first, last)) {
      if (this.isRowHidden(index)) cells.changedRow(index).element.set("hidden", null);
    }
  }

  rowHeight(row: number): number | null {
    const height = this.part.cells.rowAttribute(row, "ht");
    return height === null || height === undefined ? null : Number(height);
  }

  setRowHeight(first: number, last: number, points: number | null): void {
    for (let row = first; row <= last; row++) {
      if (points === null && this.rowHeight(row) === null) continue;
      const { element } = this.part.cells.changedRow(row);
      element.set("ht", points === null ? null : String(Math.min(points, HIGHEST)));
      element.set("customHeight", points === null ? null : "1");
    }
  }

  columnWidth(column: number): number | null {
    const element = this.columns.at(column);
    const width = isTrue(element?.get("customWidth")) ? Number(element?.get("width")) : null;
    return width === null ? null : Math.max(0, width - COLUMN_PADDING);
  }

  setColumnWidth(first: number, last: number, characters: number | null): void {
    if (characters === null) {
      for (const column of this.columns.existing(first, last)) column.set("customWidth", null);
      return;
    }
    for (const column of this.columns.covering(first, last)) {
      column.set("width", String(Math.min(characters + COLUMN_PADDING, WIDEST)));
      column.set("customWidth", "1");
    }
  }

  get frozen(): view.Frozen {
    return view.readFrozen(this.part);
  }

  set frozen(frozen: view.Frozen) {
    view.setFrozen(this.part, frozen);
  }

  get hyperlinks(): readonly SheetHyperlink[] {
    return readHyperlinks(this.part);
  }

  setHyperlink(link: SheetHyperlink): void {
    setHyperlink(this.part, link);
  }

  removeHyperlinks(area: Area): void {
    removeHyperlinks(this.part, area);
  }

  get tables(): readonly SheetTable[] {
    return readTables(this.part);
  }

  addTable(wanted: NewTable): SheetTable {
    const table = { hasTotals: false, totals: [], look: BANDED_ROWS, ...wanted, area: tableArea(wanted) };
    refuseOverlap(this, table.area);
    const id = this.surroundings.newTableId(table.name);
    const added = addTable(this.part, { ...table, id }, headersIn(this, table, table.area));
    // Excel holds a file for damaged where the header's cells say something else than the table's columns.
    if (table.hasHead) writeHeaders(this, headerArea(table), added.columns);
    return added;
  }

  resizeTable(table: SheetTable, area: Area): void {
    refuseOverlap(this, area, table);
    resizeTable(this.part, table.id, area, headersIn(this, table, area));
  }

  removeTable(table: SheetTable): void {
    removeTable(this.part, table.id);
  }

  setTableSorting(table: SheetTable, sorting: TableSorting | null): void {
    setTableSorting(this.part, table.id, sorting);
  }

  get filter(): SheetFilter | null {
    return readSheetFilter(this.part, this.surroundings.styles());
  }

  set filter(filter: SheetFilter | null) {
    setSheetFilter(this.part, this.surroundings.styles(), filter);
    const formula = filter === null ? null : filteredCellsFormula(this.name, filter);
    this.surroundings.setLocalName(FILTERED_CELLS, formula, true);
  }

  tableFilter({ id }: SheetTable): readonly FilterColumn[] {
    return readFilterColumns(tableFilterElement(this.part, id), this.surroundings.styles());
  }

  setTableFilter({ id }: SheetTable, columns: readonly FilterColumn[]): void {
    writeFilterColumns(tableFilterElement(this.part, id), this.surroundings.styles(), columns);
  }

  get validations(): readonly SheetValidation[] {
    return readValidations(this.part);
  }

  setValidation(area: Area, validation: Omit<SheetValidation, "area"> | null): void {
    setValidation(this.part, area, validation);
  }

  get conditionalFormats(): readonly SheetConditionalFormat[] {
    return readConditionalFormats(this.part, this.surroundings.styles());
  }

  get conditionalRules(): readonly PlacedRule[] {
    return placedRules(this.part);
  }

  addConditionalFormat(format: SheetConditionalFormat, priority?: number): number {
    return addConditionalFormat(this.part, this.surroundings.styles(), format, priority);
  }

  removeConditionalRule(priority: number): void {
    removeRule(this.part, priority);
  }

  moveConditionalRules(priorityOf: (priority: number) => number): void {
    moveRules(this.part, priorityOf);
  }

  removeConditionalFormats(area: Area): void {
    removeConditionalFormats(this.part, area);
  }

  hasConditionalFormats(area: Area): boolean {
    return hasConditionalFormats(this.part, area);
  }

  get comments(): readonly SheetComment[] {
    return readThreads(this.part);
  }

  setComment(comment: SheetComment): void {
    setThread(this.part, comment);
  }

  removeComment(id: string): void {
    removeThread(this.part, id);
  }

  get notedCells(): readonly { readonly row: number; readonly column: number }[] {
    return notedCells(this.part);
  }

  get hasOwnShapes(): boolean {
    return this.ownShapes.hasOthers;
  }

  setShapes(shapes: readonly PlacedShape[]): void {
    this.ownShapes.replace(shapes);
  }

  get charts(): readonly SheetChart[] {
    return this.ownCharts.all();
  }

  drawnCharts(): readonly DrawnChart[] {
    return this.ownCharts.drawn();
  }

  addChart(chart: SheetChart): void {
    this.ownCharts.add(chart);
  }

  removeChart(name: string): void {
    this.ownCharts.remove(name);
  }

  get print(): PrintDescription | null {
    return this.setUp;
  }

  set print(print: PrintDescription | null) {
    this.setUp = print;
    if (print === null) return;
    setPrint(this.part, print);
    const { setLocalName } = this.surroundings;
    const { area } = print;
    setLocalName("_xlnm.Print_Area", area === null ? null : printAreaFormula(this.name, area));
    setLocalName("_xlnm.Print_Titles", printTitlesFormula(this.name, print));
  }

  get hasLostFormula(): boolean {
    return this.loaded?.cells.hasLostFormula ?? false;
  }

  /** Rewrites the formulas of the sheet; one whose part was not read yet is read only where it has to be. */
  rewriteFormulas(rewrite: RewriteFormula, isConcerned: () => boolean): void {
    if (this.loaded !== null || isConcerned()) rewriteSheet(this.part, rewrite);
  }

  /** Hands what was changed to the package. */
  flush(): void {
    this.knownCharts?.flush();
    this.loaded?.flush();
  }

  /** Hands the selected cells to the package, and whether the sheet is the one in front, where that is to be set. */
  flushView(isInFront: boolean | null): void {
    if (this.toSelect !== null) view.setSelection(this.part, this.toSelect);
    if (isInFront !== null) view.setTabSelected(this.part.root, isInFront);
    this.toSelect = null;
    this.loaded?.flush();
  }

  private get part(): SheetPart {
    this.loaded ??= this.load();
    return this.loaded;
  }

  private get ownCharts(): SheetCharts {
    const find = (name: string | null) => (name === null ? this : this.surroundings.findSheet(name));
    this.knownCharts ??= new SheetCharts(this.part, find);
    return this.knownCharts;
  }

  private get ownShapes(): SheetShapes {
    this.knownShapes ??= new SheetShapes(this.part);
    return this.knownShapes;
  }

  private get mergedCells(): SheetMerges {
    this.knownMerges ??= new SheetMerges(this.part);
    return this.knownMerges;
  }

  private get formats(): SheetFormats {
    return new SheetFormats(this.part);
  }

  private get columns(): SheetColumns {
    return new SheetColumns(this.part);
  }
}
