import { formatAddress } from "../grid/cell-reference";
import { areaContains, type Area, type GridValue } from "../grid/grid";
import type { CellContent, FormulaCell } from "../workbook-file";
import { XlsxError } from "../xlsx-error";
import type { XmlElement } from "../xml/xml-document";
import { formatArea } from "./area-address";
import { patchCellXml } from "./cell-patch";
import { cellOfKey, NEW, type CellFormula, type CellRecord, type SharedFormula } from "./cell-record";
import { LONGEST_FORMULA, LONGEST_TEXT } from "./cell-text";
import { cellToXml, formulaIn } from "./cell-xml";
import { fileFormula, shownFormula } from "./formula-names";
import { placeAmong, RowsOfSheet, type RowRecord } from "./rows-of-sheet";
import type { SheetSource } from "./sheet-scan";

const BLANK: CellContent = { value: null, formula: null };

/** The rows and cells of a worksheet; those that were not changed are written as they were. */
export class SheetCells {
  private changed = false;
  private lostFormula = false;
  private readonly rows: RowsOfSheet;
  /** The first cells of array formulas, by the rows that these reach into. */
  private readonly arraysByRow = new Map<number, Pick<CellRecord, "row" | "column">[]>();

  constructor(
    source: SheetSource,
    private readonly sheetData: XmlElement,
    private readonly sheetName: () => string,
  ) {
    const { start, end } = source.inside;
    if (end > start) sheetData.children.push({ raw: source.text.slice(start, end), text: "" });
    this.rows = new RowsOfSheet(source, sheetData);
    for (const { row, column, formula } of this.rows.formulas()) this.noteArray(row, column, formula);
  }

  get isChanged(): boolean {
    return this.changed;
  }

  /** Whether a cell that had a formula has none any more. */
  get hasLostFormula(): boolean {
    return this.lostFormula;
  }

  /** The format that a cell has of its own; `null` if the part has no such cell. */
  styleOf(row: number, column: number): number | null {
    return this.rows.styleOf(row, column);
  }

  /** An attribute without a prefix of a row; `null` if the row lacks it, `undefined` if there is no row. */
  rowAttribute(index: number, name: string): string | null | undefined {
    return this.rows.attribute(index, name);
  }

  /** The rows that the part has, from the first to the last one given. */
  rowIndexes(first?: number, last?: number): Iterable<number> {
    return this.rows.indexes(first, last);
  }

  /** The row, made where it is not there, marked as changed. */
  changedRow(index: number): RowRecord {
    this.changed = true;
    return this.rows.changed(index);
  }

