import { openWorkbookFile, newWorkbookFile } from "@plan-of-action/xlsx";
import { hosted, loaded, refusal } from "./hosting";
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";

async function sheetNames(worksheets: Excel.WorksheetCollection): Promise<string[]> {
  return (await loaded(worksheets, "items/name")).items.map(({ name }) => name);
}

describe("worksheets", () => {
  it("are added after the others, named or not", async () => {
    const { run } = hosted();
    await run(async ({ workbook: { worksheets } }) => {
      worksheets.add("Summary 2024 Q2");
      worksheets.add();
      expect(await sheetNames(worksheets)).toEqual(["Sheet1", "Summary 2024 Q2", "Sheet3"]);
      const count = worksheets.getCount();
      const last = worksheets.getLast();
      expect((await loaded(last, "name,position")).toJSON()).toMatchObject({ name: "Sheet3", position: 2 });
      expect(count.value).toBe(3);
    });
  });

  it("are found by name in any case, and by id", async () => {
    const { run } = hosted();
    await run(async ({ workbook: { worksheets } }) => {
      const byName = await loaded(worksheets.getItem("SHEET1"), "id,name");
      expect((await loaded(worksheets.getItem(byName.id), "name")).name).toBe("Sheet1");
    });
  });

  it.each(["", "a".repeat(32), "a:b", "a\\b", "a/b", "a?b", "a*b", "[a]", "'a", "a'", "History"])(
    "are refused the name %j",
    async (name) => {
      const { run } = hosted();
      const add = run(async ({ workbook: { worksheets } }) => {
        worksheets.getFirst().name = name;
        await worksheets.context.sync();
      });
      expect(await refusal(add)).toMatchObject({ code: "InvalidArgument", location: "Worksheet.name" });
    },
  );

  it("have each a name of its own, whatever the case", async () => {
    const { run } = hosted();
    const add = run(async ({ workbook: { worksheets } }) => {
      worksheets.add("sheet1");
      await worksheets.context.sync();
    });
    expect(await refusal(add)).toMatchObject({
      code: "ItemAlreadyExists",
      location: "WorksheetCollection.add",
    });
  });

  it("have a look of their own", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      Object.assign(sheet, { name: "New", tabColor: "#1F4E79", showGridlines: false });
      await loaded(sheet, "name,tabColor,showGridlines");
      expect(sheet.toJSON()).toMatchObject({ name: "New", tabColor: "#1F4E79", showGridlines: false });
    });
  });

  it("are moved among the tabs", async () => {
    const { run, file } = hosted();
    await run(async ({ workbook: { worksheets } }) => {
      worksheets.add("Summary");
      worksheets.add("Checks").position = 0;
      expect(await sheetNames(worksheets)).toEqual(["Checks", "Sheet1", "Summary"]);
    });
    expect(file.sheets.map(({ name }) => name)).toEqual(["Checks", "Sheet1", "Summary"]);
    const beyond = run(async ({ workbook: { worksheets } }) => {
      worksheets.getFirst().position = 3;
      await worksheets.context.sync();
    });
    expect(await refusal(beyond)).toMatchObject({ code: "InvalidArgument", location: "Worksheet.position" });
  });

  it("and cells that are shown are so in the file, too", async () => {
    const { run, file } = hosted();
    await run(async ({ workbook: { worksheets } }) => {
      worksheets.add("Summary").getRange("B3:C4").select();
      await worksheets.context.sync();
    });
    const saved = openWorkbookFile(file.save());
    expect(saved.sheetInFront).toMatchObject({
      name: "Summary",
      selection: { firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 2 },
    });
  });

  it("can be hidden while another is in sight", async () => {
    const { run } = hosted();
    await run(async ({ workbook: { worksheets } }) => {
      const other = worksheets.add("Other");
      other.visibility = "VeryHidden";
      expect((await loaded(other, "visibility")).visibility).toBe("VeryHidden");
      const [all, shown] = [worksheets.getCount(), worksheets.getCount(true)];
      await worksheets.context.sync();
      expect([all.value, shown.value]).toEqual([2, 1]);
    });
    const hideLast = run(async ({ workbook: { worksheets } }) => {
      worksheets.getFirst().visibility = "Hidden";
      await worksheets.context.sync();
    });
    expect(await refusal(hideLast)).toMatchObject({
      code: "InvalidOperation",
      location: "Worksheet.visibility",
    });
  });

  it("can be deleted, but not the last in sight", async () => {
    const { run } = hosted();
    await run(async ({ workbook: { worksheets } }) => {
      worksheets.add("Other").delete();
      expect(await sheetNames(worksheets)).toEqual(["Sheet1"]);
    });
    const remove = run(async ({ workbook: { worksheets } }) => {
      worksheets.getFirst().delete();
      await worksheets.context.sync();
    });
    expect(await refusal(remove)).toMatchObject({ code: "InvalidOperation", location: "Worksheet.delete" });
  });

  it("are brought to the front unless they are hidden", async () => {
    const { run } = hosted();
    const activate = run(async ({ workbook: { worksheets } }) => {
      const other = worksheets.add("Other");
      other.activate();
      expect((await loaded(worksheets.getActiveWorksheet(), "name")).name).toBe("Other");
      other.visibility = "Hidden";
      other.activate();
      await worksheets.context.sync();
    });
    expect(await refusal(activate)).toMatchObject({
      code: "InvalidOperation",
      location: "Worksheet.activate",
    });
  });
});

