import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookFile } from "@plan-of-action/xlsx";
import { planWorkbook } from "../../plan-workbook";
import { poaJson, runPoa, temporaryFolder } from "./run-poa";

/*
 * Libraries that write .xlsx files put formulas into them and leave their values to Excel. A person who
 * opens such a file there sees all of them.
 */
const TOTAL_COLUMN = 4;
const FIRST_ROW = 3;

describe("a plan whose totals are formulas that were never calculated", () => {
  const folder = temporaryFolder();

  /** The plan with a formula for each overall target, in a file. */
  function planWith(formula: (row: number) => string): string {
    const file = planWorkbook(13);
    for (let row = FIRST_ROW; row < FIRST_ROW + 13; row++) {
      file.sheets[0]?.setCell(row, TOTAL_COLUMN, { value: null, formula: formula(row + 1) });
    }
    const path = join(folder.path, "plan.xlsx");
    writeFileSync(path, file.save());
    return path;
  }

  it("is read and checked with the totals that Excel would show", async () => {
    const path = planWith((row) => `=SUM(F${row}:H${row})`);
    const { indicators } = await poaJson<{ indicators: { overallTarget: number | null }[] }>("read", path);
    expect(indicators.map(({ overallTarget }) => overallTarget)).not.toContain(null);
    const { exitCode, out, messages } = await runPoa("check", path);
    expect({ exitCode, messages }).toEqual({ exitCode: 0, messages: "" });
    expect(out).not.toContain("target-total-missing");
  });

  it("says which formulas could not be calculated", async () => {
    const { messages } = await runPoa(
      "check",
      planWith((row) => `=NOTAFUNCTION(F${row})`),
    );
    expect(messages).toContain("13 formulas (the first in 'Action plan'!E4) have no value in the file");
    expect(messages).toContain("Open the file in Excel, save it, and run this again.");
  });
});

describe("formulas that would take too long", () => {
  const folder = temporaryFolder();
  const inFile = (file: WorkbookFile): string => {
    const path = join(folder.path, "plan.xlsx");
    writeFileSync(path, file.save());
    return path;
  };

  it("are left to Excel, with what reads them, and are told; the others are computed", async () => {
    const file = planWorkbook(3);
    const [plan] = file.sheets;
    const lookup = file.addSheet("Lookup");
    const rows = 20_000;
    for (let row = 0; row < rows; row++) {
      lookup.setCell(row, 0, { value: `key ${row}`, formula: null });
      lookup.setCell(row, 1, { value: row, formula: null });
      const formula = `=VLOOKUP("key ${row}",$A$1:$B$${rows},2,FALSE)`;
      lookup.setCell(row, 3, { value: null, formula });
    }
    plan!.setCell(FIRST_ROW, TOTAL_COLUMN, { value: null, formula: "=SUM(F4:H4)" });
    plan!.setCell(FIRST_ROW + 1, TOTAL_COLUMN, { value: null, formula: `=SUM(Lookup!D1:D${rows})` });
    const path = inFile(file);
    const { indicators } = await poaJson<{ indicators: { overallTarget: number | null }[] }>("read", path);
    expect(indicators.map(({ overallTarget }) => overallTarget)).toEqual([6, null, 12]);
    // What is not computed is blank, and never the sum of what was computed.
    const { messages } = await runPoa("check", path);
    expect(messages).toMatch(/^199\d\d formulas \(the first in 'Action plan'!E5\) have no value/);
    expect(messages).toContain("could not be computed here");
  });

  it.each([
    ["SEQUENCE(1000000)", "a million cells"],
    ["SUM(SEQUENCE(1000,1000))", "as many in rows and columns"],
    ["SUM(_xlfn.SEQUENCE(F4*1000000))", "nobody knows how many"],
    ["SUM(_xlfn.RANDARRAY(1048576,16384))", "a sheet full"],
  ])("are those that make too many cells: =%s, %s", async (formula) => {
    const file = planWorkbook(3);
    file.sheets[0]!.setCell(FIRST_ROW, TOTAL_COLUMN, { value: null, formula: `=${formula}` });
    const { messages } = await runPoa("check", inFile(file));
    expect(messages).toContain("The formula in 'Action plan'!E4 has no value in the file");
  });

  it.each(["SUM(SEQUENCE(10,5))", "SUM(SEQUENCE(3))"])("are none that make some: =%s", async (formula) => {
    const file = planWorkbook(3);
    file.sheets[0]!.setCell(FIRST_ROW, TOTAL_COLUMN, { value: null, formula: `=${formula}` });
    expect((await runPoa("check", inFile(file))).messages).not.toContain("could not be computed");
  });

  it("a text that no cell can hold refuses its own cell alone", async () => {
    const file = planWorkbook(3);
    const [plan] = file.sheets;
    plan!.setCell(20, 10, { value: null, formula: '=REPT("x",20000)&REPT("y",20000)' });
    plan!.setCell(FIRST_ROW, TOTAL_COLUMN, { value: null, formula: "=SUM(F4:H4)" });
    const { indicators } = await poaJson<{ indicators: { overallTarget: number | null }[] }>(
      "read",
      inFile(file),
    );
    expect(indicators.map(({ overallTarget }) => overallTarget)).toEqual([6, 9, 12]);
  });
});
