import { hosted, loaded, refusal } from "./hosting";

const CELLS = [
  ["alpha", "beta"],
  ["ALPHA", "alphabet"],
  ["10 %", "=2+3"],
];

async function searched<T>(act: (sheet: Excel.Worksheet) => T | Promise<T>): Promise<T> {
  return hosted().onSheet((sheet) => {
    sheet.getRange("B2:C4").values = CELLS;
    return act(sheet);
  });
}

describe("find", () => {
  it.each<[string, Excel.SearchCriteria, string]>([
    ["ALPHA", { completeMatch: true }, "B2"],
    ["ALPHA", { completeMatch: true, matchCase: true }, "B3"],
    ["alphab", {}, "C3"],
    ["alpha", { searchDirection: "Backwards" }, "C3"],
    ["b?ta", { completeMatch: true }, "C2"],
    ["al*t", { completeMatch: true }, "C3"],
    ["2+3", {}, "C4"],
  ])("%s with %j is in %s", async (text, criteria, address) => {
    const found = await searched((sheet) => loaded(sheet.getRange("B2:D9").find(text, criteria), "address"));
    expect(found.address).toBe(`Sheet1!${address}`);
  });

  it("from one cell searches the sheet, beginning after that cell", async () => {
    const found = await searched((sheet) => loaded(sheet.getRange("B2").find("alpha", {}), "address"));
    expect(found.address).toBe("Sheet1!B3");
  });

  it("that finds nothing is an error, or a null object", async () => {
    const find = searched((sheet) => loaded(sheet.getRange("B2:C4").find("absent", {}), "address"));
    expect((await refusal(find)).code).toBe("ItemNotFound");
    const absent = await searched((sheet) =>
      loaded(sheet.getRange("B2:C4").findOrNullObject("absent", {}), "address"),
    );
    expect(absent.isNullObject).toBe(true);
  });
});

describe("replaceAll", () => {
  it.each<[string, Excel.ReplaceCriteria, number, unknown[][]]>([
    [
      "alpha",
      { completeMatch: true },
      2,
      [
        ["new", "beta"],
        ["new", "alphabet"],
      ],
    ],
    [
      "alpha",
      { matchCase: true },
      2,
      [
        ["new", "beta"],
        ["ALPHA", "newbet"],
      ],
    ],
    ["nowhere", {}, 0, CELLS.slice(0, 2)],
  ])("%s with %j replaces in %s cells", async (text, criteria, count, values) => {
    await searched(async (sheet) => {
      const result = sheet.getRange("B2:C3").replaceAll(text, "new", criteria);
      const range = await loaded(sheet.getRange("B2:C3"), "values");
      expect(result.value).toBe(count);
      expect(range.values).toEqual(values);
    });
  });

  it("on a sheet goes through all cells, and formulas say what is replaced in them", async () => {
    await searched(async (sheet) => {
      const result = sheet.replaceAll("3", "40", {});
      const range = await loaded(sheet.getRange("C4"), "formulas,values");
      expect(result.value).toBe(1);
      expect([range.formulas, range.values]).toEqual([[["=2+40"]], [[42]]]);
    });
  });
});
