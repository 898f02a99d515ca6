import { MAX_REPORTED_ROWS, readReportedRows, type ActualEntry, type ReportedRow } from "../../../app";
import { createTranslator } from "../../../locales/translator";
import { CannotBeDone } from "../cannot-be-done";
import { MAX_LINES_ABOVE_HEADERS, readCsvFile, type ParsedRecord } from "../files/csv-file";

/**
 * The actuals of a file as spreadsheets write it: CSV in UTF-8 or Unicode text, its fields parted by
 * commas, semicolons or tabs, its headers in any order and in any language of the Actuals sheet. Raises
 * `CannotBeDone` with all that is wrong.
 */
export async function readActualsFile(path: string): Promise<readonly ActualEntry[]> {
  const maxRecords = MAX_LINES_ABOVE_HEADERS + MAX_REPORTED_ROWS + 1;
  const read = readReportedRows((await readCsvFile(path, { maxRecords })).map(rowOf));
  if (read.kind === "entries") return read.entries;
  const translate = createTranslator("en");
  throw new CannotBeDone(
    `Nothing of ${path} was recorded. ${read.faults.map((fault) => translate(fault)).join(" ")}`,
  );
}

/** The line on which a record begins; fields in quotation marks may have several. */
function rowOf({ record, info }: ParsedRecord): ReportedRow {
  const breaks = record.reduce((sum, field) => sum + field.split("\n").length - 1, 0);
  return { line: info.lines - breaks, fields: record };
}
