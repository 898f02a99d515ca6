import { readFileSync } from "node:fs";
import type { ActualEntry } from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";

/** An actual to be recorded, of which no more is said than is given. */
export function entry(
  indicator: string,
  period: string,
  actual: string,
  more: Partial<ActualEntry> = {},
): ActualEntry {
  const nothing = { party: "", evidence: "", varianceReason: "", comment: "" };
  return { line: 2, indicator, period, actual, ...nothing, ...more };
}

export const meetingPlan = (): HostedWorkbook =>
  hostWorkbook(openWorkbookFile(readFileSync("tests/fixtures/joint-plan-of-action-2023-2025.xlsx")));

export const actualsSheetOf = ({ file }: HostedWorkbook): SheetFile =>
  file.sheets.find(({ name }) => name === "Actuals")!;
