import { hosted, loaded, refusal } from "./hosting";

type Act = (sheet: Excel.Worksheet) => unknown;

describe("cells put in and taken out", () => {
  it.each<[string, Act, unknown[][]]>([
    [
      "put in downwards",
      (sheet) => sheet.getRange("A2").insert("Down"),
      [
        [1, 4],
        ["", 5],
        [2, 6],
        [3, ""],
      ],
    ],
    [
      "put in to the right",
      (sheet) => sheet.getRange("A2").insert("Right"),
      [
        [1, 4],
        ["", 2],
        [3, 6],
        ["", ""],
      ],
    ],
    [
      "taken out upwards",
      (sheet) => sheet.getRange("A2").delete("Up"),
      [
        [1, 4],
        [3, 5],
        ["", 6],
        ["", ""],
      ],
    ],
    [
      "taken out to the left",
      (sheet) => sheet.getRange("A2").delete("Left"),
      [
        [1, 4],
        [5, ""],
        [3, 6],
        ["", ""],
      ],
    ],
    [
      "a whole row put in",
      (sheet) => sheet.getRange("2:2").insert("Down"),
      [
        [1, 4],
        ["", ""],
        [2, 5],
        [3, 6],
      ],
    ],
    [
      "a whole column taken out",
      (sheet) => sheet.getRange("A:A").delete("Left"),
      [
        [4, ""],
        [5, ""],
        [6, ""],
        ["", ""],
      ],
    ],
    [
      "the last cells taken out",
      (sheet) => sheet.getRange("A3:B3").delete("Up"),
      [
        [1, 4],
        [2, 5],
        ["", ""],
        ["", ""],
      ],
    ],
  ])("%s", async (_, act, values) => {
    await hosted().onSheet(async (sheet) => {
      sheet.getRange("A1:B3").values = [
        [1, 4],
        [2, 5],
        [3, 6],
      ];
      act(sheet);
      expect((await loaded(sheet.getRange("A1:B4"), "values")).values).toEqual(values);
    });
  });

  it("give the blank cells, which look as those above", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("A1").format.font.bold = true;
      const added = await loaded(sheet.getRange("A2").insert("Down"), "address,values");
      expect([added.address, added.values]).toEqual(["Sheet1!A2", [[""]]]);
    });
    expect([1, 2].map((row) => file.sheets[0]!.style(row, 0).font?.bold ?? false)).toEqual([true, false]);
  });

  it.each<[string, Act]>([
    ["a formula", (sheet) => (sheet.getRange("C1").formulas = [["=A3"]])],
    ["a name", (sheet) => sheet.names.add("Third", sheet.getRange("A3"))],
    ["a table", (sheet) => sheet.tables.add("A1:A3", true)],
    [
      "a rule for entries",
      (sheet) => (sheet.getRange("A3").dataValidation.rule = { custom: { formula: "=TRUE" } }),
    ],
    ["a conditional format", (sheet) => sheet.getRange("A3").conditionalFormats.add("DataBar")],
  ])("are refused where %s would have to follow", async (_, prepare) => {
    const insert = hosted().onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [["x"], [2], [3]];
      prepare(sheet);
      await context.sync();
      sheet.getRange("A2").insert("Down");
      await context.sync();
    });
    expect((await refusal(insert)).code).toBe("ApiNotFound");
  });
});
