import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile, type SheetFile, type WorkbookFile } from "@plan-of-action/xlsx";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { planWorkbook } from "../../plan-workbook";
import { poaJson, temporaryFolder } from "./run-poa";

/** Where a form has its rows and columns. */
export const FIRST_ROW = 6;
export const MARK_ROW = 4;
export const [INDICATOR, ACTUAL, EVIDENCE, REASON, COMMENT] = [3, 8, 9, 10, 11] as const;

export interface TakenBack {
  readonly recorded: number;
  readonly unchanged: number;
  readonly conflicts: readonly {
    readonly file: string;
    readonly cell: string | null;
    readonly why: string;
  }[];
  readonly files: readonly { readonly file: string; readonly agency: string; readonly isRefused: boolean }[];
}

interface ProgressShape {
  readonly indicators: readonly { readonly id: string; readonly actual: number | null }[];
}

/** Changes a form as a program would that opens and saves it. */
export function edit(file: string, change: (sheet: SheetFile, workbook: WorkbookFile) => void): void {
  const workbook = openWorkbookFile(readFileSync(file));
  change(workbook.sheets[0]!, workbook);
  writeFileSync(file, workbook.save());
}

/** Types a value into a cell. */
export const set = (sheet: SheetFile, row: number, column: number, value: GridValue) =>
  sheet.setCell(row, column, { value, formula: null });

/** A plan of two agencies in a folder of its own, handed out before each test, and what a test does with its forms. */
export function handedOutForms() {
  const folder = temporaryFolder();
  const place = (...names: string[]) => join(folder.path, ...names);
  const form = (agency: string) => place("forms", `${agency} 2024-Q2.xlsx`);

  /** A plan of six actions, of which the first three are MoJ's, the next two MoH's, and the last of both. */
  function makePlan(change: (sheet: SheetFile) => void = () => undefined): void {
    const file = planWorkbook(6);
    const [sheet] = file.sheets;
    const agencies = ["MoJ", "MoJ", "MoJ", "MoH", "MoH", "MoJ, MoH"];
    for (const [row, value] of agencies.entries()) sheet!.setCell(3 + row, 2, { value, formula: null });
    change(sheet!);
    writeFileSync(place("plan.xlsx"), file.save());
  }

  /** Types values into a column of a form, from its first row on. */
  const fill = (agency: string, actuals: readonly GridValue[], column: number = ACTUAL) =>
    edit(form(agency), (sheet) =>
      actuals.forEach((value, row) => value !== null && set(sheet, FIRST_ROW + row, column, value)),
    );

  const takeBack = (out: string, ...files: string[]) =>
    poaJson<TakenBack>("take-back", place("plan.xlsx"), ...files, "--out", place(out));

  async function actualsIn(out: string): Promise<Record<string, number | null>> {
    const { indicators } = await poaJson<ProgressShape>("progress", place(out), "--period", "2024-Q2");
    return Object.fromEntries(indicators.map(({ id, actual }) => [id, actual]));
  }

  beforeEach(async () => {
    makePlan();
    await poaJson("hand-out", place("plan.xlsx"), "--period", "2024-Q2", "--to", place("forms"));
  });

  return { place, form, makePlan, fill, takeBack, actualsIn };
}
