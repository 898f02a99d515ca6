import { formatAddress } from "../../plan/cell-reference";
import { areaContains, type Area } from "../../workbook/grid";
import { formatArea } from "./area-address";
import { boundingArea, NEW, type CellRecord, type SharedFormula } from "./cell-record";
import { LONGEST_FORMULA, LONGEST_TEXT } from "./cell-text";
import { patchCellXml } from "./cell-patch";
import { cellToXml, formulaIn } from "./cell-xml";
import { fileFormula, shownFormula } from "./formula-names";
import type { RowRecord, SheetSource } from "./sheet-reader";
import type { CellContent, FormulaCell } from "../workbook-file";
import { XlsxError } from "../xlsx-error";
import type { XmlElement } from "../xml/xml-document";

const BLANK: CellContent = { value: null, formula: null };

/** The rows and cells of a worksheet; those that were not changed are written as they stood. */
export class SheetCells {
  private changed = false;
  private lostFormula = false;
  private readonly arraysByRow = new Map<number, CellRecord[]>();

  constructor(
    private readonly source: SheetSource,
    private readonly sheetData: XmlElement,
    private readonly sheetName: () => string,
  ) {
    const { start, end } = source.inside;
    if (end > start) sheetData.children.push({ raw: source.text.slice(start, end), text: "" });
    for (const row of source.rows.values()) {
      for (const cell of row.cells) this.noteArray(cell);
    }
  }

  get isChanged(): boolean {
    return this.changed;
  }

  /** Whether a cell that had a formula has none any more. */
  get hasLostFormula(): boolean {
    return this.lostFormula;
  }

  /** The cells that exist in the part, in no order of rows. */
  *records(): Iterable<CellRecord> {
    for (const row of this.source.rows.values()) yield* row.cells;
  }

  record(row: number, column: number): CellRecord | undefined {
    const cells = this.source.rows.get(row)?.cells ?? [];
    const index = placeOf(cells, column);
    return cells[index]?.column === column ? cells[index] : undefined;
  }

  row(index: number): RowRecord | undefined {
    return this.source.rows.get(index);
  }

  rows(): RowRecord[] {
    return [...this.source.rows.values()].sort((left, right) => left.index - right.index);
  }

  /** The row, made where it is not there, marked as changed. */
  changedRow(index: number): RowRecord {
    const row = this.source.rows.get(index) ?? this.newRow(index);
    row.source = null;
    this.changed = true;
    return row;
  }

  /** The cell, made with that format where it is not there; its row is marked as changed, its contents are kept. */
  changedRecord(row: number, column: number, styleOfNew: () => number): CellRecord {
    const { cells } = this.changedRow(row);
    const index = placeOf(cells, column);
    const found = cells[index];
    if (found?.column === column) return found;
    const record: CellRecord = {
      row,
      column,
      style: styleOfNew(),
      value: null,
      formula: null,
      start: NEW,
      end: NEW,
      hasNewFormulaText: false,
      hasNewValue: false,
    };
    cells.splice(index, 0, record);
    return record;
  }

  content(row: number, column: number): CellContent {
    const record = this.record(row, column);
    const array = this.arrayAt(row, column);
    if (record === undefined) return BLANK;
    const formula = record.formula ?? array?.formula ?? null;
    return {
      value: record.value,
      formula: formula === null ? null : `=${shownFormula(formulaIn(record, formula))}`,
    };
  }

  /** Where the cells are, of those within an area, that hold something or, unless `valuesOnly`, have a format of their own. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    const isIn = (cell: CellRecord): boolean =>
      within === undefined || areaContains(within, cell.row, cell.column);
    return boundingArea(
      this.outermost((cell) => (this.isFilled(cell) || (!valuesOnly && cell.style !== 0)) && isIn(cell)),
    );
  }

  /** The first and the last of such cells in each row, whose cells stand in the order of their columns. */
  private *outermost(isSuch: (cell: CellRecord) => boolean): Iterable<CellRecord> {
    for (const { cells } of this.source.rows.values()) {
      const [first, last] = [cells.find(isSuch), cells.findLast(isSuch)];
      if (first !== undefined && last !== undefined) yield* [first, last];
    }
  }

  /** Whether the cell holds something, so that it counts as used. */
  isFilled(record: CellRecord): boolean {
    return record.value !== null || record.formula !== null;
  }

  setContent(row: number, column: number, content: CellContent, styleOfNew: () => number): void {
    this.refuseTooLong(row, column, content);
    if (this.setCachedValue(row, column, content)) return;
    this.refusePartOfArray(row, column);
    if (content.value === null && content.formula === null && !this.record(row, column)) return;
    const record = this.changedRecord(row, column, styleOfNew);
    if (content.formula === null && record.formula !== null) this.lostFormula = true;
    this.leaveFormula(record);
    record.start = NEW;
    record.value = content.value;
    record.formula =
      content.formula === null
        ? null
        : { kind: "plain", text: fileFormula(content.formula.replace(/^=/, "")) };
  }

  /** Where a cell has the formula already, shared and array formulas stay so and only the value is set. */
  private setCachedValue(row: number, column: number, { formula, value }: CellContent): boolean {
    const record = this.record(row, column);
    if (record === undefined || formula === null || this.content(row, column).formula !== formula)
      return false;
    this.changedRow(row);
    record.value = value;
    record.hasNewValue = true;
    return true;
  }

  removeRecord(record: CellRecord): void {
    this.refusePartOfArray(record.row, record.column);
    if (record.formula !== null) this.lostFormula = true;
    this.leaveFormula(record);
    const { cells } = this.changedRow(record.row);
    cells.splice(cells.indexOf(record), 1);
  }

