import { LAST_COLUMN, LAST_ROW } from "../grid/cell-reference";
import type { GridValue } from "../grid/grid";
import { XlsxError } from "../xlsx-error";
import { TagScan, UNSURE } from "../xml/tag-scan";
import { parseXml, type XmlDocument } from "../xml/xml-document";
import type { CellFormula } from "./cell-record";
import { decodeValue, type CellContext } from "./cell-xml";
import { ReadFormulas } from "./read-formulas";
import { MAX_CELLS, StoredCells } from "./stored-cells";

/** A worksheet's part as it was read: the rows by themselves, all else as elements. */
export interface SheetSource {
  readonly text: string;
  readonly document: XmlDocument;
  readonly stored: StoredCells;
  /** The rows that leave their number to their place. */
  readonly unnumbered: ReadonlySet<number>;
  /** What is between the tags of `sheetData`. */
  readonly inside: { readonly start: number; readonly end: number };
}

const SHEET_DATA = /<((?:[A-Za-z][\w.-]*:)?)sheetData>/;
/** What could hide a tag from a search for it: comments, CDATA, a document type, processing instructions. */
const HIDES_TAGS = /<!|<\?(?!xml\s)/;

/**
 * Reads a worksheet's part as almost all writers write it: rows and cells in their order, with no comments,
 * no CDATA and nothing of another namespace among them. Whatever it cannot be sure of, damage too, it leaves to the
 * parser: then it gives `null`. Throws `tooLarge`.
 */
export function scanSheet(text: string, part: string, context: CellContext): SheetSource | null {
  const found = SHEET_DATA.exec(text);
  if (found === null) return null;
  const start = found.index + found[0].length;
  const header = text.slice(0, start);
  if (HIDES_TAGS.test(header)) return null;
  const scan = new SheetScan(text, found[1] ?? "", header, context);
  const end = scan.run(start);
  const document = end === UNSURE ? null : documentAround(header, text.slice(end), part);
  if (document === null) return null;
  const { stored, unnumbered } = scan;
  return { text, document, stored, unnumbered, inside: { start, end } };
}

/** The part without its rows; `null` if these are not in the one `sheetData` of the root. */
function documentAround(header: string, rest: string, part: string): XmlDocument | null {
  try {
    const document = parseXml(header + rest, part);
    const { root } = document;
    const all = root.elements.filter(({ local }) => local === "sheetData");
    return all.length === 1 && all[0]?.uri === root.uri ? document : null;
  } catch (error) {
    // Read as a whole it says where it is damaged.
    if (error instanceof XlsxError) return null;
    throw error;
  }
}

const [QUOTE, MINUS, POINT, ZERO, NINE, LESS] = [34, 45, 46, 48, 57, 60];
const [LETTER_A, LETTER_Z, SMALL_R, SMALL_S, SMALL_T] = [65, 90, 114, 115, 116];
/** What a cell can say that its value is (ST_CellType). */
const TYPES = new Set(["s", "n", "b", "e", "d", "str", "inlineStr"]);
const OTHER_ATTRIBUTE = /(?:(?:cm|vm|ph)="\d+"|xml:space="preserve")/y;
/** Whole numbers of so many digits, and powers of ten to this one, are exact; so is their quotient rounded once. */
const [MAX_DIGITS, MAX_DECIMALS] = [15, 22];
const POWERS = Array.from({ length: MAX_DECIMALS + 1 }, (_, power) => Number(`1e${power}`));

class SheetScan extends TagScan {
  readonly stored = new StoredCells();
  readonly unnumbered = new Set<number>();
  private readonly formulas = new ReadFormulas();
  private lastRow = -1;
  // Of the cell that is being read.
  private column = 0;
  private style = 0;
  private type: string | undefined;
  private isDynamic = false;
  private value: GridValue = null;
  private formula: CellFormula | null = null;

  constructor(
    text: string,
    prefix: string,
    header: string,
    private readonly context: CellContext,
  ) {
    super(text, prefix, header);
  }

  /** Reads the rows from there on, and gives where they end. */
  run(start: number): number {
    let at = this.skipSpace(start);
    while (this.isStart(at, "row")) {
      at = this.row(at);
      if (at === UNSURE) return UNSURE;
    }
    return this.isEnd(at, "sheetData") ? at : UNSURE;
  }

  private row(start: number): number {
    let at = this.readAttributes(start, "row");
    if (at === UNSURE) return UNSURE;
    const number = this.attribute("r");
    const index = number === undefined ? this.lastRow + 1 : Number(number) - 1;
    if (!(Number.isInteger(index) && index > this.lastRow && index <= LAST_ROW)) return UNSURE;
    this.lastRow = index;
    if (number === undefined) this.unnumbered.add(index);
    this.stored.addRow(index, start);
    if (!this.isEmpty) at = this.cells(this.skipSpace(at), index);
    if (at === UNSURE) return UNSURE;
    at = this.skipSpace(at);
    this.stored.endRow(at);
    return at;
  }

  /** Reads the cells of a row and its end tag. */
  private cells(start: number, row: number): number {
    let at = start;
    this.column = -1;
    while (this.isStart(at, "c")) {
      const next = this.cell(at, row);
      if (next === UNSURE) return UNSURE;
      const cell = this.stored.addCell(this.column, this.style, this.value, at);
      if (cell >= MAX_CELLS) throw new XlsxError({ kind: "tooLarge", detail: "too many cells" });
      if (this.formula !== null) this.stored.formulas.set(cell, this.formula);
      at = this.skipSpace(next);
      this.stored.endCell(at);
    }
    return this.endOf(at, "row");
  }

