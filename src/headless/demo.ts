import { mkdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPlan, periodKey, recordActuals, writeSummary, type Day, type Progress } from "../app";
import { createTranslator } from "../locales/translator";
import { readActualsFile } from "./cli/actuals-file";
import { checkReport, counted, planLine, progressReport } from "./cli/reports";
import { openFile, outputPlace, savedBytes, writeWhole } from "./cli/workbook-files";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const PLAN = join(root, "tests", "fixtures", "joint-plan-of-action-2023-2025.xlsx");
const ACTUALS = join(root, "tests", "fixtures", "actuals-2024-q2.csv");
const OUT = join(root, "out", "joint-plan-with-summary.xlsx");

/** The quarter of the review meeting, and the day after it: the demo gives the same workbook on every day. */
const PERIOD = { year: 2024, quarter: 2 } as const;
const AS_OF: Day = { year: 2024, month: 7, day: 1 };

/**
 * The whole job on the meeting's plan: read it, check it, record what was achieved, and write the summary
 * of a quarter into a copy. The plan is the meeting's own; the actuals are made up for the demo.
 */
async function demo(): Promise<void> {
  const translate = createTranslator("en");
  const opened = await openFile(PLAN);
  const { traffic } = opened.host;

  const study = await checkPlan(opened.workbook);
  if (study.kind === "noPlan") throw new Error("The demo's workbook has lost its plan");
  const readRequests = traffic.requests;
  console.log(`Read ${relative(root, PLAN)}\n${planLine(study.plan, study.workplan)}\n`);
  console.log(`${checkReport(study, translate)}\n`);

  const recorded = await recordActuals(opened.workbook, {
    entries: await readActualsFile(ACTUALS),
    on: AS_OF,
    translate,
  });
  if (recorded.kind !== "recorded") throw new Error("The demo's actuals were not taken");
  console.log(
    `Recorded ${counted(recorded.added, "actual")} (made up for this demo) from ${relative(root, ACTUALS)} in the sheet “${recorded.sheet.title}”.`,
  );
  const requestsBefore = traffic.requests;

  const written = await writeSummary(opened.workbook, { period: PERIOD, asOf: AS_OF, translate });
  if (written.kind !== "written") throw new Error("The demo's plan has lost the year of its summary");
  await mkdir(dirname(OUT), { recursive: true });
  await writeWhole(await outputPlace(PLAN, OUT, false), savedBytes(opened));

  const writeRequests = traffic.requests - requestsBefore - readRequests;
  console.log(`\n${progressReport(written.progress)}\n${statusLine(written.progress)}\n`);
  console.log(`Wrote the sheet “${written.sheet.title}” with its chart into ${relative(root, OUT)}.`);
  console.log(
    `Through Office.js: ${counted(readRequests, "request")} to read the workbook, ${writeRequests} to write the sheet; ` +
      `the largest had ${Math.ceil(traffic.largestRequest / 1024)} KB.`,
  );
}

/** How many indicators have each status, those that none has left out. */
function statusLine({ total, indicators, period }: Progress): string {
  const counts = Object.entries(total.byStatus).filter(([, count]) => count > 0);
  const named = counts.map(([status, count]) => `${status} ${count}`).join(", ");
  return `Of ${counted(indicators.length, "indicator")} at the end of ${periodKey(period)}: ${named}`;
}

await demo();
