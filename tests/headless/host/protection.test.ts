import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbookFile, openWorkbookFile } from "../../../src/headless/xlsx";
import { hosted, loaded, refusal } from "./hosting";

/** A new workbook whose first sheet and whose structure are protected, as Excel writes it. */
function protectedWorkbook() {
  const parts = unzipSync(newWorkbookFile().save());
  const edit = (path: string, change: (xml: string) => string) => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  const sheet = Object.keys(parts).find((path) => /worksheets\/[^/]+\.xml$/.test(path)) ?? "";
  edit(sheet, (xml) => xml.replace(/<sheetData\s*\/>|<\/sheetData>/, '$&<sheetProtection sheet="1"/>'));
  edit("xl/workbook.xml", (xml) =>
    xml.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>'),
  );
  return hosted({}, openWorkbookFile(zipSync(parts)));
}

describe("a protected workbook", () => {
  it("says so", async () => {
    await protectedWorkbook().onSheet(async (sheet, { workbook }) => {
      workbook.protection.load("protected");
      await loaded(sheet.protection, "protected");
      expect([workbook.protection.protected, sheet.protection.protected]).toEqual([true, true]);
    });
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["Range.values", (sheet) => Object.assign(sheet.getRange("A1"), { values: [[1]] })],
    ["Range.numberFormat", (sheet) => Object.assign(sheet.getRange("A1"), { numberFormat: "0" })],
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
