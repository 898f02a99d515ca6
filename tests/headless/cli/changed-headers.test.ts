import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import { planWorkbook } from "../../plan-workbook";
import { poaJson, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);

interface Checked {
  readonly findings: readonly { readonly rule: string; readonly cell: string; readonly severity: string }[];
}
interface ProgressShape {
  readonly indicators: readonly { readonly actual: number | null }[];
}

/** A plan with an Actuals sheet that says 2 for the first indicator, in which somebody changes the header. */
async function withHeaders(change: (sheet: SheetFile, headerRow: number) => void) {
  writeFileSync(place("plan.xlsx"), planWorkbook(2).save());
  writeFileSync(place("reports.csv"), "indicator,year,quarter,actual\n1.1-1,2023,,2\n");
  await poaJson("actuals", place("plan.xlsx"), "--add", place("reports.csv"), "--out", place("a.xlsx"));
  const file = openWorkbookFile(readFileSync(place("a.xlsx")));
  const sheet = file.sheets.find(({ name }) => name === "Actuals")!;
  const headerRow = [0, 1, 2, 3, 4, 5].find((row) => sheet.cell(row, 0).value === "Indicator")!;
  change(sheet, headerRow);
  writeFileSync(place("b.xlsx"), file.save());
  const { indicators } = await poaJson<ProgressShape>("progress", place("b.xlsx"), "--period", "2023");
  const { findings } = await poaJson<Checked>("check", place("b.xlsx"));
  return {
    actual: indicators[0]!.actual,
    told: findings
      .filter(({ rule }) => rule === "own-sheet-header")
      .map(({ cell, severity }) => `${cell.replace(/\d+$/u, "")} ${severity}`),
  };
}

const type = (column: number, value: string | null) => (sheet: SheetFile, row: number) =>
  sheet.setCell(row, column, { value, formula: null });

/** A second column of one header, filled so that it could be the one that counts, while a word stands in the first. */
const another =
  (column: number, header: string, value: string | number = 99) =>
  (sheet: SheetFile, row: number) => {
    type(column, header)(sheet, row);
    sheet.setCell(row + 1, column, { value, formula: null });
    sheet.setCell(row + 2, 0, { value: "1.2-1", formula: null });
    sheet.setCell(row + 2, 1, { value: 2023, formula: null });
    sheet.setCell(row + 2, 4, { value: "TBD", formula: null });
  };

describe("the header of the Actuals sheet", () => {
  it.each<[string, (sheet: SheetFile, row: number) => void, readonly string[]]>([
    ["as it was written", () => undefined, []],
    ["with “Actual” renamed", type(4, "Achieved so far"), ["Actuals!E warning"]],
    ["with “Actual” blanked", type(4, null), ["Actuals!E warning"]],
    ["with “Indicator” renamed", type(0, "What we measure"), ["Actuals!A warning"]],
    ["with “Quarter” in words of somebody's own", type(2, "When"), ["Actuals!C warning"]],
    ["with another “Actual” beside it", another(9, "Actual"), ["Actuals!J warning"]],
    ["with another “Actual” far beside it", another(11, "actual"), ["Actuals!L warning"]],
    [
      "with another “Quarter”, of texts that are quarters",
      another(9, "Quarter", "Q1"),
      ["Actuals!J warning"],
    ],
    ["with another “Indicator”", another(10, "Indicator", "1.2-1"), ["Actuals!K warning"]],
  ])("%s: what it reports counts, and a change is told", async (_, change, told) => {
    expect(await withHeaders(change)).toEqual({ actual: 2, told });
  });

  it("keeps what is reported out of a second column of one header, and leaves that as it is", async () => {
    await withHeaders(another(9, "Actual"));
    writeFileSync(place("more.csv"), "indicator,year,quarter,actual\n1.1-1,2024,,1\n");
    await poaJson("actuals", place("b.xlsx"), "--add", place("more.csv"), "--in-place");
    const sheet = openWorkbookFile(readFileSync(place("b.xlsx"))).sheets.find(
      ({ name }) => name === "Actuals",
    )!;
    const rows = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((row) => [
      sheet.cell(row, 4).value,
      sheet.cell(row, 9).value,
    ]);
    expect(rows.filter((row) => row.some((value) => value !== null))).toEqual([
      ["Actual", "Actual"],
      [2, 99],
      ["TBD", null],
      [1, null],
    ]);
  });

  it("is told to be lost where even its places do not tell", async () => {
    const found = await withHeaders((sheet, row) => {
      for (let column = 0; column < 9; column++) type(column, `Head ${column}`)(sheet, row);
    });
    expect(found).toEqual({ actual: null, told: ["Actuals!A error", "Actuals!A error"] });
  });
});
