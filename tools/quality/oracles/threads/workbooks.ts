import { messageOf, read, type RecordedCase, refusalText } from "./recorded-case";

const EXISTS = "A resource with the same name or identifier already exists.";

function refusedSheet(name: string): RecordedCase["act"] {
  return (_, context) => read(context.workbook.worksheets.add(name), "name");
}

const REFUSED_SHEET = "InvalidArgument at WorksheetCollection.add";

/** Two tables side by side, both named Sales, the second on another sheet where that is wanted. */
async function namedTwice(sheet: Excel.Worksheet, other: Excel.Worksheet): Promise<void> {
  sheet.getRange("A1:A2").values = [["Region"], ["East"]];
  other.getRange("C1:C2").values = [["Region"], ["West"]];
  sheet.tables.add("A1:A2", true).name = "Sales";
  other.tables.add("C1:C2", true).name = "Sales";
  await sheet.context.sync();
}

export const WORKBOOKS: readonly RecordedCase[] = [
  {
    thread: "office-js#195",
    says: "A name that is not there is a null object.",
    act: (_, context) => read(context.workbook.names.getItemOrNullObject("nowhere"), "isNullObject"),
    gives: true,
  },
  {
    thread: "Office-Addin-Scripts#671",
    says: "Whether an object is null is known after the sync without loading it.",
    act: async (_, context) => {
      const item = context.workbook.names.getItemOrNullObject("nowhere");
      await context.sync();
      return item.isNullObject;
    },
    gives: true,
  },
  {
    thread: "office-js#195",
    says: "getItem of it is an error.",
    act: (_, context) => read(context.workbook.names.getItem("nowhere"), "name"),
    gives: "ItemNotFound at NamedItemCollection.getItem",
  },
  {
    thread: "office-js#777",
    says: "A member that was not loaded is not to be had.",
    act: async (_, context) => {
      const cell = context.workbook.getActiveCell();
      await context.sync();
      return cell.rowIndex;
    },
    gives: "PropertyNotLoaded at Range.rowIndex",
  },
  {
    thread: "Zlatkovsky/BuildingOfficeAddins#18",
    says: "A method gives an object of its own, which is not loaded where another was.",
    act: async (sheet) => {
      await read(sheet.getRange("A1"), "address");
      try {
        return sheet.getRange("A1").address;
      } catch (error) {
        return refusalText(error);
      }
    },
    gives: "PropertyNotLoaded at Range.address",
  },
  {
    thread: "office-js#2283",
    says: "A name that is given an address without an equals sign stands for that text.",
    act: (sheet) => read(sheet.names.add("Foo", "'Sheet 1'!$A$1"), "formula"),
    gives: "=\"'Sheet 1'!$A$1\"",
  },
  {
    thread: "office-js#2283",
    says: "A formula with it gives the text, not the cell.",
    act: (sheet) => {
      sheet.names.add("Foo", "Sheet1!$A$1");
      sheet.getRange("A1:B1").formulas = [[5, "=Foo"]];
      return read(sheet.getRange("B1"), "values");
    },
    gives: [["Sheet1!$A$1"]],
  },
  {
    thread: "office-js#2875",
    says: "A name that is there already is refused, and it is said that it is there.",
    act: (sheet, context) => {
      context.workbook.names.add("Goal", sheet.getRange("A1"));
      context.workbook.names.add("Goal", sheet.getRange("B1"));
      return messageOf(() => context.sync());
    },
    gives: EXISTS,
  },
  {
    thread: "office-scripts-docs#560",
    says: "So is a second sheet of a name.",
    act: (_, context) => {
      context.workbook.worksheets.add("Combined");
      context.workbook.worksheets.add("Combined");
      return messageOf(() => context.sync());
    },
    gives: EXISTS,
  },
  {
    thread: "office-scripts-docs#565",
    says: "A title of a sheet that is too long is an invalid argument.",
    act: refusedSheet("x".repeat(32)),
    gives: REFUSED_SHEET,
  },
  {
    thread: "SheetJS/sheetjs#870",
    says: "A title of 31 characters is taken.",
    act: async (_, context) => (await read(context.workbook.worksheets.add("x".repeat(31)), "name")).length,
    gives: 31,
  },
  ...["/", "\\", "?", "*", ":", "[", "]"].map((sign) => ({
    thread: "SheetJS/sheetjs#870",
    says: `A title with ${sign} is refused.`,
    act: refusedSheet(`Plan ${sign} 2`),
    gives: REFUSED_SHEET,
  })),
  {
    thread: "jmcnamara/libxlsxwriter#223",
    says: "A title that ends with an apostrophe is refused.",
    act: refusedSheet("Plan'"),
    gives: REFUSED_SHEET,
  },
  {
    thread: "jmcnamara/libxlsxwriter#223",
    says: "So is one that begins with it.",
    act: refusedSheet("'Plan"),
    gives: REFUSED_SHEET,
  },
  {
    thread: "SheetJS/sheetjs#2458",
    says: "History is Excel's own title.",
    act: refusedSheet("History"),
    gives: REFUSED_SHEET,
  },
  {
    thread: "office-js#551",
    says: "A second table of a name is an invalid argument.",
    act: (sheet) => namedTwice(sheet, sheet),
    gives: "InvalidArgument at Table.name",
  },
  {
    thread: "office-js#551",
    says: "It is so on another sheet as well.",
    act: (sheet, context) => namedTwice(sheet, context.workbook.worksheets.add("Returns")),
    gives: "InvalidArgument at Table.name",
  },
  {
    thread: "office-js#1199",
    says: "A table over another is an invalid argument.",
    act: async (sheet) => {
      sheet.tables.add("A1:B3", true);
      return read(sheet.tables.add("B3:C4", true), "name");
    },
    gives: "InvalidArgument at TableCollection.add",
  },
  {
    thread: "office-js#1199",
    says: "It is said, in English, that tables cannot overlap.",
    act: (sheet, context) => {
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("B3:C4", true);
      return messageOf(() => context.sync());
    },
    gives: "A table can't overlap another table.",
  },
  {
    thread: "office-js#365",
    says: "A very hidden sheet cannot be deleted.",
    act: async (_, context) => {
      const sheet = context.workbook.worksheets.add("Kept");
      sheet.visibility = "VeryHidden";
      sheet.delete();
      const message = await messageOf(() => context.sync());
      const kept = context.workbook.worksheets.getItemOrNullObject("Kept");
      await context.sync();
      return [message !== "nothing refused it", kept.isNullObject];
    },
    gives: [true, false],
  },
  {
    thread: "office-js#365",
    says: "It can where it is made a hidden one first.",
    act: async (_, context) => {
      const sheet = context.workbook.worksheets.add("Gone");
      sheet.visibility = "VeryHidden";
      sheet.visibility = "Hidden";
      sheet.delete();
      const gone = context.workbook.worksheets.getItemOrNullObject("Gone");
      await context.sync();
      return gone.isNullObject;
    },
    gives: true,
  },
  {
    thread: "office-js-docs#244",
    says: "A sheet can be hidden, and says so.",
    act: (_, context) => {
      const sheet = context.workbook.worksheets.add("Other");
      sheet.visibility = "Hidden";
      return read(sheet, "visibility");
    },
    gives: "Hidden",
  },
  {
    thread: "office-js#1463",
    says: "Panes of a hidden sheet can be unfrozen.",
    act: async (_, context) => {
      const sheet = context.workbook.worksheets.add("Sample");
      sheet.freezePanes.freezeRows(1);
      sheet.visibility = "Hidden";
      sheet.freezePanes.unfreeze();
      const location = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return location.isNullObject;
    },
    gives: true,
  },
  {
    thread: "office-js#143",
    says: "A cell that is unlocked can be written on a protected sheet.",
    act: (sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("A1").values = [["typed"]];
      return read(sheet.getRange("A1"), "values");
    },
    gives: [["typed"]],
  },
  {
    thread: "office-js#6784",
    says: "A sheet that is protected cannot be protected again.",
    act: (sheet, context) => {
      sheet.protection.protect();
      sheet.protection.protect();
      return context.sync();
    },
    gives: "AccessDenied at WorksheetProtection.protect",
  },
];
