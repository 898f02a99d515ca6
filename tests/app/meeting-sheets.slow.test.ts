import { readFileSync } from "node:fs";
import {
  checkPlan,
  foreseeMeetingSheets,
  formatAddress,
  MEETING_SHEETS,
  writeMeetingSheets,
  type MeetingSheet,
  type MeetingSheetsRequest,
  type Workbook,
  type WorkbookContents,
} from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { createTranslator } from "../../src/locales/translator";
import { filledCells, placeOf, sheetTitled } from "../../tools/quality/attack/typed-workbook";
import { planWorkbook } from "../plan-workbook";

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
  const pages: (number | undefined)[] = [];
  const outcome = await writeMeetingSheets(
    hosted.workbook,
    { ...request, ...changes },
    {
      next: (sheet, done, total) => {
        told.push(`${sheet} ${done}/${total}`);
        return done < stopBefore;
      },
      written: (sheet, made) => {
        written.push([sheet, made.title, made.rewritten]);
        pages.push(made.pages);
      },
    },
  );
  return { outcome, told, written, pages };
}

describe("what is said before sheets are written", () => {
  it("is what is made then: titles, pages, and which of them are there already", async () => {
    const hosted = meetingPlan();
    const before = await foreseen(hosted);
    const { written, pages } = await write(hosted);
    expect(before.map(({ sheet, title, rewrites }) => [sheet, title, rewrites])).toEqual(written);
    expect(before.map((each) => each.pages)).toEqual(pages);
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
    expect(written.map(([sheet]) => sheet)).toEqual(["summary", "activities"]);
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

/** Of an order of ten sheets: to notice changes, to read, and for each sheet to find its place and to fill it. */
const MAX_REQUESTS = 80;

/** The workbook, which counts how often it is read and how often what was read is studied. */
function counted({ workbook }: HostedWorkbook) {
  const counts = { readings: 0, studies: 0 };
  const read = async (): Promise<WorkbookContents> => {
    counts.readings++;
    const contents = await workbook.read();
    return {
      ...contents,
      // Each study asks for it once, for its checks.
      get calculatesByHand() {
        counts.studies++;
        return contents.calculatesByHand ?? false;
      },
    };
  };
  return { counts, workbook: { ...workbook, read } satisfies Workbook };
}

describe("an order of all sheets", () => {
  const order = async (hosted: HostedWorkbook, before: (sheet: MeetingSheet) => void = () => undefined) => {
    const { counts, workbook } = counted(hosted);
    const requests = hosted.host.traffic.requests;
    const next = (sheet: MeetingSheet) => {
      before(sheet);
      return true;
    };
    const outcome = await writeMeetingSheets(workbook, request, { next, written: () => undefined });
    expect(outcome).toMatchObject({ kind: "ended", stopped: false });
    return { ...counts, requests: hosted.host.traffic.requests - requests };
  };

  it("takes one reading of the workbook and one run of the checks, however large the plan is", async () => {
    for (const indicators of [12, 40]) {
      const hosted = hostWorkbook(planWorkbook(indicators));
      const first = await order(hosted);
      const again = await order(hosted);
      expect([first, again]).toMatchObject([
        { readings: 1, studies: 1 },
        { readings: 1, studies: 1 },
      ]);
      expect(Math.max(first.requests, again.requests)).toBeLessThanOrEqual(MAX_REQUESTS);
    }
  });

  it("costs no request to notice changes where the pane notices them already", async () => {
    const alone = await order(hostWorkbook(planWorkbook(12)));
    const watched = hostWorkbook(planWorkbook(12));
    await watched.workbook.onChanged(() => undefined);
    expect((await order(watched)).requests).toBeLessThan(alone.requests);
  });

  it("reads again where somebody changes the plan on the way, and tells of it from then on", async () => {
    const hosted = hostWorkbook(planWorkbook(12));
    const { readings, studies } = await order(hosted, (sheet) => {
      if (sheet === "agencies") hosted.host.user.edit("Action plan!D5", "Number of wells dug");
    });
    expect({ readings, studies }).toEqual({ readings: 2, studies: 2 });
    const has = (title: string) =>
      [...filledCells(sheetTitled(hosted.file, title))].some(({ value }) => value === "Number of wells dug");
    expect([has("Summary 2024 Q2"), has("Tracking table")]).toEqual([false, true]);
  });

  it("keeps what somebody types on an own sheet while others are written, and counts it", async () => {
    const hosted = meetingPlan();
    await order(hosted);
    const activities = sheetTitled(hosted.file, "Activities");
    const { row, column } = placeOf(activities, "Evidence");
    await order(hosted, (sheet) => {
      if (sheet === "activities")
        hosted.host.user.edit(`Activities!${formatAddress(row + 1, column)}`, "Minutes of 3 May");
    });
    const texts = [...filledCells(sheetTitled(hosted.file, "Activities"))].filter(
      ({ value }) => value === "Minutes of 3 May",
    );
    expect(texts).toMatchObject([{ row: row + 1, column }]);
  });

  it("reads for each sheet in an Excel that tells of no changes", async () => {
    const hosted = hostWorkbook(planWorkbook(12));
    const deaf = {
      ...hosted,
      workbook: { ...hosted.workbook, onChanged: () => Promise.reject(new Error("No")) },
    };
    expect(await order(deaf)).toMatchObject({ readings: MEETING_SHEETS.length });
  });
});
