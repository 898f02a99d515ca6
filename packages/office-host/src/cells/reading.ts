import { format, isDateFormat } from "numfmt";
import { type CellContent, type GridValue, isCellError } from "@plan-of-action/xlsx";

// How Office.js shows what cells hold.

export type ExcelValue = string | number | boolean;

const DAYS_TO_1904 = 1462;

/** A blank is an empty text and an error its code. */
export function excelValue(value: GridValue): ExcelValue {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

export function valueType(value: GridValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** The formula of a cell, or else its constant. */
export function excelFormula(content: CellContent): ExcelValue {
  return content.formula ?? excelValue(content.value);
}

/** The text that a cell shows, were its column wide enough. */
export function shownText(value: GridValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const isDay = typeof value === "number" && date1904 && isDateFormat(numberFormat);
  try {
    return format(numberFormat, isDay ? value + DAYS_TO_1904 : value);
  } catch {
    // A format that cannot be read: Excel would not have let it in.
    return String(value);
  }
}
