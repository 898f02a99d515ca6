import { hosted, refusal } from "./hosting";

describe("moved cells", () => {
  it("take contents, formats, merges and links along, also to where they lay in part", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[4]];
      sheet.getRange("A3:B4").formulas = [
        ["Sum", "=A1*2"],
        ["Note", ""],
      ];
      sheet.getRange("A3").format.fill.color = "#FF0000";
      sheet.getRange("A4:B4").merge();
      sheet.getRange("A3").hyperlink = { address: "https://example.org/", textToDisplay: "Sum" };
      await context.sync();
      sheet.getRange("A3:B4").moveTo("A4");
      await context.sync();
    });
    const sheet = file.sheets[0]!;
    expect([sheet.cell(2, 0).value, sheet.cell(3, 0).value, sheet.cell(4, 0).value]).toEqual([
      null,
      "Sum",
      "Note",
    ]);
    expect(sheet.cell(3, 1)).toEqual({ value: 8, formula: "=A1*2" });
    expect([sheet.style(2, 0).fill, sheet.style(3, 0).fill]).toEqual([undefined, "#FF0000"]);
    expect(sheet.merges).toEqual([{ firstRow: 4, firstColumn: 0, lastRow: 4, lastColumn: 1 }]);
    expect(sheet.hyperlinks).toMatchObject([{ row: 3, column: 0 }]);
  });

  it.each([
    ["formulas that would have to follow", "C1", "=A3"],
    ["formulas that would have to follow from an area", "C1", "=SUM(A1:A9)"],
  ])("are refused where there are %s", async (_, place, formula) => {
    const { onSheet, file } = hosted();
    const moving = onSheet(async (sheet, context) => {
      sheet.getRange("A3").values = [["Note"]];
      sheet.getRange(place).formulas = [[formula]];
      await context.sync();
      sheet.getRange("A3").moveTo("A5");
      await context.sync();
    });
    expect(await refusal(moving)).toMatchObject({ code: "ApiNotFound", location: "Range.moveTo" });
    expect(file.sheets[0]!.cell(2, 0).value).toBe("Note");
  });

  it("are refused where they are a table's", async () => {
    const { onSheet } = hosted();
    const moving = onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [["Head"], [1]];
      sheet.tables.add("A1:A2", true);
      await context.sync();
      sheet.getRange("A2").moveTo("A5");
      await context.sync();
    });
    expect(await refusal(moving)).toMatchObject({ code: "ApiNotFound" });
  });
});
