import { parseA1Ref, tokenize, translateFormulaToR1C1 } from "@borgar/fx";
import { formatAddress, type CellReference } from "@plan-of-action/xlsx/grid";
import type { FormulaCell, FormulaTable } from "./formula-table";

/** The cells of the table's own sheet that a formula names at one place. */
export interface NamedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Another row or column, counted from zero, and the form that a formula has that is there. */
export interface ElsewhereForm {
  readonly place: number;
  readonly form: string;
}

/** A formula by what it is made of. */
export interface ParsedFormula extends FormulaCell {
  /** The same for formulas that do the same from where they are (R1C1). */
  readonly form: string;
  /** The same also where the numbers in it are others: a mean over three quarters and one over four. */
  readonly shape: string;
  /** Where all that it names is in one other row or column: which one, and the form that it would have there. */
  readonly elsewhere: { readonly row: ElsewhereForm | null; readonly column: ElsewhereForm | null };
  /** The functions that it calls, in their order. */
  readonly functions: string;
  readonly areas: readonly NamedArea[];
  /** It names cells of its own sheet only, each by its place. */
  readonly isLocal: boolean;
  /** It adds up, or takes the mean or an end of, what it names, and does nothing else. */
  readonly isCollecting: boolean;
  /** Numbers that it adds to what it names, or that it is made of. */
  readonly typed: readonly number[];
}

const COLLECTING = new Set(["SUM", "AVERAGE", "MAX", "MIN"]);

/** A table with those of its formulas that can be parsed. */
export interface ParsedTable extends Pick<FormulaTable, "sheet" | "rows" | "blankColumns" | "columns"> {
  readonly formulas: readonly ParsedFormula[];
}

/** What a table computes, by what its formulas are made of; those that nobody can parse are left out. */
export function parsedTable({ cells, ...table }: FormulaTable): ParsedTable {
  return { ...table, formulas: cells.flatMap((one) => parse(one) ?? []) };
}

type Token = ReturnType<typeof tokenize>[number];

function parse({ cell, formula }: FormulaCell): ParsedFormula | null {
  let tokens: readonly Token[];
  let form: string;
  try {
    tokens = tokenize(formula, { mergeRefs: true }).filter(({ type }) => type !== "whitespace");
    form = formFrom(formula, cell);
  } catch {
    return null;
  }
  const references = tokens.filter(({ type }) => REFERENCES.has(type));
  const areas = references.flatMap((token) => areaOf(token, cell) ?? []);
  const functions = tokens.filter(({ type }) => type === "func").map(({ value }) => value.toUpperCase());
  const isPlain = tokens.every(
    ({ type, value }) => type !== "operator" || ["+", "(", ")", ",", ":"].includes(value),
  );
  return {
    cell,
    formula,
    form,
    elsewhere: elsewhere(formula, cell, areas),
    shape: form.replace(/(?<![\p{L}\d[\]])\d+(?:\.\d+)?(?![\p{L}\d\]])/gu, "#"),
    functions: functions.join(" "),
    areas,
    isLocal: areas.length === references.length,
    isCollecting: isPlain && areas.length > 0 && functions.every((name) => COLLECTING.has(name)),
    typed: typedNumbers(tokens, areas.length > 0 || references.length > 0),
  };
}

/** What a formula does as seen from a cell (R1C1). Raises what the parser raises. */
function formFrom(formula: string, { row, column }: Pick<CellReference, "row" | "column">): string {
  return withoutGuard(translateFormulaToR1C1(formula, formatAddress(row, column)).replace(/^=\+/u, "="));
}

function elsewhere(
  formula: string,
  { row, column }: CellReference,
  areas: readonly NamedArea[],
): ParsedFormula["elsewhere"] {
  const [first] = areas;
  if (first === undefined) return { row: null, column: null };
  const { top, left } = first;
  const isOfRow = top !== row && areas.every((area) => area.top === top && area.bottom === top);
  const isOfColumn = left !== column && areas.every((area) => area.left === left && area.right === left);
  return {
    row: isOfRow ? { place: top, form: formFrom(formula, { row: top, column }) } : null,
    column: isOfColumn ? { place: left, form: formFrom(formula, { row, column: left }) } : null,
  };
}

/** "=IFERROR(A1/B1, 0)" computes what "=A1/B1" does, where that gives a number. */
function withoutGuard(form: string): string {
  const guarded = GUARD.exec(form)?.[1];
  if (guarded === undefined) return form;
  const inner = /^\((.*)\)$/su.exec(guarded)?.[1] ?? guarded;
  const bare = [inner, guarded].find(isBalanced);
  return bare === undefined ? form : `=${bare}`;
}

const GUARD = /^=IFERROR\((.*),\s*(?:0|"[^"]{0,20}")\)$/isu;

/** Whether no bracket closes before it was opened. */
function isBalanced(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === "(") open++;
    else if (sign === ")") open--;
    if (open < 0) return false;
  }
  return open === 0;
}

const REFERENCES = new Set(["range", "range_beam", "range_ternary", "range_named", "structured"]);

function areaOf({ type, value }: Token, { sheet }: CellReference): NamedArea | null {
  if (type !== "range") return null;
  const parsed = parseA1Ref(value);
  if (parsed === undefined || !("range" in parsed)) return null;
  const { context, range } = parsed as {
    readonly context?: readonly string[];
    readonly range: { readonly top?: number | null; readonly left?: number | null } & Partial<NamedArea>;
  };
  const isElsewhere = (context ?? []).some((name) => name !== sheet);
  const { top, left } = range;
  if (isElsewhere || typeof top !== "number" || typeof left !== "number") return null;
  return { top, left, bottom: range.bottom ?? top, right: range.right ?? left };
}

/**
 * Numbers that are added: `F5+10`, `SUM(F5:H5,2)`. Factors, and what is passed to other functions, are how a formula
 * counts. Of a formula that names no cell its only number counts: a sum of several says how it is made up.
 */
function typedNumbers(tokens: readonly Token[], namesCells: boolean): readonly number[] {
  const functions = tokens.filter(({ type }) => type === "func");
  // "=69/228" tells where a share comes from.
  const isComputed = tokens.some(
    ({ type, value }) => type === "operator" && !["+", "-", "(", ")"].includes(value),
  );
  if (!namesCells && (functions.length > 0 || isComputed)) return [];
  const open: string[] = [];
  const typed: number[] = [];
  for (const [place, { type, value }] of tokens.entries()) {
    if (value === "(") open.push(tokens[place - 1]?.type === "func" ? (tokens[place - 1]?.value ?? "") : "");
    else if (value === ")") open.pop();
    if (type !== "number") continue;
    const [before, after] = [tokens[place - 1]?.value ?? "=", tokens[place + 1]?.value ?? ""];
    const isAdded = ["=", "+", "-", "(", ","].includes(before) && ["", "+", "-", ")", ","].includes(after);
    const isInSum = open.every((name) => name === "" || name.toUpperCase() === "SUM");
    if (!namesCells || (isAdded && isInSum)) typed.push(Number(value));
  }
  return !namesCells && typed.length > 1 ? [] : typed.filter((number) => number !== 0);
}
