import { hosted, loaded, refusal } from "./hosting";

const NOTES = [
  ["Name", "From", 1],
  ["Onions", "Contoso", 3],
  ["ONIONS", "Organics", 8],
  ["Potatoes", "Contoso", 9],
  ["Onions", "Contoso", 4],
];

describe("where an arrow with Ctrl leads", () => {
  it.each<[string, "Left" | "Right" | "Up" | "Down", string, string]>([
    ["C4", "Left", "B4", "B4:C4"],
    ["C4", "Up", "C2", "C2:C4"],
    ["B2", "Right", "D2", "B2:D2"],
    ["B6", "Down", "B1048576", "B6:B1048576"],
    ["F4", "Left", "D4", "D4:F4"],
    ["F4", "Right", "XFD4", "F4:XFD4"],
  ])("from %s %s is %s", async (from, direction, edge, extended) => {
    await hosted().onSheet(async (sheet) => {
      sheet.getRange("B2:D6").values = NOTES;
      const range = sheet.getRange(from);
      const [to, all] = [range.getRangeEdge(direction), range.getExtendedRange(direction)];
      all.load("address");
      expect((await loaded(to, "address")).address).toBe(`Sheet1!${edge}`);
      expect(all.address).toBe(`Sheet1!${extended}`);
    });
  });
});

describe("rows that are there twice", () => {
  it("go, whatever their case, and those below move up", async () => {
    await hosted().onSheet(async (sheet) => {
      const range = sheet.getRange("B2:D6");
      range.values = NOTES;
      sheet.getRange("F6").values = [["beside"]];
      const result = await loaded(range.removeDuplicates([0], true), "removed,uniqueRemaining");
      expect([result.removed, result.uniqueRemaining]).toEqual([2, 2]);
      const left = await loaded(sheet.getRange("B2:F6"), "values");
      expect(left.values.map((row): unknown => row[0])).toEqual(["Name", "Onions", "Potatoes", "", ""]);
      expect(left.values.at(-1)?.at(-1)).toBe("beside");
    });
  });

  it("are compared in the columns that are named", async () => {
    await hosted().onSheet(async (sheet) => {
      const range = sheet.getRange("B2:D6");
      range.values = NOTES;
      const result = await loaded(range.removeDuplicates([0, 1], true), "removed");
      expect(result.removed).toBe(1);
    });
    const outside = hosted().onSheet((sheet) =>
      loaded(sheet.getRange("A1:B2").removeDuplicates([2], false), "removed"),
    );
    expect(await refusal(outside)).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("all cells with a text", () => {
  it("are found on a sheet, or nothing is", async () => {
    await hosted().onSheet(async (sheet, context) => {
      sheet.getRange("B2:D6").values = NOTES;
      const found = sheet.findAll("onions", { completeMatch: true, matchCase: false });
      const none = sheet.findAllOrNullObject("pears", {});
      const selected = context.workbook.getSelectedRanges().load("address");
      none.load("address");
      expect((await loaded(found, "cellCount")).cellCount).toBe(3);
      expect(none.isNullObject).toBe(true);
      expect(selected.address).toBe("Sheet1!A1");
    });
    const missing = hosted().onSheet((sheet) => loaded(sheet.findAll("pears", {}), "address"));
    expect(await refusal(missing)).toMatchObject({ code: "ItemNotFound" });
  });
});

describe("cells of a kind", () => {
  it.each<[string, "LogicalText" | "NumbersText" | "ErrorsLogical", string]>([
    ["texts and truths", "LogicalText", "Sheet1!A1:B1"],
    ["numbers and texts", "NumbersText", "Sheet1!A1, Sheet1!C1"],
    ["errors and truths", "ErrorsLogical", "Sheet1!B1, Sheet1!D1"],
  ])("are %s too", async (_, types, address) => {
    await hosted().onSheet(async (sheet) => {
      sheet.getRange("A1:D1").values = [["a", true, 3, "#N/A"]];
      const found = sheet.getUsedRange().getSpecialCells("Constants", types);
      expect((await loaded(found, "address")).address.replaceAll(", ", ",")).toBe(
        address.replaceAll(", ", ","),
      );
    });
  });
});
