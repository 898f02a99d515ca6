import type { SheetFile, WorkbookFile } from "@plan-of-action/xlsx";
import { parseArea, splitSheet } from "../cells/addresses";
import { type FormulaNode, formulaText, formulaTree, withParts } from "./formula-tree";

// `A1#` names all that the formula in A1 fills. The engine gives of a formula its first cell alone, so the formula
// itself is in place of what it fills.

/** `A1#`, on whatever sheet, or a text. */
const SPILLED =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{M}\p{N}_.]*!)?(?<![\p{L}\p{N}_.])\$?[A-Z]{1,3}\$?\d+)#/giu;

/** A formula with something in place of `A1#`: by default the cell alone. */
export function withoutSpills(
  formula: string,
  inPlaceOf: (anchor: string) => string = (anchor) => anchor,
): string {
  if (!formula.includes("#")) return formula;
  return formula.replace(SPILLED, (whole, anchor: string | undefined) =>
    anchor === undefined ? whole : inPlaceOf(anchor),
  );
}

/** One that names what another fills, which does so too, and so on: as far as anybody writes them. */
const DEEPEST = 8;

/** A formula, written for a cell of the sheet `own`, with the formulas in place of what they fill. */
export function withSpills(file: WorkbookFile, own: SheetFile, formula: string, depth = 0): string {
  if (depth > DEEPEST) return formula;
  return withoutSpills(formula, (anchor) => {
    const { sheet: title, address } = splitSheet(anchor);
    const named = title?.toLowerCase();
    const sheet = named === undefined ? own : file.sheets.find(({ name }) => name.toLowerCase() === named);
    const area = parseArea(address);
    if (sheet === undefined || area === null) return "#REF!";
    const filling = sheet.cell(area.firstRow, area.firstColumn).formula?.slice(1);
    if (filling === undefined) return "#REF!";
    const found = withSpills(file, sheet, filling, depth + 1);
    return `(${sheet === own ? found : onSheet(found, sheet.name)})`;
  });
}

/** A formula as it reads from another sheet; one that cannot be read is an error there. */
function onSheet(formula: string, sheet: string): string {
  const tree = formulaTree(formula);
  return tree === null ? "#REF!" : formulaText(named(tree, sheet));
}

function named(node: FormulaNode, sheet: string): FormulaNode {
  const isPlace = node.type === 5 || node.type === 6 || node.type === 13 || node.type === 14;
  if (isPlace) return { ...node, sheet: node.sheet ?? sheet };
  return withParts(node, (part) => named(part, sheet));
}
