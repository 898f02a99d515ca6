import { markersOf } from "../../src/workbook/sheet-markers";

const MARKER = "summary/2024-Q2";
const COPY = "copy of summary/2024-Q2";

describe("A copy that a person made of a sheet of the product's keeps what it shows", () => {
  it.each<[string, [string, string | null][], (string | null)[]]>([
    ["a sheet alone", [["Summary 2024 Q2", MARKER]], [MARKER]],
    [
      "a sheet alone that got a number, since its title was taken",
      [
        ["Summary 2024 Q2", null],
        ["Summary 2024 Q2 (2)", MARKER],
      ],
      [null, MARKER],
    ],
    [
      "a copy, which Excel puts before the sheet",
      [
        ["Summary 2024 Q2 (2)", MARKER],
        ["Summary 2024 Q2", MARKER],
      ],
      [COPY, MARKER],
    ],
    [
      "two copies",
      [
        ["Summary 2024 Q2 (3)", MARKER],
        ["Summary 2024 Q2 (2)", MARKER],
        ["Summary 2024 Q2", MARKER],
      ],
      [COPY, COPY, MARKER],
    ],
    [
      "a copy of a sheet with a title so long that Excel cuts it off",
      [
        ["A title of thirty-one letter (2)", MARKER],
        ["A title of thirty-one letters xx", MARKER],
      ],
      [COPY, MARKER],
    ],
    [
      "the sheets of two quarters",
      [
        ["Summary 2024 Q1", "summary/2024-Q1"],
        ["Summary 2024 Q2", MARKER],
      ],
      ["summary/2024-Q1", MARKER],
    ],
  ])("%s", (_, sheets, expected) => {
    expect(markersOf(sheets.map(([title, marker]) => ({ title, marker })))).toEqual(expected);
  });
});
