import { formatAddress } from "../grid/cell-reference";
import type { CellRecord } from "./cell-record";
import { withoutEndOfTag } from "../xml/xml-scan";
import { escapeText, formulaIn, valueToXml } from "./cell-xml";

/** The formula's element, with what it holds or without. */
const FORMULA = /<(?:[\w.-]+:)?f(?:\s[^>]*?)?\/>|(<(?:[\w.-]+:)?f(?:\s[^>]*)?>)[^]*?(<\/(?:[\w.-]+:)?f\s*>)/;

/**
 * The element of a cell as it was in the part, with its address, its present format, and the present text of its
 * formula and value where they are new. All else of it stays.
 */
export function patchCellXml(cell: CellRecord, source: string): string {
  const start = /^<[^>]*>/.exec(source)?.[0] ?? "";
  const tag = patchStyle(addressed(start, cell), cell.style);
  const inside = source.slice(start.length);
  return cell.hasNewValue ? withValue(cell, tag, inside) : tag + withFormula(cell, inside);
}

/** A cell that leaves its address to its place cannot do so next to new cells. */
function addressed(tag: string, { row, column }: CellRecord): string {
  if (/\sr\s*=/.test(tag)) return tag;
  return tag.replace(/^<[^\s/>]+/, (start) => `${start} r="${formatAddress(row, column)}"`);
}

function patchStyle(tag: string, style: number): string {
  const stands = /\ss\s*=\s*(["'])(\d*)\1/.exec(tag);
  if (Number(stands?.[2] ?? 0) === style) return tag;
  if (stands !== null) return tag.replace(stands[0], style === 0 ? "" : ` s="${style}"`);
  return `${withoutEndOfTag(tag)} s="${style}"${tag.endsWith("/>") ? "/>" : ">"}`;
}

function withFormula(cell: CellRecord, inside: string): string {
  if (!cell.hasNewFormulaText || cell.formula === null) return inside;
  const text = escapeText(formulaIn(cell, cell.formula));
  return inside.replace(FORMULA, (whole, before?: string, after?: string) =>
    before === undefined || after === undefined ? whole : before + text + after,
  );
}

/** The cell with its formula as it is and another value, which is not of the old one's type. */
function withValue(cell: CellRecord, tag: string, inside: string): string {
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "c";
  const { type, xml } = valueToXml(cell.value, true, name.slice(0, -1));
  const formula = FORMULA.exec(withFormula(cell, inside))?.[0] ?? "";
  const kept = withoutEndOfTag(tag.replace(/\s(?:t|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, ""));
  return `${kept}${type}>${formula}${xml}</${name}>`;
}
