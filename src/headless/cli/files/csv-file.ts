import { isUtf8 } from "node:buffer";
import { CsvError, parse } from "csv-parse/sync";
import { delimiterOf } from "../../../app/exchange";
import { CannotBeDone } from "../cannot-be-done";
import { readInput } from "./input-file";

const MAX_BYTES = 20 * 1024 * 1024;
/** Titles and blank lines may be above the headers. */
export const MAX_LINES_ABOVE_HEADERS = 10;

/** A record as the parser gives it with `info`: the line on which it ends, and its fields. */
export interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

interface CsvReading {
  readonly maxRecords: number;
}

/**
 * The records of a file as spreadsheets write it: CSV in UTF-8 or Unicode text, its fields parted by commas,
 * semicolons or tabs. Raises `CannotBeDone` with what is wrong.
 */
export async function readCsvFile(
  path: string,
  { maxRecords }: CsvReading,
): Promise<readonly ParsedRecord[]> {
  const text = await readCsvText(path);
  // Excel takes the sign that parts fields from a first line of its own: “sep=;”.
  const [line = "", sign = ""] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  try {
    return parse(text.replace(line, line.replace(/[^\r\n]/g, "")), {
      delimiter: sign || delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: maxRecords,
      trim: true,
    }) as unknown as ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CannotBeDone(`${path} is not a readable CSV file: ${error.message}.`, { cause: error });
  }
}

/** The text of a file in UTF-8 or Unicode text. Raises `CannotBeDone` where its letters cannot be determined. */
export async function readCsvText(path: string): Promise<string> {
  const bytes = await readInput(path, MAX_BYTES);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (!isUtf8(bytes)) {
    throw new CannotBeDone(
      `${path} is not in UTF-8, so its characters cannot be read. Save it in Excel as “CSV UTF-8 (comma delimited)”.`,
    );
  }
  return new TextDecoder().decode(bytes);
}
