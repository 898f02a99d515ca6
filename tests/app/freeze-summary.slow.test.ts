import {
  checkPlan,
  recordActuals,
  WorkbookError,
  type Day,
  type SummaryRequest,
  type Workbook,
} from "../../src/app";
import { saveSnapshot, snapshotsOf } from "../../src/app/settings/saved-snapshots";
import { takeSnapshot } from "../../src/changes";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import { createTranslator } from "../../src/locales/translator";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { placeOf } from "../cells-of-sheet";
import { planWorkbook } from "../plan-workbook";
import { hostedPlan, planSheet, studied, writePlan } from "./small-plan";
import { keeping } from "../keeping";
import { entry as entryOf } from "./reported-actuals";
import { freezeSummary, writeSummary } from "../sheets-alone";

// Whole summaries are written through the host, several in a test.
const PLAN: readonly GridValue[][] = [
  ["1.1 Train officers", "MoJ", "# of officers trained", 60, 20, 20, 20],
  ["1.2 Hold courses", "NCCT", "# of courses", 2, 2, 2, null],
];
const IN_JANUARY: Day = { year: 2024, month: 1, day: 5 };
const IN_JULY: Day = { year: 2024, month: 7, day: 1 };

const q4: SummaryRequest = {
  period: { year: 2023, quarter: 4 },
  asOf: IN_JANUARY,
  translate: createTranslator("en"),
};
const q2: SummaryRequest = { ...q4, period: { year: 2024, quarter: 2 }, asOf: IN_JULY };

const reopened = ({ file }: HostedWorkbook): HostedWorkbook => hostWorkbook(openWorkbookFile(file.save()));
const titles = ({ file }: HostedWorkbook): string[] => file.sheets.map(({ name }) => name);
const sheetOf = ({ file }: HostedWorkbook, title: string): SheetFile =>
  file.sheets.find(({ name }) => name === title)!;

async function markers({ workbook }: HostedWorkbook): Promise<(string | null)[]> {
  return (await workbook.read()).sheets.map(({ marker }) => marker);
}

/** The texts of a sheet's cells, row by row, those of a row with bars between them. */
function textsOf(sheet: SheetFile): string[] {
  const area = sheet.usedArea(true)!;
  return Array.from({ length: area.lastRow + 1 }, (_, row) =>
    Array.from({ length: area.lastColumn + 1 }, (__, column) => sheet.cell(row, column).value)
      .filter((value) => value !== null && value !== "")
      .map((value) => (typeof value === "object" ? "" : String(value)))
      .join(" | "),
  );
}

/** Types a remark beside an indicator of a summary, as a user does. */
function remark(sheet: SheetFile, indicator: string, text: string, header = "Remarks"): void {
  const area = sheet.usedArea(true)!;
  const headerRow = placeOf(sheet, "poa:indicator").row;
  let row = headerRow + 1;
  while (sheet.cell(row, 1).value !== indicator) row += 1;
  let column = area.lastColumn;
  while (sheet.cell(headerRow, column).value !== header) column -= 1;
  sheet.setCell(row, column, { value: text, formula: null });
}

const entry = (period: string, actual: string) => entryOf("1.1-1", period, actual);

