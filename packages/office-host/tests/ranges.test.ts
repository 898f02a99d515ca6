import { hosted, loaded, refusal } from "./hosting";

async function addressOf(reach: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  const { onSheet } = hosted();
  return onSheet(async (sheet) => {
    sheet.name = "Plan of Action";
    sheet.getRange("B2:D5").values = Array.from({ length: 4 }, () => [1, 2, 3]);
    return (await loaded(reach(sheet), "address")).address;
  });
}

describe("ranges are reached", () => {
  const here = (address: string) => `'Plan of Action'!${address}`;

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["by an address", (sheet) => sheet.getRange("B2:C3"), "B2:C3"],
    ["by an address with its sheet", (sheet) => sheet.getRange("'Plan of Action'!$B$2"), "B2"],
    ["by corners in any order", (sheet) => sheet.getRange("C3:B2"), "B2:C3"],
    ["by columns", (sheet) => sheet.getRange("B:C"), "B:C"],
    ["by rows", (sheet) => sheet.getRange("2:3"), "2:3"],
    ["as the whole sheet", (sheet) => sheet.getRange(), "1:1048576"],
    ["by indexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "C2:F4"],
    ["as a cell", (sheet) => sheet.getCell(10, 5), "F11"],
    ["as a cell of a range", (sheet) => sheet.getRange("B2:C3").getCell(1, 1), "C3"],
    ["as a cell outside of a range", (sheet) => sheet.getRange("B2").getCell(-1, 2), "D1"],
    ["as a row", (sheet) => sheet.getRange("B2:C3").getRow(1), "B3:C3"],
    ["as a column", (sheet) => sheet.getRange("B2:C3").getColumn(0), "B2:B3"],
    ["as the last row", (sheet) => sheet.getRange("B2:C3").getLastRow(), "B3:C3"],
    ["as the last cell", (sheet) => sheet.getRange("B2:C3").getLastCell(), "C3"],
    ["resized", (sheet) => sheet.getRange("B2").getResizedRange(2, 1), "B2:C4"],
    ["resized to a size", (sheet) => sheet.getRange("B2:Z9").getAbsoluteResizedRange(2, 1), "B2:B3"],
    ["moved", (sheet) => sheet.getRange("B2:C3").getOffsetRange(1, -1), "A3:B4"],
    ["as entire rows", (sheet) => sheet.getRange("B2:C3").getEntireRow(), "2:3"],
    ["as entire columns", (sheet) => sheet.getRange("B2:C3").getEntireColumn(), "B:C"],
    ["around two", (sheet) => sheet.getRange("B2").getBoundingRect("D5"), "B2:D5"],
    ["around two objects", (sheet) => sheet.getRange("B2").getBoundingRect(sheet.getRange("A4")), "A2:B4"],
    ["between two", (sheet) => sheet.getRange("A1:C3").getIntersection("B2:D4"), "B2:C3"],
    ["as what is used", (sheet) => sheet.getUsedRange(true), "B2:D5"],
    ["as what is used of a range", (sheet) => sheet.getRange("A1:B3").getUsedRange(true), "B2:B3"],
  ])("%s", async (_, reach, address) => {
    expect(await addressOf(reach)).toBe(here(address));
  });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["nonsense", (sheet) => sheet.getRange("no such place"), "Worksheet.getRange"],
    ["another sheet's cells", (sheet) => sheet.getRange("Other!A1"), "Worksheet.getRange"],
    ["a row that is beyond the last", (sheet) => sheet.getRange("A1048577"), "Worksheet.getRange"],
    ["no rows", (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1), "Worksheet.getRangeByIndexes"],
    ["cells before the first", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0), "Range.getOffsetRange"],
    ["a row outside of the range", (sheet) => sheet.getRange("A1:B2").getRow(2), "Range.getRow"],
  ])("but not as %s", async (_, reach, location) => {
    const { onSheet } = hosted();
    expect(await refusal(onSheet((sheet) => loaded(reach(sheet), "address")))).toMatchObject({
      code: "InvalidArgument",
      location,
    });
  });

  it("have a place and a size", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const range = await loaded(
        sheet.getRange("B3:D9"),
        "rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,worksheet/name",
      );
      expect(range.toJSON()).toMatchObject({
        rowIndex: 2,
        columnIndex: 1,
        rowCount: 7,
        columnCount: 3,
        cellCount: 21,
      });
      expect([range.isEntireRow, range.worksheet.name]).toEqual([false, "Sheet1"]);
      expect((await loaded(sheet.getRange(), "cellCount")).cellCount).toBe(-1);
    });
  });

  it("are null objects where nothing is used or shared", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      const shared = sheet.getRange("A1:B2").getIntersectionOrNullObject("C3");
      await context.sync();
      expect([used.isNullObject, shared.isNullObject]).toEqual([true, true]);
    });
  });

  it("count formats as used unless values only are asked for", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("C7").format.fill.color = "#FFCC00";
      const [all, valuesOnly] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      all.load("address");
      expect((await loaded(valuesOnly, "address")).address).toBe("Sheet1!B2");
      expect(all.address).toBe("Sheet1!B2:C7");
    });
  });

  it("are selected by the add-in and by the user", async () => {
    const { run, host } = hosted();
    await run(async (context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("C3:D4").select();
      expect((await loaded(context.workbook.getSelectedRange(), "address")).address).toBe("Other!C3:D4");
      expect((await loaded(context.workbook.worksheets.getActiveWorksheet(), "name")).name).toBe("Other");
      host.user.select("Sheet1!B9");
      expect((await loaded(context.workbook.getActiveCell(), "address")).address).toBe("Sheet1!B9");
    });
  });
});

