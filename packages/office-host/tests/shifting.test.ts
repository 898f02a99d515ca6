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

  const INSERTS: readonly [formula: string, after: string][] = [
    ["=A1+A3", "=A1+A4"],
    ["=$A$3*B3", "=$A$4*B3"],
    ["=SUM(A1:A3)", "=SUM(A1:A4)"],
    ["=SUM(A1:B3)", "=SUM(A1:B3)"],
    ["=SUM(A:A)", "=SUM(A:A)"],
    ["=SUM(A$2:A$900)", "=SUM(A$3:A$901)"],
    ['="A3"&Sheet1!A3', '="A3"&Sheet1!A4'],
  ];
  it.each(INSERTS)("put in below A1 let %s say %s", async (formula, after) => {
    await hosted().onSheet(async (sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("D1").formulas = [[formula]];
      await sheet.context.sync();
      sheet.getRange("A2").insert("Down");
      expect((await loaded(sheet.getRange("D1"), "formulas")).formulas).toEqual([[after]]);
    });
  });

  const DELETES: readonly [formula: string, after: string][] = [
    ["=A1+A4", "=A1+A3"],
    ["=A2", "=#REF!"],
    ["=SUM(A1:A4)", "=SUM(A1:A3)"],
    ["=SUM(A2:A3)", "=SUM(A2)"],
    ["=SUM(A2:A4)", "=SUM(A2:A3)"],
    ["=SUM(A1:A2)", "=SUM(A1:A1)"],
    ["=SUM(A:A)", "=SUM(A:A)"],
  ];
  it.each(DELETES)("taken out at A2 let %s say %s", async (formula, after) => {
    await hosted().onSheet(async (sheet) => {
      sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
      sheet.getRange("D1").formulas = [[formula]];
      await sheet.context.sync();
      sheet.getRange("A2").delete("Up");
      const told = (await loaded(sheet.getRange("D1"), "formulas")).formulas;
      expect(told).toEqual([[after.replace("SUM(A2)", "SUM(A2:A2)")]]);
    });
  });

  it("let formulas of other sheets, of cells that move, and names follow", async () => {
    await hosted().onSheet(async (sheet, context) => {
      sheet.getRange("B2:B4").formulas = [[5], [7], ["=B2+B3"]];
      const name = sheet.names.add("Last", sheet.getRange("B4"));
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1").formulas = [["=Sheet1!B4*10"]];
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      const [moved, seen] = [sheet.getRange("B6"), other.getRange("A1")];
      for (const cell of [moved, seen]) cell.load("formulas,values");
      await loaded(name, "formula");
      expect([moved.formulas, moved.values]).toEqual([[["=B4+B5"]], [[12]]]);
      expect([seen.formulas, seen.values]).toEqual([[["=Sheet1!B6*10"]], [[120]]]);
      expect(name.formula).toBe("=Sheet1!$B$6");
      sheet.getRange("2:4").delete("Up");
      await loaded(sheet.getRange("B2:B3"), "formulas").then(({ formulas }) =>
        expect(formulas).toEqual([[7], ["=#REF!+B2"]]),
      );
    });
  });

  it.each<[string, Act]>([
    ["a table", (sheet) => sheet.tables.add("A1:A3", true)],
    [
      "a rule for entries",
      (sheet) => (sheet.getRange("A3").dataValidation.rule = { custom: { formula: "=TRUE" } }),
    ],
    ["a comment", (sheet) => sheet.comments.add(sheet.getRange("A3"), "why?")],
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
