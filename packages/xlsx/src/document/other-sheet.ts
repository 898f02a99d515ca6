import type { Area, SheetVisibility } from "../grid/grid";
import type { CellStyle } from "../grid/sheet-description";
import type { FullStyle } from "../styles/style-sheet";
import type { CellBlock, CellContent, SheetChart, SheetFile, SheetTable } from "../workbook-file";
import type { SheetTab } from "./worksheet";
import { XlsxError } from "../xlsx-error";

/** A chart sheet, dialog sheet or macro sheet: it has a tab, nothing is read from it and nothing but the tab can be set. */
export class OtherSheet implements SheetFile {
  readonly kind = "other";
  readonly merges = [];
  readonly hyperlinks = [];
  readonly tables = [];
  readonly validations = [];
  readonly conditionalFormats = [];
  readonly conditionalRules = [];
  readonly comments = [];
  readonly filter = null;
  readonly notedCells = [];
  readonly charts: readonly SheetChart[] = [];

  constructor(private readonly tab: SheetTab) {}

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

  get isProtected(): boolean {
    return false;
  }

  set isProtected(_isProtected: boolean) {
    this.refuse();
  }

  readonly isProtectedByPassword = false;

  protect(): void {
    this.refuse();
  }

  get tabColor(): string | null {
    return null;
  }

  set tabColor(_color: string | null) {
    this.refuse();
  }

  get selection(): Area {
    return { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
  }

  set selection(_area: Area) {
    this.refuse();
  }

  get showGridlines(): boolean {
    return false;
  }

  set showGridlines(_shown: boolean) {
    this.refuse();
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    return { rows: 0, columns: 0 };
  }

  set frozen(_frozen: { readonly rows: number; readonly columns: number }) {
    this.refuse();
  }

  get print(): null {
    return null;
  }

  set print(_print: null) {
    this.refuse();
  }

  mergesTouching(): [] {
    return [];
  }

  usedArea(): Area | null {
    return null;
  }

  filledCells(): [] {
    return [];
  }

  cells(): CellBlock {
    return { values: [], formulas: [], numberFormats: [] };
  }

  looks(): [] {
    return [];
  }

  cell(): CellContent {
    return { value: null, formula: null };
  }

  formulaCells(): [] {
    return [];
  }

  style(): FullStyle {
    return { numberFormat: "General" };
  }

  isRowHidden(): boolean {
    return false;
  }

  isColumnHidden(): boolean {
    return false;
  }

  rowHeight(): null {
    return null;
  }

  columnWidth(): null {
    return null;
  }

  setCell(): void {
    this.refuse();
  }

  setStyle(_area: Area, _change: CellStyle): void {
    this.refuse();
  }

  clear(): void {
    this.refuse();
  }

  merge(): void {
    this.refuse();
  }

  unmerge(): void {
    this.refuse();
  }

  setColumnsHidden(): void {
    this.refuse();
  }

  setRowsHidden(): void {
    this.refuse();
  }

  setRowHeight(): void {
    this.refuse();
  }

  setColumnWidth(): void {
    this.refuse();
  }

  setHyperlink(): void {
    this.refuse();
  }

  removeHyperlinks(): void {
    this.refuse();
  }

  addTable(): SheetTable {
    return this.refuse();
  }

  resizeTable(): void {
    this.refuse();
  }

  setTableSorting(): void {
    this.refuse();
  }

  removeTable(): void {
    this.refuse();
  }

  readonly hasOwnShapes = false;

  setShapes(): void {
    this.refuse();
  }

  setValidation(): void {
    this.refuse();
  }

  addConditionalFormat(): never {
    return this.refuse();
  }

  removeConditionalFormats(): void {
    this.refuse();
  }

  styleName(): string {
    return "Normal";
  }

  setNamedStyle(): void {
    this.refuse();
  }

  tableFilter(): [] {
    return [];
  }

  setTableFilter(): void {
    this.refuse();
  }

  setComment(): void {
    this.refuse();
  }

  removeComment(): void {
    this.refuse();
  }

  removeConditionalRule(): void {
    this.refuse();
  }

  moveConditionalRules(): void {
    this.refuse();
  }

  hasConditionalFormats(): boolean {
    return false;
  }

  drawnCharts(): [] {
    return [];
  }

  addChart(): void {
    this.refuse();
  }

  removeChart(): void {
    this.refuse();
  }

  private refuse(): never {
    throw new XlsxError({
      kind: "refused",
      sheet: this.name,
      detail: "it is no worksheet and has no cells",
    });
  }
}