describe("several areas", () => {
  it("are reached by addresses parted by commas", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const areas = await loaded(
        sheet.getRanges("A1:B2,D4,F:F"),
        "address,areaCount,areas/items/address,cellCount",
      );
      expect(areas.address).toBe("Sheet1!A1:B2, Sheet1!D4, Sheet1!F:F");
      expect([areas.areaCount, areas.cellCount]).toEqual([3, 4 + 1 + 1_048_576]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual([
        "Sheet1!A1:B2",
        "Sheet1!D4",
        "Sheet1!F:F",
      ]);
    });
  });

  it("are reached by the address that they give", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const { address } = await loaded(sheet.getRanges("A1:B2,D4"), "address");
      expect((await loaded(sheet.getRanges(address), "address")).address).toBe(address);
    });
  });

  it("take no longer a text of addresses than Excel", async () => {
    const { onSheet } = hosted();
    const read = onSheet((sheet) =>
      loaded(sheet.getRanges(Array<string>(4000).fill("A1").join(",")), "address"),
    );
    expect(await refusal(read)).toMatchObject({ code: "InvalidArgument", location: "Worksheet.getRanges" });
  });

  it("are formatted and cleared together", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      const ends = sheet.getRanges("A1,C1");
      ends.format.font.bold = true;
      ends.clear("Contents");
      const row = await loaded(sheet.getRange("A1:C1"), "values,format/font/bold");
      expect(row.values).toEqual([["", 2, ""]]);
      expect(row.format.font.bold).toBeNull();
      expect((await loaded(ends, "format/font/bold")).format.font.bold).toBe(true);
    });
  });

  it.each([
    ["formulas", "Formulas", "Sheet1!B1:B2"],
    ["constants", "Constants", "Sheet1!A1:A2, Sheet1!C2"],
    ["blanks", "Blanks", "Sheet1!C1"],
  ] as const)("are found by what the cells hold: %s", async (_, kind, address) => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:C2").values = [
        [1, "=A1", ""],
        [2, "=A2", "x"],
      ];
      const found = sheet.getUsedRange().getSpecialCellsOrNullObject(kind);
      expect((await loaded(found, "address")).address).toBe(address);
    });
  });

  it("are found by the type of their values", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:A3").values = [[1], ["x"], ["=1/0"]];
      const used = sheet.getUsedRange();
      expect((await loaded(used.getSpecialCells("Constants", "Text"), "address")).address).toBe("Sheet1!A2");
      expect((await loaded(used.getSpecialCells("Formulas", "Errors"), "address")).address).toBe("Sheet1!A3");
      const none = used.getSpecialCellsOrNullObject("Formulas", "Numbers");
      await sheet.context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it("are the visible cells where rows and columns are hidden", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      const visible = sheet.getRange("A1:D5").getSpecialCellsOrNullObject("Visible");
      expect((await loaded(visible, "address")).address).toBe(
        "Sheet1!A1:B1, Sheet1!D1, Sheet1!A4:B5, Sheet1!D4:D5",
      );
      const rows = await loaded(sheet.getRange("A1:A2"), "rowHidden,columnHidden,hidden");
      expect([rows.rowHidden, rows.columnHidden]).toEqual([null, false]);
    });
  });
});

