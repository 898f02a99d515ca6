import { LAST_ROW, columnFromLetters, formatAddress } from "../grid/cell-reference";
import type { GridValue } from "../grid/grid";
import { damaged, XlsxError } from "../xlsx-error";
import { TreeBuilder } from "../xml/xml-document";
import { scanXml, tagStart, type XmlHandler, type XmlTag } from "../xml/xml-scan";
import type { CellFormula } from "./cell-record";
import { decodeValue, type CellContext } from "./cell-xml";
import { ReadFormulas, type FormulaElement } from "./read-formulas";
import { scanSheet, type SheetSource } from "./sheet-scan";
import { MAX_CELLS, StoredCells } from "./stored-cells";

/** Reads a worksheet's part: as most writers write it at speed, and whatever else XML allows by a parser. */
export function readSheet(text: string, part: string, context: CellContext): SheetSource {
  return scanSheet(text, part, context) ?? parseSheet(text, part, context);
}

/** Reads a worksheet's part by a parser of XML. Throws `damaged` where it is not well-formed. */
export function parseSheet(text: string, part: string, context: CellContext): SheetSource {
  const reader = new SheetReader(text, part, context);
  scanXml(text, part, reader);
  return {
    text,
    document: reader.tree.document(part),
    stored: storedCells(reader.rows),
    unnumbered: reader.unnumbered,
    inside: reader.inside,
  };
}

interface ReadRow {
  readonly index: number;
  readonly start: number;
  /** `null` if the part has the row in several pieces. */
  end: number | null;
  readonly cells: ReadCell[];
}

interface ReadCell {
  readonly column: number;
  readonly style: number;
  readonly value: GridValue;
  readonly formula: CellFormula | null;
  readonly start: number;
  end: number;
}

function storedCells(rows: ReadonlyMap<number, ReadRow>): StoredCells {
  const stored = new StoredCells();
  for (const row of [...rows.values()].sort((one, other) => one.index - other.index)) {
    stored.addRow(row.index, row.start);
    if (row.end !== null) stored.endRow(row.end);
    for (const { column, style, value, formula, start, end } of row.cells) {
      const cell = stored.addCell(column, style, value, start);
      if (formula !== null) stored.formulas.set(cell, formula);
      stored.endCell(end);
    }
  }
  return stored;
}

class SheetReader implements XmlHandler {
  readonly rows = new Map<number, ReadRow>();
  readonly unnumbered = new Set<number>();
  readonly tree: TreeBuilder;
  inside = { start: 0, end: 0 };
  private depth = 0;
  private sheetDataDepth = 0;
  private row: ReadRow | null = null;
  private isFirstPiece = true;
  private nextRow = 0;
  private cell: OpenCell | null = null;
  private nextColumn = 0;
  private lastCell: ReadCell | null = null;
  private cellStart = 0;
  private count = 0;
  private phoneticDepth = 0;
  private collected: string | null = null;
  private formula: FormulaElement | null = null;
  private readonly formulas = new ReadFormulas();

  constructor(
    private readonly source: string,
    private readonly part: string,
    private readonly context: CellContext,
  ) {
    this.tree = new TreeBuilder(source);
  }

  open(tag: XmlTag, end: number): void {
    this.depth++;
    if (this.sheetDataDepth === 0) {
      this.tree.open(tag, end);
      if (this.depth === 2 && tag.local === "sheetData") {
        this.sheetDataDepth = this.depth;
        this.inside = { start: end, end };
      }
      return;
    }
    const level = this.depth - this.sheetDataDepth;
    if (level === 1 && tag.local === "row") this.openRow(tag, end);
    else if (level === 2 && tag.local === "c") this.openCell(tag, end);
    else if (level > 2) this.openInCell(tag);
  }

  close(tag: XmlTag, end: number): void {
    const level = this.depth-- - this.sheetDataDepth;
    if (this.sheetDataDepth === 0) this.tree.close(tag, end);
    else if (level === 0) this.closeSheetData(tag, end);
    else if (level === 1) this.endCell(tag.isSelfClosing ? end : tagStart(this.source, end));
    else if (level === 2) this.closeCell();
    else this.closeInCell(tag);
  }

  text(text: string): void {
    if (this.sheetDataDepth === 0) this.tree.text(text);
    else if (this.collected !== null) this.collected += text;
  }

  private closeSheetData(tag: XmlTag, end: number): void {
    const start = tag.isSelfClosing ? end : tagStart(this.source, end);
    this.endRow(start);
    this.sheetDataDepth = 0;
    this.inside.end = start;
    this.tree.skipTo(start);
    this.tree.close(tag, end);
  }

