import type { Translate } from "../../plan/message";
import { emptyPlan, samplePlan } from "../../sheets/plan/plan-contents";
import { planSheet } from "../../sheets/plan/plan-sheet";
import type { AddedSheet, Workbook } from "../../workbook/workbook";

export interface PlanSheetRequest {
  /** A sheet to be filled in, or a sample to try the tracker on. */
  readonly kind: "empty" | "sample";
  /** The first year of the plan. */
  readonly firstYear: number;
  readonly translate: Translate;
}

/**
 * Adds a plan sheet to the workbook. It is the user's from then on: it is found and read like any other
 * plan, and never rewritten.
 */
export async function makePlanSheet(
  workbook: Workbook,
  { kind, firstYear, translate }: PlanSheetRequest,
): Promise<AddedSheet> {
  const content = kind === "empty" ? emptyPlan(firstYear, translate) : samplePlan(firstYear, translate);
  return workbook.addSheet(planSheet(content, translate));
}
