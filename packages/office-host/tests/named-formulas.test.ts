import { hosted, loaded } from "./hosting";

describe("a name that stands for a formula", () => {
  it("counts as the formula, and again when its cells change", async () => {
    await hosted().onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[10], [5]];
      context.workbook.names.addFormulaLocal("Double", "=2*Sheet1!$A$1");
      context.workbook.names.add("More", "=Double+Sheet1!$A$2");
      sheet.getRange("B1:B4").formulas = [["=Double"], ["=More*2"], ['="Double"'], ["=SUM(Double,1)"]];
      const cells = sheet.getRange("B1:B4");
      expect((await loaded(cells, "values")).values).toEqual([[20], [50], ["Double"], [21]]);
      sheet.getRange("A1").values = [[1]];
      expect((await loaded(cells, "values")).values).toEqual([[2], [14], ["Double"], [3]]);
    });
  });

  it("counts as what it is given anew", async () => {
    await hosted().onSheet(async (sheet, context) => {
      const name = context.workbook.names.add("Rate", "=0.5");
      sheet.getRange("B1").formulas = [["=Rate*10"]];
      expect((await loaded(sheet.getRange("B1"), "values")).values).toEqual([[5]]);
      name.formula = "=0.5+0.25";
      expect((await loaded(sheet.getRange("B1"), "values")).values).toEqual([[7.5]]);
    });
  });

  it("of a sheet comes before one of the workbook", async () => {
    await hosted().onSheet(async (sheet, context) => {
      context.workbook.names.add("Rate", "=1+1");
      sheet.names.add("Rate", "=2+2");
      const other = context.workbook.worksheets.add("Other");
      for (const each of [sheet, other]) each.getRange("B1").formulas = [["=Rate"]];
      const cells = [sheet, other].map((each) => each.getRange("B1").load("values"));
      await context.sync();
      expect(cells.map(({ values }) => values)).toEqual([[[4]], [[2]]]);
    });
  });
});