  private openRow(tag: XmlTag, end: number): void {
    const start = tagStart(this.source, end);
    this.endRow(start);
    const index = Number(tag.attributes.r?.value ?? this.nextRow + 1) - 1;
    if (!(Number.isInteger(index) && index >= 0 && index <= LAST_ROW)) {
      throw damaged(this.part, `it has a row "${tag.attributes.r?.value ?? ""}"`);
    }
    this.nextRow = index + 1;
    this.nextColumn = 0;
    if (tag.attributes.r === undefined) this.unnumbered.add(index);
    this.isFirstPiece = !this.rows.has(index);
    this.row = this.rows.get(index) ?? { index, start, end: null, cells: [] };
    this.rows.set(index, this.row);
  }

  /** A row's text reaches up to the next one. */
  private endRow(next: number): void {
    if (this.row === null) return;
    this.row.end = this.isFirstPiece ? next : null;
    this.row = null;
  }

  private openCell(tag: XmlTag, end: number): void {
    const start = tagStart(this.source, end);
    if (++this.count > MAX_CELLS) throw new XlsxError({ kind: "tooLarge", detail: "too many cells" });
    this.endCell(start);
    const { attributes } = tag;
    const column = attributes.r === undefined ? this.nextColumn : columnOf(attributes.r.value);
    if (column === null) throw damaged(this.part, `it has a cell "${attributes.r?.value ?? ""}"`);
    this.nextColumn = column + 1;
    this.cellStart = start;
    this.cell = {
      column,
      style: this.readStyle(attributes.s?.value ?? "0"),
      type: attributes.t?.value,
      isDynamic: attributes.cm !== undefined,
      text: null,
      formula: null,
    };
  }

  private readStyle(text: string): number {
    if (/^\d+$/.test(text)) return Number(text);
    throw damaged(this.part, `it has a cell with the format "${text}"`);
  }

  private openInCell(tag: XmlTag): void {
    if (tag.local === "rPh") this.phoneticDepth++;
    if (tag.local === "f") this.formula = openFormula(tag);
    const isText = tag.local === "v" || tag.local === "f" || (tag.local === "t" && this.phoneticDepth === 0);
    if (isText) this.collected = "";
  }

  private closeInCell(tag: XmlTag): void {
    if (tag.local === "rPh") this.phoneticDepth--;
    const text = this.collected;
    this.collected = null;
    if (this.cell === null || text === null) return;
    if (tag.local === "f") this.cell.formula = { ...(this.formula ?? openFormula(tag)), text };
    // The runs of a formatted text follow one another.
    else this.cell.text = tag.local === "t" ? (this.cell.text ?? "") + text : text;
  }

  private closeCell(): void {
    const { row, cell } = this;
    if (row === null || cell === null) return;
    const read: ReadCell = {
      column: cell.column,
      style: cell.style,
      value: this.decode(row, cell),
      formula: cell.formula && this.formulas.formulaOf(cell.formula, row.index, cell.column, cell.isDynamic),
      start: this.cellStart,
      end: this.cellStart,
    };
    this.lastCell = read;
    this.cell = null;
    addInOrder(row.cells, read);
  }

  private decode({ index }: ReadRow, { column, type, text }: OpenCell): GridValue {
    const value = decodeValue(type, text, this.context);
    if (value !== undefined) return value;
    throw damaged(this.part, `${formatAddress(index, column)} has a text that the workbook does not have`);
  }

  /** A cell's text reaches up to the next one. */
  private endCell(next: number): void {
    if (this.lastCell !== null) this.lastCell.end = next;
    this.lastCell = null;
  }
}

interface OpenCell {
  readonly column: number;
  readonly style: number;
  readonly type: string | undefined;
  readonly isDynamic: boolean;
  text: string | null;
  formula: FormulaElement | null;
}

function openFormula({ attributes }: XmlTag): FormulaElement {
  return {
    type: attributes.t?.value ?? null,
    reference: attributes.ref?.value ?? null,
    group: attributes.si?.value ?? null,
    text: "",
  };
}

function columnOf(address: string): number | null {
  let letters = 0;
  while (address.charCodeAt(letters) > DIGIT_NINE) letters++;
  return columnFromLetters(address.slice(0, letters));
}

const DIGIT_NINE = 57;

/** Writers put cells in the order of their columns; where one did not, the cell is put in its place. */
function addInOrder(cells: ReadCell[], record: ReadCell): void {
  const last = cells.at(-1);
  if (last === undefined || last.column < record.column) {
    cells.push(record);
    return;
  }
  const index = cells.findIndex((cell) => cell.column >= record.column);
  cells.splice(index, cells[index]?.column === record.column ? 1 : 0, record);
}
