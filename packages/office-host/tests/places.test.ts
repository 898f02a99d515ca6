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
