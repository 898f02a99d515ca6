import type { Message } from "../../plan/message";
import type { ActualsColumn } from "../../plan/actuals-columns";
import { actualsColumnOf, isPeriodHeader, partColumnOf } from "../../reading/own-sheets/actuals-headers";
import { textWithFraction } from "../../reading/values/text-with-fraction";
import type { ActualEntry } from "./record-actuals";

/** A row of a table of reports, its fields without spaces around them. */
export interface ReportedRow {
  /** Its line in the file, for messages. */
  readonly line: number;
  readonly fields: readonly string[];
}

export type ReadReports =
  | { readonly kind: "entries"; readonly entries: readonly ActualEntry[] }
  /** Nothing was taken from the table; all that is wrong with it. */
  | { readonly kind: "faults"; readonly faults: readonly Message[] };

/** What a column of the table holds: as in the Actuals sheet, or the period in one, or the part in two. */
type Column = ActualsColumn | "period" | "dimension" | "category";

/** A plan of 2,000 indicators has fewer for a year of quarters and two parties; more is a table of something else. */
export const MAX_REPORTED_ROWS = 20_000;

/** Titles and blank rows may be above the headers. */
const MAX_ROWS_ABOVE_HEADERS = 10;

/**
 * The reports of a table, a row each: its headers in any order and in any language of the Actuals sheet. Where a number
 * such as 2,5 shows that decimals are behind commas, all of them are read so; of 1.250, which may be meant differently
 * by whoever wrote it, that is reported.
 */
export function readReportedRows(rows: readonly ReportedRow[]): ReadReports {
  const place = rows.slice(0, MAX_ROWS_ABOVE_HEADERS).findIndex(({ fields }) => {
    const found = new Set(fields.map(columnOf));
    return found.has("indicator") && hasValues(found);
  });
  const header = rows[Math.max(0, place)]?.fields ?? [];
  const body = rows.slice(Math.max(0, place) + 1);
  const { columns, faults } = columnsOf(header, body);
  if (columns.size === 0) return { kind: "faults", faults: [{ id: "reports-file-no-heads" }] };
  const tooLong = body.filter(({ fields }) => fields.slice(header.length).some((field) => field !== ""));
  const lines = tooLong.map(({ line }) => line).join(", ");
  const all: Message[] = [
    ...faults,
    ...(lines === "" ? [] : [{ id: "reports-file-more-fields", values: { lines } } satisfies Message]),
    ...(body.length > MAX_REPORTED_ROWS
      ? [{ id: "reports-file-too-many", values: { limit: MAX_REPORTED_ROWS } } satisfies Message]
      : []),
  ];
  if (all.length > 0) return { kind: "faults", faults: all };
  const filled = body.flatMap((row) => {
    return Array.from(columns.values(), (place) => row.fields[place] ?? "").some((text) => text !== "")
      ? [row]
      : [];
  });
  if (filled.length === 0) return { kind: "faults", faults: [{ id: "reports-file-empty" }] };
  const fractions = filled.map((row) => fractionIn(row, columns));
  const entries = withDecimalPoints(filled.map((row) => entryOf(row, columns))).map((entry, at) => ({
    ...entry,
    actual: textWithFraction(entry.actual, fractions[at] ?? NO_FRACTION),
  }));
  return { kind: "entries", entries };
}

const NO_FRACTION = { numerator: "", denominator: "" };

function fractionIn({ fields }: ReportedRow, columns: ReadonlyMap<Column, number>): typeof NO_FRACTION {
  const text = (column: Column): string => fields[columns.get(column) ?? -1] ?? "";
  return { numerator: text("numerator"), denominator: text("denominator") };
}

/** Whether there are actuals, what they are of, or how far they have come. */
function hasValues(columns: { readonly has: (column: Column) => boolean }): boolean {
  if (columns.has("actual") || columns.has("state") || columns.has("agreedBy")) return true;
  return columns.has("numerator") && columns.has("denominator");
}

function columnOf(header: string): Column | null {
  return isPeriodHeader(header) ? "period" : (partColumnOf(header) ?? actualsColumnOf(header));
}

function columnsOf(
  header: readonly string[],
  body: readonly ReportedRow[],
): { readonly columns: ReadonlyMap<Column, number>; readonly faults: readonly Message[] } {
  const columns = new Map<Column, number>();
  const faults: Message[] = [];
  for (const [place, text] of header.entries()) {
    const column = columnOf(text);
    if (column !== null && columns.has(column)) {
      faults.push({ id: "reports-file-twice", values: { header: text } });
    } else if (column !== null) columns.set(column, place);
    else if (text !== "") faults.push({ id: "reports-file-unknown", values: { header: text } });
    else if (body.some(({ fields }) => (fields[place] ?? "") !== "")) {
      faults.push({ id: "reports-file-without-head" });
    }
  }
  const missing = [
    ...(columns.has("indicator") ? [] : (["indicator"] as const)),
    ...(hasValues(columns) ? [] : (["actual"] as const)),
    ...(columns.has("period") || columns.has("year") ? [] : (["period"] as const)),
  ];
  const lacking = missing.map((column): Message => ({ id: "reports-file-lacks", values: { column } }));
  return { columns, faults: [...lacking, ...faults] };
}

function entryOf({ line, fields }: ReportedRow, columns: ReadonlyMap<Column, number>): ActualEntry {
  const text = (column: Column): string => fields[columns.get(column) ?? -1] ?? "";
  const part = { dimension: text("dimension"), category: text("category") || text("part") };
  return {
    line,
    indicator: text("indicator"),
    ...(text("period") === ""
      ? { period: text("year"), quarter: text("quarter") }
      : { period: text("period") }),
    party: text("party"),
    ...(part.dimension + part.category === "" ? {} : { part }),
    actual: text("actual"),
    evidence: text("evidence"),
    varianceReason: text("varianceReason"),
    comment: text("comment"),
    ...(text("state") === "" ? {} : { state: text("state") }),
    ...(text("agreedBy") === "" ? {} : { agreedBy: text("agreedBy") }),
  };
}

/** "1.250", which is read as thousands with a doubt, whatever other numbers show. */
const IN_THOUSANDS = /^\s*[-+]?[1-9]\d{0,2}\.\d{3}\s*%?$/;

function inPoints(text: string): string {
  return text.replace(/\.(?=\d{3}(?!\d))/g, "").replace(",", ".");
}

/** One number such as 2,5 shows that a file writes decimals behind commas; then 1.250,5 is 1250.5 in it. */
function withDecimalPoints(entries: readonly ActualEntry[]): readonly ActualEntry[] {
  const shows = (text: string): boolean => /^[-+]?[\d .]*\d,(?:\d{1,2}|\d{4,})\s*%?$/.test(text);
  if (!entries.some(({ actual }) => shows(actual))) return entries;
  return entries.map((entry) =>
    /^[-+]?[\d .]*\d(?:,\d+)?\s*%?$/.test(entry.actual)
      ? { ...entry, actual: IN_THOUSANDS.test(entry.actual) ? entry.actual : inPoints(entry.actual) }
      : entry,
  );
}
