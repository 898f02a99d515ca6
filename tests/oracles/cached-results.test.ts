import { readFileSync } from "node:fs";
import { newWorkbookFile } from "@plan-of-action/xlsx";
import { cachedResults } from "./cached-results";

/** A workbook with formulas and the results with which it came, right or not. */
function withResults(results: readonly (readonly [formula: string, value: number | string])[]): Uint8Array {
  const file = newWorkbookFile();
  const [sheet] = file.sheets;
  for (const [row, [formula, value]] of results.entries()) sheet?.setCell(row, 1, { value, formula });
  return file.save();
}

describe("the results that a workbook came with", () => {
  it("stay where nothing that they depend on was edited, whatever their functions", async () => {
    const bytes = withResults([
      ["=TODAY()", 44_059],
      ["=NOW()+1", 44_060.5],
      ["=RAND()", 0.25],
      ['=INDIRECT("A1")', 7],
      ["=OFFSET(A1,1,0)", 8],
      ["=[1]Other!A1", 12],
      ["=SUM([2]Budget!$A$1:$A$9)", 13],
      ['=CELL("address",A1)', "$A$1"],
      ["=MYSTERY(1)", 3],
      ["=1+1", 99],
    ]);
    expect(await cachedResults(bytes)).toEqual({ formulas: 10, changed: [] });
  });

  it.each(["joint-plan-of-action-2023-2025", "plan-with-own-percentages", "every-feature"])(
    "stay in %s",
    async (name) => {
      const { changed } = await cachedResults(new Uint8Array(readFileSync(`tests/fixtures/${name}.xlsx`)));
      expect(changed).toEqual([]);
    },
  );
});
