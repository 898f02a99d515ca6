import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTypedNumber } from "../../src/app";
import { readActualsFile } from "../../src/headless/cli/reports/actuals-file";
import { readActualsSheet } from "../../src/reading/own-sheets/actuals-sheet";
import { gridOf } from "../reading/grid-of";
import { planOf } from "../checks/plan-of";

/*
 * One text is one number or none wherever it is typed: in the pane's form, on the Actuals sheet, in a CSV file.
 * `null` is a text that is asked about or refused, never its first digits.
 */

const PLAN = planOf(`
  | Action | Indicators | Target | 2024 |
  | 1.1 Train | Number of courses | 3 | 3 |`);

const TEXTS: readonly (readonly [text: string, number: number | null])[] = [
  ["12", 12],
  ["12k", 12_000],
  ["14 men; 12 women", 26],
  ["26 (11 women)", 26],
  ["20 staff x 2 areas x 3 countries = 120", 120],
  ["1 per country = 3", 3],
  ["1 000", 1_000],
  ["1,000", 1_000],
  ["๑๒", 12],
  ["１２", 12],
  ["2-3", null],
  ["1_000", null],
  ["0x10", null],
  ["5x", null],
  ["1O", null],
  ["5 of 10", null],
  ["5/10", null],
  ["3rd", null],
  ["1.5.2", null],
  ["2 workshops, 60 participants", null],
  ["12 or 14", null],
  ["12?", null],
];

function onSheet(text: string): number | null {
  const grid = gridOf([
    ["Indicator", "Year", "Quarter", "Actual"],
    ["1.1-1", 2024, 2, text],
  ]);
  const value = readActualsSheet(grid, PLAN)?.actuals[0]?.value;
  return value?.state === "number" ? value.number : null;
}

async function inCsv(text: string): Promise<number | null> {
  const folder = mkdtempSync(join(tmpdir(), "poa-"));
  try {
    const file = join(folder, "a.csv");
    writeFileSync(file, `indicator,period,actual\n1.1-1,2024-Q2,"${text}"\n`);
    const [entry] = await readActualsFile(file);
    return readTypedNumber(entry!.actual)?.number ?? null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it.each(TEXTS)("%j is %j in the form, on the sheet and in a file", async (text, number) => {
  const inForm = readTypedNumber(text)?.number ?? null;
  expect({ inForm, onSheet: onSheet(text), inCsv: await inCsv(text) }).toEqual({
    inForm: number,
    onSheet: number,
    inCsv: number,
  });
});
