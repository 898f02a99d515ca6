import { columnFromLetters, columnLetters, LAST_COLUMN, LAST_ROW } from "../grid/cell-reference";

/** A text between quotation marks, a quoted sheet name, a reference in brackets, a word, or any one character. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}\p{N}_.$\\?]+|[^]/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/** A way down and to the right, in cells. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The formula as it reads in a cell some way from the one that it was written for: relative
 * references move along, what lies outside the grid becomes `#REF!` (ECMA-376 part 1, 18.3.1.40).
 */
export function shiftFormula(formula: string, shift: Shift): string {
  if (shift.rows === 0 && shift.columns === 0) return formula;
  const tokens = formula.match(TOKEN) ?? [];
  return tokens.map((token, index) => shiftToken(tokens, token, index, shift)).join("");
}

function shiftToken(tokens: readonly string[], token: string, index: number, shift: Shift): string {
  const next = tokens[index + 1];
  // A word before a bracket is a function, before an exclamation mark a sheet.
  if (next === "(" || next === "!" || next?.startsWith("[")) return token;
  const cell = CELL.exec(token);
  if (cell) return shiftCell(cell, shift) ?? token;
  const isInRange = next === ":" || tokens[index - 1] === ":";
  if (!isInRange) return token;
  const column = COLUMN.exec(token);
  if (column) return shiftColumn(column[1], column[2], shift) ?? token;
  const row = ROW.exec(token);
  return row ? shiftRow(row[1], row[2], shift) : token;
}

function shiftCell([, fixedColumn, letters, fixedRow, digits]: RegExpExecArray, shift: Shift): string | null {
  if (Number(digits) > LAST_ROW + 1) return null;
  const column = shiftColumn(fixedColumn, letters, shift);
  const row = shiftRow(fixedRow, digits, shift);
  if (column === null) return null;
  return column === "#REF!" || row === "#REF!" ? "#REF!" : column + row;
}

function shiftColumn(fixed = "", letters = "", shift: Shift): string | null {
  const column = columnFromLetters(letters);
  if (column === null) return null;
  const moved = fixed ? column : column + shift.columns;
  return moved < 0 || moved > LAST_COLUMN ? "#REF!" : `${fixed}${columnLetters(moved)}`;
}

function shiftRow(fixed = "", digits = "", shift: Shift): string {
  const moved = Number(digits) + (fixed ? 0 : shift.rows);
  return moved < 1 || moved > LAST_ROW + 1 ? "#REF!" : `${fixed}${moved}`;
}
