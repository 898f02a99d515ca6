import { TIDY_COLUMNS, type TidyRow } from "./tidy-rows";

/** Begins the file, so that Excel takes it for UTF-8; DuckDB, Power Query and Spark read past it. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A text that begins with one of these a spreadsheet would take for a formula (OWASP, CSV injection). */
const TAKEN_FOR_FORMULA = /^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u;

/** RFC 4180. */
const LINE_END = "\r\n";

/** The first line of the table, with the mark that it is UTF-8. */
export function csvHeader(): string {
  return `${BYTE_ORDER_MARK}${TIDY_COLUMNS.join(",")}${LINE_END}`;
}

/**
 * A row as a line of CSV (RFC 4180). A text is on one line, so that the file can be cut at its lines; one that a
 * spreadsheet would take for a formula has an apostrophe in front. Numbers have a point and nothing between thousands.
 */
export function csvLine(row: TidyRow): string {
  return `${TIDY_COLUMNS.map((column) => field(row[column])).join(",")}${LINE_END}`;
}

function field(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return plainNumber(value);
  const line = value.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/gu, " ").trim();
  const safe = TAKEN_FOR_FORMULA.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Without an exponent, which some readers take for a text: 0.0000001 and 1e21 are written out. */
export function plainNumber(value: number): string {
  const text = String(value);
  return text.includes("e") ? WRITTEN_OUT.format(value) : text;
}

const WRITTEN_OUT = new Intl.NumberFormat("en", { useGrouping: false, maximumFractionDigits: 20 });
