import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { CsvError, parse } from "csv-parse/sync";
import type { ActualEntry } from "../../app";
import { CannotBeDone } from "./cannot-be-done";

/** What a column of the file holds. */
type Column = keyof Omit<ActualEntry, "line">;

const HEADS: Readonly<Record<string, Column>> = {
  indicator: "indicator",
  period: "period",
  party: "party",
  actual: "actual",
  evidence: "evidence",
  variancereason: "varianceReason",
  reason: "varianceReason",
  comment: "comment",
};
const NEEDED: readonly Column[] = ["indicator", "period", "actual"];
const DELIMITERS = [",", ";", "\t"];

/** A record as the parser gives it with `info`: the line on which it ends, and its fields. */
interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The actuals of a CSV file: UTF-8 with or without byte order mark, its fields parted by commas,
 * semicolons or tabs, its heads in any order. Raises `CannotBeDone` with all that is wrong.
 */
export async function readActualsFile(path: string): Promise<readonly ActualEntry[]> {
  const records = parseText(path, await readText(path));
  const [head, ...body] = records;
  const columns = columnsOf(path, head?.record ?? []);
  const entries = body
    .map(({ record, info }) => entryOf(record, columns, lineOf(record, info.lines)))
    .filter(({ line: _, ...texts }) => Object.values(texts).some((text) => text !== ""));
  if (entries.length === 0) throw new CannotBeDone(`${path} has no actuals below its heads.`);
  return entries;
}

async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new CannotBeDone(`The file ${path} cannot be read. Check the name and the folder.`, {
      cause: error,
    });
  });
  if (!isUtf8(bytes)) {
    throw new CannotBeDone(`${path} is not in UTF-8. Save it as “CSV UTF-8 (comma delimited)”.`);
  }
  return new TextDecoder().decode(bytes);
}

function parseText(path: string, text: string): ParsedRecord[] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CannotBeDone(`${path} is no CSV file that can be read: ${error.message}.`, { cause: error });
  }
}

/** The one that stands most often in the line of the heads. */
function delimiterOf(text: string): string {
  const [head = ""] = text.split(/\r?\n/, 1);
  const count = (delimiter: string): number => head.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function columnsOf(path: string, head: readonly string[]): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>();
  const unknown: string[] = [];
  for (const [place, text] of head.entries()) {
    const column = HEADS[text.toLowerCase().replace(/[\s_-]/g, "")];
    if (column === undefined) unknown.push(text);
    else if (columns.has(column)) throw new CannotBeDone(`${path} has two columns “${text}”. Keep one.`);
    else columns.set(column, place);
  }
  const missing = NEEDED.filter((column) => !columns.has(column));
  if (missing.length > 0 || unknown.length > 0) {
    const faults = [
      ...missing.map((column) => `it has no column “${column}”`),
      ...unknown.map((text) => `“${text}” is no column that is known`),
    ];
    throw new CannotBeDone(
      `The heads of ${path} were not understood: ${faults.join("; ")}. ` +
        "They are indicator, period, party, actual, evidence, variance reason and comment, in any order.",
    );
  }
  return columns;
}

function entryOf(record: readonly string[], columns: ReadonlyMap<Column, number>, line: number): ActualEntry {
  const text = (column: Column): string => record[columns.get(column) ?? -1] ?? "";
  return {
    line,
    indicator: text("indicator"),
    period: text("period"),
    party: text("party"),
    actual: text("actual"),
    evidence: text("evidence"),
    varianceReason: text("varianceReason"),
    comment: text("comment"),
  };
}

/** The line on which a record begins; fields in quotation marks may have several. */
function lineOf(record: readonly string[], lastLine: number): number {
  return lastLine - record.reduce((breaks, field) => breaks + field.split("\n").length - 1, 0);
}
