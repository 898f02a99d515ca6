import { createTranslator } from "../../../src/locales/translator";
import type { SheetFile, WorkbookFile } from "@plan-of-action/xlsx";
import { planWorkbook } from "../../../tests/plan-workbook";

export const translate = createTranslator("en");
export const ON = { year: 2024, month: 7, day: 15 } as const;
export const PERIOD = { year: 2024, quarter: 2 } as const;
export const request = { period: PERIOD, asOf: ON, translate } as const;

/** A plan of so many indicators with a workplan, and with something that is not settled. */
export function planToAttack(indicators: number): WorkbookFile {
  const file = planWorkbook(indicators);
  const set = (sheet: SheetFile | undefined, row: number, column: number, value: string) =>
    sheet?.setCell(row, column, { value, formula: null });
  set(file.sheets[0], 4, 2, "MoJ, MoSVY (tbc)");
  const workplan = file.addSheet(WORKPLAN_SHEET);
  for (const [row, text] of WORKPLAN.entries()) set(workplan, row, 0, text);
  return file;
}

export const WORKPLAN_SHEET = "Workplan";
const WORKPLAN = [
  "Year 2 (2024)",
  "Q1 Output: Report\nQ1 Activities:\n• Training of officers of district 1 1.1\n• Visit to shelters in Phnom Penh, Cambodia (12 – 13 March 2024)",
  "Q3 Activities:\n• Annual meeting, tentatively in Bangkok, Thailand",
];