  private cell(start: number, row: number): number {
    this.value = null;
    this.formula = null;
    let at = this.cellTag(this.afterName(start, "c"));
    if (at === UNSURE || this.isEmpty) return at;
    at = this.skipSpace(at);
    if (this.isStart(at, "f")) at = this.cellFormula(at, row);
    if (at !== UNSURE && this.isStart(at, "v")) at = this.cellValue(at);
    else if (at !== UNSURE && this.isStart(at, "is")) at = this.inlineText(at);
    return at === UNSURE ? UNSURE : this.endOf(this.skipSpace(at), "c");
  }

  /** The attributes of a cell one by one: there are too many cells to make texts of them. */
  private cellTag(start: number): number {
    const { text } = this;
    const lastColumn = this.column;
    this.column = lastColumn + 1;
    this.style = 0;
    this.type = undefined;
    this.isDynamic = false;
    let seen = 0;
    let at = start;
    for (;;) {
      const next = this.skipSpace(at);
      const end = this.endOfTag(next);
      if (end !== UNSURE) return this.column > lastColumn && this.column <= LAST_COLUMN ? end : UNSURE;
      const name = text.charCodeAt(next);
      const bit = name === SMALL_R ? 1 : name === SMALL_S ? 2 : name === SMALL_T ? 4 : 0;
      const isPlain = bit !== 0 && text.startsWith('="', next + 1);
      if (next === at || (seen & bit) !== 0 || (!isPlain && (seen & 8) !== 0)) return UNSURE;
      seen |= isPlain ? bit : 8;
      at = isPlain ? this.cellAttribute(name, next + 3) : this.otherAttribute(next);
      if (at === UNSURE) return UNSURE;
    }
  }

  /** Reads `r`, `s` or `t` from behind its quotation mark. */
  private cellAttribute(name: number, start: number): number {
    if (name === SMALL_R) return this.address(start);
    if (name === SMALL_S) return this.styleNumber(start);
    const end = this.text.indexOf('"', start);
    // Texts of one letter are not made again by the engine.
    this.type = end === start + 1 ? this.text.charAt(start) : this.text.slice(start, end);
    return TYPES.has(this.type) ? end + 1 : UNSURE;
  }

  /** The one attribute more that few cells have: `cm` says that a formula spills. */
  private otherAttribute(start: number): number {
    OTHER_ATTRIBUTE.lastIndex = start;
    const [found] = OTHER_ATTRIBUTE.exec(this.text) ?? [];
    if (found === undefined) return UNSURE;
    this.isDynamic = found.startsWith("cm");
    return start + found.length;
  }

  private address(start: number): number {
    const { text } = this;
    let column = 0;
    let at = start;
    for (let code = text.charCodeAt(at); code >= LETTER_A && code <= LETTER_Z; code = text.charCodeAt(++at)) {
      column = column * 26 + code - LETTER_A + 1;
    }
    const letters = at - start;
    while (isDigit(text.charCodeAt(at))) at++;
    this.column = column - 1;
    const isAddress = letters > 0 && letters <= 3 && at > start + letters && text.charCodeAt(at) === QUOTE;
    return isAddress ? at + 1 : UNSURE;
  }

  private styleNumber(start: number): number {
    const { text } = this;
    let style = 0;
    let at = start;
    for (; isDigit(text.charCodeAt(at)); at++) style = style * 10 + text.charCodeAt(at) - ZERO;
    this.style = style;
    return at > start && at < start + 9 && text.charCodeAt(at) === QUOTE ? at + 1 : UNSURE;
  }

  private cellFormula(start: number, row: number): number {
    const at = this.readText(start, "f");
    if (at === UNSURE) return UNSURE;
    const [type = null, reference = null, group = null] = ["t", "ref", "si"].map((it) => this.attribute(it));
    const element = { type, reference, group, text: this.content };
    this.formula = this.formulas.formulaOf(element, row, this.column, this.isDynamic);
    return this.skipSpace(at);
  }

  private cellValue(start: number): number {
    if (this.type === undefined || this.type === "n" || this.type === "s") {
      const inside = this.readAttributes(start, "v");
      const end = inside === UNSURE ? UNSURE : this.number(inside);
      if (end !== UNSURE) return this.endOf(end, "v");
    }
    return this.decode(this.readText(start, "v"));
  }

  /** Takes the value from the text that was read last, and goes on behind it. */
  private decode(next: number): number {
    const value = next === UNSURE ? undefined : decodeValue(this.type, this.content, this.context);
    if (value === undefined) return UNSURE;
    this.value = value;
    return next;
  }

  /** Reads a number of digits and a point up to the tag behind it, or the shared text of that number. */
  private number(start: number): number {
    const { text } = this;
    let at = text.charCodeAt(start) === MINUS ? start + 1 : start;
    const first = at;
    let whole = 0;
    let point = UNSURE;
    for (let code = text.charCodeAt(at); code !== LESS; code = text.charCodeAt(++at)) {
      if (code >= ZERO && code <= NINE) whole = whole * 10 + code - ZERO;
      else if (code === POINT && point === UNSURE) point = at;
      else return UNSURE;
    }
    const digits = at - first - (point === UNSURE ? 0 : 1);
    if (digits === 0 || digits > MAX_DIGITS) return UNSURE;
    const size = point === UNSURE ? whole : whole / (POWERS[at - point - 1] ?? NaN);
    const number = first === start ? size : -size;
    const value = this.type === "s" ? this.context.sharedString(number) : number;
    if (value === undefined) return UNSURE;
    this.value = value;
    return at;
  }

  /** A text in one run that is in the cell itself. */
  private inlineText(start: number): number {
    const inside = this.endOfTag(this.afterName(start, "is"));
    if (inside === UNSURE || this.isEmpty || !this.isStart(inside, "t")) return UNSURE;
    const behind = this.decode(this.readText(inside, "t"));
    return this.endOf(behind, "is");
  }
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
