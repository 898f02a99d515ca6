import { actualsColumnOf, isPeriodHead, type ActualEntry, type ActualsColumn } from "../../app";
import { CannotBeDone } from "./cannot-be-done";
import { MOST_LINES_ABOVE_HEADS, readCsvFile, type ParsedRecord } from "./files/csv-file";

/** What a column of the file holds: as in the Actuals sheet, or the period in one. */
type Column = ActualsColumn | "period";

/** A plan of 2,000 indicators has fewer for a year of quarters and two parties; more is a file of something else. */
const MOST_ROWS = 20_000;

/** The records below the heads, and where each column stands. */
interface Table {
  readonly columns: ReadonlyMap<Column, number>;
  readonly body: readonly ParsedRecord[];
}

/**
 * The actuals of a file as spreadsheets write it: CSV in UTF-8 or Unicode text, its fields parted by
 * commas, semicolons or tabs, its heads in any order and in any language of the Actuals sheet. Raises
 * `CannotBeDone` with all that is wrong.
 */
export async function readActualsFile(path: string): Promise<readonly ActualEntry[]> {
  const table = tableOf(
    path,
    await readCsvFile(path, { mostRecords: MOST_LINES_ABOVE_HEADS + MOST_ROWS + 1 }),
  );
  if (table.body.length > MOST_ROWS) {
    throw new CannotBeDone(
      `${path} has more than ${MOST_ROWS.toLocaleString("en")} rows, and no more are recorded at once. Split it, and record one file after the other.`,
    );
  }
  const entries = table.body
    .map((record) => entryOf(record, table.columns))
    .filter(({ line: _, ...texts }) => Object.values(texts).some((text) => text !== ""));
  if (entries.length === 0) throw new CannotBeDone(`${path} has no actuals below its heads.`);
  return withDecimalPoints(entries);
}

function tableOf(path: string, records: readonly ParsedRecord[]): Table {
  const place = records
    .slice(0, MOST_LINES_ABOVE_HEADS)
    .findIndex(({ record }) =>
      ["indicator", "actual"].every((needed) => record.map(columnOf).includes(needed as Column)),
    );
  const head = records[Math.max(0, place)]?.record ?? [];
  const body = records.slice(Math.max(0, place) + 1);
  const columns = columnsOf(path, head, body);
  const tooLong = body.filter(({ record }) => record.slice(head.length).some((field) => field !== ""));
  if (tooLong.length > 0) {
    const lines = tooLong.map(({ record, info }) => lineOf(record, info.lines)).join(", ");
    throw new CannotBeDone(
      `${path} has more fields than heads in line ${lines}, so nothing was recorded. ` +
        "Put a number or a text that holds a comma in quotation marks.",
    );
  }
  return { columns, body };
}

function columnOf(head: string): Column | null {
  return isPeriodHead(head) ? "period" : actualsColumnOf(head);
}

function columnsOf(
  path: string,
  head: readonly string[],
  body: readonly ParsedRecord[],
): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>();
  const unknown: string[] = [];
  for (const [place, text] of head.entries()) {
    const column = columnOf(text);
    if (column !== null && columns.has(column)) {
      throw new CannotBeDone(`${path} has two columns “${text}”. Keep one.`);
    }
    if (column !== null) columns.set(column, place);
    else if (text !== "" || body.some(({ record }) => (record[place] ?? "") !== "")) unknown.push(text);
  }
  const missing = [
    ...(["indicator", "actual"] as const).filter((column) => !columns.has(column)),
    ...(columns.has("period") || columns.has("year") ? [] : ["period"]),
  ];
  if (missing.length > 0 || unknown.length > 0) {
    const faults = [
      ...missing.map((column) => `it has no column “${column}”`),
      ...unknown.map((text) =>
        text === "" ? "a column has no head" : `“${text}” is no column that is known`,
      ),
    ];
    throw new CannotBeDone(
      `The heads of ${path} were not understood: ${faults.join("; ")}. They are indicator, period (or year and ` +
        "quarter), party, actual, evidence, variance reason and comment, in any order. Rename or delete the others.",
    );
  }
  return columns;
}

function entryOf({ record, info }: ParsedRecord, columns: ReadonlyMap<Column, number>): ActualEntry {
  const text = (column: Column): string => record[columns.get(column) ?? -1] ?? "";
  return {
    line: lineOf(record, info.lines),
    indicator: text("indicator"),
    period: text("period") || [text("year"), text("quarter")].filter((part) => part !== "").join("-Q"),
    party: text("party"),
    actual: text("actual"),
    evidence: text("evidence"),
    varianceReason: text("varianceReason"),
    comment: text("comment"),
  };
}

/** One number such as 2,5 shows that a file writes decimals behind commas; then 1.250 is 1250 in it. */
function withDecimalPoints(entries: readonly ActualEntry[]): readonly ActualEntry[] {
  const shows = (text: string): boolean => /^[-+]?[\d .]*\d,(?:\d{1,2}|\d{4,})\s*%?$/.test(text);
  if (!entries.some(({ actual }) => shows(actual))) return entries;
  return entries.map((entry) =>
    /^[-+]?[\d .]*\d(?:,\d+)?\s*%?$/.test(entry.actual)
      ? { ...entry, actual: entry.actual.replace(/\.(?=\d{3}(?!\d))/g, "").replace(",", ".") }
      : entry,
  );
}

/** The line on which a record begins; fields in quotation marks may have several. */
function lineOf(record: readonly string[], lastLine: number): number {
  return lastLine - record.reduce((breaks, field) => breaks + field.split("\n").length - 1, 0);
}