describe("frozen panes", () => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
    ["rows", (panes) => panes.freezeRows(3), "1:3"],
    ["columns", (panes) => panes.freezeColumns(2), "A:B"],
    ["both", (panes) => panes.freezeAt("A1:B3"), "A1:B3"],
  ])("keep %s in view", async (_, freeze, address) => {
    const { onSheet } = hosted();
    await onSheet(async (sheet, context) => {
      freeze(sheet.freezePanes);
      const location = await loaded(sheet.freezePanes.getLocationOrNullObject(), "address");
      expect(location.address).toBe(`Sheet1!${address}`);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("the application", () => {
  it("lets screen updating and calculation be suspended until the next sync", async () => {
    const { run, file } = hosted();
    await run(async ({ workbook: { application, worksheets } }) => {
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      worksheets.getFirst().getRange("A1").formulas = [["=2*3"]];
    });
    expect(file.sheets[0]?.cell(0, 0)).toEqual({ formula: "=2*3", value: 6 });
  });
});

describe("the page set-up", () => {
  it.each([
    ["as many pages down as it takes", { horizontalFitToPages: 1, verticalFitToPages: 0 }, [1, 0]],
    ["one page where no height is said, as a file does", { horizontalFitToPages: 2 }, [2, 1]],
    ["one page where no width is said", { verticalFitToPages: 3 }, [1, 3]],
    ["with a scale that is none", { horizontalFitToPages: 1, verticalFitToPages: 2, scale: null }, [1, 2]],
  ])("fits a sheet to %s", async (_, given, [wide, high]) => {
    const { onSheet, file } = hosted();
    await onSheet(async ({ pageLayout }) => {
      pageLayout.zoom = { horizontalFitToPages: 5, verticalFitToPages: 5 };
      Object.assign(pageLayout, { zoom: given });
      const { zoom } = await loaded(pageLayout, "zoom");
      expect(zoom).toEqual({ horizontalFitToPages: wide, verticalFitToPages: high });
    });
    const { print } = file.sheets[0]!;
    expect([print?.pagesWide, print?.pagesHigh ?? 0]).toEqual([wide, high]);
  });

  it("is set and read, and kept in the file", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async ({ pageLayout, horizontalPageBreaks }) => {
      Object.assign(pageLayout, { orientation: "Landscape", paperSize: "A4", centerHorizontally: true });
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins("Centimeters", { top: 2, bottom: 1.5, left: 1, right: 1 });
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$4:$5");
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.leftHeader = "&A";
      defaultForAllPages.rightFooter = "&P / &N";
      for (const cell of ["A20", "A10"]) horizontalPageBreaks.add(cell);
      const [area, rows] = [
        pageLayout.getPrintAreaOrNullObject(),
        pageLayout.getPrintTitleRowsOrNullObject(),
      ];
      area.load("address");
      rows.load("address");
      await loaded(
        pageLayout,
        "orientation,paperSize,zoom,centerHorizontally,leftMargin,headersFooters/defaultForAllPages/*",
      );
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
        centerHorizontally: true,
      });
      expect(pageLayout.leftMargin).toBeCloseTo(28.35, 2);
      expect(defaultForAllPages.toJSON()).toMatchObject({ leftHeader: "&A", rightFooter: "&P / &N" });
      expect([area.address, rows.address]).toEqual(["Sheet1!A1:H40", "Sheet1!4:5"]);
    });
    expect(file.sheets[0]?.print).toEqual({
      orientation: "landscape",
      paper: "a4",
      area: { firstRow: 0, firstColumn: 0, lastRow: 39, lastColumn: 7 },
      pagesWide: 1,
      across: null,
      titleRows: { first: 3, last: 4 },
      breaksBefore: [9, 19],
      margins: { top: 2, bottom: 1.5, left: 1, right: 1 },
      header: { left: "&A", center: "", right: "" },
      footer: { left: "", center: "", right: "&P / &N" },
      centerHorizontally: true,
    });
  });

  it("takes 1,026 page breaks and no more", async () => {
    const { onSheet, file } = hosted();
    await onSheet(({ pageLayout }) => {
      pageLayout.setPrintArea("A1:B2000");
    });
    const sheet = file.sheets[0]!;
    const breaksBefore = Array.from({ length: 1_025 }, (_, index) => index + 1);
    sheet.print = { ...sheet.print!, breaksBefore };
    const add = (row: number) =>
      onSheet(({ horizontalPageBreaks }) => void horizontalPageBreaks.add(`A${row}`));
    await add(1_500);
    expect((await refusal(add(1_501))).code).toBe("InvalidOperation");
    expect(sheet.print.breaksBefore).toHaveLength(1_026);
  });

  it("is cut at columns and printed to a scale", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async ({ pageLayout, verticalPageBreaks }) => {
      pageLayout.zoom = { scale: 80 };
      pageLayout.setPrintTitleColumns("$A:$C");
      pageLayout.setPrintTitleRows("$4:$5");
      for (const cell of ["S1", "D1"]) verticalPageBreaks.add(cell);
      await loaded(pageLayout, "zoom");
      expect(pageLayout.zoom).toEqual({ scale: 80 });
    });
    expect(file.sheets[0]?.print?.across).toEqual({
      titleColumns: { first: 0, last: 2 },
      breaksBefore: [3, 18],
      scale: 80,
    });
    const titles = openWorkbookFile(file.save()).names.find(({ name }) => name === "_xlnm.Print_Titles");
    expect(titles?.formula).toBe("Sheet1!$A:$C,Sheet1!$4:$5");
  });

  it("has margins one by one, in points, inches or centimetres", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async ({ pageLayout }) => {
      pageLayout.leftMargin = 72;
      pageLayout.setPrintMargins("Inches", { top: 0.5 });
      await pageLayout.context.sync();
    });
    expect(file.sheets[0]?.print?.margins.left).toBeCloseTo(2.54, 5);
    expect(file.sheets[0]?.print?.margins.top).toBeCloseTo(1.27, 5);
  });

  it("has page breaks that are listed and taken away", async () => {
    const { onSheet } = hosted();
    await onSheet(async ({ horizontalPageBreaks: breaks }) => {
      for (const cell of ["A5", "B9", "A12"]) breaks.add(cell);
      await loaded(breaks, "items/rowIndex");
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([4, 8, 11]);
      breaks.items[1]?.delete();
      const cell = breaks.getItem(1).getCellAfterBreak();
      expect((await loaded(cell, "address")).address).toBe("Sheet1!A12");
      breaks.removePageBreaks();
      const count = breaks.getCount();
      await breaks.context.sync();
      expect(count.value).toBe(0);
    });
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    [
      "a paper that is not A4",
      "NotImplemented",
      ({ pageLayout }) => Object.assign(pageLayout, { paperSize: "Letter" }),
    ],
    [
      "a scale beyond what Excel has",
      "InvalidArgument",
      ({ pageLayout }) => Object.assign(pageLayout, { zoom: { scale: 500 } }),
    ],
    [
      "title rows that are none",
      "InvalidArgument",
      ({ pageLayout }) => pageLayout.setPrintTitleRows("A1:B2"),
    ],
    ["a break before the first row", "InvalidArgument", (sheet) => sheet.horizontalPageBreaks.add("A1")],
    [
      "a margin below zero",
      "InvalidArgument",
      ({ pageLayout }) => Object.assign(pageLayout, { topMargin: -1 }),
    ],
  ])("is refused %s", async (_, code, set) => {
    const { onSheet } = hosted();
    const batch = onSheet(async (sheet) => {
      set(sheet);
      await sheet.context.sync();
    });
    expect(await refusal(batch)).toMatchObject({ code });
  });
});

