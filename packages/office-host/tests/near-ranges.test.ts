import { hosted, loaded, refusal } from "./hosting";

type Reached = (range: Excel.Range) => Excel.Range;

describe("rows and columns beside a range", () => {
  it.each<[string, Reached, string]>([
    ["the last column", (range) => range.getLastColumn(), "D3:D5"],
    ["one row above", (range) => range.getRowsAbove(), "C2:D2"],
    ["two rows above", (range) => range.getRowsAbove(2), "C1:D2"],
    ["its own first row", (range) => range.getRowsAbove(-1), "C3:D3"],
    ["two rows below", (range) => range.getRowsBelow(2), "C6:D7"],
    ["its own last two rows", (range) => range.getRowsBelow(-2), "C4:D5"],
    ["two columns before", (range) => range.getColumnsBefore(2), "A3:B5"],
    ["its own first column", (range) => range.getColumnsBefore(-1), "C3:C5"],
    ["a column after", (range) => range.getColumnsAfter(1), "E3:E5"],
    ["its own last column", (range) => range.getColumnsAfter(-1), "D3:D5"],
  ])("of C3:D5: %s", async (_, reach, address) => {
    await hosted().onSheet(async (sheet) => {
      const range = await loaded(reach(sheet.getRange("C3:D5")), "address");
      expect(range.address).toBe(`Sheet1!${address}`);
    });
  });

  it.each<[string, Reached]>([
    ["no rows", (range) => range.getRowsAbove(0)],
    ["rows beyond the sheet", (range) => range.getRowsAbove(3)],
    ["more rows than it has", (range) => range.getRowsBelow(-4)],
  ])("are refused: %s", async (_, reach) => {
    const reached = hosted().onSheet((sheet) => loaded(reach(sheet.getRange("C3:D5")), "address"));
    expect((await refusal(reached)).code).toBe("InvalidArgument");
  });
});

describe("the region around a cell", () => {
  it("ends at blank rows and columns, and reaches over corners", async () => {
    await hosted().onSheet(async (sheet) => {
      sheet.getRange("B2:C3").values = [
        ["x", ""],
        ["", "y"],
      ];
      sheet.getRange("D4:F4").values = [["z", "", "away"]];
      const region = await loaded(sheet.getRange("B2").getSurroundingRegion(), "address");
      expect(region.address).toBe("Sheet1!B2:D4");
    });
  });

  it("of a blank cell alone is that cell", async () => {
    await hosted().onSheet(async (sheet) => {
      const region = await loaded(sheet.getRange("H9").getSurroundingRegion(), "address");
      expect(region.address).toBe("Sheet1!H9");
    });
  });
});
