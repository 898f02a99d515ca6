import { messageOf, read, type RecordedCase } from "./recorded-case";

/** A sheet of a name, and the address that Excel gives its first cell. */
function addressOn(name: string): RecordedCase["act"] {
  return (_, context) => read(context.workbook.worksheets.add(name).getRange("A1"), "address");
}

export const RANGES: readonly RecordedCase[] = [
  {
    thread: "office-js#512",
    says: "The title of a sheet of one word stands in an address as it is.",
    act: (sheet) => read(sheet.getRange("A1"), "address"),
    gives: "Sheet1!A1",
  },
  {
    thread: "office-js#512",
    says: "A title of two words stands in quotation marks.",
    act: addressOn("Two Names"),
    gives: "'Two Names'!A1",
  },
  {
    thread: "office-js#512",
    says: "An apostrophe in a title is doubled.",
    act: addressOn("Sheet's With Apostrophe"),
    gives: "'Sheet''s With Apostrophe'!A1",
  },
  {
    thread: "office-js#299",
    says: "The name of a sheet has no quotation marks where the address of its cells has them.",
    act: (_, context) => read(context.workbook.worksheets.add("Two Names"), "name"),
    gives: "Two Names",
  },
  {
    thread: "office-js-docs-pr#4050",
    says: "An ampersand in a title puts it in quotation marks.",
    act: addressOn("Something&Something"),
    gives: "'Something&Something'!A1",
  },
  {
    thread: "office-js#3643",
    says: "A title that reads as a cell stands in quotation marks.",
    act: addressOn("ev1"),
    gives: "'ev1'!A1",
  },
  {
    thread: "EPPlusSoftware/EPPlus#214",
    says: "So does one that reads as a cell by row and column.",
    act: addressOn("RC1"),
    gives: "'RC1'!A1",
  },
  {
    thread: "O365/python-o365#548",
    says: "So does a number with a dot.",
    act: addressOn("1.1"),
    gives: "'1.1'!A1",
  },
  {
    thread: "O365/python-o365#548",
    says: "So does a title with a hyphen.",
    act: addressOn("word-other"),
    gives: "'word-other'!A1",
  },
  {
    thread: "office-js-docs-reference#572",
    says: "D4:F6 one row up and four columns to the right is H3:J5.",
    act: (sheet) => read(sheet.getRange("D4:F6").getOffsetRange(-1, 4), "address"),
    gives: "Sheet1!H3:J5",
  },
  {
    thread: "office-scripts-docs-reference#233",
    says: "The used range of a range without anything is an error of getUsedRange.",
    act: (sheet) => read(sheet.getRange("C3:D4").getUsedRange(), "address"),
    gives: "ItemNotFound at Range.getUsedRange",
  },
  {
    thread: "fundamental-research-labs/mog#391",
    says: "The used range of a blank sheet is its first cell.",
    act: (sheet) => read(sheet.getUsedRange(), "address"),
    gives: "Sheet1!A1",
  },
  {
    thread: "office-js#1561",
    says: "An address that is none is refused by getRange.",
    act: (sheet) => read(sheet.getRange("A1:B"), "values"),
    gives: "InvalidArgument at Worksheet.getRange",
  },
  {
    thread: "office-js#5198",
    says: "513 areas are no error where their addresses are shorter than the limit.",
    act: (sheet) => read(sheet.getRanges(cells(513, (row) => `A${row}`)), "areaCount"),
    gives: 513,
  },
  {
    thread: "office-js#5198",
    says: "513 areas whose addresses have 8,207 characters are refused.",
    act: (sheet) => read(sheet.getRanges(longAddresses()), "areaCount"),
    gives: "InvalidArgument at Worksheet.getRanges",
  },
  {
    thread: "office-js#6781",
    says: "The values of more than five million cells are null, and nothing is said.",
    act: (sheet) => read(sheet.getRangeByIndexes(0, 0, 5001, 1000), "values"),
    gives: null,
  },
  {
    thread: "office-js#6781",
    says: "Their number is told.",
    act: (sheet) => read(sheet.getRangeByIndexes(0, 0, 5001, 1000), "cellCount"),
    gives: 5_001_000,
  },
  {
    thread: "office-js#1590",
    says: "The areas of merged cells have all of their cells.",
    act: async (sheet, context) => {
      sheet.getRange("T4:U5").merge();
      const { areas } = sheet.getRange("4:4").getMergedAreasOrNullObject();
      areas.load("items/address");
      await context.sync();
      return areas.items.map(({ address }) => address);
    },
    gives: ["Sheet1!T4:U5"],
  },
  {
    thread: "office-js#1590",
    says: "A row in which a merged area does not begin has none.",
    act: (sheet) => {
      sheet.getRange("T4:U5").merge();
      return read(sheet.getRange("5:5").getMergedAreasOrNullObject(), "isNullObject");
    },
    gives: true,
  },
  {
    thread: "office-js#3611",
    says: "Merged areas that begin on the left of a range are not told of it.",
    act: (sheet) => {
      sheet.getRange("B2:D2").merge();
      return read(sheet.getRange("C2:E6").getMergedAreasOrNullObject(), "isNullObject");
    },
    gives: true,
  },
  {
    thread: "office-js-docs-reference#1785",
    says: "Finding nothing is an error of find.",
    act: (sheet) => read(sheet.getRange("A1:B2").find("nowhere", {}), "address"),
    gives: "ItemNotFound at Range.find",
  },
  {
    thread: "office-js-docs-reference#1785",
    says: "findOrNullObject finds a null object instead.",
    act: (sheet) => read(sheet.getRange("A1:B2").findOrNullObject("nowhere", {}), "isNullObject"),
    gives: true,
  },
  {
    thread: "office-js-docs-reference#404",
    says: "A complete match is one of all that a cell says, not of a word of it.",
    act: (sheet) => {
      sheet.getRange("A1:A2").values = [["plan of action"], ["plan"]];
      return read(sheet.getRange("A1:A2").find("plan", { completeMatch: true }), "address");
    },
    gives: "Sheet1!A2",
  },
  {
    thread: "office-js#1025",
    says: "A block of another shape than the range is refused where values are set.",
    act: (sheet, context) => {
      sheet.getRange("A1:B2").values = [[1, 2, 3]];
      return context.sync();
    },
    gives: "InvalidArgument at Range.values",
  },
  {
    thread: "office-js#1025",
    says: "It is said that rows or columns do not match.",
    act: (sheet, context) => {
      sheet.getRange("A1:B2").values = [[1, 2, 3]];
      return messageOf(() => context.sync());
    },
    gives:
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  },
  {
    thread: "office-js#3036",
    says: "A column 40 points wide is 53 pixels wide, and not 40.",
    act: async (sheet) => {
      sheet.getRange("A1").format.columnWidth = 40;
      return (await read(sheet.getRange("A1").format, "columnWidth")) / 0.75;
    },
    gives: 53,
  },
];

function cells(count: number, address: (row: number) => string): string {
  return Array.from({ length: count }, (_, index) => address(index + 1)).join(",");
}

/** 513 areas in 8,207 characters. */
function longAddresses(): string {
  const areas = cells(512, (row) => `A${row + 1000}:BC${row + 1000}`);
  return `${areas},${"A1".padEnd(8207 - areas.length - 1, " ")}`;
}
