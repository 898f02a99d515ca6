import { tokenize } from "@cj-tech-master/excelts/formula";
import type { Area } from "@plan-of-action/xlsx";
import { parseArea } from "../cells/addresses";
import { engineFormula } from "./engine-formula";

/** What a formula names: cells of a sheet (`null` its own), a defined name, or a table. */
export type FormulaReference =
  | { readonly kind: "area"; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "table"; readonly table: string };

export interface FormulaReferences {
  readonly references: readonly FormulaReference[];
  /** It can read cells that it does not name. */
  readonly readsUnnamed: boolean;
}

const READS_UNNAMED = /\b(INDIRECT|OFFSET)\s*\(/i;

type Token = ReturnType<typeof tokenize>[number];

/** The references of a formula, given without its `=`. */
export function formulaReferences(formula: string): FormulaReferences {
  const references: FormulaReference[] = [];
  let sheet: string | null = null;
  for (const token of tokenize(engineFormula(formula))) {
    const reference = referenceOf(token, sheet);
    if (reference !== null) references.push(reference);
    sheet = "sheetName" in token && typeof token.sheetName === "string" ? token.sheetName : null;
  }
  return { references, readsUnnamed: READS_UNNAMED.test(formula) };
}

function referenceOf(token: Token, sheet: string | null): FormulaReference | null {
  if ("tableName" in token && typeof token.tableName === "string") {
    return { kind: "table", table: token.tableName };
  }
  if ("col" in token && "row" in token) return areaReference(`${token.col}${token.row}`, sheet);
  if (!("value" in token) || typeof token.value !== "string") return null;
  return areaReference(token.value, sheet) ?? nameReference(token.value);
}

function areaReference(address: string, sheet: string | null): FormulaReference | null {
  const area = parseArea(address);
  return area === null ? null : { kind: "area", sheet, area };
}

function nameReference(text: string): FormulaReference | null {
  return /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(text) ? { kind: "name", name: text } : null;
}
