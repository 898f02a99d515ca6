import { read, type RecordedCase, refusalText } from "./recorded-case";

/** A sheet with a comment in B2. */
function commented(act: (comments: Excel.CommentCollection, sheet: Excel.Worksheet) => Promise<unknown>) {
  return async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<unknown> => {
    const { comments } = context.workbook;
    comments.add(sheet.getRange("B2"), "first");
    await context.sync();
    return act(comments, sheet);
  };
}

export const COMMENTS_AND_RULES: readonly RecordedCase[] = [
  {
    thread: "office-js#1416",
    says: "getItemByCell is an error where the cell has no comment.",
    act: commented((comments) => read(comments.getItemByCell("Sheet1!A1"), "content")),
    gives: "ItemNotFound at CommentCollection.getItemByCell",
  },
  {
    thread: "office-scripts-docs-reference#271",
    says: "It is said that what was asked for does not exist.",
    act: commented(async (comments) => {
      try {
        return await read(comments.getItemByCell("Sheet1!A1"), "content");
      } catch (error) {
        return error instanceof Error ? error.message : error;
      }
    }),
    gives: "The requested resource doesn't exist.",
  },
  {
    thread: "office-js#1416",
    says: "A cell that has a comment does not take another.",
    act: commented(async (comments, sheet) => {
      comments.add(sheet.getRange("B2"), "second");
      try {
        await sheet.context.sync();
      } catch (error) {
        return refusalText(error).endsWith("at CommentCollection.add");
      }
      return "taken";
    }),
    gives: true,
  },
  {
    thread: "office-js-docs-reference#403",
    says: "The place of a comment has to be one cell.",
    act: commented((comments, sheet) => read(comments.add(sheet.getRange("A1:A2"), "wide"), "content")),
    gives: "InvalidArgument at CommentCollection.add",
  },
  {
    thread: "office-js#932",
    says: "A comment is added by the address of its cell with the sheet's title.",
    act: (_, context) => {
      const comment = context.workbook.comments.add("Sheet1!A1", "comments...");
      return read(comment.getLocation(), "address");
    },
    gives: "Sheet1!A1",
  },
  {
    thread: "office-js-docs-pr#494",
    says: "A format by the value of cells is added, put first and ends the search.",
    act: async (sheet, context) => {
      const formats = sheet.getRange("A1:A5").conditionalFormats;
      const format = formats.add("CellValue");
      format.cellValue.format.fill.color = "lightgreen";
      format.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      format.priority = 0;
      format.stopIfTrue = true;
      format.load("type,priority,stopIfTrue");
      await context.sync();
      return [format.type, format.priority, format.stopIfTrue];
    },
    gives: ["CellValue", 0, true],
  },
  {
    thread: "office-js#1226",
    says: "What the criteria of a filter do not say is null.",
    act: async (sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Name", "Value"],
        ["a", 1],
        ["b", 2],
      ];
      sheet.autoFilter.apply("A1:B3", 1, { filterOn: "Custom", criterion1: ">1" });
      return (await read(sheet.autoFilter, "criteria"))[1]?.criterion2;
    },
    gives: null,
  },
  {
    thread: "fundamental-research-labs/mog#373",
    says: "A filter is applied to a range without criteria, and is on then.",
    act: (sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Name", "Value"],
        ["a", 1],
        ["b", 2],
      ];
      sheet.autoFilter.apply(sheet.getRange("A1:B3"));
      return read(sheet.autoFilter, "enabled");
    },
    gives: true,
  },
  {
    thread: "office-js#4263",
    says: "A custom criterion of less than 50 hides the rows of larger numbers.",
    act: async (sheet, context) => {
      sheet.getRange("A1:A4").values = [["Amount"], [10], [80], [49]];
      sheet.autoFilter.apply(sheet.getUsedRange(), 0, { filterOn: "Custom", criterion1: "<50" });
      const rows = ["A2", "A3", "A4"].map((cell) => sheet.getRange(cell).load("rowHidden"));
      await context.sync();
      return rows.map(({ rowHidden }) => rowHidden);
    },
    gives: [false, true, false],
  },
];
