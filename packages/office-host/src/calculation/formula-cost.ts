import { engineFormula } from "./engine-formula";
import { type FormulaNode, formulaTree, partsOf } from "./formula-tree";

/** Functions that make as many cells as their first arguments say. */
const MAKES_CELLS = new Set(["SEQUENCE", "RANDARRAY", "MAKEARRAY", "EXPAND"]);

/** Of which a formula that makes more, or nobody knows how many, is not computed here. */
const MAX_CELLS_MADE = 100_000;

/**
 * How many cells a formula, given without its `=`, makes besides those that it reads; `Infinity` where that cannot be
 * determined.
 */
export function cellsMadeBy(formula: string): number {
  if (!/SEQUENCE|RANDARRAY|MAKEARRAY|EXPAND/i.test(formula)) return 0;
  const tree = formulaTree(engineFormula(formula));
  if (tree === null) return Infinity;
  const made = cellsMadeIn(tree);
  return made <= MAX_CELLS_MADE ? made : Infinity;
}

function cellsMadeIn(node: FormulaNode): number {
  const inside = partsOf(node).reduce((sum, part) => sum + cellsMadeIn(part), 0);
  if (node.type !== 9 || !MAKES_CELLS.has(node.name.toUpperCase().replace(/^_XLFN\./, ""))) return inside;
  const [first, ...others] = node.args;
  const sizes = node.name.toUpperCase().endsWith("EXPAND") ? others : [first, ...others];
  const [rows, columns] = sizes.map(sizeIn);
  return inside + (rows ?? 1) * (columns ?? 1);
}

/** A size as a formula states it; left out it is 1. */
function sizeIn(node: FormulaNode | undefined): number {
  if (node === undefined || node.type === 16) return 1;
  return node.type === 1 ? node.value : Infinity;
}
