import { hosted, loaded, refusal } from "./hosting";

async function sorted(values: unknown[][], fields: Excel.SortField[], ...more: unknown[]) {
  return hosted().onSheet(async (sheet) => {
    const range = sheet.getRange("A1").getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1);
    range.values = values;
    const [matchCase, hasHeaders, orientation] = more as [boolean?, boolean?, "Rows"?];
    range.sort.apply(fields, matchCase, hasHeaders, orientation);
    return (await loaded(range, "values")).values;
  });
}

describe("a range that is sorted", () => {
  it("has numbers before texts before truths before errors, and blanks last", async () => {
    const cells = [["b"], [""], [true], [2], ["#N/A"], ["A"], [-1], [false]];
    const ascending = [[-1], [2], ["A"], ["b"], [false], [true], ["#N/A"], [""]];
    expect(await sorted(cells, [{ key: 0 }])).toEqual(ascending);
    expect(await sorted(cells, [{ key: 0, ascending: false }])).toEqual([
      ...ascending.slice(0, -1).reverse(),
      [""],
    ]);
  });

  it("keeps rows together, by the second key where the first is equal, else in their order", async () => {
    const cells = [
      ["b", 2, "first"],
      ["a", 1, "second"],
      ["b", 1, "third"],
      ["b", 2, "fourth"],
    ];
    expect(await sorted(cells, [{ key: 0 }, { key: 1, ascending: false }])).toEqual([
      ["a", 1, "second"],
      ["b", 2, "first"],
      ["b", 2, "fourth"],
      ["b", 1, "third"],
    ]);
  });

  it("keeps its header, and can be sorted by columns", async () => {
    expect(await sorted([["Head"], [2], [1]], [{ key: 0 }], false, true)).toEqual([["Head"], [1], [2]]);
    expect(await sorted([[3, 1, 2]], [{ key: 0 }], false, false, "Columns")).toEqual([[1, 2, 3]]);
  });

  it("takes looks and formulas along", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:B2").formulas = [
        [2, "=A1*10"],
        [1, "=A2*10"],
      ];
      sheet.getRange("A1").format.fill.color = "#FFFF00";
      await sheet.context.sync();
      sheet.getRange("A1:B2").sort.apply([{ key: 0 }]);
      const range = await loaded(sheet.getRange("A1:B2"), "formulas,values");
      expect(range.formulas).toEqual([
        [1, "=A1*10"],
        [2, "=A2*10"],
      ]);
      expect(range.values).toEqual([
        [1, 10],
        [2, 20],
      ]);
    });
    expect(file.sheets[0]!.style(1, 0).fill).toBe("#FFFF00");
    expect(file.sheets[0]!.style(0, 0).fill).toBeUndefined();
  });

  it("is refused where cells are merged, and by colours", async () => {
    const merged = hosted().onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").merge();
      sheet.getRange("A1:A3").sort.apply([{ key: 0 }]);
      await context.sync();
    });
    expect((await refusal(merged)).code).toBe("InvalidOperation");
    expect((await refusal(sorted([[1], [2]], [{ key: 0, sortOn: "CellColor" }]))).code).toBe(
      "NotImplemented",
    );
    expect((await refusal(sorted([[1], [2]], [{ key: 1 }]))).code).toBe("InvalidArgument");
  });
});
