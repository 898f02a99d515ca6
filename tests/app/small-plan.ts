import { checkPlan, type Day, type StudiedPlan } from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { newWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import type { GridValue } from "@plan-of-action/xlsx/grid";

const HEADER = ["Action", "Responsible agency", "Indicator", "Overall target", 2023, 2024, 2025];

/** A workbook with a plan on its sheet Plan: a row for each action, below the title and the header. */
export function hostedPlan(actions: readonly GridValue[][]): HostedWorkbook {
  const file = newWorkbookFile();
  const sheet = file.sheets[0]!;
  sheet.name = "Plan";
  writePlan(sheet, actions);
  return hostWorkbook(file);
}

/** Puts other actions into the plan. */
export function writePlan(sheet: SheetFile, actions: readonly GridValue[][]): void {
  const rows = [["Plan of action 2023-2025"], [], HEADER, ...actions];
  // One row more than before, so that a removed action leaves nothing behind.
  for (const [row, values] of [...rows, []].entries()) {
    for (let column = 0; column < HEADER.length; column++) {
      sheet.setCell(row, column, { value: values[column] ?? null, formula: null });
    }
  }
}

export const planSheet = ({ file }: HostedWorkbook) => file.sheets[0]!;

/** The study of a workbook's plan, as of a day where one is given; fails where none is found. */
export async function studied(
  { workbook }: Pick<HostedWorkbook, "workbook">,
  asOf?: Day,
): Promise<StudiedPlan> {
  const study = await checkPlan(workbook, undefined, asOf);
  if (study.kind !== "checked") throw new Error("The plan was not found");
  return study;
}