describe("a frozen summary", () => {
  it("has values only, says so, and is marked", async () => {
    const hosted = hostedPlan(PLAN);
    expect(await freezeSummary(hosted.workbook, q4)).toMatchObject({
      kind: "written",
      frozen: { snapshotKept: true },
      sheet: { title: "Summary 2023 Q4", rewritten: false },
    });
    const sheet = sheetOf(reopened(hosted), "Summary 2023 Q4");
    expect([...sheet.formulaCells()]).toEqual([]);
    expect(textsOf(sheet)).toContainEqual(expect.stringMatching(/^Frozen on 5 January 2024: /));
    expect(await markers(hosted)).toEqual([null, "summary/2023-Q4/frozen"]);
  });

  it("shows the same values as one that is not frozen", async () => {
    const [living, frozen] = [hostedPlan(PLAN), hostedPlan(PLAN)];
    await writeSummary(living.workbook, q4);
    await freezeSummary(frozen.workbook, q4);
    const shown = (hosted: HostedWorkbook) =>
      textsOf(sheetOf(hosted, "Summary 2023 Q4")).filter((text) => !text.startsWith("Frozen on"));
    expect(shown(frozen)).toEqual(shown(living));
  });

  it("takes the place of the summary that was there, with its remarks, under the title that the user gave it", async () => {
    const hosted = hostedPlan(PLAN);
    await writeSummary(hosted.workbook, q4);
    const living = sheetOf(hosted, "Summary 2023 Q4");
    living.name = "For the meeting";
    remark(living, "1.1", "Twelve of them from the border");
    await freezeSummary(hosted.workbook, q4);
    expect(titles(hosted)).toEqual(["Plan", "For the meeting"]);
    expect(await markers(hosted)).toEqual([null, "summary/2023-Q4/frozen"]);
    expect(textsOf(sheetOf(hosted, "For the meeting"))).toContainEqual(
      expect.stringMatching(/1\.1.*Twelve of them from the border$/),
    );
  });

  it("is not written again, and not a byte of the workbook changes", async () => {
    const hosted = hostedPlan(PLAN);
    await freezeSummary(hosted.workbook, q4);
    const before = hosted.file.save();
    for (const write of [writeSummary, freezeSummary]) {
      expect(await write(hosted.workbook, { ...q4, asOf: IN_JULY })).toEqual({
        kind: "frozen",
        sheet: "Summary 2023 Q4",
        takenOn: IN_JANUARY,
      });
    }
    expect(hosted.file.save()).toEqual(before);
  });

  it.each(["Remarks", "Comments of the secretariat"])(
    "is written again where that is asked for, with the remarks under the header “%s”",
    async (header) => {
      const hosted = hostedPlan(PLAN);
      await freezeSummary(hosted.workbook, q4);
      const sheet = sheetOf(hosted, "Summary 2023 Q4");
      remark(sheet, "1.2", "Postponed");
      const headers = placeOf(sheet, "poa:indicator").row;
      const { lastColumn } = sheet.usedArea(true)!;
      for (let column = 0; column <= lastColumn; column++) {
        if (sheet.cell(headers, column).value === "Remarks") {
          sheet.setCell(headers, column, { value: header, formula: null });
        }
      }
      expect(
        await freezeSummary(hosted.workbook, { ...q4, asOf: IN_JULY, rewriteFrozen: true }),
      ).toMatchObject({ kind: "written", sheet: { rewritten: true } });
      const texts = textsOf(sheetOf(hosted, "Summary 2023 Q4"));
      expect(texts).toContainEqual(expect.stringMatching(/^Frozen on 1 July 2024/));
      expect(texts).toContainEqual(expect.stringMatching(/1\.2.*Postponed$/));
      expect(titles(hosted)).toHaveLength(2);
    },
  );

  it("is one that is rewritten again, where that is asked for without freezing", async () => {
    const hosted = hostedPlan(PLAN);
    await freezeSummary(hosted.workbook, q4);
    await writeSummary(hosted.workbook, { ...q4, rewriteFrozen: true });
    expect(await markers(hosted)).toEqual([null, "summary/2023-Q4"]);
    expect((await writeSummary(hosted.workbook, q4)).kind).toBe("written");
    expect([...sheetOf(hosted, "Summary 2023 Q4").formulaCells()].length).toBeGreaterThan(0);
  });

  it("that the user has deleted stands no more", async () => {
    const hosted = hostedPlan(PLAN);
    await freezeSummary(hosted.workbook, q4);
    hosted.file.removeSheet(sheetOf(hosted, "Summary 2023 Q4"));
    expect((await writeSummary(hosted.workbook, q4)).kind).toBe("written");
  });

  it("leaves the plan as it is", async () => {
    const hosted = hostedPlan(PLAN);
    const before = textsOf(planSheet(hosted));
    await freezeSummary(hosted.workbook, q4);
    expect(textsOf(planSheet(hosted))).toEqual(before);
  });
});

