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
    ["a cell", "=A3*2", "=A5*2"],
    ["a cell, absolutely", "=$A$3", "=$A$5"],
    ["the sheet before it", "=Sheet1!A3", "=Sheet1!A5"],
    ["an area in which they stand", "=SUM(A1:A9)", "=SUM(A1:A9)"],
    ["a whole column", "=SUM(A:A)", "=SUM(A:A)"],
    ["the cell that is written over", "=A5+1", "=#REF!+1"],
    ["a text that looks so", '="A3"&A3', '="A3"&A5'],
    ["cells beside", "=B3+AA3", "=B3+AA3"],
  ])("are followed by a formula that names %s", async (_, formula, after) => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A3").values = [[7]];
      sheet.getRange("C1").formulas = [[formula]];
      sheet.names.add("Moved", sheet.getRange("A3"));
      await context.sync();
      sheet.getRange("A3").moveTo("A5");
      await context.sync();
    });
    const sheet = file.sheets[0]!;
    expect(sheet.cell(0, 2).formula).toBe(after);
    expect(sheet.cell(4, 0).value).toBe(7);
    expect(file.names.map((name) => name.formula)).toEqual(["Sheet1!$A$5"]);
  });

  it("are followed by formulas of other sheets, and by those that are moved themselves", async () => {
    const { run, file } = hosted();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B1").formulas = [[4, "=A1*2"]];
      context.workbook.worksheets.add("Other").getRange("A1").formulas = [["=Sheet1!B1+A1"]];
      await context.sync();
      sheet.getRange("A1:B1").moveTo("C3");
      await context.sync();
    });
    const [first, other] = file.sheets;
    expect(first?.cell(2, 3)).toEqual({ value: 8, formula: "=C3*2" });
    expect(other?.cell(0, 0).formula).toBe("=Sheet1!D3+A1");
  });

  it("are refused where an edge of an area would move with them", async () => {
    const { onSheet, file } = hosted();
    const moving = onSheet(async (sheet, context) => {
      sheet.getRange("A3").values = [["Note"]];
      sheet.getRange("C1").formulas = [["=SUM(A3:A4)"]];
      await context.sync();
      sheet.getRange("A3").moveTo("A9");
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
