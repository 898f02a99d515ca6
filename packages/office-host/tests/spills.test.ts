import { strFromU8, unzipSync } from "fflate";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { hosted, loaded } from "./hosting";

describe("what a formula fills", () => {
  it.each<[string, unknown]>([
    ["=TAKE(A1#,3)", 1],
    ["=SUM(DROP(A1#,3))", 30],
    ["=SUM($A$1#)", 36],
    ["=ROWS(B1#)", 2],
    ['="A1#"', "A1#"],
    ["=SUM(C1#)", "#REF!"],
  ])("is named by %s", async (formula, value) => {
    await hosted().onSheet(async (sheet) => {
      sheet.getRange("A1:C1").formulas = [["=SEQUENCE(8,1,1,1)", "=TAKE(A1#,2)", 5]];
      sheet.getRange("E1").formulas = [[formula]];
      const cell = await loaded(sheet.getRange("E1"), "values,formulas");
      expect([cell.formulas, cell.values]).toEqual([[[formula]], [[value]]]);
    });
  });

  it("is named from another sheet, and counts the cells of its own", async () => {
    await hosted().onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        [1, ""],
        [2, ""],
        [3, ""],
      ];
      sheet.getRange("B1").formulas = [["=SORT(A1:A3,1,-1)"]];
      const other = context.workbook.worksheets.add("Other one");
      other.getRange("A1").values = [[100]];
      other.getRange("B1").formulas = [["=SUM(Sheet1!B1#)"]];
      expect((await loaded(other.getRange("B1"), "values")).values).toEqual([[6]]);
      sheet.getRange("A1").values = [[10]];
      expect((await loaded(other.getRange("B1"), "values")).values).toEqual([[15]]);
    });
  });

  it("is written to the file by the function that Excel has for it", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      sheet.getRange("B1").formulas = [["=SUM(Sheet1!A1#,A1)"]];
      await sheet.context.sync();
    });
    const saved = file.save();
    const xml = strFromU8(unzipSync(saved)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toContain("SUM(_xlfn.ANCHORARRAY(Sheet1!A1),A1)");
    expect(openWorkbookFile(saved).sheets[0]!.cell(0, 1).formula).toBe("=SUM(Sheet1!A1#,A1)");
  });
});
