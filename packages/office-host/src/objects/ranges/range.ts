import { type Area, formatSheetName, intersection, type SheetFile } from "@plan-of-action/xlsx";
import {
  indexArgument,
  numberArgument,
  oneOf,
  optionalBoolean,
  optionalNumber,
  recordArgument,
  textArgument,
} from "../../requests/arguments";
import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import * as addresses from "../../cells/addresses";
import { looksOfCell } from "../../cells/cell-looks";
import { cellProperties } from "../../cells/cell-properties";
import { setProperties } from "./set-properties";
import { cellMatrix, sharedValue, spreadOver } from "../../cells/matrix";
import { excelFormula, excelValue, shownText, valueType } from "../../cells/reading";
import { COPY_TYPES, copyCells } from "../../cells/copying";
import { moveCells } from "../../cells/moving";
import { besideArea, type Side, surroundingArea } from "../../cells/near-areas";
import { firstCellWith, replaceText, wantedText } from "../../cells/searching";
import { deleteCells, insertCells } from "../../cells/shifting";
import { applyNamedStyle } from "../../cells/named-styles";
import { enterCells, reachedPart } from "../../cells/writing";
import { setNumberFormats } from "../../cells/styling";
import { clearRange, CLEAR_KINDS } from "../../cells/clearing";
import { apiNotFound, invalidArgument, itemNotFound } from "../../requests/host-error";
import { HostObject } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import { ConditionalFormatCollection } from "./conditional-format";
import { DataValidation } from "./data-validation";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { rangeMembers } from "./cell-members";
import { mergedAreas, mergeRange, specialCells, unmergeRange } from "./range-areas-finding";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import { RangeSort } from "./range-sort";
import { DIRECTIONS, edgeFrom } from "../../cells/edges";
import { removeDuplicateRows } from "../../cells/duplicates";
import { RemoveDuplicatesResult } from "./remove-duplicates-result";
import { RangeView } from "./range-view";
import { Worksheet } from "../worksheet";

export class Range extends HostObject {
  readonly className = "Range";
  readonly members = rangeMembers;

  constructor(
    readonly open: OpenWorkbook,
    readonly sheet: SheetFile,
    readonly area: Area,
  ) {
    super();
    open.requireSheet(sheet);
    if (!addresses.isInsideSheet(area)) throw invalidArgument();
  }

  get address(): string {
    return `${formatSheetName(this.sheet.name)}!${addresses.formatArea(this.area)}`;
  }

  get rowIndex(): number {
    return this.area.firstRow;
  }

  get columnIndex(): number {
    return this.area.firstColumn;
  }

  get rowCount(): number {
    return addresses.areaHeight(this.area);
  }

  get columnCount(): number {
    return addresses.areaWidth(this.area);
  }

