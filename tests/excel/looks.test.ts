import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { officeHost } from "../../src/headless/hosted-workbook";
import { checkPlan, recordActuals } from "../../src/app";
import { openWorkbook } from "../../src/excel";
import { createTranslator } from "../../src/locales/translator";
import { readPlan } from "../../src/reading";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { readSheetsOfFile } from "../../src/app/files/sheets-of-file";
import type { Plan } from "../../src/plan/plan";
import type { SheetContents } from "../../src/workbook/workbook";
import { startHost } from "@plan-of-action/office-host";
import { workbookWithLooks } from "../fixtures/plan-with-looks";

/* What the looks of cells say: struck through, in part or in whole, raised digits, days counted from 1904. */

const PLAN = [
  ["Action", "Indicator", "Target 2024", "Target 2025", "Deadline"],
  ["1.1 Train officers", "Number of officers trained", 20, 30, null],
  ["1.2 Build wells", "Number of wells built", { content: 12, style: "struck" }, 15, null],
  [
    "1.3 Hold meetings",
    "Number of meetings held",
    [
      ["plain", "2"],
      ["raised", "1"],
    ],
    4,
    null,
  ],
  [
    "1.4 Print manuals",
    "Number of manuals printed",
    [
      ["struck", "10 "],
      ["plain", "12"],
    ],
    6,
    null,
  ],
  [
    "1.5 Plant trees",
    "Area planted",
    [
      ["plain", "5 m"],
      ["raised", "2"],
    ],
    7,
    null,
  ],
] as const;

function planIn(sheets: readonly SheetContents[]): Plan {
  const reading = readPlan(sheets.map(({ grid }) => grid));
  if (reading.kind !== "plan") throw new Error("no plan");
  return reading.plan;
}

const targetsOf = ({ indicators }: Plan) =>
  indicators.map(({ targets }) => {
    const value = targets.get("2024");
    return value?.state === "number" ? value.number : value?.state;
  });

describe("looks of cells", () => {
  it("are told of a file as of the same workbook behind Office.js", async () => {
    const bytes = workbookWithLooks(PLAN);
    const read = readSheetsOfFile(bytes);
    expect(read).toEqual((await hostWorkbook(openWorkbookFile(bytes)).workbook.read()).sheets);
    expect(read[0]!.grid.looks?.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "struck ",
      "raised 2¹",
      "partlyStruck 12",
      "raised 5 m²",
    ]);
  });

  it("take out what is struck and make notes of raised digits", () => {
    const plan = planIn(readSheetsOfFile(workbookWithLooks(PLAN)));
    expect(targetsOf(plan)).toEqual([20, "blank", 2, 12, 5]);
    expect(plan.notRead).toContainEqual(
      expect.objectContaining({ cell: { sheet: "Plan", row: 2, column: 2 }, text: "12", why: "struck" }),
    );
    expect(plan.doubts.map(({ cell, taken, beside, looks }) => [cell.row, taken, beside ?? looks])).toEqual([
      [3, "2", "¹"],
      [4, "12", "partlyStruck"],
    ]);
  });

  it("are asked for in one round trip more, where there are some", async () => {
    const syncsOf = async (rows: Parameters<typeof workbookWithLooks>[0]) => {
      const host = startHost(openWorkbookFile(workbookWithLooks(rows)));
      const before = host.traffic.requests;
      const { sheets } = await openWorkbook(officeHost(host)).read();
      return { sheets, syncs: host.traffic.requests - before };
    };
    const plain = await syncsOf(PLAN.slice(0, 2));
    const looking = await syncsOf(PLAN);
    expect(looking.syncs).toBe(plain.syncs + 1);
    // Office.js does not say which part of a text is struck, so all of it is read in doubt.
    expect(looking.sheets[0]!.grid.looks?.map(({ kind }) => kind)).toEqual([
      "struck",
      "unknown",
      "unknown",
      "unknown",
    ]);
    const plan = planIn(looking.sheets);
    expect(plan.doubts.filter(({ looks }) => looks === "unknown")).toHaveLength(3);
  });

  it("change nothing where there are none", () => {
    const [sheet] = readSheetsOfFile(workbookWithLooks(PLAN.slice(0, 2)));
    expect(sheet!.grid).not.toHaveProperty("looks");
    expect(sheet!.grid).not.toHaveProperty("isFrom1904");
  });
});

describe("days counted from 1904", () => {
  it("keep the day on which something was reported", async () => {
    const hosted = hostWorkbook(openWorkbookFile(workbookWithLooks(rows, { from1904: true })));
    const on = { year: 2024, month: 7, day: 1 } as const;
    const entries = [
      {
        indicator: "Number of meetings held",
        period: "2024",
        party: "",
        actual: "4",
        evidence: "",
        varianceReason: "",
        comment: "",
        line: 2,
      },
    ];
    const recorded = await recordActuals(hosted.workbook, { entries, on, translate: createTranslator("en") });
    expect(recorded.kind).toBe("recorded");
    const study = await checkPlan(hosted.workbook, undefined, on);
    expect(study).toMatchObject({ actualsSheet: { actuals: [{ report: { reportedOn: on } }] } });
  });

  const rows = [
    ["Action", "Indicator", "Target 2024", "Deadline"],
    ["1.1 Train officers", "Number of officers trained", 20, { content: 44_011, style: "date" }],
    ["1.2 Hold meetings", "Number of meetings held", 4, { content: 44_011, style: "date" }],
  ] as const;

  it.each([true, false])("are read as the days that the sheet shows (from 1904: %s)", async (from1904) => {
    const bytes = workbookWithLooks(rows, { from1904 });
    const read = readSheetsOfFile(bytes);
    expect(read).toEqual((await hostWorkbook(openWorkbookFile(bytes)).workbook.read()).sheets);
    const shown = from1904 ? "2024-06-30" : "2020-06-29";
    expect(JSON.stringify(planIn(read))).toContain(shown);
  });
});
