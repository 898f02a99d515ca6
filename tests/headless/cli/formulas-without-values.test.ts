import { writeFileSync } from "node:fs";
import { join } from "node:path";
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
