import { readFileSync } from "node:fs";
import {
  checkPlan,
  foreseeMeetingSheets,
  MEETING_SHEETS,
  writeMeetingSheets,
  type MeetingSheet,
  type MeetingSheetsRequest,
} from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { createTranslator } from "../../src/locales/translator";

const asOf = { year: 2024, month: 8, day: 15 };
const request: MeetingSheetsRequest = {
  period: { year: 2024, quarter: 2 },
  asOf,
  translate: createTranslator("en"),
  sheets: MEETING_SHEETS,
};

const meetingPlan = () =>
  hostWorkbook(openWorkbookFile(readFileSync("tests/fixtures/joint-plan-of-action-2023-2025.xlsx")));

async function foreseen({ workbook }: HostedWorkbook, changes: Partial<MeetingSheetsRequest> = {}) {
  const study = await checkPlan(workbook, undefined, asOf);
  if (study.kind === "noPlan") throw new Error("The plan was not found");
  return foreseeMeetingSheets(study, { ...request, ...changes });
}

/** Writes sheets and notes how it goes on; stops before the n-th. */
async function write(
  hosted: HostedWorkbook,
  changes: Partial<MeetingSheetsRequest> = {},
  stopBefore = Infinity,
) {
  const told: string[] = [];
  const written: [MeetingSheet, string, boolean][] = [];
  const outcome = await writeMeetingSheets(
    hosted.workbook,
    { ...request, ...changes },
    {
      next: (sheet, done, total) => {
        told.push(`${sheet} ${done}/${total}`);
        return done < stopBefore;
      },
      written: (sheet, { title, rewritten }) => written.push([sheet, title, rewritten]),
    },
  );
  return { outcome, told, written };
}

describe("what is said before sheets are written", () => {
  it("is what is made then: titles, charts, and which of them are there already", async () => {
    const hosted = meetingPlan();
    const before = await foreseen(hosted);
    const { written } = await write(hosted);
    expect(before.map(({ sheet, title, rewrites }) => [sheet, title, rewrites])).toEqual(written);
    for (const { title, charts } of before) {
      expect(hosted.file.sheets.find(({ name }) => name === title)?.charts).toHaveLength(charts);
    }
    expect((await foreseen(hosted)).every(({ rewrites }) => rewrites)).toBe(true);
    expect((await write(hosted)).written.every(([, , rewritten]) => rewritten)).toBe(true);
  });

  it("names a sheet by the title that the user gave it", async () => {
    const hosted = meetingPlan();
    await write(hosted, { sheets: ["checks"] });
    hosted.file.sheets.at(-1)!.name = "Our checks";
    expect(await foreseen(hosted, { sheets: ["checks"] })).toMatchObject([{ title: "Our checks" }]);
  });
});

describe("writing sheets for a meeting", () => {
  it("says before each how many are done, in the order of the sheets", async () => {
    const { told, outcome } = await write(meetingPlan(), { sheets: ["indicators", "summary"] });
    expect(told).toEqual(["summary 0/2", "indicators 1/2"]);
    expect(outcome).toMatchObject({ kind: "ended", stopped: false });
  });

  it("stops between two of them, and what was written stays whole", async () => {
    const hosted = meetingPlan();
    const { outcome, written } = await write(hosted, {}, 2);
    expect(outcome).toMatchObject({ kind: "ended", stopped: true });
    expect(written.map(([sheet]) => sheet)).toEqual(["summary", "brief"]);
    expect(hosted.file.sheets.map(({ name }) => name)).not.toContain("Checks");
    const reopened = hostWorkbook(openWorkbookFile(hosted.file.save()));
    expect((await write(reopened, {}, 2)).written.every(([, , rewritten]) => rewritten)).toBe(true);
  });

  it("leaves a frozen summary as it is, and says which, unless it is asked twice", async () => {
    const hosted = meetingPlan();
    await write(hosted, { sheets: ["summary"], freeze: true });
    const again = await write(hosted);
    expect(again.outcome).toMatchObject({
      kind: "hindered",
      sheet: "summary",
      obstacle: { kind: "frozen", sheet: "Summary 2024 Q2", takenOn: asOf },
    });
    expect(again.written).toEqual([]);
    expect((await write(hosted, { sheets: ["summary"], rewriteFrozen: true })).written).toEqual([
      ["summary", "Summary 2024 Q2", true],
    ]);
  });
});
