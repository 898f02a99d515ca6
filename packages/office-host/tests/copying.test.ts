import { hosted, loaded, refusal } from "./hosting";

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
