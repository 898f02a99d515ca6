import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";

jest.setTimeout(60_000);

const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);

describe("poa brief", () => {
  it("writes one page with a chart, and again in the same place", async () => {
    const out = place("brief.xlsx");
    const brief = ["--period", "2024-Q2", "--on", "2024-07-20", "--out", out] as const;
    expect(await poaJson("brief", MEETING_PLAN, ...brief)).toMatchObject({
      title: "Brief 2024 Q2",
      rewritten: false,
      headline: { onTrackOrBetter: 0, reported: 0 },
    });
    const sheet = openWorkbookFile(readFileSync(out)).sheets.at(-1)!;
    const parts = Object.entries(unzipSync(readFileSync(out)));
    const setUps = parts.flatMap(([, bytes]) => /<pageSetup [^>]*>/.exec(strFromU8(bytes)) ?? []);
    expect(setUps.at(-1)).toMatch(/fitToWidth="1".*fitToHeight="1".*orientation="landscape"/);
    expect(sheet.charts).toHaveLength(1);
    expect(await poaJson("brief", out, "--period", "2024-Q2", "--in-place")).toMatchObject({
      rewritten: true,
    });
  });

  it("is of a quarter or a year of the plan", async () => {
    const of = async (period: string) =>
      runPoa("brief", MEETING_PLAN, "--period", period, "--out", place("none.xlsx"));
    expect(await of("2031")).toMatchObject({
      exitCode: 2,
      messages: expect.stringContaining("there is no brief of 2031") as string,
    });
    expect(await of("2024-03")).toMatchObject({ exitCode: 2 });
  });
});
