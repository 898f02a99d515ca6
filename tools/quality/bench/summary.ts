import { hostWorkbook, type HostedWorkbook } from "../../../src/headless/hosted-workbook";
import { createTranslator } from "../../../src/locales/translator";
import { planWorkbook } from "../../../tests/plan-workbook";
import { writeSummary } from "../../../tests/sheets-alone";

const request = {
  period: { year: 2024, quarter: 2 },
  asOf: { year: 2024, month: 7, day: 20 },
  translate: createTranslator("en"),
} as const;

/** Columns of the plan's sheet that have what was achieved, behind those that a plan workbook has. */
const FIRST_ACTUAL_COLUMN = 8;
const HEADER_ROW = 2;

/**
 * Writing a summary through the host and writing it again: round trips, the largest request, and the
 * time, which is that of our own Excel and file too; each with reading and checking the plan before.
 */
export async function benchSummary(): Promise<void> {
  for (const actions of [13, 2_000]) {
    const hosted = hostWorkbook(planWorkbook(actions));
    reportActuals(hosted, actions);
    const first = await measure(hosted);
    const again = await measure(hosted);
    const name = `${actions.toLocaleString("en")} indicators`;
    console.log(`${`summary of ${name}`.padEnd(58)} ${first}`);
    console.log(`${`the same again`.padEnd(58)} ${again}`);
  }
}

/** Half of what was planned, and nothing for every fifth indicator. */
function reportActuals({ file }: HostedWorkbook, actions: number): void {
  const sheet = file.sheets[0];
  if (sheet === undefined) return;
  ["Actual 2023", "Actual 2024"].forEach((header, index) => {
    const column = FIRST_ACTUAL_COLUMN + index;
    sheet.setCell(HEADER_ROW, column, { value: header, formula: null });
    for (let action = 0; action < actions; action++) {
      const value = action % 5 === index ? null : (action % 3) + index;
      sheet.setCell(HEADER_ROW + 1 + action, column, { value, formula: null });
    }
  });
}

async function measure({ host, workbook }: HostedWorkbook): Promise<string> {
  const before = host.traffic.requests;
  await workbook.read();
  const reading = host.traffic.requests - before;
  const start = performance.now();
  const written = await writeSummary(workbook, request);
  const seconds = (performance.now() - start) / 1000;
  if (written.kind !== "written") throw new Error("The benchmark's summary was not written");
  const writing = host.traffic.requests - before - 2 * reading;
  return (
    `${reading} requests to read, ${writing} to write; ` +
    `largest ${Math.ceil(host.traffic.largestRequest / 1024)} KB; ${seconds.toFixed(1)} s`
  );
}
