import { columnFromLetters, formatAddress, LAST_ROW } from "../../plan/cell-reference";
import type { GridValue } from "../../workbook/grid";
import { parseArea } from "./area-address";
import type { CellFormula, CellRecord, SharedFormula } from "./cell-record";
import { decodeValue, type CellContext } from "./cell-xml";
import { damaged, XlsxError } from "../xlsx-error";
import { TreeBuilder, XmlElement, type XmlDocument } from "../xml/xml-document";
import { scanXml, tagStart, type XmlHandler, type XmlTag } from "../xml/xml-scan";

/** Beyond them the memory of a usual machine is at risk; Excel's own add-in interface stops there too. */
const MOST_CELLS = 5_000_000;

export interface RowRecord {
  readonly index: number;
  /** The row's own tag; its cells are not among its children. */
  readonly element: XmlElement;
  readonly cells: CellRecord[];
  /** Where it stands in the part, with what follows up to the next row; `null` where it is to be written again. */
  source: { readonly start: number; readonly end: number } | null;
}

/** A worksheet's part as it was read: the rows by themselves, all else as elements. */
export interface SheetSource {
  readonly text: string;
  readonly document: XmlDocument;
  readonly rows: Map<number, RowRecord>;
  /** What is between the tags of `sheetData`. */
  readonly inside: { readonly start: number; readonly end: number };
}

export function readSheet(text: string, part: string, context: CellContext): SheetSource {
  const reader = new SheetReader(text, part, context);
  scanXml(text, part, reader);
  return { text, document: reader.tree.document(part), rows: reader.rows, inside: reader.inside };
}

/** Takes the cells of `sheetData` one by one, without making elements of them. */
class SheetReader implements XmlHandler {
  readonly rows = new Map<number, RowRecord>();
  readonly tree: TreeBuilder;
  inside = { start: 0, end: 0 };
  private depth = 0;
  private sheetDataDepth = 0;
  private row: RowRecord | null = null;
  private rowStart = 0;
  private nextRow = 0;
  private cell: OpenCell | null = null;
  private nextColumn = 0;
  private lastCell: CellRecord | null = null;
  private cellStart = 0;
  private count = 0;
  private phoneticDepth = 0;
  private collected: string | null = null;
  private formula: OpenFormula | null = null;
  private readonly shared = new Map<string, SharedFormula>();

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
    this.rowStart = start;
    this.nextRow = index + 1;
    this.nextColumn = 0;
    const known = this.rows.get(index);
    this.row = known ?? {
      index,
      element: new XmlElement(tag, this.source.slice(start, end)),
      cells: [],
      source: null,
    };
    this.rows.set(index, this.row);
  }

  /** A row's text reaches up to the next one. */
  private endRow(next: number): void {
    if (this.row === null) return;
    const isWhole = this.row.source === null;
    this.row.source = isWhole ? { start: this.rowStart, end: next } : null;
    this.row = null;
  }

  private openCell(tag: XmlTag, end: number): void {
    const start = tagStart(this.source, end);
    if (++this.count > MOST_CELLS) throw new XlsxError({ kind: "tooLarge", detail: "too many cells" });
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
    const record: CellRecord = {
      row: row.index,
      column: cell.column,
      style: cell.style,
      value: this.decode(row, cell),
      formula: null,
      start: this.cellStart,
      end: this.cellStart,
      hasNewFormulaText: false,
      hasNewValue: false,
    };
    record.formula = this.resolveFormula(cell, record);
    this.lastCell = record;
    this.cell = null;
    addInOrder(row.cells, record);
  }

  private decode({ index }: RowRecord, { column, type, text }: OpenCell): GridValue {
    const value = decodeValue(type, text, this.context);
    if (value !== undefined) return value;
    throw damaged(this.part, `${formatAddress(index, column)} has a text that the workbook does not have`);
  }

  /** A cell's text reaches up to the next one. */
  private endCell(next: number): void {
    if (this.lastCell !== null) this.lastCell.end = next;
    this.lastCell = null;
  }

  private resolveFormula({ formula, isDynamic }: OpenCell, record: CellRecord): CellFormula | null {
    if (formula === null) return null;
    const { text, type, reference } = formula;
    if (type === "array") {
      const area = parseArea(reference ?? "") ?? cellArea(record);
      return { kind: "array", text, area, dynamic: isDynamic };
    }
    if (type === "shared") return this.resolveShared(formula, record);
    return text === "" ? null : { kind: "plain", text };
  }

  private resolveShared({ text, group }: OpenFormula, record: CellRecord): CellFormula | null {
    if (text !== "") {
      const { row, column } = record;
      this.shared.set(group, { text, row, column, members: new Set() });
    }
    const shared = this.shared.get(group);
    shared?.members.add(record);
    return shared === undefined ? null : { kind: "shared", shared };
  }
}

interface OpenCell {
  readonly column: number;
  readonly style: number;
  readonly type: string | undefined;
  readonly isDynamic: boolean;
  text: string | null;
  formula: OpenFormula | null;
}

interface OpenFormula {
  readonly type: string | null;
  readonly reference: string | null;
  readonly group: string;
  readonly text: string;
}

function openFormula({ attributes }: XmlTag): OpenFormula {
  return {
    type: attributes.t?.value ?? null,
    reference: attributes.ref?.value ?? null,
    group: attributes.si?.value ?? "",
    text: "",
  };
}

function columnOf(address: string): number | null {
  let letters = 0;
  while (address.charCodeAt(letters) > DIGIT_NINE) letters++;
  return columnFromLetters(address.slice(0, letters));
}

const DIGIT_NINE = 57;

function cellArea({ row, column }: CellRecord) {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

/** Writers put cells in the order of their columns; where one did not, the cell is put in its place. */
function addInOrder(cells: CellRecord[], record: CellRecord): void {
  const last = cells.at(-1);
  if (last === undefined || last.column < record.column) {
    cells.push(record);
    return;
  }
  const index = cells.findIndex((cell) => cell.column >= record.column);
  cells.splice(index, cells[index]?.column === record.column ? 1 : 0, record);
}
