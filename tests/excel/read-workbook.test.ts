import { readFileSync } from "node:fs";
import {
  hostWorkbook,
  joinWorkbook,
  type HostedWorkbook,
  officeHost,
} from "../../src/headless/hosted-workbook";
import { newWorkbookFile, openWorkbookFile } from "@plan-of-action/xlsx";
import { createTranslator } from "../../src/locales/translator";
import { gridCell } from "@plan-of-action/xlsx/grid";
import { keeping, recordsOf } from "../keeping";
import { writeChecks, writeIndicators, writeSummary } from "../sheets-alone";
import { checkPlan, recordActuals } from "../../src/app";
import { openWorkbook } from "../../src/excel";
import { readPlan } from "../../src/reading";
import { readSheetsOfFile } from "../../src/app/files/sheets-of-file";
import type { Plan } from "../../src/plan/plan";
import type { SheetContents } from "../../src/workbook/workbook";
import { startHost } from "@plan-of-action/office-host";
import { workbookWithLooks } from "../fixtures/plan-with-looks";
import { planWorkbook } from "../plan-workbook";
import {
  composeSheet,
  composeWorkbook,
  MAIN,
  officeType,
  relationshipsXml,
  sheetXml,
} from "../../packages/xlsx/tests/compose-package";

/** Office.js tells events after what runs now. */
const toldEvents = () => new Promise<void>((resolve) => setTimeout(resolve, 20));

const meetingPlan = () =>
  openWorkbookFile(readFileSync("tests/fixtures/joint-plan-of-action-2023-2025.xlsx"));

describe("reading a workbook", () => {
  it("gives every sheet with its cells, merges and formats", async () => {
    const { sheets, settings, isStructureProtected } = await hostWorkbook(meetingPlan()).workbook.read();
    expect(sheets.map(({ grid }) => grid.sheet)).toEqual(["Plan of Action", "Workplan"]);
    expect({ settings, isStructureProtected }).toEqual({ settings: null, isStructureProtected: false });
    const { grid } = sheets[0]!;
    expect(gridCell(grid, 10, 5)).toEqual({ value: "2\n120", formula: null, numberFormat: "General" });
    expect(gridCell(grid, 7, 7).value).toBeNull();
    expect(grid.merges).toContainEqual({ firstRow: 5, firstColumn: 6, lastRow: 5, lastColumn: 8 });
    expect(grid.merges).toHaveLength(15);
  });

  it("tells the name of its file", async () => {
    const { fileName } = await hostWorkbook(meetingPlan(), { name: "Workplan 2026.xlsx" }).workbook.read();
    expect(fileName).toBe("Workplan 2026.xlsx");
  });

  it("tells where Excel calculates only when it is told to", async () => {
    const { host, workbook } = hostWorkbook(meetingPlan());
    expect((await workbook.read()).calculatesByHand).toBe(false);
    await host.Excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
    });
    expect((await workbook.read()).calculatesByHand).toBe(true);
  });

  it("tells a blank, a zero, an empty text of a formula and an error value apart", async () => {
    const file = newWorkbookFile();
    const sheet = file.sheets[0]!;
    sheet.setCell(1, 1, { value: 0, formula: null });
    sheet.setCell(1, 2, { value: false, formula: null });
    sheet.setCell(2, 1, { value: { error: "#REF!" }, formula: null });
    sheet.setCell(2, 3, { value: 5, formula: "=2+3" });
    const { grid } = (await hostWorkbook(file).workbook.read()).sheets[0]!;
    expect([grid.firstRow, grid.firstColumn]).toEqual([1, 1]);
    expect(grid.values).toEqual([
      [0, false, null],
      [{ error: "#REF!" }, null, 5],
    ]);
    expect(gridCell(grid, 2, 3).formula).toBe("=2+3");
    expect(gridCell(grid, 2, 1).formula).toBeNull();
  });

  it("tells hidden rows and columns inside the block", async () => {
    const file = newWorkbookFile();
    const sheet = file.sheets[0]!;
    for (let n = 0; n < 6; n++) sheet.setCell(n, n, { value: n, formula: null });
    sheet.setRowsHidden(2, 3, true);
    sheet.setColumnsHidden(4, 4, true);
    const { grid } = (await hostWorkbook(file).workbook.read()).sheets[0]!;
    expect([grid.hiddenRows, grid.hiddenColumns]).toEqual([[2, 3], [4]]);
  });

  it("reads past a host that refuses large answers, in smaller ones", async () => {
    const file = newWorkbookFile();
    const sheet = file.sheets[0]!;
    const long = "ก".repeat(2_000);
    for (let row = 0; row < 1_500; row++) sheet.setCell(row, 0, { value: long, formula: null });
    const { host, workbook } = hostWorkbook(file);
    const { grid } = (await workbook.read()).sheets[0]!;
    expect(grid.values).toHaveLength(1_500);
    expect(grid.values.every(([value]) => value === long)).toBe(true);
    expect(host.traffic.requests).toBeGreaterThan(3);
  }, 30_000);

  it("with what is hidden and merged and with its formulas where a sheet is protected", async () => {
    const file = meetingPlan();
    const sheet = file.sheets[0]!;
    sheet.setCell(12, 5, { value: 3, formula: "1+2" });
    sheet.setRowsHidden(11, 12, true);
    sheet.setColumnsHidden(4, 4, true);
    const open = (await hostWorkbook(file).workbook.read()).sheets[0]!;
    sheet.isProtected = true;
    const locked = (await hostWorkbook(file).workbook.read()).sheets[0]!;
    expect(locked.isProtected).toBe(true);
    expect(locked.grid.merges.length).toBeGreaterThan(0);
    expect(locked.grid.hiddenRows).toEqual(expect.arrayContaining([11, 12]));
    expect(locked.grid.hiddenColumns).toEqual([4]);
    expect(gridCell(locked.grid, 12, 5).formula).toBe("=1+2");
    expect(locked.grid).toEqual(open.grid);
  });

  it("says to press Enter where a cell is being edited", async () => {
    const { host, workbook } = hostWorkbook(meetingPlan());
    host.failRequest(1, {
      code: "InvalidOperationInCellEditMode",
      message: "Excel is in cell-editing mode.",
    });
    await expect(workbook.read()).rejects.toMatchObject({ problem: { kind: "cellInEditMode" } });
  });
});

