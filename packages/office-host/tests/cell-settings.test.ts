import { openWorkbookFile } from "@plan-of-action/xlsx";
import { hosted, loaded, refusal } from "./hosting";

describe("how texts are turned", () => {
  it.each([[90], [-45], [0], [180]])("by %d degrees, is kept", async (turn) => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:B2").format.textOrientation = 30;
      sheet.getRange("A1:B2").format.textOrientation = turn;
      await sheet.context.sync();
    });
    const again = hosted({}, openWorkbookFile(file.save()));
    await again.onSheet(async (sheet) => {
      const { format } = sheet.getRange("A1:B2");
      expect((await loaded(format, "textOrientation")).textOrientation).toBe(turn);
    });
  });

  it("by more than upright, is refused", async () => {
    const turn = hosted().onSheet(async (sheet) => {
      sheet.getRange("A1").format.textOrientation = 91;
      await sheet.context.sync();
    });
    expect(await refusal(turn)).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("properties of cells", () => {
  it("are set each in its place, also lines by their sides", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const blue = { format: { fill: { color: "Blue" }, font: { bold: true } } };
      const lined = { format: { borders: { bottom: { style: "Continuous" as const } } } };
      sheet.getRange("A1:B1").setCellProperties([[blue, lined]]);
      const [first, second] = [sheet.getRange("A1").format, sheet.getRange("B1").format];
      const line = second.borders.getItem("EdgeBottom").load("style");
      first.font.load("bold");
      await loaded(first.fill, "color");
      expect([first.fill.color, first.font.bold, line.style]).toEqual(["#0000FF", true, "Continuous"]);
    });
  });

  it("that the host has not are refused by name", async () => {
    const set = hosted().onSheet(async (sheet) => {
      sheet.getRange("A1").setCellProperties([[{ style: "Heading 1" }]]);
      await sheet.context.sync();
    });
    expect(await refusal(set)).toMatchObject({ code: "NotImplemented" });
  });
});

describe("formulas by how far their cells are", () => {
  it("are read and entered", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:B2").values = [
        [2, 3],
        [4, 5],
      ];
      sheet.getRange("C1:C2").formulasR1C1 = [["=RC[-2]*RC[-1]"], ["=R1C1+RC[-1]"]];
      const range = await loaded(sheet.getRange("C1:C2"), "formulas,formulasR1C1,values");
      expect(range.formulas).toEqual([["=A1*B1"], ["=$A$1+B2"]]);
      expect(range.formulasR1C1).toEqual([["=RC[-2]*RC[-1]"], ["=R1C1+RC[-1]"]]);
      expect(range.values).toEqual([[6], [7]]);
    });
  });
});

describe("ranges that are resized", () => {
  it("span what lies between their corners", async () => {
    await hosted().onSheet(async (sheet) => {
      const left = sheet.getRange("D4").getResizedRange(0, -2);
      expect((await loaded(left, "address")).address).toBe("Sheet1!B4:D4");
    });
  });
});

describe("numbers as they are typed", () => {
  it.each([
    ["14,37", "14,37"],
    ["1,234", 1234],
    ["1,234,567.5", 1234567.5],
    ["12,34,567", "12,34,567"],
  ])("%s", async (typed, value) => {
    await hosted().onSheet(async (sheet) => {
      sheet.getRange("A1").values = [[typed]];
      expect((await loaded(sheet.getRange("A1"), "values")).values).toEqual([[value]]);
    });
  });
});

describe("rules for entries", () => {
  it("take cells of another sheet, other comparisons and a prompt", async () => {
    const { run, file } = hosted();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const names = context.workbook.worksheets.add("Names").getRange("A1:A3");
      const { dataValidation } = sheet.getRange("A2:A4");
      dataValidation.rule = { list: { inCellDropDown: true, source: names } };
      const positive = sheet.getRange("B2:B4").dataValidation;
      positive.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      positive.prompt = { title: "Positive", message: "Above nought.", showPrompt: true };
      dataValidation.load("rule");
      await loaded(positive, "rule,prompt");
      expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "=Names!$A$1:$A$3" } });
      expect(positive.rule).toEqual({ wholeNumber: { formula1: 0, operator: "GreaterThan" } });
      expect(positive.prompt).toMatchObject({ title: "Positive", message: "Above nought." });
    });
    const [, positive] = openWorkbookFile(file.save()).sheets[0]?.validations ?? [];
    expect(positive).toMatchObject({ operator: "greaterThan", prompt: { title: "Positive" } });
  });
});