  /** Puts other formulas in place of those that `rewrite` changes; values stay. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const record of this.records()) {
      const { formula } = record;
      if (formula === null || (formula.kind === "shared" && !holdsText(record, formula.shared))) continue;
      const owner = formula.kind === "shared" ? formula.shared : formula;
      const text = rewrite(owner.text);
      if (text === owner.text) continue;
      if (formula.kind === "shared") formula.shared.text = text;
      else record.formula = { ...formula, text };
      record.hasNewFormulaText = true;
      this.changedRow(record.row);
    }
  }

  *filledCells(): Iterable<CellRecord> {
    for (const { cells } of this.rows()) yield* cells.filter((cell) => this.isFilled(cell));
  }

  *formulaCells(): Iterable<FormulaCell> {
    for (const { index: row, cells } of this.rows()) {
      for (const { column, formula: own } of cells) {
        if (own === null && this.arraysByRow.size === 0) continue;
        const { formula } = this.content(row, column);
        if (formula === null) continue;
        yield {
          row,
          column,
          formula,
          isArray: (own ?? this.arrayAt(row, column)?.formula)?.kind === "array",
        };
      }
    }
  }

  /** Puts the rows into the part's `sheetData`. */
  flush(): void {
    const xml = this.rows().map((row) => this.rowToXml(row));
    this.sheetData.children.splice(0, this.sheetData.children.length, { raw: xml.join(""), text: "" });
  }

  private rowToXml(row: RowRecord): string {
    const hasIndex = row.element.get("r") !== null;
    if (row.source !== null && hasIndex) return this.source.text.slice(row.source.start, row.source.end);
    row.element.set("r", String(row.index + 1));
    if (row.source === null) row.element.set("spans", null);
    const [open, empty, close] = row.element.tags();
    const cells = row.cells.map((cell) => this.cellToXml(cell));
    return cells.length === 0 ? empty : `${open}${cells.join("")}${close}`;
  }

  private cellToXml(cell: CellRecord): string {
    if (cell.start === NEW) return cellToXml(cell, this.sheetData.prefix);
    return patchCellXml(cell, this.source.text.slice(cell.start, cell.end));
  }

  private newRow(index: number): RowRecord {
    const element = this.sheetData.insert(`<${this.sheetData.prefix}row r="${index + 1}"/>`);
    element.remove();
    const row: RowRecord = { index, element, cells: [], source: null };
    this.source.rows.set(index, row);
    return row;
  }

  private noteArray(record: CellRecord): void {
    if (record.formula?.kind !== "array") return;
    const { area } = record.formula;
    if (formatArea(area) === formatAddress(record.row, record.column)) return;
    // Only rows that have cells matter, whatever the formula says of its area.
    for (const row of this.source.rows.keys()) {
      if (row < area.firstRow || row > area.lastRow) continue;
      this.arraysByRow.set(row, [...(this.arraysByRow.get(row) ?? []), record]);
    }
  }

  /** The first cell of the array formula that reaches into a cell. */
  private arrayAt(row: number, column: number): CellRecord | undefined {
    return this.arraysByRow
      .get(row)
      ?.find((first) => first.formula?.kind === "array" && areaContains(first.formula.area, row, column));
  }

  private refusePartOfArray(row: number, column: number): void {
    const first = this.arrayAt(row, column);
    if (first?.formula?.kind !== "array" || first.formula.dynamic) return;
    // Writing its first cell ends the formula; writing another would be lost with the next calculation.
    if (first.row === row && first.column === column) return;
    const cell = formatAddress(row, column);
    throw new XlsxError({ kind: "partOfArrayFormula", sheet: this.sheetName(), cell });
  }

  private refuseTooLong(row: number, column: number, { value, formula }: CellContent): void {
    const isTooLong = typeof value === "string" && value.length > LONGEST_TEXT;
    const isFormulaTooLong = formula !== null && formula.length > LONGEST_FORMULA;
    if (!isTooLong && !isFormulaTooLong) return;
    const limit = isTooLong ? LONGEST_TEXT : LONGEST_FORMULA;
    const cell = formatAddress(row, column);
    throw new XlsxError({ kind: "textTooLong", sheet: this.sheetName(), cell, limit });
  }

  /** Throws where an area holds a part of an array formula without its first cell. */
  refuseParts(area: Area): void {
    for (const { row, column } of this.records()) {
      if (!areaContains(area, row, column)) continue;
      const first = this.arrayAt(row, column);
      const isWhole = first === undefined || areaContains(area, first.row, first.column);
      if (!isWhole) this.refusePartOfArray(row, column);
    }
  }

  /** Takes a cell out of its shared formula. Where it held the text for the others, each gets its own. */
  private leaveFormula(record: CellRecord): void {
    const { formula } = record;
    record.formula = null;
    if (formula?.kind !== "shared") return;
    const { shared } = formula;
    shared.members.delete(record);
    if (!holdsText(record, shared)) return;
    for (const member of shared.members) {
      this.changedRow(member.row);
      member.start = NEW;
      member.formula = { kind: "plain", text: formulaIn(member, formula) };
    }
    shared.members.clear();
  }
}

/** Whether the text of a shared formula stands in this cell. */
function holdsText(record: CellRecord, shared: SharedFormula): boolean {
  return record.row === shared.row && record.column === shared.column;
}

/** Where a column is or belongs among the cells of a row. */
function placeOf(cells: readonly CellRecord[], column: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.column ?? column) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}
