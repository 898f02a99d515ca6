import { isDateFormat, parseValue } from "numfmt";
import type { CellContent } from "../workbook-file";
import { invalidArgument } from "../requests/host-error";

/** What an entry puts into a cell, and the number format that Excel gives a General cell with it. */
export interface Entry {
  readonly content: CellContent;
  readonly numberFormat: string | null;
}

export interface EntryPlace {
  readonly numberFormat: string;
  readonly date1904: boolean;
}

const ERROR_CODES = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** Days from the first day of the one calendar to that of the other. */
const DAYS_TO_1904 = 1462;

/** The formats of Excel in English for the dates that numfmt gives the format they were typed in. */
const EXCELS_FORMATS: Readonly<Record<string, string>> = {
  "hh:mm": "h:mm",
  "m/d": "d-mmm",
  "d mmm": "d-mmm",
  "yyyy-mm-dd": "m/d/yyyy",
  "d-mmm-yyyy": "d-mmm-yy",
  "mmm yyyy": "mmm-yy",
};

/**
 * Reads an entry as Excel does for values that code sets, in its English: a text that begins with
 * `=` is a formula; a leading apostrophe makes the rest a text; numbers (`007`, `1,200`, `12%`,
 * `$5`, `1e3`), dates (month before day, of this year where none is given), times, truth values and
 * error codes typed as text are taken for what they say. In a cell of the format `@` all that is entered
 * is a text, numbers and truth values too. Fractions and other currencies stay texts.
 */
export function readEntry(entry: unknown, place: EntryPlace): Entry {
  if (typeof entry === "number" || typeof entry === "boolean") {
    return constant(place.numberFormat === "@" ? textOf(entry) : entry);
  }
  if (typeof entry !== "string") throw invalidArgument();
  if (entry === "") return constant(null);
  if (entry.startsWith("'")) return constant(entry.slice(1));
  if (place.numberFormat === "@") return constant(entry);
  if (entry.startsWith("=") && entry.length > 1) {
    return { content: { value: null, formula: entry }, numberFormat: null };
  }
  return readTyped(entry, place.date1904);
}

/** As Excel in English shows it in a cell that is wide enough. */
function textOf(entry: number | boolean): string {
  if (typeof entry === "boolean") return entry ? "TRUE" : "FALSE";
  return String(Number(entry.toPrecision(15)))
    .replace(/e([+-])(\d)$/, "e$10$2")
    .toUpperCase();
}

function readTyped(entry: string, date1904: boolean): Entry {
  const upper = entry.trim().toUpperCase();
  if (ERROR_CODES.has(upper)) return constant({ error: upper });
  const { v: value, z: format } = parseValue(entry) ?? {};
  if (typeof value === "boolean") return constant(value);
  if (typeof value !== "number") return constant(entry);
  const isDate = format !== undefined && isDateFormat(format) && value >= 1;
  const serial = date1904 && isDate ? value - DAYS_TO_1904 : value;
  if (serial < 0 && isDate) return constant(entry);
  return constant(serial, format === undefined ? null : (EXCELS_FORMATS[format] ?? format));
}

function constant(value: CellContent["value"], numberFormat: string | null = null): Entry {
  return { content: { value, formula: null }, numberFormat };
}