describe("the summary after a frozen one", () => {
  const rowsFrom = (texts: readonly string[], start: RegExp): string[] => {
    const first = texts.findIndex((text) => start.test(text));
    return first < 0 ? [] : texts.slice(first, first + 20);
  };

  it("shows what has changed since: targets, wording, structure and actuals", async () => {
    const hosted = hostedPlan(PLAN);
    const record = (actual: string, period: string) =>
      recordActuals(hosted.workbook, {
        entries: [entry(period, actual)],
        on: IN_JANUARY,
        translate: q4.translate,
      });
    await record("15", "2023");
    await freezeSummary(hosted.workbook, q4);
    writePlan(planSheet(hosted), [
      ["1.1 Train border officers", "MoJ", "# of officers trained", 60, 20, 20, 20],
      ["1.2 Hold courses", "NCCT, MoI", "# of courses", 4, 2, 2, null],
      ["1.3 Meet", "MoJ", "# of meetings", 1, null, 1, null],
    ]);
    await record("18", "2023");
    await writeSummary(hosted.workbook, q2);
    const texts = rowsFrom(textsOf(sheetOf(hosted, "Summary 2024 Q2")), /^Changes since/);
    expect(texts.filter((text) => text !== "").slice(0, 11)).toEqual([
      "Changes since 2023 Q4 (frozen on 5 January 2024)",
      "No. | What has changed | Then | Now",
      "Targets and baselines",
      "1.2 | Overall target: # of courses | 2 | 4",
      "Wording",
      "1.1 | Joint action: Train border officers | – | “border”",
      "Structure and agencies",
      "1.2 | Responsible agencies: Hold courses | – | “MoI”",
      "1.3 | Joint action: Meet | – | added",
      "Actuals reported or corrected afterwards",
      "1.1 | Actual of 2023: # of officers trained | 15 | 18",
    ]);
  });

  it("says so where nothing has changed", async () => {
    const hosted = hostedPlan(PLAN);
    await freezeSummary(hosted.workbook, q4);
    await writeSummary(hosted.workbook, q2);
    expect(textsOf(sheetOf(hosted, "Summary 2024 Q2")).join("\n")).toContain(
      "Nothing has changed in the targets, the wording and the structure of the plan, nor in what was reported until then.",
    );
  });

  it.each([
    ["2023 Q3", { year: 2023, quarter: 3 }],
    ["the frozen period as a year", { year: 2023 }],
  ] as const)("says nothing of it for %s, which ended no later", async (_, period) => {
    const hosted = hostedPlan(PLAN);
    await freezeSummary(hosted.workbook, q4);
    const written = await writeSummary(hosted.workbook, { ...q2, period });
    const title = written.kind === "written" ? written.sheet.title : "";
    expect(textsOf(sheetOf(hosted, title)).filter((text) => /^(Changes s|S)ince/.test(text))).toEqual([]);
  });

  it("compares with the last of several, and the checks do, too", async () => {
    const hosted = hostedPlan(PLAN);
    await freezeSummary(hosted.workbook, { ...q2, period: { year: 2024, quarter: 1 } });
    writePlan(planSheet(hosted), [PLAN[0]!, ["1.2 Hold courses", "NCCT", "# of courses", 4, 2, 2, null]]);
    await freezeSummary(hosted.workbook, { ...q4, asOf: IN_JULY });
    const { findings } = await studied(hosted);
    const [changed] = findings.filter(({ rule }) => rule === "changed-target");
    expect(changed).toMatchObject({
      severity: "info",
      cell: { sheet: "Plan", row: 4, column: 3 },
      message: { values: { period: "2024-Q1", former: "2", present: "4" } },
    });
  });

  it("may be in another language than the frozen one", async () => {
    const hosted = hostedPlan(PLAN);
    await freezeSummary(hosted.workbook, { ...q4, translate: createTranslator("km") });
    writePlan(planSheet(hosted), [PLAN[0]!, ["1.2 Hold courses", "NCCT", "# of courses", 4, 2, 2, null]]);
    await writeSummary(hosted.workbook, q2);
    const texts = textsOf(sheetOf(hosted, "Summary 2024 Q2"));
    expect(texts.join("\n")).toContain("1.2 | Overall target: 2 → 4");
    expect(await writeSummary(hosted.workbook, q4)).toMatchObject({ kind: "frozen" });
  });

  it("goes on where the frozen sheet was renamed, moved or deleted", async () => {
    const hosted = hostedPlan(PLAN);
    await freezeSummary(hosted.workbook, q4);
    hosted.file.removeSheet(sheetOf(hosted, "Summary 2023 Q4"));
    await writeSummary(hosted.workbook, q2);
    expect(textsOf(sheetOf(hosted, "Summary 2024 Q2")).join("\n")).toContain("Since the last meeting");
  });
});

