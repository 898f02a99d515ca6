import { createWriteStream } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { once } from "node:events";
import {
  csvGrid,
  csvHeader,
  IATI_FOOTER,
  IATI_HEADER,
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
import type { MadeBy, PlanJob, TidyJob } from "./plan-job";
import { planFiles, type PlanFile } from "./plan-files";
import { unreadableLines, type UnreadableFile } from "./unreadable";

type JobRequest = Pick<ExportRequest, "on" | "suppressBelow" | "organisation">;

/** What was written of the plans, and what was not. */
interface Written {
  /** Rows of the table, or values of activities. */
  readonly rows: number;
  readonly read: number;
  readonly unreadable: readonly UnreadableFile[];
  readonly notes: readonly string[];
  readonly leftOut: readonly LeftOutOfFile[];
}

interface LeftOutOfFile {
  readonly file: string;
  readonly cell: string;
  readonly why: string;
}

type WritePlans = (plans: readonly PlanFile[], job: JobRequest, path: string) => Promise<Written>;

/**
 * Writes the values of many plans into one file: as CSV or by the IATI standard a plan at a time, so that no more of
 * it is in memory; or, where an .xlsx file is asked for, as an Excel table.
 */
export async function exportPlans(command: ExportRequest): Promise<Outcome> {
  const plans = await planFiles(command.files);
  const isIati = command.organisation !== null;
  const place = await newPlace(
    command,
    plans.map((plan) => plan.path),
    isIati ? "RESULTS.xml" : "TABLE.csv",
  );
  const { path } = place;
  const isWorkbook = extname(path).toLowerCase() === ".xlsx";
  const write: WritePlans = isIati ? writeActivities : isWorkbook ? writeSheet : writeRows;
  const beside = partBeside(path);
  const { rows, read, unreadable, notes, leftOut } = await withWriteFailures(path, beside, async () => {
    const written = await write(plans, command, beside);
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
    `Wrote ${counted(rows, isIati ? "value" : "row")} of ${counted(read, "plan")} into ${path}.`,
    ...unreadableLines(unreadable),
    ...leftOut.map(({ file, cell, why }) => `${file}: ${cell} was left out. ${why}`),
  ].join("\n");
  const data = { out: path, plans: read, rows, unreadable, ...(isIati ? { leftOut } : {}) };
  return { report, data, notes, exitCode: 0 };
}

async function writeSheet(plans: readonly PlanFile[], job: JobRequest, path: string): Promise<Written> {
  const all: TidyFields[] = [];
  const gathered = await gather(tidyJob(job), plans, (_, { text, rows }) => {
    for (const line of csvGrid(text, { delimiter: ",", maxRows: Infinity }).values) {
      all.push(tidyFields(line.map((value) => (typeof value === "string" ? value : null))));
    }
    if (all.length > MAX_TIDY_ROWS) {
      throw new CannotBeDone(
        `The plans have more than the ${MAX_TIDY_ROWS} rows that a sheet holds. Write a .csv file instead.`,
      );
    }
    return Promise.resolve(rows);
  });
  if (gathered.read > 0) await writeFile(path, workbookOfSheets([tidySheet(all)]), { flag: "wx" });
  return { ...gathered, leftOut: [] };
}

function writeRows(plans: readonly PlanFile[], job: JobRequest, path: string): Promise<Written> {
  return writeParts(path, { header: csvHeader(), footer: "" }, async (write) => {
    const gathered = await gather(tidyJob(job), plans, async (_, { text, rows }) => {
      await write(text);
      return rows;
    });
    return { ...gathered, leftOut: [] };
  });
}

function writeActivities(plans: readonly PlanFile[], job: JobRequest, path: string): Promise<Written> {
  const { on, suppressBelow, organisation } = job;
  if (organisation === null) throw new Error("Activities are of an organisation");
  return writeParts(path, { header: IATI_HEADER, footer: IATI_FOOTER }, async (write) => {
    const leftOut: LeftOutOfFile[] = [];
    const identifiers = new Map<string, string>();
    const wanted = { kind: "iati", on, suppressBelow, organisation } as const;
    const gathered = await gather(wanted, plans, async (file, activity) => {
      const other = identifiers.get(activity.identifier);
      if (other !== undefined) throw new CannotBeDone(sameIdentifier(activity.identifier, other, file));
      identifiers.set(activity.identifier, file);
      await write(activity.xml);
      leftOut.push(...activity.leftOut.map((each) => ({ file, ...each })));
      return activity.values;
    });
    return { ...gathered, leftOut };
  });
}

function sameIdentifier(identifier: string, one: string, other: string): string {
  return `${one} and ${other} would both be the activity ${identifier}. Rename one of the files.`;
}

/** Writes a text part by part, so that no more than one of them is in memory. */
async function writeParts(
  path: string,
  { header, footer }: { readonly header: string; readonly footer: string },
  fill: (write: (text: string) => Promise<void>) => Promise<Written>,
): Promise<Written> {
  const stream = createWriteStream(path, { flags: "wx" });
  const write = async (text: string): Promise<void> => {
    if (!stream.write(text)) await once(stream, "drain");
  };
  try {
    await once(stream, "open");
    await write(header);
    const written = await fill(write);
    stream.end(footer);
    await once(stream, "close");
    return written;
  } finally {
    stream.destroy();
  }
}

function tidyJob({ on, suppressBelow }: JobRequest): TidyJob {
  return { kind: "tidy", on, suppressBelow };
}

/** Hands on what was made of each plan, in the order of the files, and tells what could not be read. */
async function gather<Job extends PlanJob>(
  job: Job,
  plans: readonly PlanFile[],
  take: (file: string, made: MadeBy<Job>) => Promise<number>,
): Promise<Omit<Written, "leftOut">> {
  const unreadable: UnreadableFile[] = [];
  const notes: string[] = [];
  let rows = 0;
  let read = 0;
  for await (const { file, outcome } of eachPlan(job, plans)) {
    if (outcome.kind === "unreadable") {
      unreadable.push({ file: file.path, why: outcome.why });
      continue;
    }
    rows += await take(file.path, outcome.made);
    notes.push(...outcome.notes.map((note) => `${file.path}: ${note}`));
    read++;
  }
  return { rows, read, unreadable, notes };
}
