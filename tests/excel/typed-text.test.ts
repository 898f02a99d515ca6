import { typedValue } from "../../src/excel/typed/typed-text";

describe("a text that Excel would take for something else is said to be a text", () => {
  it.each([
    "=1+1",
    "+1",
    "-",
    "@SUM(A1)",
    "'quoted",
    "007",
    "1/2",
    "12 June 2024",
    "TRUE",
    "false",
    "50%",
    "#N/A",
    "3 workshops",
    "๖๐",
  ])("%s", (text) => {
    expect(typedValue(text)).toBe(`'${text}`);
  });
});

describe("all else is handed over as it is", () => {
  it.each(["Guideline developed and validated", "MoJ", "แนวปฏิบัติ", "គោលការណ៍", "(draft)", "", 12, 0, true])(
    "%s",
    (value) => {
      expect(typedValue(value)).toBe(value);
    },
  );

  it("and a blank clears the cell", () => {
    expect(typedValue(null)).toBe("");
  });
});
