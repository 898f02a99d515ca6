import { LAST_ROW } from "../grid/cell-reference";
import { areaContains, type Area, type GridValue } from "../grid/grid";
import type { XmlElement } from "../xml/xml-document";
import type { CellFormula, CellRecord } from "./cell-record";
import type { SheetSource } from "./sheet-scan";

/** A row that was changed, or looked at to be changed. */
export interface RowRecord {
  readonly index: number;
  /** The row's own tag; its cells are not among its children. */
  readonly element: XmlElement;
  /** In the order of their columns. */
  readonly cells: CellRecord[];
  /** Where it is in the part, with what follows up to the next row; `null` if it is to be written again. */
  source: { readonly start: number; readonly end: number } | null;
}

interface Formula {
  readonly row: number;
  readonly column: number;
  readonly formula: CellFormula;
}

/** Which cells count as used: those that hold something, those with a format of their own too, or all. */
type Used = "filled" | "filledOrStyled" | "any";

/** The start tag of a row. A `>` can be in an attribute. */
const ROW_TAG = /<(?:[^"'>]|"[^"]*"|'[^']*')*>/y;

/** The rows of a worksheet: as they were read, and those that are made objects of to be changed. */
export class RowsOfSheet {
  private readonly records = new Map<number, RowRecord>();
  /** Rows that the part does not have, in no order. */
  private readonly added: number[] = [];
  /** The tag that was last looked at, since several things are asked of a row. */
  private lastTag = { place: -1, tag: "" };

  constructor(
    private readonly source: SheetSource,
    private readonly sheetData: XmlElement,
  ) {}

  /** The rows from the first to the last one given. */
  *indexes(first = 0, last = LAST_ROW): Iterable<number> {
    const { stored } = this.source;
    const added = this.added.filter((index) => index >= first && index <= last).sort((a, b) => a - b);
    let next = 0;
    for (let place = stored.firstRowFrom(first); place < stored.rowCount; place++) {
      const index = stored.rowIndex(place);
      if (index > last) break;
      while (next < added.length && (added[next] ?? index) < index) yield added[next++] ?? index;
      yield index;
    }
    yield* added.slice(next);
  }

  /** The row as an object; made where the sheet has no such row. */
  opened(index: number): RowRecord {
    const known = this.records.get(index);
    if (known !== undefined) return known;
    const place = this.source.stored.placeOfRow(index);
    const row = place < 0 ? this.newRow(index) : this.storedRow(index, place);
    this.records.set(index, row);
    return row;
  }

  /** The same, to be written again. */
  changed(index: number): RowRecord {
    const row = this.opened(index);
    row.source = null;
    return row;
  }

  private newRow(index: number): RowRecord {
    this.added.push(index);
    return {
      index,
      element: this.rowElement(`<${this.sheetData.prefix}row r="${index + 1}"/>`),
      cells: [],
      source: null,
    };
  }

  private storedRow(index: number, place: number): RowRecord {
    const { stored } = this.source;
    const cells: CellRecord[] = [];
    for (let cell = stored.firstCell(place); cell < stored.endOfCells(place); cell++) {
      cells.push({
        row: index,
        column: stored.column(cell),
        style: stored.style(cell),
        value: stored.value(cell),
        formula: stored.formulas.get(cell) ?? null,
        start: stored.start(cell),
        end: stored.end(cell),
        hasNewFormulaText: false,
        hasNewValue: false,
      });
    }
    const end = stored.rowEnd(place);
    const tag = this.tag(place);
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "row";
    const element = this.rowElement(tag.endsWith("/>") ? tag : `${tag}</${name}>`);
    return { index, element, cells, source: end === null ? null : { start: stored.rowStart(place), end } };
  }

  private tag(place: number): string {
    if (this.lastTag.place !== place) {
      ROW_TAG.lastIndex = this.source.stored.rowStart(place);
      this.lastTag = { place, tag: ROW_TAG.exec(this.source.text)?.[0] ?? "" };
    }
    return this.lastTag.tag;
  }

  private rowElement(xml: string): XmlElement {
    const element = this.sheetData.insert(xml);
    element.remove();
    return element;
  }

  /** An attribute without a prefix; `null` if the row lacks it, `undefined` if there is no row. */
  attribute(index: number, name: string): string | null | undefined {
    const record = this.records.get(index);
    if (record !== undefined) return record.element.get(name);
    const place = this.source.stored.placeOfRow(index);
    if (place < 0) return undefined;
    const tag = this.tag(place);
    if (!tag.includes(name)) return null;
    // What has to be resolved is left to the parser.
    return tag.includes("&") ? this.opened(index).element.get(name) : attributeIn(tag, name);
  }

  styleOf(row: number, column: number): number | null {
    const record = this.records.get(row);
    if (record !== undefined) return cellAt(record, column)?.style ?? null;
    const cell = this.source.stored.placeOf(row, column);
    return cell < 0 ? null : this.source.stored.style(cell);
  }

  /** What a cell of the part holds; `null` if it has no such cell. */
  contentOf(
    row: number,
    column: number,
  ): { readonly value: GridValue; readonly formula: CellFormula | null } | null {
    const record = this.records.get(row);
    if (record !== undefined) return cellAt(record, column) ?? null;
    const { stored } = this.source;
    const cell = stored.placeOf(row, column);
    return cell < 0 ? null : { value: stored.value(cell), formula: stored.formulas.get(cell) ?? null };
  }

  hasCellIn(row: number, area: Area): boolean {
    return this.usedInRow(row, "any", area) !== null;
  }

  usedArea(used: Used, within?: Area): Area | null {
    let area: { -readonly [Key in keyof Area]: Area[Key] } | null = null;
    for (const row of this.indexes(within?.firstRow, within?.lastRow)) {
      const columns = this.usedInRow(row, used, within);
      if (columns === null) continue;
      area ??= { firstRow: row, lastRow: row, firstColumn: columns.first, lastColumn: columns.last };
      area.lastRow = row;
      area.firstColumn = Math.min(area.firstColumn, columns.first);
      area.lastColumn = Math.max(area.lastColumn, columns.last);
    }
    return area;
  }

  /** The first and the last column of a row's cells that are used so. */
  private usedInRow(row: number, used: Used, within?: Area): { first: number; last: number } | null {
    let [first, last] = [-1, -1];
    this.eachCell(row, (column, value, style, formula) => {
      const isUsed =
        used === "any" || value !== null || formula !== null || (used !== "filled" && style !== 0);
      if (!isUsed || (within !== undefined && !areaContains(within, row, column))) return;
      if (first < 0) first = column;
      last = column;
    });
    return first < 0 ? null : { first, last };
  }

  /** Shows each cell that the part has in a row, from left to right. */
  eachCell(
    row: number,
    visit: (column: number, value: GridValue, style: number, formula: CellFormula | null) => void,
  ): void {
    const record = this.records.get(row);
    if (record !== undefined) {
      for (const { column, value, style, formula } of record.cells) visit(column, value, style, formula);
      return;
    }
    const { stored } = this.source;
    const place = stored.placeOfRow(row);
    if (place < 0) return;
    const end = stored.endOfCells(place);
    for (let cell = stored.firstCell(place); cell < end; cell++) {
      const formula = stored.formulas.size === 0 ? null : (stored.formulas.get(cell) ?? null);
      visit(stored.column(cell), stored.value(cell), stored.style(cell), formula);
    }
  }

  /** The element of a cell as it is in the part; `null` if it has another value now, or never was there. */
  sourceOf(row: number, column: number): string | null {
    const { text, stored } = this.source;
    const record = this.records.get(row);
    if (record !== undefined) {
      const cell = cellAt(record, column);
      return cell === undefined || cell.start < 0 || cell.hasNewValue
        ? null
        : text.slice(cell.start, cell.end);
    }
    const cell = stored.placeOf(row, column);
    return cell < 0 ? null : text.slice(stored.start(cell), stored.end(cell));
  }

  *allCells(first?: number, last?: number): Iterable<{ readonly row: number; readonly column: number }> {
    for (const row of this.indexes(first, last)) {
      const columns: number[] = [];
      this.eachCell(row, (column) => columns.push(column));
      for (const column of columns) yield { row, column };
    }
  }

  *filledCells(): Iterable<{ readonly row: number; readonly column: number }> {
    for (const row of this.indexes()) {
      const columns: number[] = [];
      this.eachCell(row, (column, value, _, formula) => {
        if (value !== null || formula !== null) columns.push(column);
      });
      for (const column of columns) yield { row, column };
    }
  }

  /** The cells with a formula of their own, row by row. */
  *formulas(first?: number, last?: number): Iterable<Formula> {
    const rows =
      this.source.stored.formulas.size === 0 ? this.recordIndexes(first, last) : this.indexes(first, last);
    for (const row of rows) {
      const found: Formula[] = [];
      this.eachCell(row, (column, _, __, formula) => {
        if (formula !== null) found.push({ row, column, formula });
      });
      yield* found;
    }
  }

  private recordIndexes(first = 0, last = LAST_ROW): number[] {
    const all = [...this.records.keys()].filter((index) => index >= first && index <= last);
    return all.sort((one, other) => one - other);
  }

  /** The text of all rows; that of a cell by `cellToXml`, which is given how it stood or `null` if it is new. */
  toXml(cellToXml: (cell: CellRecord, source: string | null) => string): string {
    const { text, stored, unnumbered } = this.source;
    const pieces: string[] = [];
    // Rows that stay as they were mostly follow one another in the part.
    let [from, to] = [0, 0];
    for (const index of this.indexes()) {
      const record = this.records.get(index);
      const place = stored.placeOfRow(index);
      const end = record?.source !== null ? stored.rowEnd(place) : null;
      const stays = end !== null && !unnumbered.has(index);
      if (stays && stored.rowStart(place) === to) {
        to = end;
        continue;
      }
      pieces.push(text.slice(from, to));
      [from, to] = stays ? [stored.rowStart(place), end] : [0, 0];
      if (!stays) pieces.push(rowToXml(this.opened(index), text, cellToXml));
    }
    pieces.push(text.slice(from, to));
    return pieces.join("");
  }
}

function rowToXml(
  row: RowRecord,
  text: string,
  cellToXml: (cell: CellRecord, source: string | null) => string,
): string {
  row.element.set("r", String(row.index + 1));
  if (row.source === null) row.element.set("spans", null);
  const [open, empty, close] = row.element.tags();
  const cells = row.cells.map((cell) =>
    cellToXml(cell, cell.start < 0 ? null : text.slice(cell.start, cell.end)),
  );
  return cells.length === 0 ? empty : `${open}${cells.join("")}${close}`;
}

function cellAt({ cells }: RowRecord, column: number): CellRecord | undefined {
  const found = cells[placeAmong(cells, column)];
  return found?.column === column ? found : undefined;
}

/** Where a column is or belongs among the cells of a row. */
export function placeAmong(cells: readonly CellRecord[], column: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.column ?? column) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

function attributeIn(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[1] ?? found?.[2] ?? null;
}
