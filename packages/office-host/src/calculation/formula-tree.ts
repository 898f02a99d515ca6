import { parse, tokenize } from "@cj-tech-master/excelts/formula";

/** What a formula is made of, as the engine parses it; its numbers of kinds are those of the engine's own types. */
export type FormulaNode =
  | { readonly type: 1; readonly value: number }
  | { readonly type: 2; readonly value: string }
  | { readonly type: 3; readonly value: boolean }
  | { readonly type: 4; readonly value: string }
  | CellNode
  | { readonly type: 6; readonly start: CellNode; readonly end: CellNode; readonly sheet?: string }
  | { readonly type: 7; readonly op: string; readonly left: FormulaNode; readonly right: FormulaNode }
  | { readonly type: 8; readonly op: string; readonly operand: FormulaNode }
  | FunctionNode
  | { readonly type: 10; readonly rows: readonly (readonly FormulaNode[])[] }
  | { readonly type: 11; readonly operand: FormulaNode }
  | { readonly type: 12; readonly name: string }
  | { readonly type: 13; readonly startCol: string; readonly endCol: string; readonly sheet?: string }
  | { readonly type: 14; readonly startRow: number; readonly endRow: number; readonly sheet?: string }
  | { readonly type: 15 }
  | { readonly type: 16 }
  | { readonly type: 17; readonly areas: readonly FormulaNode[] };

export interface CellNode {
  readonly type: 5;
  readonly col: string;
  readonly row: string;
  readonly colAbsolute: boolean;
  readonly rowAbsolute: boolean;
  readonly sheet?: string;
}

export interface FunctionNode {
  readonly type: 9;
  readonly name: string;
  readonly args: readonly FormulaNode[];
}

/**
 * The tree of a formula that is given without its `=`; `null` if it cannot be read, or has what is not written again
 * here: references to columns of tables, and to a run of sheets.
 */
export function formulaTree(formula: string): FormulaNode | null {
  try {
    const tree = parse(tokenize(formula)) as unknown as FormulaNode;
    return canBeWritten(tree) ? tree : null;
  } catch {
    return null;
  }
}

function canBeWritten(node: FormulaNode): boolean {
  if (node.type === 15 || ("endSheet" in node && node.endSheet !== undefined)) return false;
  // What the engine cannot read of another workbook has become an error.
  if (node.type === 4) return node.value !== "#REF!";
  return partsOf(node).every(canBeWritten);
}

/** What a node is made of. */
export function partsOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.type) {
    case 6:
      return [node.start, node.end];
    case 7:
      return [node.left, node.right];
    case 8:
    case 11:
      return [node.operand];
    case 9:
      return node.args;
    case 10:
      return node.rows.flat();
    case 17:
      return node.areas;
    default:
      return [];
  }
}

/** The same node over other parts, in the order of `partsOf`; corners of areas stay as they are. */
export function withParts(node: FormulaNode, change: (part: FormulaNode) => FormulaNode): FormulaNode {
  switch (node.type) {
    case 7:
      return { ...node, left: change(node.left), right: change(node.right) };
    case 8:
    case 11:
      return { ...node, operand: change(node.operand) };
    case 9:
      return { ...node, args: node.args.map(change) };
    case 17:
      return { ...node, areas: node.areas.map(change) };
    default:
      return node;
  }
}

/** Writes a tree as a formula without its `=`; what binds how is said by parentheses. */
export function formulaText(node: FormulaNode): string {
  switch (node.type) {
    case 1:
      return String(node.value).toUpperCase();
    case 2:
      return `"${node.value.replaceAll('"', '""')}"`;
    case 3:
      return node.value ? "TRUE" : "FALSE";
    case 4:
      return node.value;
    case 5:
      return `${sheetPrefix(node.sheet)}${cellText(node)}`;
    case 6:
      return `${sheetPrefix(node.sheet)}${cellText(node.start)}:${cellText(node.end)}`;
    case 7:
      return `(${formulaText(node.left)}${node.op}${formulaText(node.right)})`;
    case 8:
      return `(${node.op}${formulaText(node.operand)})`;
    case 9:
      return `${node.name}(${node.args.map(formulaText).join(",")})`;
    case 10:
      return `{${node.rows.map((row) => row.map(arrayItem).join(",")).join(";")}}`;
    case 11:
      return `(${formulaText(node.operand)}%)`;
    case 12:
      return node.name;
    case 13:
      return `${sheetPrefix(node.sheet)}${node.startCol}:${node.endCol}`;
    case 14:
      return `${sheetPrefix(node.sheet)}${node.startRow}:${node.endRow}`;
    case 15:
    case 16:
      return "";
    case 17:
      return `(${node.areas.map(formulaText).join(",")})`;
  }
}

/** In an array a negative number is without parentheses. */
function arrayItem(node: FormulaNode): string {
  return node.type === 8 ? `${node.op}${formulaText(node.operand)}` : formulaText(node);
}

function cellText({ col, row, colAbsolute, rowAbsolute }: CellNode): string {
  return `${colAbsolute ? "$" : ""}${col}${rowAbsolute ? "$" : ""}${row}`;
}

function sheetPrefix(sheet: string | undefined): string {
  return sheet === undefined ? "" : `'${sheet.replaceAll("'", "''")}'!`;
}