describe("merged cells", () => {
  it("keep the first cell's contents and are listed where they begin", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const range = sheet.getRange("B2:C3");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      expect((await loaded(range, "values")).values).toEqual([
        [1, ""],
        ["", ""],
      ]);
      expect((await loaded(sheet.getRange("A1:D9").getMergedAreasOrNullObject(), "address")).address).toBe(
        "Sheet1!B2:C3",
      );
      const besides = sheet.getRange("C3:D9").getMergedAreasOrNullObject();
      await sheet.context.sync();
      expect(besides.isNullObject).toBe(true);
    });
  });

  it("are merged row by row, and parted again", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:C2").merge(true);
    });
    expect(file.sheets[0]?.merges).toHaveLength(2);
    await onSheet(async (sheet) => {
      sheet.getRange("B1").unmerge();
    });
    expect(file.sheets[0]?.merges).toEqual([{ firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 2 }]);
  });
});

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

describe("copyFrom", () => {
  it("copies all of cells: contents, looks, merges, links and rules", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("A1").format.fill.color = "#FFFF00";
      sheet.getRange("A2:B2").merge();
      sheet.getRange("A3").hyperlink = { address: "https://example.org/", textToDisplay: "3" };
      sheet.getRange("A1:A3").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2,3" } };
      sheet.getRange("D5").copyFrom("A1:B3");
      const range = await loaded(sheet.getRange("D5:D7"), "values");
      expect(range.values).toEqual([[1], [2], ["3"]]);
    });
    const sheet = file.sheets[0]!;
    expect(sheet.style(4, 3).fill).toBe("#FFFF00");
    expect(sheet.mergesTouching({ firstRow: 5, firstColumn: 3, lastRow: 5, lastColumn: 3 })).toHaveLength(1);
    expect(sheet.hyperlinks.map(({ row, column }) => [row, column])).toEqual([
      [2, 0],
      [6, 3],
    ]);
    expect(sheet.validations.map(({ area }) => area.firstColumn)).toEqual([0, 3]);
  });

  it("moves relative references along", async () => {
    await hosted().onSheet(async (sheet) => {
      sheet.getRange("A1:B1").formulas = [[5, "=A1*$A$1"]];
      sheet.getRange("A2").values = [[7]];
      sheet.getRange("B2").copyFrom("B1");
      const range = await loaded(sheet.getRange("B2"), "formulas,values");
      expect([range.formulas, range.values]).toEqual([[["=A2*$A$1"]], [[35]]]);
    });
  });

  it.each<[string, string, unknown[][]]>([
    [
      "repeats into a multiple",
      "C1:D2",
      [
        [1, 1],
        [2, 2],
      ],
    ],
    [
      "grows over a smaller range",
      "C1",
      [
        [1, ""],
        [2, ""],
      ],
    ],
    [
      "grows over one that is no multiple",
      "C1:D1",
      [
        [1, ""],
        [2, ""],
      ],
    ],
  ])("%s", async (_, target, values) => {
    await hosted().onSheet(async (sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange(target).copyFrom("A1:A2");
      expect((await loaded(sheet.getRange("C1:D2"), "values")).values).toEqual(values);
    });
  });

  it("copies values, formats or what is not blank alone, and transposes", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:C1").formulas = [[1, "", "=1+1"]];
      sheet.getRange("A1:C1").format.font.bold = true;
      sheet.getRange("A3:C3").values = [["x", "y", "z"]];
      sheet.getRange("A3").copyFrom("A1:C1", "Values", true);
      sheet.getRange("E1").copyFrom("A1:C1", "All", false, true);
      sheet.getRange("A5").copyFrom("A1:C1", "Formats");
      const [row, column] = [sheet.getRange("A3:C3"), sheet.getRange("E1:E3")];
      row.load("formulas");
      await loaded(column, "values");
      expect(row.formulas).toEqual([[1, "y", 2]]);
      expect(column.values).toEqual([[1], [""], [2]]);
    });
    const sheet = file.sheets[0]!;
    expect([sheet.style(4, 0).font?.bold, sheet.cell(4, 0).value]).toEqual([true, null]);
    expect(sheet.style(2, 0).font?.bold ?? false).toBe(false);
  });

  it("takes cells of another sheet", async () => {
    await hosted().onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1").values = [["from there"]];
      sheet.getRange("B2").copyFrom("Other!A1");
      sheet.getRange("C2").copyFrom(other.getRange("A1"));
      expect((await loaded(sheet.getRange("B2:C2"), "values")).values).toEqual([
        ["from there", "from there"],
      ]);
    });
  });

  it("is refused where a conditional format or a table would have to come along", async () => {
    const copy = (prepare: (sheet: Excel.Worksheet) => void) =>
      refusal(
        hosted().onSheet(async (sheet, context) => {
          sheet.getRange("A1:A2").values = [["Head"], [1]];
          prepare(sheet);
          await context.sync();
          sheet.getRange("D1").copyFrom("A1:A2");
          await context.sync();
        }),
      );
    const formatted = await copy((sheet) => {
      sheet.getRange("A1").conditionalFormats.add("DataBar");
    });
    expect(formatted.code).toBe("NotImplemented");
    expect((await copy((sheet) => sheet.tables.add("A1:A2", true))).code).toBe("NotImplemented");
  });
});

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

