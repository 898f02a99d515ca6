import { read, type RecordedCase } from "./recorded-case";

/** What a cell shows of a number in a format. */
function shown(value: number | string | boolean, numberFormat: string): RecordedCase["act"] {
  return async (sheet) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    return (await read(cell, "text"))[0]?.[0];
  };
}

function shownCase(
  thread: string,
  value: number | string | boolean,
  numberFormat: string,
  gives: string,
): RecordedCase {
  const says = `${value} in the format ${numberFormat} shows as ${gives}.`;
  return { thread, says, act: shown(value, numberFormat), gives };
}

export const CONTENTS: readonly RecordedCase[] = [
  {
    thread: "office-js#229",
    says: "A blank cell has the format General.",
    act: (sheet) => read(sheet.getRange("A1"), "numberFormat"),
    gives: [["General"]],
  },
  {
    thread: "office-js#229",
    says: "A day typed as 2018-12-31 gets the format m/d/yyyy.",
    act: (sheet) => {
      sheet.getRange("A1").values = [["2018-12-31"]];
      return read(sheet.getRange("A1"), "numberFormat");
    },
    gives: [["m/d/yyyy"]],
  },
  {
    thread: "office-js#229",
    says: "It is given back as a number.",
    act: (sheet) => {
      sheet.getRange("A1").values = [["2018-12-31"]];
      return read(sheet.getRange("A1"), "values");
    },
    gives: [[43465]],
  },
  shownCase("office-js#4291", 45374, "General", "45374"),
  shownCase("office-js#4291", 45374, "0.00", "45374.00"),
  shownCase("office-js#4291", 45374, "m/d/yyyy", "3/23/2024"),
  {
    thread: "office-js#4291",
    says: "The value stays the same whatever its format.",
    act: (sheet) => {
      sheet.getRange("A1:B1").numberFormat = [["m/d/yyyy", "General"]];
      sheet.getRange("A1:B1").values = [[45374, 45374]];
      return read(sheet.getRange("A1:B1"), "values");
    },
    gives: [[45374, 45374]],
  },
  shownCase("office-kit/xlsx#167", 0.5, "0.0%", "50.0%"),
  shownCase("office-kit/xlsx#167", 1234567.891, "#,##0.00", "1,234,567.89"),
  shownCase("office-kit/xlsx#167", "=1.1+2.2", "General", "3.3"),
  shownCase("office-kit/xlsx#167", 45365, "yyyy-mm-dd", "2024-03-14"),
  shownCase("office-kit/xlsx#167", true, "General", "TRUE"),
  shownCase("SheetJS/ssf#55", 12345.6789, "#,##0", "12,346"),
  shownCase("SheetJS/ssf#55", 12345.6789, "0.00E+00", "1.23E+04"),
  shownCase("SheetJS/ssf#55", 12345.6789, "# ?/?", "12345 2/3"),
  shownCase("SheetJS/ssf#55", 12345.6789, "d-mmm-yy", "18-Oct-33"),
  shownCase("SheetJS/ssf#55", 12345.6789, "h:mm AM/PM", "4:17 PM"),
  shownCase("SheetJS/ssf#55", 12345.6789, "[h]:mm:ss", "296296:17:37"),
  {
    thread: "office-js#1943",
    says: "An empty text that is set makes a cell blank for ISBLANK.",
    act: (sheet) => {
      sheet.getRange("A1:B1").formulas = [["x", "=ISBLANK(A1)"]];
      sheet.getRange("A1").values = [[""]];
      return read(sheet.getRange("B1"), "values");
    },
    gives: [[true]],
  },
  {
    thread: "office-js#6068",
    says: "DATEVALUE of a number is an error, though its type takes one.",
    act: async (_, context) => {
      const result = context.workbook.functions.datevalue(43831);
      return (await read(result, "error")).length > 0;
    },
    gives: true,
  },
  {
    thread: "office-js#4900",
    says: "The colour of a cell without a fill is white.",
    act: (sheet) => read(sheet.getRange("A1").format.fill, "color"),
    gives: "#FFFFFF",
  },
  {
    thread: "office-js#4900",
    says: "So is that of a cell that is filled with white.",
    act: (sheet) => {
      sheet.getRange("A1").format.fill.color = "#FFFFFF";
      return read(sheet.getRange("A1").format.fill, "color");
    },
    gives: "#FFFFFF",
  },
  {
    thread: "office-js#4900",
    says: "The tint of a cell without a fill is null.",
    act: (sheet) => read(sheet.getRange("A1").format.fill, "tintAndShade"),
    gives: null,
  },
  {
    thread: "office-js#4900",
    says: "The tint of a filled cell is a number.",
    act: async (sheet) => {
      sheet.getRange("A1").format.fill.color = "#FFFFFF";
      return typeof (await read(sheet.getRange("A1").format.fill, "tintAndShade"));
    },
    gives: "number",
  },
  {
    thread: "office-js#6218",
    says: "getCellProperties tells white of a cell without a fill.",
    act: async (sheet, context) => {
      const told = sheet.getRange("A1").getCellProperties({ format: { fill: { color: true } } });
      await context.sync();
      return told.value[0]?.[0]?.format?.fill?.color;
    },
    gives: "#FFFFFF",
  },
  {
    thread: "office-js#2349",
    says: "A cell that nobody formatted is in black Calibri of 11 points without a line below.",
    act: async (sheet, context) => {
      const font = { name: true, size: true, color: true, underline: true };
      const told = sheet.getRange("A1").getCellProperties({ format: { font } });
      await context.sync();
      return told.value[0]?.[0]?.format?.font;
    },
    gives: { name: "Calibri", size: 11, color: "#000000", underline: "None" },
  },
  {
    thread: "office-js#2349",
    says: "Its borders are black, of the style None.",
    act: async (sheet, context) => {
      const borders = { color: true, style: true };
      const told = sheet.getRange("A1").getCellProperties({ format: { borders } });
      await context.sync();
      return told.value[0]?.[0]?.format?.borders?.bottom;
    },
    gives: { color: "#000000", style: "None" },
  },
  {
    thread: "office-scripts-docs-reference#323",
    says: "A link to a place in the workbook has no address.",
    act: async (sheet) => {
      sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "there" };
      const { address, documentReference } = await read(sheet.getRange("A1"), "hyperlink");
      return [address ?? "", documentReference];
    },
    gives: ["", "Sheet1!B2"],
  },
  {
    thread: "jmcnamara/XlsxWriter#562",
    says: "A list of choices of 255 characters is taken.",
    act: (sheet) => read(listOf(sheet, 255), "type"),
    gives: "List",
  },
  {
    thread: "jmcnamara/XlsxWriter#562",
    says: "A longer one is refused.",
    act: (sheet) => read(listOf(sheet, 256), "type"),
    gives: "InvalidArgument at DataValidation.rule",
  },
  {
    thread: "office-js-docs#1309",
    says: "Cells without a rule for entries have one of the type None.",
    act: (sheet) => read(sheet.getRange("A1").dataValidation, "type"),
    gives: "None",
  },
];

function listOf(sheet: Excel.Worksheet, length: number): Excel.DataValidation {
  const validation = sheet.getRange("A1").dataValidation;
  validation.rule = { list: { inCellDropDown: true, source: "x".repeat(length) } };
  return validation;
}
