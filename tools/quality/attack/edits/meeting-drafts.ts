import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";

export function meetingPlan(): WorkbookFile {
  const file = join(import.meta.dirname, "../../../../tests/fixtures/joint-plan-of-action-2023-2025.xlsx");
  return openWorkbookFile(new Uint8Array(readFileSync(file)));
}

/** Another draft of the meeting's plan: it has two other targets, and an action in other words. */
export function theirMeetingPlan(): WorkbookFile {
  const file = meetingPlan();
  const [sheet] = file.sheets;
  sheet?.setCell(8, 6, { value: 3, formula: null });
  sheet?.setCell(12, 6, { value: 2, formula: null });
  const waiver = "2.5 Develop a guideline on waiving immigration fees for victims who testify";
  sheet?.setCell(15, 1, { value: waiver, formula: null });
  return file;
}