async function sorted(values: unknown[][], fields: Excel.SortField[], ...more: unknown[]) {
  return hosted().onSheet(async (sheet) => {
    const range = sheet.getRange("A1").getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1);
    range.values = values;
    const [matchCase, hasHeaders, orientation] = more as [boolean?, boolean?, "Rows"?];
    range.sort.apply(fields, matchCase, hasHeaders, orientation);
    return (await loaded(range, "values")).values;
  });
}

describe("a range that is sorted", () => {
  it("has numbers before texts before truths before errors, and blanks last", async () => {
    const cells = [["b"], [""], [true], [2], ["#N/A"], ["A"], [-1], [false]];
    const ascending = [[-1], [2], ["A"], ["b"], [false], [true], ["#N/A"], [""]];
    expect(await sorted(cells, [{ key: 0 }])).toEqual(ascending);
    expect(await sorted(cells, [{ key: 0, ascending: false }])).toEqual([
      ...ascending.slice(0, -1).reverse(),
      [""],
    ]);
  });

  it("keeps rows together, by the second key where the first is equal, else in their order", async () => {
    const cells = [
      ["b", 2, "first"],
      ["a", 1, "second"],
      ["b", 1, "third"],
      ["b", 2, "fourth"],
    ];
    expect(await sorted(cells, [{ key: 0 }, { key: 1, ascending: false }])).toEqual([
      ["a", 1, "second"],
      ["b", 2, "first"],
      ["b", 2, "fourth"],
      ["b", 1, "third"],
    ]);
  });

  it("keeps its header, and can be sorted by columns", async () => {
    expect(await sorted([["Head"], [2], [1]], [{ key: 0 }], false, true)).toEqual([["Head"], [1], [2]]);
    expect(await sorted([[3, 1, 2]], [{ key: 0 }], false, false, "Columns")).toEqual([[1, 2, 3]]);
  });

  it("takes looks and formulas along", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:B2").formulas = [
        [2, "=A1*10"],
        [1, "=A2*10"],
      ];
      sheet.getRange("A1").format.fill.color = "#FFFF00";
      await sheet.context.sync();
      sheet.getRange("A1:B2").sort.apply([{ key: 0 }]);
      const range = await loaded(sheet.getRange("A1:B2"), "formulas,values");
      expect(range.formulas).toEqual([
        [1, "=A1*10"],
        [2, "=A2*10"],
      ]);
      expect(range.values).toEqual([
        [1, 10],
        [2, 20],
      ]);
    });
    expect(file.sheets[0]!.style(1, 0).fill).toBe("#FFFF00");
    expect(file.sheets[0]!.style(0, 0).fill).toBeUndefined();
  });

  it("is refused where cells are merged, and by colours", async () => {
    const merged = hosted().onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").merge();
      sheet.getRange("A1:A3").sort.apply([{ key: 0 }]);
      await context.sync();
    });
    expect((await refusal(merged)).code).toBe("InvalidOperation");
    expect((await refusal(sorted([[1], [2]], [{ key: 0, sortOn: "CellColor" }]))).code).toBe(
      "NotImplemented",
    );
    expect((await refusal(sorted([[1], [2]], [{ key: 1 }]))).code).toBe("InvalidArgument");
  });
});

