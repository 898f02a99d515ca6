import {
  type Area,
  formatSheetName,
  intersection,
  isCellError,
  type SheetFile,
  type SheetValidation,
  shiftFormula,
} from "@plan-of-action/xlsx";
import { evaluate } from "../calculation/engine";
import type { OpenWorkbook } from "../open/open-workbook";
import { areaOf, formatArea } from "./addresses";

/** The filled cells of an area that break the rules for entries that they have; neighbours in a row as one area. */
export function invalidCells(open: OpenWorkbook, sheet: SheetFile, area: Area): Area[] {
  open.calculation.settle();
  const found: Area[] = [];
  for (const rule of sheet.validations) {
    const part = intersection(rule.area, area);
    const used = part === null ? null : sheet.usedArea(true, part);
    if (used === null) continue;
    for (let row = used.firstRow; row <= used.lastRow; row++) {
      for (let column = used.firstColumn; column <= used.lastColumn; column++) {
        if (sheet.cell(row, column).value === null || isLetIn(open, sheet, rule, row, column)) continue;
        const last = found.at(-1);
        if (last?.lastRow === row && last.lastColumn === column - 1) {
          found[found.length - 1] = { ...last, lastColumn: column };
        } else found.push(areaOf(row, column));
      }
    }
  }
  return found;
}

/** Asked of the engine, which knows what the rule's formulas mean. */
function isLetIn(
  open: OpenWorkbook,
  sheet: SheetFile,
  rule: SheetValidation,
  row: number,
  column: number,
): boolean {
  const shift = { rows: row - rule.area.firstRow, columns: column - rule.area.firstColumn };
  const first = shiftFormula(rule.formula1, shift);
  const second = rule.formula2 === null ? "" : shiftFormula(rule.formula2, shift);
  const cell = `${formatSheetName(sheet.name)}!${formatArea(areaOf(row, column))}`;
  const formula = condition(rule, cell, first, second);
  if (formula === null) return choices(rule.formula1).includes(textOf(sheet, row, column));
  const [result] = evaluate(open.file, open.worksheets(), [
    { sheet, row: 1_048_575, column: 16_383, formula },
  ]);
  return result?.value === true || (typeof result?.value === "number" && result.value !== 0);
}

/** The rule as a formula; `null` for a list that is typed. */
function condition(rule: SheetValidation, cell: string, first: string, second: string): string | null {
  switch (rule.type) {
    case "list":
      return rule.formula1.startsWith('"') ? null : `COUNTIF(${first},${cell})>0`;
    case "custom":
      return first;
    case "whole":
      return `IF(ISNUMBER(${cell}),AND(INT(${cell})=${cell},${bounds(rule, cell, first, second)}),FALSE)`;
    case "decimal":
      return `IF(ISNUMBER(${cell}),${bounds(rule, cell, first, second)},FALSE)`;
  }
}

function bounds({ operator }: SheetValidation, cell: string, first: string, second: string): string {
  if (operator === "notBetween") return `OR(${cell}<(${first}),${cell}>(${second}))`;
  const sign = operator === null || operator === "between" ? null : SIGNS[operator];
  return sign === null ? `AND(${cell}>=(${first}),${cell}<=(${second}))` : `${cell}${sign}(${first})`;
}

const SIGNS = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
} as const;

/** Excel takes blanks around the choices of a list away. */
function choices(formula: string): string[] {
  return formula
    .slice(1, -1)
    .replaceAll('""', '"')
    .split(",")
    .map((choice) => choice.trim());
}

function textOf(sheet: SheetFile, row: number, column: number): string {
  const { value } = sheet.cell(row, column);
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