  /** The cell, made with that format where it is not there; its row is marked as changed, its contents are kept. */
  changedRecord(row: number, column: number, styleOfNew: () => number): CellRecord {
    const { cells } = this.changedRow(row);
    const index = placeAmong(cells, column);
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

  /** The cells that the part has within an area. */
  recordsIn(area: Area): CellRecord[] {
    return [...this.rows.indexes(area.firstRow, area.lastRow)].flatMap((index) =>
      this.rows.hasCellIn(index, area)
        ? this.rows.opened(index).cells.filter(({ row, column }) => areaContains(area, row, column))
        : [],
    );
  }

  content(row: number, column: number): CellContent {
    const found = this.rows.contentOf(row, column);
    if (found === null) return BLANK;
    const formula = found.formula ?? this.arrayAt(row, column)?.formula ?? null;
    if (formula === null) return { value: found.value, formula: null };
    return { value: found.value, formula: `=${shownFormula(formulaIn({ row, column }, formula))}` };
  }

  /** Where the cells are, of those within an area, that hold something or, unless `valuesOnly`, have a format of their own. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    return this.rows.usedArea(valuesOnly ? "filled" : "filledOrStyled", within);
  }

  /** From the first to the last row and column of the cells that the part has. */
  extent(): Area | null {
    return this.rows.usedArea("any");
  }

  /** Whether the cell holds something, so that it counts as used. */
  isFilled(record: CellRecord): boolean {
    return record.value !== null || record.formula !== null;
  }

  setContent(row: number, column: number, content: CellContent, styleOfNew: () => number): void {
    this.refuseTooLong(row, column, content);
    if (this.setCachedValue(row, column, content)) return;
    this.refusePartOfArray(row, column);
    const isThere = this.rows.styleOf(row, column) !== null;
    if (content.value === null && content.formula === null && !isThere) return;
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
    if (formula === null || this.content(row, column).formula !== formula) return false;
    const record = this.changedRecord(row, column, () => 0);
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
    for (const { row, column, formula } of [...this.rows.formulas()]) {
      if (formula.kind === "shared" && !holdsText({ row, column }, formula.shared)) continue;
      const owner = formula.kind === "shared" ? formula.shared : formula;
      const text = rewrite(owner.text);
      if (text === owner.text) continue;
      const record = this.changedRecord(row, column, () => 0);
      if (formula.kind === "shared") formula.shared.text = text;
      else record.formula = { ...formula, text };
      record.hasNewFormulaText = true;
    }
  }

  filledCells(): Iterable<{ readonly row: number; readonly column: number }> {
    return this.rows.filledCells();
  }

  /** Shows each cell that the part has in a row, from left to right. */
  eachCell(row: number, visit: (column: number, value: GridValue, style: number) => void): void {
    this.rows.eachCell(row, visit);
  }

  /** The element of a cell as it is in the part; `null` if it has another value now, or never was there. */
  sourceOf(row: number, column: number): string | null {
    return this.rows.sourceOf(row, column);
  }

  /** The cells with a formula, of an array formula too, from the first to the last row given. */
  *formulaCells(first?: number, last?: number): Iterable<FormulaCell> {
    if (this.arraysByRow.size === 0) {
      for (const { row, column, formula } of this.rows.formulas(first, last)) {
        yield this.formulaCell(row, column, formula);
      }
      return;
    }
    for (const { row, column } of this.rows.allCells(first, last)) {
      const formula = this.rows.contentOf(row, column)?.formula ?? this.arrayAt(row, column)?.formula;
      if (formula !== undefined) yield this.formulaCell(row, column, formula);
    }
  }

  private formulaCell(row: number, column: number, formula: CellFormula): FormulaCell {
    const text = `=${shownFormula(formulaIn({ row, column }, formula))}`;
    return { row, column, formula: text, isArray: formula.kind === "array" };
  }

  /** Puts the rows into the part's `sheetData`. */
  flush(): void {
    const raw = this.rows.toXml((cell, source) =>
      source === null ? cellToXml(cell, this.sheetData.prefix) : patchCellXml(cell, source),
    );
    this.sheetData.children.splice(0, this.sheetData.children.length, { raw, text: "" });
  }

  private noteArray(row: number, column: number, formula: CellFormula): void {
    if (formula.kind !== "array") return;
    const { area } = formula;
    if (formatArea(area) === formatAddress(row, column)) return;
    // Only rows that have cells matter, whatever the formula says about its area.
    for (const reached of this.rows.indexes(area.firstRow, area.lastRow)) {
      this.arraysByRow.set(reached, [...(this.arraysByRow.get(reached) ?? []), { row, column }]);
    }
  }

  /** The first cell of the array formula that reaches into a cell. */
  private arrayAt(row: number, column: number): ArrayCell | undefined {
    for (const first of this.arraysByRow.get(row) ?? []) {
      const formula = this.rows.contentOf(first.row, first.column)?.formula;
      if (formula?.kind === "array" && areaContains(formula.area, row, column)) return { ...first, formula };
    }
    return undefined;
  }

  private refusePartOfArray(row: number, column: number): void {
    const first = this.arrayAt(row, column);
    if (first === undefined || first.formula.dynamic) return;
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
    if (this.arraysByRow.size === 0) return;
    for (const { row, column } of this.recordsIn(area)) {
      const first = this.arrayAt(row, column);
      const isWhole = first === undefined || areaContains(area, first.row, first.column);
      if (!isWhole) this.refusePartOfArray(row, column);
    }
  }

  /** Takes a cell out of its shared formula. Where it held the text for the others, each gets its own. */
  private leaveFormula(record: CellRecord): void {
    const { formula } = record;
    record.formula = null;
    if (formula?.kind !== "shared" || !holdsText(record, formula.shared)) return;
    for (const { row, column } of formula.shared.members.map(cellOfKey)) {
      const own = this.rows.contentOf(row, column)?.formula;
      if (own?.kind !== "shared" || own.shared !== formula.shared) continue;
      const member = this.changedRecord(row, column, () => 0);
      member.start = NEW;
      member.formula = { kind: "plain", text: formulaIn(member, formula) };
    }
  }
}

interface ArrayCell {
  readonly row: number;
  readonly column: number;
  readonly formula: CellFormula & { readonly kind: "array" };
}

/** Whether the text of a shared formula is in this cell. */
function holdsText({ row, column }: Pick<CellRecord, "row" | "column">, shared: SharedFormula): boolean {
  return row === shared.row && column === shared.column;
}
