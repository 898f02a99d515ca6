import fc from "fast-check";
import {
  columnFromLetters,
  columnLetters,
  formatCell,
  formatSheetName,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
  parseCell,
} from "@plan-of-action/xlsx/grid";

describe("a cell's name", () => {
  it.each([
    ["Plan", "Plan!F11"],
    ["Plan of Action", "'Plan of Action'!F11"],
    ["Officer's plan", "'Officer''s plan'!F11"],
    ["แผนปฏิบัติการ", "แผนปฏิบัติการ!F11"],
    ["ផែនការ", "ផែនការ!F11"],
    ["2024", "'2024'!F11"],
    ["A1", "'A1'!F11"],
    ["R1C1", "'R1C1'!F11"],
    ["C", "'C'!F11"],
    ["TRUE", "'TRUE'!F11"],
    ["Q1-Q2", "'Q1-Q2'!F11"],
  ])("on the sheet %s is %s", (sheet, name) => {
    expect(formatCell({ sheet, row: 10, column: 5 })).toBe(name);
  });

  it.each(["", "F11", "!F11", "Plan!", "Plan!F0", "Plan!XFE1", "Plan!A1048577", "Plan!11F"])(
    "is not read from %j",
    (text) => {
      expect(parseCell(text)).toBeNull();
    },
  );

  it("leads back to its cell, whatever the sheet is called", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 31 }),
        fc.nat(LAST_ROW),
        fc.nat(LAST_COLUMN),
        (sheet, row, column) => {
          expect(parseCell(formatCell({ sheet, row, column }))).toEqual({ sheet, row, column });
        },
      ),
    );
  });
});

describe("a column's letters", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [LAST_COLUMN, "XFD"],
  ])("of column %i are %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnFromLetters(letters)).toBe(column);
  });
});

it("reads addresses with dollar signs as Excel's names have them", () => {
  expect(parseAddress("$F$11")).toEqual({ row: 10, column: 5 });
});

it("quotes nothing that Excel leaves bare", () => {
  expect(formatSheetName("Plan_2024.v2")).toBe("Plan_2024.v2");
});