/** A workbook whose first sheet and whose structure were protected, opened again. */
function protectedWorkbook() {
  const file = newWorkbookFile();
  for (const sheet of file.sheets) sheet.isProtected = true;
  file.isStructureProtected = true;
  return hosted({}, openWorkbookFile(file.save()));
}

describe("a protected workbook", () => {
  it("says so", async () => {
    await protectedWorkbook().onSheet(async (sheet, { workbook }) => {
      workbook.protection.load("protected");
      await loaded(sheet.protection, "protected");
      expect([workbook.protection.protected, sheet.protection.protected]).toEqual([true, true]);
    });
  });

  it("takes writing again once the user has ended the protection", async () => {
    const { file, onSheet } = protectedWorkbook();
    for (const sheet of file.sheets) sheet.isProtected = false;
    const open = openWorkbookFile(file.save());
    expect([open.sheets[0]?.isProtected, open.isStructureProtected]).toEqual([false, true]);
    await onSheet((sheet) => Object.assign(sheet.getRange("A1"), { values: [[1]] }));
    expect(file.sheets[0]?.cell(0, 0).value).toBe(1);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["Range.values", (sheet) => Object.assign(sheet.getRange("A1"), { values: [[1]] })],
    ["Range.numberFormat", (sheet) => Object.assign(sheet.getRange("A1"), { numberFormat: "0" })],
    ["Range.getSpecialCells", (sheet) => sheet.getRange("A1:B2").getSpecialCells("Visible").load("address")],
    ["Range.clear", (sheet) => sheet.getRange("A1").clear()],
    ["Range.merge", (sheet) => sheet.getRange("A1:B1").merge()],
    ["RangeFont.bold", (sheet) => Object.assign(sheet.getRange("A1").format.font, { bold: true })],
    ["RangeFill.clear", (sheet) => sheet.getRange("A1").format.fill.clear()],
    ["TableCollection.add", (sheet) => sheet.tables.add("A1:B2", true)],
    ["ChartCollection.add", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns")],
    ["WorksheetCollection.add", ({ context }) => context.workbook.worksheets.add("New")],
    ["Worksheet.name", (sheet) => Object.assign(sheet, { name: "Other" })],
    ["Worksheet.delete", (sheet) => sheet.delete()],
    ["Worksheet.visibility", (sheet) => Object.assign(sheet, { visibility: "Hidden" })],
  ])("refuses %s", async (location, change) => {
    const batch = protectedWorkbook().onSheet(async (sheet) => {
      change(sheet);
      await sheet.context.sync();
    });
    expect(await refusal(batch)).toMatchObject({ code: "AccessDenied", location });
  });

  it("takes what is written into unlocked cells, and nothing beyond them", async () => {
    const { file, onSheet } = hosted();
    await onSheet((sheet) => {
      sheet.getRange("B1:B2").format.protection.locked = false;
      sheet.protection.protect();
    });
    await onSheet((sheet) => void (sheet.getRange("B1:B2").values = [[1], [2]]));
    await onSheet((sheet) => sheet.getRange("B2").clear("Contents"));
    expect([0, 1].map((row) => file.sheets[0]?.cell(row, 1).value)).toEqual([1, null]);
    for (const change of [
      (sheet: Excel.Worksheet) => void (sheet.getRange("A1:B1").values = [[1, 2]]),
      (sheet: Excel.Worksheet) => sheet.getRange("B1").clear(),
    ]) {
      expect(await refusal(onSheet(change))).toMatchObject({ code: "AccessDenied" });
    }
  });

  it("can be read", async () => {
    await protectedWorkbook().onSheet(async (sheet) => {
      expect((await loaded(sheet.getRange("A1"), "values")).values).toEqual([[""]]);
    });
  });
});

describe("a workbook of every feature", () => {
  const open = () => hosted({}, openWorkbookFile(readFileSync("tests/fixtures/every-feature.xlsx")));

  it("is read through Office.js", async () => {
    const { run } = open();
    await run(async ({ workbook: { worksheets } }) => {
      await loaded(worksheets, "items/name,items/visibility,items/charts/items/name,items/tables/items/name");
      expect(worksheets.items.length).toBeGreaterThan(1);
      const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
      for (const range of used) range.load("values,formulas,valueTypes,text,numberFormat");
      await worksheets.context.sync();
      for (const range of used.filter(({ isNullObject }) => !isNullObject)) {
        expect(range.values).toHaveLength(range.formulas.length);
      }
    });
  });

  it("loses nothing when one cell is written", async () => {
    const { onSheet, file } = open();
    const before = Object.keys(unzipSync(file.save()));
    await onSheet(async (sheet) => {
      sheet.getRange("Z99").values = [["written"]];
    });
    const after = openWorkbookFile(file.save());
    expect(Object.keys(unzipSync(after.save()))).toEqual(expect.arrayContaining(before));
    expect(after.sheets.find(({ kind }) => kind === "worksheet")?.cell(98, 25).value).toBe("written");
  });
});
