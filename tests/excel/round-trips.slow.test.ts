import { checkPlan } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { createTranslator } from "../../src/locales/translator";
import { planWorkbook } from "../plan-workbook";
import { writeSummary } from "../sheets-alone";

const request = {
  period: { year: 2024, quarter: 2 },
  asOf: { year: 2024, month: 7, day: 1 },
  translate: createTranslator("en"),
} as const;

/** Long enough to take two lines in the table of indicators. */
const LONG_TITLE =
  "Organise joint trainings for law enforcement officers, prosecutors, judges, immigration officials and other " +
  "staff of both parties who identify, assist and refer victims of trafficking in the border provinces";

/** A plan whose every action has a title of several lines, which has to be merged. */
function planWithLongTitles(actions: number) {
  const file = planWorkbook(actions);
  for (let action = 0; action < actions; action++) {
    const number = `${Math.floor(action / 10) + 1}.${(action % 10) + 1}`;
    const value = `${number} ${LONG_TITLE} (district ${action + 1})`;
    file.sheets[0]?.setCell(3 + action, 1, { value, formula: null });
  }
  return file;
}

/** The requests that reading takes, and those that writing a summary takes beside the reading. */
async function requestsFor(actions: number) {
  const { host, workbook } = hostWorkbook(planWithLongTitles(actions));
  const study = await checkPlan(workbook);
  if (study.kind !== "checked") throw new Error("The plan was not found");
  expect(study.plan.actions).toHaveLength(actions);
  const reading = host.traffic.requests;
  expect((await writeSummary(workbook, request)).kind).toBe("written");
  const writing = host.traffic.requests - 2 * reading;
  const beforeReading = host.traffic.requests;
  await workbook.read();
  const readingAgain = host.traffic.requests - beforeReading;
  const beforeRewriting = host.traffic.requests;
  const rewritten = await writeSummary(workbook, request);
  expect(rewritten).toMatchObject({ kind: "written", sheet: { rewritten: true } });
  const rewriting = host.traffic.requests - beforeRewriting - readingAgain;
  return { reading, writing, rewriting, largestRequest: host.traffic.largestRequest };
}

describe("round trips to Excel", () => {
  it("are at most 4 to read, 10 to write and 14 to write again, for 13 indicators as for 2,000, and carry at most 1 MB", async () => {
    const small = await requestsFor(13);
    const large = await requestsFor(2_000);
    expect(small.reading).toBeLessThanOrEqual(4);
    expect(large.reading).toBe(small.reading);
    for (const { writing, rewriting, largestRequest } of [small, large]) {
      // The charts and the page have one of their own, and so has the last word that all is done.
      // Seven record the rows of the plan, the first time.
      expect(writing).toBeLessThanOrEqual(10);
      // What was typed is read and set aside before.
      expect(rewriting).toBeLessThanOrEqual(14);
      expect(largestRequest).toBeLessThanOrEqual(1_000_000);
    }
  }, 180_000);
});
