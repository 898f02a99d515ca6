import { readFileSync } from "node:fs";
import { hostWorkbook, joinWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { newWorkbookFile, openWorkbookFile } from "@plan-of-action/xlsx";
import { createTranslator } from "../../src/locales/translator";
import { gridCell } from "@plan-of-action/xlsx/grid";
import { keeping, recordsOf } from "../keeping";
import { writeChecks } from "../sheets-alone";

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