describe("freezing", () => {
  const NEWER = JSON.stringify({ version: 2, snapshots: "in some other form" });

  it("writes nothing where a newer version keeps its snapshots, which are left alone and reported", async () => {
    const hosted = hostedPlan(PLAN);
    await hosted.workbook.saveSnapshots(keeping(NEWER));
    await expect(freezeSummary(hosted.workbook, q4)).rejects.toMatchObject({
      problem: { kind: "snapshotsFromNewerVersion" },
    });
    expect(titles(hosted)).toEqual(["Plan"]);
    expect((await hosted.workbook.read()).snapshots).toBe(NEWER);
    expect((await studied(hosted)).snapshotsFault).toBe("newer");
    expect((await writeSummary(hosted.workbook, q4)).kind).toBe("written");
  });

  it.each(["{", "[]", '{"version":1}', '{"version":1,"snapshots":[{"period":{"year":2023}}]}'])(
    "puts a snapshot in place of what is damaged, which is reported: %s",
    async (json) => {
      const hosted = hostedPlan(PLAN);
      await hosted.workbook.saveSnapshots(keeping(json));
      expect((await studied(hosted)).snapshotsFault).toBe("damaged");
      await freezeSummary(hosted.workbook, q4);
      expect(await studied(hosted)).toMatchObject({
        snapshotsFault: null,
        since: { period: q4.period, changes: [] },
      });
    },
  );

  it("tells where Excel has lost the snapshot", async () => {
    const hosted = hostedPlan(PLAN);
    const losing: Workbook = {
      ...hosted.workbook,
      saveSnapshots: () => Promise.reject(new WorkbookError({ kind: "settingsNotKept" })),
    };
    expect(await freezeSummary(losing, q4)).toMatchObject({ frozen: { snapshotKept: false } });
  });

  it("keeps the last four periods, the latest of them compared with", async () => {
    const hosted = hostedPlan(PLAN);
    const quarters = [1, 2, 3, 4] as const;
    for (const quarter of quarters)
      await freezeSummary(hosted.workbook, { ...q4, period: { year: 2023, quarter } });
    for (const quarter of quarters)
      await freezeSummary(hosted.workbook, { ...q2, period: { year: 2024, quarter } });
    const kept = JSON.parse((await hosted.workbook.read()).snapshots!) as {
      snapshots: { period: { year: number; quarter: number } }[];
    };
    expect(kept.snapshots.map(({ period }) => `${period.year}-Q${period.quarter}`)).toEqual([
      "2024-Q1",
      "2024-Q2",
      "2024-Q3",
      "2024-Q4",
    ]);
  }, 30_000);
});

describe("a plan of 2,000 indicators", () => {
  it("is frozen with no request above 1 MB, and compared in no time", async () => {
    const { workbook, host } = hostWorkbook(planWorkbook(2_000));
    expect(await freezeSummary(workbook, q4)).toMatchObject({ frozen: { snapshotKept: true } });
    expect(host.traffic.largestRequest).toBeLessThanOrEqual(1_000_000);
    const study = await checkPlan(workbook);
    expect(study).toMatchObject({ since: { changes: [] }, snapshotsFault: null });
  }, 60_000);

  it("leaves the workbook readable in Excel on the web, also with long words in Khmer and quarter after quarter", async () => {
    const file = planWorkbook(2_000);
    for (let row = 3; row < 2_003; row++) {
      const value = `សូចនាករទី ${row}: ${"ចំនួនមន្ត្រីដែលទទួលបានការបណ្តុះបណ្តាល ".repeat(4)}`;
      file.sheets[0]!.setCell(row, 3, { value, formula: null });
    }
    const { workbook, host } = hostWorkbook(file);
    const study = await checkPlan(workbook);
    if (study.kind !== "checked") throw new Error("The plan was not found");
    const standings = study.plan.indicators.map(({ id }) => ({
      id,
      actual: 1,
      percentMet: 50,
      status: "onTrack" as const,
    }));
    for (const quarter of [1, 2, 3, 4] as const) {
      const snapshot = takeSnapshot({ ...study, standings }, { year: 2023, quarter }, IN_JANUARY);
      expect(await saveSnapshot(workbook, study.contents, snapshot)).toBe(true);
    }
    expect(snapshotsOf(await workbook.read()).snapshots.at(-1)?.period).toEqual({ year: 2023, quarter: 4 });
    host.traffic.reset();
    await workbook.read();
    expect(host.traffic.largestResponse).toBeLessThan(4_500_000);
  }, 60_000);

  it("with more than the workbook can keep is frozen without its snapshot, which is said", async () => {
    const file = planWorkbook(42);
    for (let row = 3; row < 45; row++) {
      file.sheets[0]!.setCell(row, 3, {
        value: `# of ${row} ${"ការបណ្តុះបណ្តាល ".repeat(2_000)}`,
        formula: null,
      });
    }
    const { workbook } = hostWorkbook(file);
    expect(await freezeSummary(workbook, q4)).toMatchObject({ frozen: { snapshotKept: false } });
    expect((await workbook.read()).snapshots).toBeNull();
  }, 60_000);
});
