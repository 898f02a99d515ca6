import { mkdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import {
  applyFix,
  checkPlan,
  formatCell,
  formatDay,
  freezeSummary,
  periodKey,
  previewFix,
  recordActuals,
  writeSummary,
  writeTrackingTable,
  type ActualEntry,
  type Day,
  type Progress,
  type StudiedPlan,
  type WrittenSummary,
} from "../app";
import { createTranslator } from "../locales/translator";
import { readActualsFile } from "./cli/reports/actuals-file";
import { checkReport, counted, planLine, progressReport } from "./cli/reports";
import { outputPlace, writeWhole } from "./cli/files/output-place";
import { openFile, savedBytes, type OpenedFile } from "./cli/workbook-files";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const fixture = (name: string): string => join(root, "tests", "fixtures", name);
const PLAN = fixture("joint-plan-of-action-2023-2025.xlsx");
const OUT = join(root, "out", "joint-plan-with-summary.xlsx");

/** A review meeting: its quarter, the day on which its summary is written, and what was reported by then. */
interface Meeting {
  readonly period: { readonly year: number; readonly quarter: 1 | 2 | 3 | 4 };
  /** Fixed, so that the demo gives the same workbook on every day. */
  readonly on: Day;
  readonly actuals: string;
}

const FORMER: Meeting = {
  period: { year: 2023, quarter: 4 },
  on: { year: 2024, month: 1, day: 5 },
  actuals: fixture("actuals-2023-q4.csv"),
};
const MEETING: Meeting = {
  period: { year: 2024, quarter: 2 },
  on: { year: 2024, month: 7, day: 1 },
  actuals: fixture("actuals-2024-q2.csv"),
};

const translate = createTranslator("en");

/**
 * The whole job on the meeting's plan, in a copy: read it and check it; record what was achieved and freeze
 * the summary of one meeting; correct a target, record what came since, and write the summary of the next
 * meeting, which shows what has changed, and the tracking table. The plan is the meeting's own; the actuals
 * are made up for the demo.
 */
async function demo(): Promise<void> {
  const opened = await openFile(PLAN);
  const study = await studied(opened);
  const readRequests = opened.host.traffic.requests;
  console.log(`Read ${relative(root, PLAN)}\n${planLine(study.plan, study.workplan)}\n`);
  console.log(`${checkReport(study, translate)}\n`);

  const former = await readActualsFile(FORMER.actuals);
  await record(opened, former, FORMER);
  titleOf(await freezeSummary(opened.workbook, await studied(opened, FORMER.on), requestFor(FORMER)));
  console.log(`Froze the summary of ${periodKey(FORMER.period)} on ${formatDay(FORMER.on)}.`);

  await correctTarget(opened, study);
  const known = new Set(former.map(contentOf));
  const later = (await readActualsFile(MEETING.actuals)).filter((entry) => !known.has(contentOf(entry)));
  await record(opened, later, MEETING);

  const now = await studied(opened, MEETING.on);
  const requestsBefore = opened.host.traffic.requests;
  const written = await writeSummary(opened.workbook, now, requestFor(MEETING));
  const title = titleOf(written);
  const writeRequests = opened.host.traffic.requests - requestsBefore;
  const tracking = await writeTrackingTable(opened.workbook, now, { translate });
  if (written.kind !== "written") throw new Error("The plan was lost");
  await mkdir(dirname(OUT), { recursive: true });
  await writeWhole(
    await outputPlace(opened, { out: OUT, overwrites: true, inPlace: false }),
    savedBytes(opened),
  );

  console.log(
    `\n${progressReport(written.progress, study.plan, study.definitions)}\n${statusLine(written.progress)}\n`,
  );
  console.log(
    `Wrote the sheet “${title}” with what has changed since the frozen one, and the sheet ` +
      `“${tracking.sheet.title}”, into ${relative(root, OUT)}.`,
  );
  console.log(
    `Through Office.js: ${counted(readRequests, "request")} to read the workbook, ${writeRequests} to write the sheet; ` +
      `the largest had ${Math.ceil(opened.host.traffic.largestRequest / 1024)} KB.`,
  );
}

async function studied({ workbook }: OpenedFile, on?: Day): Promise<StudiedPlan> {
  const study = await checkPlan(workbook, undefined, on);
  if (study.kind === "noPlan") throw new Error("The demo's workbook has lost its plan");
  return study;
}

function requestFor({ period, on }: Meeting) {
  return { period, asOf: on, translate };
}

/** An entry without its place in its file. */
function contentOf({ line: _, ...content }: ActualEntry): string {
  return JSON.stringify(content);
}

function titleOf(written: WrittenSummary): string {
  if (written.kind !== "written") throw new Error(`The demo's summary was not written: ${written.kind}`);
  return written.sheet.title;
}

async function record(
  { workbook }: OpenedFile,
  entries: readonly ActualEntry[],
  { on, actuals }: Meeting,
): Promise<void> {
  const recorded = await recordActuals(workbook, { entries, on, translate });
  if (recorded.kind !== "recorded") throw new Error("The demo's actuals were not taken");
  const corrected = recorded.corrected === 0 ? "" : ` and corrected ${recorded.corrected}`;
  console.log(
    `Recorded ${counted(recorded.added, "actual")}${corrected} (made up for this demo) from ` +
      `${relative(root, actuals)} in the sheet “${recorded.sheet.title}” on ${formatDay(on)}.`,
  );
}

/** Corrects the target of action 1.4, whose years do not give the overall target, as its finding offers. */
async function correctTarget({ workbook }: OpenedFile, study: StudiedPlan): Promise<void> {
  const finding = study.findings.find(({ rule }) => rule === "target-total-mismatch");
  const fix = finding?.fixes[0];
  if (fix === undefined) throw new Error("The demo's plan has lost its mistake");
  const contents = await workbook.read();
  const shown = (value: unknown): string => String(value).replaceAll("\n", " / ");
  for (const { cell, before, after } of previewFix(contents, fix)) {
    console.log(
      `Corrected ${formatCell(cell)} as the check offers: ${shown(before)} becomes ${shown(after)}.`,
    );
  }
  await applyFix(workbook, { ...study, contents }, fix);
}

/** How many indicators have each status, those that none has left out. */
function statusLine({ total, indicators, period }: Progress): string {
  const counts = Object.entries(total.byStatus).filter(([, count]) => count > 0);
  const named = counts.map(([status, count]) => `${status} ${count}`).join(", ");
  return `Of ${counted(indicators.length, "indicator")} at the end of ${periodKey(period)}: ${named}`;
}

await demo();
