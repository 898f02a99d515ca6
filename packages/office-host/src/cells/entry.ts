import { isDateFormat, parseValue } from "numfmt";
import type { CellContent } from "@plan-of-action/xlsx";
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

/** The formats that Excel in English gives a cell, by the ones in which numfmt says that an entry was typed. */
const EXCELS_FORMATS: readonly (readonly [typed: RegExp, excels: string])[] = [
  [/^\$#,##0$/, "$#,##0_);[Red]($#,##0)"],
  [/^\$#,##0\.00$/, "$#,##0.00_);[Red]($#,##0.00)"],
  [/^h+:mm$/, "h:mm"],
  [/^h+:mm AM\/PM$/, "h:mm AM/PM"],
  [/^(?:m{1,2}[-/]d{1,2}|d{1,2}[- ]m{3,4})$/, "d-mmm"],
  [/^(?:y+[-/]m+|m+[-/ ]y+)$/, "mmm-yy"],
  [/^(?:y+[-/]m{1,2}[-/]d+|m{1,2}[-/]d+[-/]y+)$/, "m/d/yyyy"],
  [/^d+[- ]m{3,4}[- ]y+$/, "d-mmm-yy"],
  [/^(?:y+[-/]m{1,2}[-/]d+|m{1,2}[-/]d+[-/]y+) h+:mm$/, "m/d/yyyy h:mm"],
];

/**
 * Reads an entry as Excel does for values that code sets, in its English: a text that begins with `=` is a formula; a
 * leading apostrophe makes the rest a text; numbers (`007`, `1,200`, `12%`, `$5`, `1e3`, `1 1/2`), dates (month before
 * day, of this year where none is given), times, truth values and error codes typed as text are taken for what they
 * say. What begins with a plus or a minus and is not a number is a formula too. In a cell of the format `@` all that is
 * entered is a text, numbers and truth values too. Currencies other than dollars stay texts.
 */
export function readEntry(entry: unknown, place: EntryPlace): Entry {
  if (typeof entry === "number" || typeof entry === "boolean") {
    return constant(place.numberFormat === "@" ? textOf(entry) : entry);
  }
  if (typeof entry !== "string") throw invalidArgument();
  if (entry === "") return constant(null);
  if (entry.startsWith("'")) return constant(entry.slice(1));
  if (place.numberFormat === "@") return constant(entry);
  if (entry.startsWith("=") && entry.length > 1) return formulaOf(entry);
  const typed = readTyped(entry, place.date1904);
  return typeof typed.content.value === "string" && BEGINS_FORMULA.test(entry)
    ? formulaOf(`=${entry}`)
    : typed;
}

/** A sign with something behind it. */
const BEGINS_FORMULA = /^[+-]\s*\S/;

function formulaOf(formula: string): Entry {
  return { content: { value: null, formula }, numberFormat: null };
}

/** As Excel in English shows it in a cell that is wide enough. */
function textOf(entry: number | boolean): string {
  if (typeof entry === "boolean") return entry ? "TRUE" : "FALSE";
  return String(Number(entry.toPrecision(15)))
    .replace(/e([+-])(\d)$/, "e$10$2")
    .toUpperCase();
}

/** Commas that do not part thousands, as in `14,37`, make no number. */
const LOOSE_THOUSANDS = /\d,(?=\d)(?!\d{3}(?:\D|$))/;

function readTyped(entry: string, date1904: boolean): Entry {
  const upper = entry.trim().toUpperCase();
  if (ERROR_CODES.has(upper)) return constant({ error: upper });
  if (LOOSE_THOUSANDS.test(entry)) return constant(entry);
  const fraction = readFraction(entry.trim());
  if (fraction !== null) return fraction;
  const { v: value, z: format } = parseValue(entry) ?? {};
  if (typeof value === "boolean") return constant(value);
  // A day with dots between is none in English.
  if (typeof value !== "number" || /[md]\.[mdy]/.test(format ?? "")) return constant(entry);
  const isDate = format !== undefined && isDateFormat(format) && value >= 1;
  const serial = date1904 && isDate ? value - DAYS_TO_1904 : value;
  if (serial < 0 && isDate) return constant(entry);
  return constant(serial, format === undefined ? null : excelsFormat(format));
}

function excelsFormat(typed: string): string {
  return EXCELS_FORMATS.find(([pattern]) => pattern.test(typed))?.[1] ?? typed;
}

/** A whole number with a fraction, such as `1 1/2`; `null` for anything else. */
function readFraction(text: string): Entry | null {
  const [, sign, whole, over = "", under = ""] = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  if (whole === undefined || Number(under) === 0) return null;
  const value = Number(whole) + Number(over) / Number(under);
  return constant(
    sign === "-" ? -value : value,
    Math.max(over.length, under.length) > 1 ? "# ??/??" : "# ?/?",
  );
}

function constant(value: CellContent["value"], numberFormat: string | null = null): Entry {
  return { content: { value, formula: null }, numberFormat };
}
