import ts from "typescript";

/** A requirement set that was asked for, such as ExcelApi 1.17. */
export interface Gate {
  readonly set: string;
  readonly version: string;
}

/** The names of the functions that ask whether an Excel has a requirement set; the set is ExcelApi where none is named. */
const ASKS = new Set(["supports", "isSetSupported"]);

/** The requirement sets that have been asked for, and are there, where a node is reached. */
export function gatesAround(node: ts.Node, checker: ts.TypeChecker): readonly Gate[] {
  const gates: Gate[] = [];
  for (let child = node; !ts.isSourceFile(child); child = child.parent) {
    const { parent } = child;
    if (ts.isConditionalExpression(parent) && child === parent.whenTrue)
      gates.push(...asked(parent.condition, checker));
    if (ts.isIfStatement(parent) && child === parent.thenStatement)
      gates.push(...asked(parent.expression, checker));
    if (isAnd(parent) && child === parent.right) gates.push(...asked(parent.left, checker));
  }
  return gates;
}

/** What holds where a condition does. */
function asked(condition: ts.Expression, checker: ts.TypeChecker): readonly Gate[] {
  if (ts.isParenthesizedExpression(condition)) return asked(condition.expression, checker);
  if (isAnd(condition)) return [...asked(condition.left, checker), ...asked(condition.right, checker)];
  if (!ts.isCallExpression(condition) || !ASKS.has(calledName(condition.expression))) return [];
  const texts = condition.arguments.map((argument) => textOf(argument, checker));
  const version = texts.at(-1);
  return version === undefined || version === null ? [] : [{ set: texts.at(-2) ?? "ExcelApi", version }];
}

function isAnd(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
}

function calledName(called: ts.Expression): string {
  if (ts.isPropertyAccessExpression(called)) return called.name.text;
  return ts.isIdentifier(called) ? called.text : "";
}

function textOf(argument: ts.Expression, checker: ts.TypeChecker): string | null {
  const type = checker.getTypeAtLocation(argument);
  return type.isStringLiteral() ? type.value : null;
}
