import { spawnSync } from "node:child_process";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { runScript } from "./scripts";
import { errorsOf, VALIDATOR } from "./validator";

/** One batch with what the add-in itself never writes. */
const SCRIPT = `await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:B5").values = [["Name", "Amount"], ["a", 10], ["b", 20], ["c", 30], ["d", 40]];
  sheet.getRange("D1").formulas = [["=SEQUENCE(3)"]];
  sheet.getRange("E1").formulas = [["=SUM(D1#)"]];
  const comment = context.workbook.comments.add("Sheet1!B2", "is it?");
  comment.replies.add("it is");
  comment.resolved = true;
  const formats = sheet.getRange("B2:B5").conditionalFormats;
  for (const kind of ["DataBar", "IconSet", "ColorScale"]) formats.add(kind);
  for (const criterion of ["DuplicateValues", "ThisWeek", "Errors", "TwoStdDevBelowAverage"]) {
    formats.add("PresetCriteria").preset.rule = { criterion };
  }
  formats.add("CellValue").cellValue.rule = { formula1: "5", formula2: "6", operator: "NotBetween" };
  formats.add("TopBottom").topBottom.rule = { rank: 10, type: "BottomPercent" };
  for (const operator of ["Contains", "NotContains", "BeginsWith", "EndsWith"]) {
    const { textComparison } = formats.add("ContainsText");
    textComparison.rule = { operator, text: 'say "hi" & <go>' };
    textComparison.format.font.underline = "Single";
    textComparison.format.font.color = "red";
  }
  sheet.autoFilter.apply("A1:B5", 1, { filterOn: "TopPercent", criterion1: 50 });
  const other = context.workbook.worksheets.add("Other");
  other.getRange("A1:C3").values = [["Name", "Amount", "Seen"], ["a", 1, "x"], ["b", 2, ""]];
  const { columns } = other.tables.add("Other!A1:C3", true);
  columns.getItem("Name").filter.applyFontColorFilter("#FF0000");
  columns.getItem("Amount").filter.applyCustomFilter(">=1", "<>3", "Or");
  columns.getItem("Seen").filter.applyValuesFilter(["x", ""]);
  await context.sync();
});`;

const canRun = spawnSync(VALIDATOR, ["tests/fixtures/joint-plan-of-action-2023-2025.xlsx"]).status === 0;

describe("a workbook of the host's with what the add-in never writes", () => {
  it("is opened again with all of it", async () => {
    const { verdict, saved } = await runScript(SCRIPT);
    expect(verdict).toEqual({ kind: "runs" });
    const [sheet] = openWorkbookFile(saved).sheets;
    expect(sheet?.comments).toMatchObject([{ isResolved: true, replies: [{ text: "it is" }] }]);
    expect(sheet?.conditionalRules).toHaveLength(13);
    expect(sheet?.filter?.columns).toMatchObject([{ rule: { kind: "top", percent: true } }]);
  });

  (canRun ? it : it.skip)("has nothing in which Microsoft's Open XML SDK finds an error", async () => {
    const { saved } = await runScript(SCRIPT);
    expect([...(await errorsOf(saved))]).toEqual([]);
  });
});
