import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { newWorkbookFile, openWorkbookFile } from "@plan-of-action/xlsx";
import { hosted, loaded, refusal } from "./hosting";

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
