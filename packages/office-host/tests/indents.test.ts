import { hosted, loaded } from "./hosting";

it("adds to the indent of each cell, and takes from it down to none", async () => {
  await hosted().onSheet(async (sheet) => {
    const [first, second] = [sheet.getRange("B2").format, sheet.getRange("B3").format];
    first.indentLevel = 1;
    second.indentLevel = 4;
    sheet.getRange("B2:B3").format.adjustIndent(-2);
    first.load("indentLevel");
    expect((await loaded(second, "indentLevel")).indentLevel).toBe(2);
    expect(first.indentLevel).toBe(0);
    sheet.getRange("B2:B3").format.adjustIndent(3);
    first.load("indentLevel");
    expect((await loaded(second, "indentLevel")).indentLevel).toBe(5);
    expect(first.indentLevel).toBe(3);
  });
});
