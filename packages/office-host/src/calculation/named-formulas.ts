import type { DefinedName, SheetFile, WorkbookFile } from "@plan-of-action/xlsx";
import { parseArea, splitSheet } from "../cells/addresses";

// The engine knows names of cells. One that stands for a formula is put to it as that formula.

/** A text or a quoted title, which are left alone, or a word. */
const WORDS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.!])[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*(?![\p{L}\p{N}_.(![])/gu;

/** A name of names, and so on: as far as anybody makes them. */
const DEEPEST = 8;

/** The names of a workbook that stand for formulas, not for cells. */
export function namesOfFormulas(file: WorkbookFile): readonly DefinedName[] {
  return file.names.filter((name) => !isOfCells(file, name));
}

/** A formula of a sheet's with the formulas in place of the names that stand for them. */
export function withNamedFormulas(
  names: readonly DefinedName[],
  own: SheetFile,
  formula: string,
  depth = 0,
): string {
  if (names.length === 0 || depth > DEEPEST) return formula;
  return formula.replace(WORDS, (word) => {
    if (word.startsWith('"') || word.startsWith("'")) return word;
    const meant = names.filter(({ name }) => name.toLowerCase() === word.toLowerCase());
    const found = meant.find(({ scope }) => scope === own) ?? meant.find(({ scope }) => scope === null);
    return found === undefined ? word : `(${withNamedFormulas(names, own, found.formula, depth + 1)})`;
  });
}

function isOfCells(file: WorkbookFile, { formula }: DefinedName): boolean {
  const { sheet, address } = splitSheet(formula);
  const title = sheet?.toLowerCase();
  const isTitle = title === undefined || file.sheets.some(({ name }) => name.toLowerCase() === title);
  return isTitle && parseArea(address) !== null;
}
