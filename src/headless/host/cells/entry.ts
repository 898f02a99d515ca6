import type { CellContent } from "../../xlsx/workbook-file";
import { invalidArgument } from "../host-error";
import { readTypedDate } from "./typed-date";

/** What an entry puts into a cell, and the number format that Excel gives a General cell with it. */
export interface Entry {
  readonly content: CellContent;
  readonly numberFormat: string | null;
}

export interface EntryPlace {
  readonly numberFormat: string;
  readonly date1904: boolean;
  /** The year that a date without one belongs to. */
  readonly year: number;
}

const BLANK: Entry = { content: { value: null, formula: null }, numberFormat: null };

const ERROR_CODES = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/**
 * Reads an entry as Excel does for values that code sets, in its English: a text that begins with
 * `=` is a formula; a leading apostrophe makes the rest a text; numbers (`007`, `1,200`, `-3.5`,
 * `1e3`, `12%`, `$5`, `(5)`), dates (`12/6`, `12/6/2023`, `2023-12-06`, `6-Dec-2023`), truth values
 * and error codes typed as text are taken for what they say. Times, fractions and other currencies
 * stay texts. In a cell of the format `@` every text stays one.
 */
export function readEntry(entry: unknown, place: EntryPlace): Entry {
  if (typeof entry === "number") return { content: { value: entry, formula: null }, numberFormat: null };
  if (typeof entry === "boolean") return { content: { value: entry, formula: null }, numberFormat: null };
  if (typeof entry !== "string") throw invalidArgument();
  if (entry === "") return BLANK;
  if (entry.startsWith("'")) return text(entry.slice(1));
  if (place.numberFormat === "@") return text(entry);
  if (entry.startsWith("=") && entry.length > 1) {
    return { content: { value: null, formula: entry }, numberFormat: null };
  }
  return readTyped(entry, place);
}

function text(value: string): Entry {
  return { content: { value, formula: null }, numberFormat: null };
}

function readTyped(entry: string, place: EntryPlace): Entry {
  const trimmed = entry.trim();
  const upper = trimmed.toUpperCase();
  if (ERROR_CODES.has(upper))
    return { content: { value: { error: upper }, formula: null }, numberFormat: null };
  if (upper === "TRUE" || upper === "FALSE") {
    return { content: { value: upper === "TRUE", formula: null }, numberFormat: null };
  }
  return readTypedNumber(trimmed) ?? readTypedDate(trimmed, place) ?? text(entry);
}

const NUMBER = /^([-+])?(\$)?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([-+]?\d{1,3}))?(%)?$/;

function readTypedNumber(typed: string): Entry | null {
  const inBrackets = /^\((.+)\)$/.exec(typed)?.[1];
  const match = NUMBER.exec((inBrackets ?? typed).replace(/\s+%$/, "%"));
  if (match === null) return null;
  const [, sign, dollar, whole, fraction, exponent, percent] = match;
  if (whole === undefined && !/\d/.test(fraction ?? "")) return null;
  const digits = `${(whole ?? "0").replaceAll(",", "")}${fraction ?? ""}e${exponent ?? "0"}`;
  const size = Number(digits) / (percent === undefined ? 1 : 100);
  const value = (sign === "-") !== (inBrackets !== undefined) ? -size : size;
  const decimals = fraction !== undefined && fraction.length > 1;
  return { content: { value, formula: null }, numberFormat: formatOfTyped() };

  function formatOfTyped(): string | null {
    if (percent !== undefined) return decimals ? "0.00%" : "0%";
    if (dollar !== undefined) return decimals ? "$#,##0.00" : "$#,##0";
    if (exponent !== undefined) return "0.00E+00";
    if (whole?.includes(",")) return decimals ? "#,##0.00" : "#,##0";
    return null;
  }
}
