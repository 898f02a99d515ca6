import { createWriteStream } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { once } from "node:events";
import {
  csvGrid,
  csvHeader,
  MAX_TIDY_ROWS,
  tidyFields,
  tidySheet,
  type TidyFields,
} from "../../../app/exchange";
import { workbookOfSheets } from "../../../app/files/workbook-of-sheets";
import { CannotBeDone } from "../cannot-be-done";
import type { ExportRequest } from "../commands/export";
import type { Outcome } from "../outcome";
import { moveThere, newPlace, partBeside, withWriteFailures } from "../files/output-place";
import { counted } from "../reports";
import { eachPlan } from "./each-plan";
import { planFiles, type PlanFile } from "./plan-files";
import { unreadableLines, type UnreadableFile } from "./unreadable";

type JobRequest = Pick<ExportRequest, "on" | "suppressBelow">;

/**
 * Writes the values of many plans as one tidy table: as CSV a plan at a time, so that no more of it is in memory; or,
 * where an .xlsx file is asked for, as an Excel table.
 */
export async function exportPlans(command: ExportRequest): Promise<Outcome> {
  const { files } = command;
  const plans = await planFiles(files);
  const place = await newPlace(
    command,
    plans.map((plan) => plan.path),
    "TABLE.csv",
  );
  const { path } = place;
  const isWorkbook = extname(path).toLowerCase() === ".xlsx";
  const beside = partBeside(path);
  const { rows, read, unreadable, notes } = await withWriteFailures(path, beside, async () => {
    const written = isWorkbook
      ? await writeSheet(plans, command, beside)
      : await writeRows(plans, command, beside);
    if (written.read > 0) await moveThere(beside, place);
    else await rm(beside, { force: true });
    return written;
  });
  if (read === 0) {
    throw new CannotBeDone(
      ["Nothing was written, since no file could be read:", ...unreadableLines(unreadable)].join("\n"),
    );
  }
  const report = [
    `Wrote ${counted(rows, "row")} of ${counted(read, "plan")} into ${path}.`,
    ...unreadableLines(unreadable),
  ].join("\n");
  return { report, data: { out: path, plans: read, rows, unreadable }, notes, exitCode: 0 };
}

async function writeSheet(plans: readonly PlanFile[], job: JobRequest, path: string) {
  const all: TidyFields[] = [];
  const gathered = await gatherLines(plans, job, (text) => {
    for (const line of csvGrid(text, { delimiter: ",", maxRows: Infinity }).values) {
      all.push(tidyFields(line.map((value) => (typeof value === "string" ? value : null))));
    }
    if (all.length > MAX_TIDY_ROWS) {
      throw new CannotBeDone(
        `The plans have more than the ${MAX_TIDY_ROWS} rows that a sheet holds. Write a .csv file instead.`,
      );
    }
    return Promise.resolve();
  });
  if (gathered.read > 0) await writeFile(path, workbookOfSheets([tidySheet(all)]), { flag: "wx" });
  return gathered;
}

async function writeRows(plans: readonly PlanFile[], job: JobRequest, path: string) {
  const stream = createWriteStream(path, { flags: "wx" });
  const write = async (text: string): Promise<void> => {
    if (!stream.write(text)) await once(stream, "drain");
  };
  try {
    await once(stream, "open");
    await write(csvHeader());
    const gathered = await gatherLines(plans, job, write);
    stream.end();
    await once(stream, "close");
    return gathered;
  } finally {
    stream.destroy();
  }
}

/** Hands on the lines of each plan, in the order of the files, and tells what could not be read. */
async function gatherLines(
  plans: readonly PlanFile[],
  job: JobRequest,
  take: (text: string) => Promise<void>,
) {
  const unreadable: UnreadableFile[] = [];
  const notes: string[] = [];
  let rows = 0;
  let read = 0;
  for await (const { file, outcome } of eachPlan(
    { kind: "tidy", on: job.on, suppressBelow: job.suppressBelow },
    plans,
  )) {
    if (outcome.kind === "unreadable") {
      unreadable.push({ file: file.path, why: outcome.why });
      continue;
    }
    await take(outcome.made.text);
    notes.push(...outcome.notes.map((note) => `${file.path}: ${note}`));
    rows += outcome.made.rows;
    read++;
  }
  return { rows, read, unreadable, notes };
}
