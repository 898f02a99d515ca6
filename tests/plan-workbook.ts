import { newWorkbookFile, type SheetFile, type WorkbookFile } from "@plan-of-action/xlsx";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { fillRows } from "./workbook-of-rows";

export const PLAN_SHEET = "Action plan";
const YEARS = [2023, 2024, 2025] as const;

/** A workbook with an ordinary plan of as many actions as wanted, in objectives of ten, that no check finds fault with. */
export function planWorkbook(actions: number): WorkbookFile {
  const file = newWorkbookFile();
  const sheet = file.sheets[0]!;
  sheet.name = PLAN_SHEET;
  fillPlan(sheet, actions);
  return file;
}

/** The same plan on a sheet of any workbook. */
export function fillPlan(sheet: SheetFile, actions: number): void {
  const rows: GridValue[][] = [
    ["National plan of action 2023-2025"],
    [],
    ["Objective", "Action", "Responsible agency", "Indicator", "Overall target", ...YEARS],
  ];
  for (let number = 0; number < actions; number++) {
    const objective = Math.floor(number / 10) + 1;
    const perYear = [1 + (number % 4), 2 + (number % 3), 3 + (number % 5)];
    rows.push([
      number % 10 === 0 ? `Objective ${objective}: Protect and assist victims in region ${objective}` : null,
      `${objective}.${(number % 10) + 1} Train the officers of district ${number + 1} who identify and refer victims`,
      "MoJ, MoSVY",
      `# of officers of district ${number + 1} trained in identification and referral`,
      perYear.reduce((sum, target) => sum + target, 0),
      ...perYear,
    ]);
  }
  fillRows(sheet, rows);
}
