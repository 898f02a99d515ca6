import { checkPlan, writeSummary } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { createTranslator } from "../../src/locales/translator";
import { planWorkbook } from "../plan-workbook";

const request = {
  period: { year: 2024, quarter: 2 },
  asOf: { year: 2024, month: 7, day: 1 },
  translate: createTranslator("en"),
} as const;

/** The requests that reading takes, and those that writing a summary takes beside the reading. */
async function requestsFor(actions: number) {
  const { host, workbook } = hostWorkbook(planWorkbook(actions));
  const study = await checkPlan(workbook);
  if (study.kind !== "checked") throw new Error("The plan was not found");
  expect(study.plan.actions).toHaveLength(actions);
  const reading = host.traffic.requests;
  expect((await writeSummary(workbook, request)).kind).toBe("written");
  const writing = host.traffic.requests - 2 * reading;
  const beforeRewriting = host.traffic.requests;
  expect(await writeSummary(workbook, request)).toMatchObject({
    kind: "written",
    sheet: { rewritten: true },
  });
  const rewriting = host.traffic.requests - beforeRewriting - reading;
  return { reading, writing, rewriting, largestRequest: host.traffic.largestRequest };
}

describe("round trips to Excel", () => {
  it("are at most 4 to read and 6 to write, as many for 13 actions as for 1,000", async () => {
    const small = await requestsFor(13);
    const large = await requestsFor(1_000);
    expect(small.reading).toBeLessThanOrEqual(4);
    expect(large.reading).toBe(small.reading);
    for (const { writing, rewriting } of [small, large]) {
      expect(writing).toBeLessThanOrEqual(6);
      expect(rewriting).toBeLessThanOrEqual(6);
    }
  }, 60_000);

  it("carry at most 1 MB each", async () => {
    expect((await requestsFor(1_000)).largestRequest).toBeLessThanOrEqual(1_000_000);
  }, 60_000);
});