  /** -1 where there are more cells than a whole number of 32 bits counts. */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return addresses.isWholeRows(this.area);
  }

  get isEntireColumn(): boolean {
    return addresses.isWholeColumns(this.area);
  }

  get values(): unknown {
    this.open.calculation.settle();
    return cellMatrix(this.area, (row, column) => excelValue(this.sheet.cell(row, column).value));
  }

  set values(input: unknown) {
    enterCells(this.open, this.sheet, this.area, input, "ThisLocalAddin");
  }

  get formulas(): unknown {
    return cellMatrix(this.area, (row, column) => excelFormula(this.sheet.cell(row, column)));
  }

  set formulas(input: unknown) {
    enterCells(this.open, this.sheet, this.area, input, "ThisLocalAddin");
  }

  /** Formulas that name cells by how far they are. */
  get formulasR1C1(): unknown {
    return cellMatrix(this.area, (row, column) => {
      const content = this.sheet.cell(row, column);
      return content.formula === null
        ? excelFormula(content)
        : translateFormulaToR1C1(content.formula, addresses.formatArea(addresses.areaOf(row, column)));
    });
  }

  set formulasR1C1(input: unknown) {
    const valueFor = spreadOver(this.area, input);
    const formulas = cellMatrix(this.area, (row, column) => {
      const value = valueFor(row, column);
      const isFormula = typeof value === "string" && value.startsWith("=");
      return isFormula
        ? translateFormulaToA1(value, addresses.formatArea(addresses.areaOf(row, column)))
        : value;
    });
    enterCells(this.open, this.sheet, this.area, formulas, "ThisLocalAddin");
  }

  get valueTypes(): unknown {
    this.open.calculation.settle();
    return cellMatrix(this.area, (row, column) => valueType(this.sheet.cell(row, column).value));
  }

  get text(): unknown {
    this.open.calculation.settle();
    return cellMatrix(this.area, (row, column) => {
      const { numberFormat } = this.sheet.style(row, column);
      return shownText(this.sheet.cell(row, column).value, numberFormat, this.open.file.date1904);
    });
  }

  get numberFormat(): unknown {
    return cellMatrix(this.area, (row, column) => this.sheet.style(row, column).numberFormat);
  }

  set numberFormat(input: unknown) {
    setNumberFormats(this.open, this.sheet, this.area, input);
  }

  /** The name of the style; `null` if cells differ. */
  get style(): string | null {
    return sharedValue(reachedPart(this.sheet, this.area), (row, column) =>
      this.sheet.styleName(row, column),
    );
  }

  set style(name: unknown) {
    applyNamedStyle(this.open, this.sheet, this.area, name);
  }

  get rowHidden(): boolean | null {
    const { firstColumn } = this.area;
    return sharedValue({ ...this.area, lastColumn: firstColumn }, (row) => this.sheet.isRowHidden(row));
  }

  set rowHidden(hidden: unknown) {
    this.open.requireUnprotected(this.sheet);
    this.sheet.setRowsHidden(this.area.firstRow, this.area.lastRow, optionalBoolean(hidden));
  }

  get columnHidden(): boolean | null {
    const { firstRow } = this.area;
    return sharedValue({ ...this.area, lastRow: firstRow }, (_, column) => this.sheet.isColumnHidden(column));
  }

  set columnHidden(hidden: unknown) {
    this.open.requireUnprotected(this.sheet);
    this.sheet.setColumnsHidden(this.area.firstColumn, this.area.lastColumn, optionalBoolean(hidden));
  }

  get hidden(): boolean | null {
    if (this.rowHidden === true || this.columnHidden === true) return true;
    return this.rowHidden === null || this.columnHidden === null ? null : false;
  }

  get hyperlink(): unknown {
    return readHyperlink(this.sheet, this.area);
  }

  set hyperlink(link: unknown) {
    writeHyperlink(this.open, this.sheet, this.area, link);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.open, this.sheet);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.open, this.sheet, [this.area]);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.open, this.sheet, this.area);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.open, this.sheet, [this.area]);
  }

  get sort(): RangeSort {
    return new RangeSort(this.open, this.sheet, this.area);
  }

  getCell(row: unknown, column: unknown): Range {
    return this.at(numberArgument(row), numberArgument(column), 1, 1);
  }

  getRow(row: unknown): Range {
    return this.at(this.inside(row, this.rowCount), 0, 1, this.columnCount);
  }

  getColumn(column: unknown): Range {
    return this.at(0, this.inside(column, this.columnCount), this.rowCount, 1);
  }

  getLastRow(): Range {
    return this.at(this.rowCount - 1, 0, 1, this.columnCount);
  }

  getLastColumn(): Range {
    return this.at(0, this.columnCount - 1, this.rowCount, 1);
  }

  getRowsAbove(count?: unknown): Range {
    return this.beside("above", count);
  }

  getRowsBelow(count?: unknown): Range {
    return this.beside("below", count);
  }

  getColumnsBefore(count?: unknown): Range {
    return this.beside("before", count);
  }

  getColumnsAfter(count?: unknown): Range {
    return this.beside("after", count);
  }

  getSurroundingRegion(): Range {
    return this.over(surroundingArea(this.sheet, this.area));
  }

  getLastCell(): Range {
    return this.at(this.rowCount - 1, this.columnCount - 1, 1, 1);
  }

  /** Moves the lower right corner; beyond the upper left one it spans what lies between them. */
  getResizedRange(deltaRows: unknown, deltaColumns: unknown): Range {
    const { firstRow, firstColumn, lastRow, lastColumn } = this.area;
    const corner = addresses.areaOf(
      lastRow + numberArgument(deltaRows),
      lastColumn + numberArgument(deltaColumns),
    );
    return this.over(addresses.boundingArea(addresses.areaOf(firstRow, firstColumn), corner));
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.at(0, 0, indexArgument(rows), indexArgument(columns));
  }

  getOffsetRange(rows: unknown, columns: unknown): Range {
    return this.at(numberArgument(rows), numberArgument(columns), this.rowCount, this.columnCount);
  }

  getEntireRow(): Range {
    const { firstColumn, lastColumn } = addresses.WHOLE_SHEET;
    return this.over({ ...this.area, firstColumn, lastColumn });
  }

  getEntireColumn(): Range {
    const { firstRow, lastRow } = addresses.WHOLE_SHEET;
    return this.over({ ...this.area, firstRow, lastRow });
  }

  getBoundingRect(other: unknown): Range {
    return this.over(addresses.boundingArea(this.area, this.otherArea(other)));
  }

  getIntersection(other: unknown): Range {
    return present(this.getIntersectionOrNullObject(other));
  }

  getIntersectionOrNullObject(other: unknown): Range | null {
    return this.overPart(intersection(this.area, this.otherArea(other)));
  }

  getUsedRange(valuesOnly: unknown): Range {
    return present(this.getUsedRangeOrNullObject(valuesOnly));
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    return this.overPart(this.sheet.usedArea(optionalBoolean(valuesOnly), this.area));
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const merged = mergedAreas(this.sheet, this.area);
    if (merged.length === 0) return null;
    const named = this.open.quirks.namesMergesByFirstCell
      ? merged.map(({ firstRow, firstColumn }) => addresses.areaOf(firstRow, firstColumn))
      : merged;
    return new RangeAreas(this.open, this.sheet, merged, named);
  }

  getSpecialCells(kind: unknown, valueType?: unknown): RangeAreas {
    return present(this.getSpecialCellsOrNullObject(kind, valueType));
  }

  getSpecialCellsOrNullObject(kind: unknown, valueType?: unknown): RangeAreas | null {
    return this.areas(specialCells(this.open, this.sheet, this.area, kind, valueType));
  }

  merge(across?: unknown): void {
    mergeRange(this.open, this.sheet, this.area, optionalBoolean(across));
  }

  unmerge(): void {
    unmergeRange(this.open, this.sheet, this.area);
  }

  clear(applyTo?: unknown): void {
    clearRange(this.open, this.sheet, this.area, oneOf(applyTo ?? "All", CLEAR_KINDS));
  }

  /** What was asked of each cell's format. */
  getCellProperties(asked: unknown): unknown {
    return cellMatrix(this.area, (row, column) =>
      cellProperties(this.sheet.style(row, column), () => looksOfCell(this.sheet, row, column), asked),
    );
  }

  /** Gives each cell the properties that are in its place; what is not named stays. */
  setCellProperties(given: unknown): void {
    const propertiesFor = spreadOver(this.area, given);
    for (let row = this.area.firstRow; row <= this.area.lastRow; row++) {
      for (let column = this.area.firstColumn; column <= this.area.lastColumn; column++) {
        const properties = propertiesFor(row, column);
        if (properties !== null)
          setProperties(this.over(addresses.areaOf(row, column)), recordArgument(properties));
      }
    }
  }

  /** Whether each row is hidden; nothing else can be asked of rows here. */
  getRowProperties(asked: unknown): unknown {
    const { firstRow } = this.area;
    requireOnly(asked, "rowHidden");
    return Array.from({ length: this.rowCount }, (_, index) => ({
      rowHidden: this.sheet.isRowHidden(firstRow + index),
    }));
  }

  /** The same of columns. */
  getColumnProperties(asked: unknown): unknown {
    const { firstColumn } = this.area;
    requireOnly(asked, "columnHidden");
    return Array.from({ length: this.columnCount }, (_, index) => ({
      columnHidden: this.sheet.isColumnHidden(firstColumn + index),
    }));
  }

  /** To the cell at the upper left of a range, or to an address of this sheet. */
  moveTo(destination: unknown): void {
    moveCells(this.open, this.sheet, this.area, this.otherArea(destination));
  }

  /** From a range or its address, on whatever sheet. */
  copyFrom(from: unknown, copyType?: unknown, skipBlanks?: unknown, transpose?: unknown): void {
    const type = oneOf(copyType ?? "All", COPY_TYPES);
    const copying = { type, skipBlanks: optionalBoolean(skipBlanks), transpose: optionalBoolean(transpose) };
    copyCells(this.open, this.sourceOf(from), this, copying);
  }

  /** Blank cells in place of these, which go down or to the right with all beyond them. */
  insert(shift: unknown): Range {
    insertCells(this.open, this.sheet, this.area, oneOf(shift, ["Down", "Right"]));
    return this.over(this.area);
  }

  delete(shift: unknown): void {
    deleteCells(this.open, this.sheet, this.area, oneOf(shift, ["Up", "Left"]));
  }

  find(text: unknown, criteria: unknown): Range {
    return present(this.findOrNullObject(text, criteria));
  }

  findOrNullObject(text: unknown, criteria: unknown): Range | null {
    const wanted = wantedText(text, criteria);
    return this.overPart(firstCellWith(this.sheet, this.area, addresses.WHOLE_SHEET, wanted));
  }

  /** How many cells said something else then. */
  replaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    const wanted = wantedText(text, criteria);
    return replaceText(this.open, this.sheet, this.area, wanted, textArgument(replacement));
  }

  /** Where an arrow with Ctrl leads from the active cell, by default the upper left one. */
  getRangeEdge(direction: unknown, activeCell?: unknown): Range {
    return this.over(this.edge(direction, activeCell));
  }

  /** The range with all up to that edge. */
  getExtendedRange(direction: unknown, activeCell?: unknown): Range {
    return this.over(addresses.boundingArea(this.area, this.edge(direction, activeCell)));
  }

  private edge(direction: unknown, activeCell: unknown): Area {
    const from = activeCell === undefined || activeCell === null ? this.area : this.otherArea(activeCell);
    return edgeFrom(this.sheet, from, oneOf(direction, DIRECTIONS));
  }

  removeDuplicates(columns: unknown, includesHeader: unknown): RemoveDuplicatesResult {
    if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument();
    const compared = columns.map((column: unknown) => this.inside(column, this.columnCount));
    const { firstRow } = this.area;
    const rows = optionalBoolean(includesHeader) ? { ...this.area, firstRow: firstRow + 1 } : this.area;
    return new RemoveDuplicatesResult(removeDuplicateRows(this.open, this.sheet, rows, compared));
  }

  getVisibleView(): RangeView {
    return new RangeView(this.open, this.sheet, reachedPart(this.sheet, this.area));
  }

  select(): void {
    this.open.select(this.sheet, this.area);
  }

  untrack(): void {
    const id = this.open.references.idOf(this);
    if (id !== null) this.open.references.remove(id);
  }

  /** Asked by Office.js before it splits a large block into several writes. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw invalidArgument();
  }

  private at(row: number, column: number, rows: number, columns: number): Range {
    if (rows < 1 || columns < 1) throw invalidArgument();
    return this.over(
      addresses.areaOf(this.area.firstRow + row, this.area.firstColumn + column, rows, columns),
    );
  }

  private beside(side: Side, count: unknown): Range {
    const area = besideArea(this.area, side, optionalNumber(count) ?? 1);
    if (area === null) throw invalidArgument();
    return this.over(area);
  }

  private sourceOf(from: unknown): Pick<Range, "sheet" | "area"> {
    if (from instanceof Range) return from;
    const { sheet: title, address } = addresses.splitSheet(textArgument(from));
    const sheet = title === null ? this.sheet : this.open.findSheet(title);
    const area = addresses.parseArea(address);
    if (sheet === null || area === null) throw invalidArgument();
    return { sheet, area };
  }

  private over(area: Area): Range {
    return new Range(this.open, this.sheet, area);
  }

  private overPart(area: Area | null): Range | null {
    return area === null ? null : this.over(area);
  }

  private areas(areas: readonly Area[]): RangeAreas | null {
    return areas.length === 0 ? null : new RangeAreas(this.open, this.sheet, areas);
  }

  private inside(index: unknown, count: number): number {
    const number = indexArgument(index);
    if (number >= count) throw invalidArgument();
    return number;
  }

  private otherArea(other: unknown): Area {
    if (other instanceof Range) {
      if (other.sheet !== this.sheet) throw invalidArgument();
      return other.area;
    }
    const { sheet, address } = addresses.splitSheet(typeof other === "string" ? other : "");
    const area = addresses.parseArea(address);
    if (area === null || (sheet !== null && this.open.findSheet(sheet) !== this.sheet))
      throw invalidArgument();
    return area;
  }
}

/** What is asked of rows and columns, where it is more than the host can answer. */
function requireOnly(asked: unknown, known: string): void {
  const others = Object.keys(recordArgument(asked)).filter((name) => name !== known);
  if (others.length > 0) throw apiNotFound(`Range (${others.join(", ")})`);
}

function present<T>(found: T | null): T {
  if (found === null) throw itemNotFound();
  return found;
}
