import { spawnSync } from "node:child_process";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { runScript } from "./scripts";
import { errorsOf, VALIDATOR } from "./validator";
import { ODD_PACKAGES, oddPackage } from "./odd-packages";
import { allCases, newErrors } from "./written-files";

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

if (!canRun)
  console.error("NOT RUN: the files before Microsoft's Open XML SDK, whose program does not run here.");

/** The whole of it takes a quarter of an hour: `npm run oracles -- open-xml`. */
const SHARE = 97;

(canRun ? describe : describe.skip)("Microsoft's Open XML SDK", () => {
  it("finds what is wrong in a file", async () => {
    const { bytes } = oddPackage(0);
    const text = Buffer.from(bytes).toString("latin1");
    expect(text.length).toBeGreaterThan(1_000);
    expect((await errorsOf(bytes.slice(0, 500))).size).toBeGreaterThan(0);
  });

  it.each(allCases().filter((_, index) => index % SHARE === 0))("finds nothing new in $name", async (one) => {
    expect(await newErrors(one)).toEqual([]);
  });

  it("has at least 400 cases, 112 of them odd packages that differ", () => {
    expect(allCases().length).toBeGreaterThanOrEqual(400);
    const names = Array.from({ length: ODD_PACKAGES }, (_, number) => oddPackage(number).name);
    expect(new Set(names).size).toBe(ODD_PACKAGES);
  });
});
