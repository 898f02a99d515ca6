import fc from "fast-check";
import { hosted, loaded, refusal } from "./hosting";

/** What a cell of a new sheet shows of itself after an entry. */
async function entered(entry: string | number | boolean, numberFormat = "General") {
  const { onSheet } = hosted();
  return onSheet(async (sheet) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [[numberFormat]];
    cell.values = [[entry]];
    await loaded(cell, "values,formulas,valueTypes,text,numberFormat");
    return {
      value: cell.values[0]?.[0] as unknown,
      type: cell.valueTypes[0]?.[0] as unknown,
      formula: cell.formulas[0]?.[0] as unknown,
      text: cell.text[0]?.[0],
      format: cell.numberFormat[0]?.[0] as unknown,
    };
  });
}

describe("entering values", () => {
  it.each([
    [1.5, 1.5, "Double", "General"],
    [true, true, "Boolean", "General"],
    ["Workshop", "Workshop", "String", "General"],
    ["", "", "Empty", "General"],
    ["007", 7, "Double", "General"],
    ["-3.5", -3.5, "Double", "General"],
    ["(5)", -5, "Double", "General"],
    ["1,200", 1200, "Double", "#,##0"],
    ["12%", 0.12, "Double", "0%"],
    ["12.5 %", 0.125, "Double", "0.00%"],
    ["$5", 5, "Double", "$#,##0_);[Red]($#,##0)"],
    ["-$5.25", -5.25, "Double", "$#,##0.00_);[Red]($#,##0.00)"],
    ["1 1/2", 1.5, "Double", "# ?/?"],
    ["-2 3/16", -2.1875, "Double", "# ??/??"],
    ["1 1/0", "1 1/0", "String", "General"],
    ["1e3", 1000, "Double", "0.00E+00"],
    ["TRUE", true, "Boolean", "General"],
    ["#N/A", "#N/A", "Error", "General"],
    ["12/6/2023", 45266, "Double", "m/d/yyyy"],
    ["2023-12-06", 45266, "Double", "m/d/yyyy"],
    ["6-Dec-2023", 45266, "Double", "d-mmm-yy"],
    ["Dec 2023", 45261, "Double", "mmm-yy"],
    ["2023-12", 45261, "Double", "mmm-yy"],
    ["12/2023", 45261, "Double", "mmm-yy"],
    ["12-6-2023", 45266, "Double", "m/d/yyyy"],
    ["6.12.2023", "6.12.2023", "String", "General"],
    ["+5", 5, "Double", "General"],
    ["-", "-", "String", "General"],
    ["+ ", "+ ", "String", "General"],
    ["13:30", 0.5625, "Double", "h:mm"],
    ["1 200", "1 200", "String", "General"],
    ["13/13/2023", "13/13/2023", "String", "General"],
    ["1.2.", "1.2.", "String", "General"],
    ["NP", "NP", "String", "General"],
    [".", ".", "String", "General"],
    ["'007", "007", "String", "General"],
    ["'=1+1", "=1+1", "String", "General"],
    ["''quoted", "'quoted", "String", "General"],
    ["=", "=", "String", "General"],
  ])("takes %j for %j", async (entry, value, type, format) => {
    expect(await entered(entry)).toMatchObject({ value, type, format });
  });

  it.each([
    ["+A2", "=+A2"],
    ["-A2*2", "=-A2*2"],
    ["- A2", "=- A2"],
  ])("takes %j for the formula %j, unless an apostrophe stands before it", async (entry, formula) => {
    expect(await entered(entry)).toMatchObject({ formula });
    expect(await entered(`'${entry}`)).toMatchObject({ value: entry, type: "String" });
    expect(await entered(entry, "@")).toMatchObject({ value: entry, type: "String" });
  });

  it.each([
    ["=sum(a1:b2,$c$3)+true", "=SUM(A1:B2,$C$3)+TRUE"],
    ['=if(a1="a1",sheet1!b2,rate)', '=IF(A1="a1",Sheet1!B2,Rate)'],
    ["=sum('SHEET1'!a:b)", "=SUM(Sheet1!A:B)"],
    ["=sum('it''s new'!a1)", "=SUM('It''s new'!A1)"],
    ["=unknown_name+log10(a1)", "=unknown_name+LOG10(A1)"],
  ])("gives %j as Excel writes it: %j", async (entry, formula) => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      sheet.context.workbook.names.add("Rate", "=0.5");
      sheet.context.workbook.worksheets.add("It's new");
      const cell = sheet.getRange("F9");
      cell.formulas = [[entry]];
      expect((await loaded(cell, "formulas")).formulas).toEqual([[formula]]);
    });
  });

  it.each([
    [255, "done"],
    [256, "InvalidArgument"],
  ])("a text of %i characters in a formula: %s", async (length, outcome) => {
    const { onSheet } = hosted();
    const write = onSheet(async (sheet) => {
      sheet.getRange("A1").formulas = [[`="""${"x".repeat(length - 1)}"`]];
      await sheet.context.sync();
    });
    if (outcome === "done") await expect(write).resolves.toBeUndefined();
    else expect(await refusal(write)).toMatchObject({ code: outcome, location: "Range.formulas" });
  });

  it.each([["[["], ["0;0;0;0;0"], ['0"']])("refuses the number format %j", async (format) => {
    const { onSheet } = hosted();
    const write = onSheet(async (sheet) => {
      sheet.getRange("A1:B1").numberFormat = [["0.00", format]];
      await sheet.context.sync();
    });
    expect(await refusal(write)).toMatchObject({ code: "InvalidArgument", location: "Range.numberFormat" });
  });

  it("takes a date without a year for one of this year", async () => {
    const { text, format } = await entered("12/6");
    expect([text, format]).toEqual(["6-Dec", "d-mmm"]);
  });

  it.each([["007"], ["12/6"], ["=1+1"], ["12%"]])(
    "leaves %j a text in a cell of the format @",
    async (entry) => {
      expect(await entered(entry, "@")).toMatchObject({ value: entry, type: "String", format: "@" });
    },
  );

  it.each([
    [7, "7"],
    [-1.1, "-1.1"],
    [0.1 + 0.2, "0.3"],
    [1e21, "1E+21"],
    [1e-7, "1E-07"],
    [true, "TRUE"],
  ])(
    "makes a text of %j in a cell of the format @, until its format is another first",
    async (entry, text) => {
      const { onSheet } = hosted();
      await onSheet(async (sheet) => {
        const cells = sheet.getRange("A1:B1");
        cells.numberFormat = [["@", "@"]];
        cells.values = [[entry, entry]];
        // What is there already stays what it is.
        cells.numberFormat = [["@", "General"]];
        const { values, valueTypes } = await loaded(cells, "values,valueTypes");
        expect([values, valueTypes]).toEqual([[[text, text]], [["String", "String"]]]);
        sheet.getRange("B1").values = [[entry]];
        expect((await loaded(sheet.getRange("B1"), "valueTypes")).valueTypes).not.toEqual([["String"]]);
      });
    },
  );

  it("keeps every text that has an apostrophe before it", async () => {
    const { onSheet } = hosted();
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), async (text) => {
        const value = await onSheet(async (sheet) => {
          const cell = sheet.getRange("A1");
          cell.values = [[`'${text}`]];
          return (await loaded(cell, "values")).values[0]?.[0] as unknown;
        });
        expect(value).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it("leaves cells as they are where the block has null", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["kept", "old"]];
      range.values = [[null, "new"]];
      expect((await loaded(range, "values")).values).toEqual([["kept", "new"]]);
    });
  });

  it("puts one value into all cells", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const range = sheet.getRange("A1:B2");
      Object.assign(range, { values: 4 });
      expect((await loaded(range, "values")).values).toEqual([
        [4, 4],
        [4, 4],
      ]);
    });
  });

  it.each([
    ["too few rows", [[1, 2]]],
    ["too few columns", [[1], [2]]],
    ["rows of different lengths", [[1, 2], [3]]],
    ["a list", [1, 2]],
    ["nothing", null],
    [
      "an object in it",
      [
        [{}, 1],
        [1, 1],
      ],
    ],
  ])("refuses %s", async (_, values) => {
    const { onSheet } = hosted();
    const write = onSheet(async (sheet) => {
      Object.assign(sheet.getRange("A1:B2"), { values });
      await sheet.context.sync();
    });
    expect(await refusal(write)).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
  });

  it("enters nothing where one formula of a block does not read", async () => {
    const { onSheet, file } = hosted();
    const write = onSheet(async (sheet) => {
      sheet.getRange("A1:B1").formulas = [[1, "=SUM(A1"]];
      await sheet.context.sync();
    });
    expect(await refusal(write)).toMatchObject({ code: "InvalidArgument", location: "Range.formulas" });
    expect(file.sheets[0]?.usedArea(true)).toBeNull();
  });

  it.each([
    ["text", "x".repeat(32_768)],
    ["formula", `=${"1+".repeat(4_096)}1`],
  ])("refuses a longer %s than a cell takes", async (_, entry) => {
    const { onSheet, file } = hosted();
    const write = onSheet(async (sheet) => {
      sheet.getRange("A1:B1").values = [[1, entry]];
      await sheet.context.sync();
    });
    expect(await refusal(write)).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
    expect(file.sheets[0]?.usedArea(true)).toBeNull();
  });

  it("gives texts as they are shown", async () => {
    expect(await entered(45266, "d mmm yyyy")).toMatchObject({ text: "6 Dec 2023", value: 45266 });
    expect(await entered(0.125, "0.0%")).toMatchObject({ text: "12.5%" });
    expect(await entered(1234.5, "#,##0.00")).toMatchObject({ text: "1,234.50" });
  });

  it("gives formulas, and constants for cells without one", async () => {
    expect(await entered("=1+2")).toMatchObject({ formula: "=1+2", value: 3, text: "3" });
    expect(await entered("plain")).toMatchObject({ formula: "plain" });
  });

  it("sets number formats as one or as a block", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const range = sheet.getRange("A1:B2");
      range.numberFormat = [
        ["0%", "@"],
        ["0%", "General"],
      ];
      expect((await loaded(range, "numberFormat")).numberFormat).toEqual([
        ["0%", "@"],
        ["0%", "General"],
      ]);
      range.numberFormat = [["0.00"]];
      range.values = [[7]];
      expect((await loaded(range, "numberFormat,values")).toJSON()).toMatchObject({
        numberFormat: [
          ["0.00", "0.00"],
          ["0.00", "0.00"],
        ],
        values: [
          [7, 7],
          [7, 7],
        ],
      });
      Object.assign(range, { numberFormat: "0.0" });
      expect((await loaded(range, "numberFormat")).numberFormat).toEqual([
        ["0.0", "0.0"],
        ["0.0", "0.0"],
      ]);
    });
  });
});

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