const CELLS = [
  ["alpha", "beta"],
  ["ALPHA", "alphabet"],
  ["10 %", "=2+3"],
];

async function searched<T>(act: (sheet: Excel.Worksheet) => T | Promise<T>): Promise<T> {
  return hosted().onSheet((sheet) => {
    sheet.getRange("B2:C4").values = CELLS;
    return act(sheet);
  });
}

describe("find", () => {
  it.each<[string, Excel.SearchCriteria, string]>([
    ["ALPHA", { completeMatch: true }, "B2"],
    ["ALPHA", { completeMatch: true, matchCase: true }, "B3"],
    ["alphab", {}, "C3"],
    ["alpha", { searchDirection: "Backwards" }, "C3"],
    ["b?ta", { completeMatch: true }, "C2"],
    ["al*t", { completeMatch: true }, "C3"],
    ["2+3", {}, "C4"],
  ])("%s with %j is in %s", async (text, criteria, address) => {
    const found = await searched((sheet) => loaded(sheet.getRange("B2:D9").find(text, criteria), "address"));
    expect(found.address).toBe(`Sheet1!${address}`);
  });

  it("from one cell searches the sheet, beginning after that cell", async () => {
    const found = await searched((sheet) => loaded(sheet.getRange("B2").find("alpha", {}), "address"));
    expect(found.address).toBe("Sheet1!B3");
  });

  it("that finds nothing is an error, or a null object", async () => {
    const find = searched((sheet) => loaded(sheet.getRange("B2:C4").find("absent", {}), "address"));
    expect((await refusal(find)).code).toBe("ItemNotFound");
    const absent = await searched((sheet) =>
      loaded(sheet.getRange("B2:C4").findOrNullObject("absent", {}), "address"),
    );
    expect(absent.isNullObject).toBe(true);
  });
});

describe("replaceAll", () => {
  it.each<[string, Excel.ReplaceCriteria, number, unknown[][]]>([
    [
      "alpha",
      { completeMatch: true },
      2,
      [
        ["new", "beta"],
        ["new", "alphabet"],
      ],
    ],
    [
      "alpha",
      { matchCase: true },
      2,
      [
        ["new", "beta"],
        ["ALPHA", "newbet"],
      ],
    ],
    ["nowhere", {}, 0, CELLS.slice(0, 2)],
  ])("%s with %j replaces in %s cells", async (text, criteria, count, values) => {
    await searched(async (sheet) => {
      const result = sheet.getRange("B2:C3").replaceAll(text, "new", criteria);
      const range = await loaded(sheet.getRange("B2:C3"), "values");
      expect(result.value).toBe(count);
      expect(range.values).toEqual(values);
    });
  });

  it("on a sheet goes through all cells, and formulas say what is replaced in them", async () => {
    await searched(async (sheet) => {
      const result = sheet.replaceAll("3", "40", {});
      const range = await loaded(sheet.getRange("C4"), "formulas,values");
      expect(result.value).toBe(1);
      expect([range.formulas, range.values]).toEqual([[["=2+40"]], [[42]]]);
    });
  });
});
