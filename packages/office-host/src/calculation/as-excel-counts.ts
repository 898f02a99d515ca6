import { columnFromLetters } from "@plan-of-action/xlsx";
import {
  type FormulaNode,
  formulaText,
  formulaTree,
  type FunctionNode,
  partsOf,
  withParts,
} from "./formula-tree";

// Where the engine counts differently from Excel, a formula is put to it in other words that it counts as Excel does.

/** Only a formula with one of these is looked at. */
const CONCERNED =
  /[=<>]|(?:^|[(,;=<>&*/^+-])\s*\+|(?:INDEX|OFFSET)\s*\(|(?:^|[^A-Z.])(?:ROUND|VALUE|YEAR|MONTH|DAY|WEEKDAY|EDATE|EOMONTH)\s*\(/i;

/** The formula, without its `=`, in words that the engine counts as Excel counts the formula. */
export function asExcelCounts(formula: string): string {
  if (!CONCERNED.test(formula)) return formula;
  const tree = formulaTree(formula);
  if (tree === null) return formula;
  const changed = inOtherWords(tree);
  return changed === tree ? formula : formulaText(changed);
}

/** A node in other words; the same node where nothing in it is to be said otherwise. */
function inOtherWords(node: FormulaNode): FormulaNode {
  const over = withParts(node, inOtherWords);
  const parts = partsOf(node);
  const rebuilt = partsOf(over).some((part, index) => part !== parts[index]) ? over : node;
  if (rebuilt.type === 8 && rebuilt.op === "+") return rebuilt.operand;
  if (rebuilt.type === 9) return callInOtherWords(rebuilt);
  if (rebuilt.type !== 7) return rebuilt;
  if (rebuilt.op === ":") return computedArea(rebuilt.left, rebuilt.right) ?? rebuilt;
  return COMPARISONS.has(rebuilt.op) ? compared(rebuilt.op, rebuilt.left, rebuilt.right) : rebuilt;
}

/** Whose first argument is a day: Excel reads a text as one. */
const OF_A_DAY = new Set(["YEAR", "MONTH", "DAY", "WEEKDAY", "EDATE", "EOMONTH"]);

function callInOtherWords(node: FunctionNode): FormulaNode {
  const name = node.name.toUpperCase();
  const [first, ...others] = node.args;
  if (first === undefined || holdsAreas(first)) return node;
  // Excel rounds what it shows of a number, its first 15 digits; a number just below a half is a half.
  if (name === "ROUND") return call(node.name, binary("*", first, number(1 + HALF_A_DIGIT)), ...others);
  if (name === "VALUE") {
    return call("IFERROR", node, call("NUMBERVALUE", withoutDollar(first), text("."), text(",")));
  }
  if (OF_A_DAY.has(name) && first.type !== 1) {
    return call(node.name, call("IF", call("ISTEXT", first), call("DATEVALUE", first), first), ...others);
  }
  return node;
}

/** A text without the sign of dollars that is before its number: Excel's, in English, is that of money. */
function withoutDollar(value: FormulaNode): FormulaNode {
  const begins = (sign: string) =>
    binary("=", call("LEFT", call("TRIM", value), number(sign.length)), text(sign));
  return call(
    "IF",
    call("OR", begins("$"), begins("-$")),
    call("SUBSTITUTE", value, text("$"), text(""), number(1)),
    value,
  );
}

const COMPARISONS = new Set(["=", "<>", "<", ">", "<=", ">="]);

/**
 * By how much two numbers may differ, as a share of the larger, and be equal in their first 15 digits; by about two
 * units of the last place.
 */
const HALF_A_DIGIT = 5e-16;

/** Excel compares numbers by their first 15 digits, and texts and truths as the engine does. */
function compared(op: string, left: FormulaNode, right: FormulaNode): FormulaNode {
  const asItIs = binary(op, left, right);
  if (!mayBeNumber(left) || !mayBeNumber(right) || (!isCounted(left) && !isCounted(right))) return asItIs;
  const larger = call("MAX", call("ABS", left), call("ABS", right));
  const near = binary("<=", call("ABS", binary("-", left, right)), binary("*", number(HALF_A_DIGIT), larger));
  const whereNumbers = call("IF", near, { type: 3, value: op.includes("=") }, asItIs);
  return call("IF", call("AND", call("ISNUMBER", left), call("ISNUMBER", right)), whereNumbers, asItIs);
}

/** Whether a value was computed, here or in the cell that is named, and so may be off in its last digits. */
function isCounted(node: FormulaNode): boolean {
  return node.type !== 1 && node.type !== 12;
}

function mayBeNumber(node: FormulaNode): boolean {
  if (node.type === 2 || node.type === 3 || node.type === 4 || node.type === 10 || node.type === 12)
    return false;
  if (node.type === 7 && (node.op === "&" || COMPARISONS.has(node.op))) return false;
  return !holdsAreas(node);
}

/** Functions of which the value for many cells is one. */
const OF_MANY =
  /^(?:SUM|COUNT|AVERAGE|MIN|MAX|MEDIAN|PRODUCT|STDEV|VAR|[VHX]LOOKUP|MATCH|XMATCH|SUBTOTAL|AGGREGATE|LARGE|SMALL|RANK|ROWS|COLUMNS|NPV|IRR)/i;

/** Whether the value may be one for each cell of an area. */
function holdsAreas(node: FormulaNode): boolean {
  if ([6, 10, 12, 13, 14, 15, 17].includes(node.type)) return true;
  if (node.type === 9) return !OF_MANY.test(node.name) && (isOfReference(node) || node.args.some(holdsAreas));
  if (node.type === 7)
    return node.op === ":" || node.op === " " || holdsAreas(node.left) || holdsAreas(node.right);
  return (node.type === 8 || node.type === 11) && holdsAreas(node.operand);
}

function isOfReference({ name }: FunctionNode): boolean {
  return /^(?:OFFSET|INDIRECT|LET|LAMBDA|FILTER|SORT|UNIQUE|SEQUENCE|TRANSPOSE)/i.test(name);
}

/** The row and the column of a corner, each counted from 1. */
interface Corner {
  readonly row: FormulaNode;
  readonly column: FormulaNode;
  readonly sheet: string | undefined;
}

/**
 * An area of which a corner is computed, such as `A2:INDEX(A:A,4)`, as an offset from A1; `null` if a corner is
 * something else than a cell, an item of one column or row, or a cell moved by an offset.
 */
function computedArea(left: FormulaNode, right: FormulaNode): FormulaNode | null {
  const [one, other] = [cornerOf(left), cornerOf(right)];
  if (one === null || other === null) return null;
  const sheet = one.sheet ?? other.sheet;
  const a1 = { type: 5, col: "A", row: "1", colAbsolute: true, rowAbsolute: true } as const;
  const from = (first: FormulaNode, second: FormulaNode) =>
    binary("-", call("MIN", first, second), number(1));
  const size = (first: FormulaNode, second: FormulaNode) =>
    binary("+", call("ABS", binary("-", first, second)), number(1));
  return call(
    "OFFSET",
    sheet === undefined ? a1 : { ...a1, sheet },
    from(one.row, other.row),
    from(one.column, other.column),
    size(one.row, other.row),
    size(one.column, other.column),
  );
}

function cornerOf(node: FormulaNode): Corner | null {
  if (node.type === 5) {
    return { row: number(Number(node.row)), column: number(columnOf(node.col)), sheet: node.sheet };
  }
  if (node.type !== 9) return null;
  const name = node.name.toUpperCase();
  if (name === "INDEX") return cornerOfItem(node.args);
  if (name === "OFFSET") return cornerOfMoved(node.args);
  return null;
}

/** Of `INDEX(area, row, column)`; with one number the area has to be one column or one row. */
function cornerOfItem([area, first, second, ...others]: readonly FormulaNode[]): Corner | null {
  const corner = area === undefined ? null : firstCellOf(area);
  if (corner === null || first === undefined || others.length > 0) return null;
  const plus = (place: number, item: FormulaNode) => binary("+", number(place - 1), item);
  const { row, column, isColumn, isRow, sheet } = corner;
  if (second !== undefined) return { row: plus(row, first), column: plus(column, second), sheet };
  if (isColumn) return { row: plus(row, first), column: number(column), sheet };
  return isRow ? { row: number(row), column: plus(column, first), sheet } : null;
}

function cornerOfMoved([cell, rows, columns, ...others]: readonly FormulaNode[]): Corner | null {
  if (cell?.type !== 5 || rows === undefined || columns === undefined || others.length > 0) return null;
  return {
    row: binary("+", number(Number(cell.row)), rows.type === 16 ? number(0) : rows),
    column: binary("+", number(columnOf(cell.col)), columns.type === 16 ? number(0) : columns),
    sheet: cell.sheet,
  };
}

function firstCellOf(area: FormulaNode) {
  switch (area.type) {
    case 6: {
      const [from, to] = [area.start, area.end];
      const isColumn = from.col === to.col;
      const place = { row: Number(from.row), column: columnOf(from.col), sheet: area.sheet };
      return { ...place, isColumn, isRow: !isColumn && from.row === to.row };
    }
    case 13: {
      const isColumn = area.startCol === area.endCol;
      return { row: 1, column: columnOf(area.startCol), isColumn, isRow: false, sheet: area.sheet };
    }
    case 14: {
      const isRow = area.startRow === area.endRow;
      return { row: area.startRow, column: 1, isColumn: false, isRow, sheet: area.sheet };
    }
    default:
      return null;
  }
}

/** Counted from 1. */
function columnOf(letters: string): number {
  return (columnFromLetters(letters) ?? 0) + 1;
}

function call(name: string, ...args: readonly FormulaNode[]): FunctionNode {
  return { type: 9, name, args };
}

function binary(op: string, left: FormulaNode, right: FormulaNode): FormulaNode {
  return { type: 7, op, left, right };
}

function number(value: number): FormulaNode {
  return { type: 1, value };
}

function text(value: string): FormulaNode {
  return { type: 2, value };
}
