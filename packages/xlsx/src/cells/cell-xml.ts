import { formatAddress } from "../grid/cell-reference";
import { isCellError, type GridValue } from "../grid/grid";
import { formatArea } from "./area-address";
import { decodeCellText, encodeCellText } from "./cell-text";
import type { CellFormula, CellRecord } from "./cell-record";
import { serialFromIso } from "./date-serial";
import { shiftFormula } from "./formula-text";

/** What the values of cells lean on. */
export interface CellContext {
  /** The shared text of that number; `undefined` if the workbook has none. */
  readonly sharedString: (index: number) => string | undefined;
  readonly date1904: boolean;
  /** The element of the shared text of that number, where it may have runs that are struck through or raised. */
  readonly stringWithLooks?: (index: number) => string | null;
}

/**
 * The value of a cell from its type and the text of its `v` or `is` element (ECMA-376 part 1,
 * 18.18.11). `undefined` if it names a shared string that there is not.
 */
export function decodeValue(
  type: string | undefined,
  text: string | null,
  context: CellContext,
): GridValue | undefined {
  if (text === null) return null;
  switch (type) {
    case "s":
      return context.sharedString(Number(text));
    case "str":
    case "inlineStr":
      return decodeCellText(text);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return { error: text.trim() };
    case "d":
      return serialFromIso(text.trim(), context.date1904) ?? text;
    default:
      return decodeNumber(text);
  }
}

function decodeNumber(text: string): GridValue {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : text;
}

/** The formula as it reads in a cell, without `=`. */
export function formulaIn(cell: Pick<CellRecord, "row" | "column">, formula: CellFormula): string {
  if (formula.kind !== "shared") return formula.text;
  const { shared } = formula;
  return shiftFormula(shared.text, { rows: cell.row - shared.row, columns: cell.column - shared.column });
}

/** The element of a cell. Texts are in the cell itself, so that no shared part has to be changed. */
export function cellToXml(cell: CellRecord, prefix: string): string {
  const style = cell.style === 0 ? "" : ` s="${cell.style}"`;
  const start = `<${prefix}c r="${formatAddress(cell.row, cell.column)}"${style}`;
  const formula = cell.formula === null ? "" : formulaToXml(cell, cell.formula, prefix);
  const { type, xml } = valueToXml(cell.value, formula !== "", prefix);
  const inside = formula + xml;
  return inside === "" ? `${start}/>` : `${start}${type}>${inside}</${prefix}c>`;
}

function formulaToXml(cell: CellRecord, formula: CellFormula, prefix: string): string {
  const text = escapeText(formulaIn(cell, formula));
  if (formula.kind !== "array") return `<${prefix}f>${text}</${prefix}f>`;
  return `<${prefix}f t="array" ref="${formatArea(formula.area)}">${text}</${prefix}f>`;
}

/**
 * The attribute for the type of a value and the element that holds it; a formula's cached text is not an inline text.
 */
export function valueToXml(
  value: GridValue,
  isCached: boolean,
  prefix: string,
): { type: string; xml: string } {
  if (value === null) return { type: "", xml: "" };
  if (isCellError(value)) {
    return { type: ' t="e"', xml: `<${prefix}v>${escapeText(value.error)}</${prefix}v>` };
  }
  switch (typeof value) {
    case "number":
      if (!Number.isFinite(value)) return valueToXml({ error: "#NUM!" }, isCached, prefix);
      return { type: "", xml: `<${prefix}v>${value}</${prefix}v>` };
    case "boolean":
      return { type: ' t="b"', xml: `<${prefix}v>${value ? 1 : 0}</${prefix}v>` };
    case "string":
      return isCached ? cachedText(value, prefix) : inlineText(value, prefix);
  }
}

function cachedText(text: string, prefix: string): { type: string; xml: string } {
  return { type: ' t="str"', xml: `<${prefix}v>${escapeText(encodeCellText(text))}</${prefix}v>` };
}

function inlineText(text: string, prefix: string): { type: string; xml: string } {
  const space = /^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : "";
  const xml = `<${prefix}is><${prefix}t${space}>${escapeText(encodeCellText(text))}</${prefix}t></${prefix}is>`;
  return { type: ' t="inlineStr"', xml };
}

export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
