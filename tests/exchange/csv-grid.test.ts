import { csvGrid } from "../../src/app/exchange";

describe("the cells of a CSV text", () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      "commas and quotation marks",
      'a,"b, ""c""\nd",\r\ne',
      [
        ["a", 'b, "c"\nd', null],
        ["e", null, null],
      ],
    ],
    [
      "semicolons",
      "a;b,5;\nc;d,6;\n",
      [
        ["a", "b,5", null],
        ["c", "d,6", null],
      ],
    ],
    [
      "a line that says the sign",
      "sep=;\r\na;b",
      [
        [null, null],
        ["a", "b"],
      ],
    ],
    [
      "tabs and a byte order mark",
      "\uFEFFa\tb\n\n ក\t๑",
      [
        ["a", "b"],
        [null, null],
        ["ក", "๑"],
      ],
    ],
    ["a quotation mark that is never closed", 'a,"b\nc', [["a", "b\nc"]]],
    ["nothing", "", []],
  ])("are those of %s", (_, text, values) => {
    expect(csvGrid(text).values).toEqual(values);
  });
});