describe("the genuine Office.js is in play", () => {
  it("a property that was not loaded raises its own PropertyNotLoaded", async () => {
    const { host } = hostWorkbook(meetingPlan());
    await expect(
      host.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Plan of Action").getRange("F11");
        await context.sync();
        return range.values;
      }),
    ).rejects.toMatchObject({ name: "RichApi.Error", code: "PropertyNotLoaded" });
  });
});

describe("settings", () => {
  it("stay in the workbook, whatever stands in them", async () => {
    const json = JSON.stringify({ text: "<a> & 'b' \"c\" ភាសាខ្មែរ ]]>" });
    const { file, workbook } = hostWorkbook(meetingPlan());
    await workbook.saveSettings(keeping("{}"));
    await workbook.saveSettings(keeping(json));
    const again = hostWorkbook(openWorkbookFile(file.save()));
    expect((await again.workbook.read()).settings).toBe(json);
    expect(recordsOf(again.file)).toHaveLength(1);
  });
});

describe("changes by others", () => {
  it("are told, the product's own are not, and listening ends", async () => {
    const { host, workbook } = hostWorkbook(meetingPlan());
    let heard = 0;
    const stop = await workbook.onChanged(() => heard++);
    const edited = { sheet: "Plan of Action", row: 10, column: 5 };
    host.user.edit("'Plan of Action'!F11", 4);
    await toldEvents();
    expect(heard).toBe(1);
    await workbook.applyEdits([{ cell: edited, expected: 4, value: 2 }], []);
    await toldEvents();
    expect(heard).toBe(1);
    await stop();
    host.user.edit("'Plan of Action'!F11", 5);
    await toldEvents();
    expect(heard).toBe(1);
  });

  it("are all told in an Excel that does not say who changed a cell, the product's own too", async () => {
    const { host, workbook } = hostWorkbook(meetingPlan(), { excelApi: "1.13" });
    let heard = 0;
    await workbook.onChanged(() => heard++);
    host.user.edit("'Plan of Action'!F11", 4);
    await toldEvents();
    const edited = { sheet: "Plan of Action", row: 10, column: 5 };
    await workbook.applyEdits([{ cell: edited, expected: 4, value: 2 }], []);
    await toldEvents();
    expect(heard).toBe(2);
  });

  it.each<[string, (user: HostedWorkbook["host"]["user"]) => void]>([
    ["added", (user) => user.addSheet("Plan of 2026")],
    ["deleted", (user) => user.deleteSheet("Plan of Action")],
    ["renamed", (user) => user.renameSheet("Plan of Action", "Plan")],
  ])("are told where a sheet is %s", async (_, change) => {
    const { host, workbook } = hostWorkbook(meetingPlan());
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.add("Notes");
      await context.sync();
    });
    let heard = 0;
    const stop = await workbook.onChanged(() => heard++);
    change(host.user);
    await toldEvents();
    expect(heard).toBe(1);
    await stop();
    host.user.addSheet("Later");
    await toldEvents();
    expect(heard).toBe(1);
  });

  it("are told where another pane saves settings, acceptances or snapshots only, and not where this one does", async () => {
    const own = hostWorkbook(meetingPlan());
    const other = joinWorkbook(own);
    let heard = 0;
    const stop = await own.workbook.onChanged(() => heard++);
    await own.workbook.saveSettings(keeping("{}"));
    await toldEvents();
    expect(heard).toBe(0);
    await other.workbook.saveSettings(keeping(JSON.stringify({ version: 1 })));
    await toldEvents();
    expect(heard).toBe(1);
    await other.workbook.saveSnapshots(keeping("{}"));
    await toldEvents();
    expect(heard).toBe(2);
    await stop();
    await other.workbook.saveSettings(keeping("{}"));
    await toldEvents();
    expect(heard).toBe(2);
  });

  it("are none where the product adds a sheet of its own", async () => {
    const { workbook } = hostWorkbook(meetingPlan());
    let heard = 0;
    await workbook.onChanged(() => heard++);
    await writeChecks(workbook, {
      translate: createTranslator("en"),
      asOf: { year: 2024, month: 7, day: 1 },
    });
    await toldEvents();
    expect(heard).toBe(0);
  });

  it("are told where Excel does not tell of new names", async () => {
    const { host, workbook } = hostWorkbook(meetingPlan(), { excelApi: "1.16" });
    let heard = 0;
    await workbook.onChanged(() => heard++);
    host.user.edit("'Plan of Action'!F11", 4);
    host.user.addSheet("Notes");
    await toldEvents();
    expect(heard).toBe(2);
  });
});

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

describe("sheets of file", () => {
  /** What Office.js gives of the same file: two ways through the house that have to say the same. */
  async function byOffice(bytes: Uint8Array): Promise<readonly SheetContents[]> {
    return (await hostWorkbook(openWorkbookFile(bytes)).workbook.read()).sheets;
  }

  it.each([
    "every-feature",
    "joint-plan-of-action-2023-2025",
    "plan-with-own-percentages",
    "joint-plan-pasted-from-minutes",
  ])("reads %s as the open workbook is read", async (name) => {
    const bytes = readFileSync(`tests/fixtures/${name}.xlsx`);
    expect(readSheetsOfFile(bytes)).toEqual(await byOffice(bytes));
  });

  it("knows the product's own sheets by their markers", async () => {
    const { file, workbook } = hostWorkbook(planWorkbook(5));
    const request = {
      period: { year: 2024, quarter: 2 },
      asOf: { year: 2024, month: 7, day: 15 },
      translate: createTranslator("en"),
    } as const;
    await writeIndicators(workbook, request);
    await writeSummary(workbook, request);
    await writeChecks(workbook, request);
    const bytes = file.save();
    const read = readSheetsOfFile(bytes);
    expect(read.map(({ marker }) => marker)).toEqual([null, "indicators", "summary/2024-Q2", "checks"]);
    expect(read).toEqual(await byOffice(bytes));
  });

  it.each([
    ["nothing", sheetXml("")],
    [
      "a block that begins below and right of A1",
      sheetXml('<row r="4"><c r="C4"><v>1</v></c></row><row r="9"><c r="E9"><v>2</v></c></row>'),
    ],
    [
      "hidden rows and columns, merges, formats of rows and columns",
      `<worksheet xmlns="${MAIN}"><cols><col min="2" max="2" width="9" hidden="1"/><col min="3" max="3" width="9" style="1"/></cols>` +
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1" s="1"><v>0.5</v></c></row><row r="2" hidden="1"/>' +
        '<row r="3" s="1" customFormat="1"><c r="B3" s="0"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>',
    ],
    [
      "formulas, shared and of an array",
      sheetXml(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c><c r="B1"><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2"><v>2</v></c><c r="C2"><f t="array" ref="C2:C3">B1:B2</f><v>1</v></c></row>' +
          '<row r="3"><c r="C3"><v>2</v></c></row>',
      ),
    ],
    [
      "a cell at the other end of the sheet",
      sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      ),
    ],
  ])("reads %s", async (_, sheet) => {
    const styles =
      `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><fonts><font/></fonts><fills><fill/></fills>` +
      '<borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs></styleSheet>';
    const links = relationshipsXml(
      ["rId1", officeType("worksheet"), "worksheets/sheet1.xml"],
      ["rId3", officeType("styles"), "styles.xml"],
    );
    const bytes = composeWorkbook({
      "xl/worksheets/sheet1.xml": sheet,
      "xl/styles.xml": styles,
      "xl/_rels/workbook.xml.rels": links,
    });
    const read = readSheetsOfFile(bytes);
    expect(read).toEqual(await byOffice(bytes));
    const formats = new Set(read.flatMap(({ grid }) => grid.numberFormats.flat()));
    expect(formats.has("0.0%")).toBe(sheet.includes('s="1"'));
  });

  it("says what is wrong with a file that cannot be read", () => {
    expect(() => readSheetsOfFile(new Uint8Array([1, 2, 3]))).toThrow("notAZip");
    expect(() => readSheetsOfFile(composeSheet('<row r="0"/>'))).toThrow("damaged");
  });
});
