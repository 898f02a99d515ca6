import { runChecks, type CheckResult } from "../checks";
import { defineIndicators } from "../indicators";
import type { IndicatorDefinitions } from "../indicators/definition";
import type { Plan } from "../plan/plan";
import type { Workplan } from "../plan/workplan";
import { readPlan } from "../reading";
import type { SheetLookedAt, TablePlace } from "../reading/reading";
import type { Workbook, WorkbookContents } from "../workbook/workbook";

/** A plan with all that is known of it. */
export interface StudiedPlan extends CheckResult {
  readonly kind: "checked";
  readonly plan: Plan;
  readonly workplan: Workplan | null;
  readonly definitions: IndicatorDefinitions;
  /** Other tables of the workbook that could be the plan, the likeliest first. */
  readonly others: readonly TablePlace[];
  /** The workbook as it was read, for what builds on it. */
  readonly contents: WorkbookContents;
}

/** No sheet holds a plan: what was looked at, sheet by sheet. */
export interface NoPlan {
  readonly kind: "noPlan";
  readonly lookedAt: readonly SheetLookedAt[];
}

/** Reads the workbook, finds its plan and runs all checks. Nothing is written. */
export async function checkPlan(workbook: Workbook): Promise<StudiedPlan | NoPlan> {
  return studyPlan(await workbook.read());
}

/** What a workbook's contents say: its plan, the definitions of its indicators, and what the checks found. */
export function studyPlan(contents: WorkbookContents): StudiedPlan | NoPlan {
  const users = contents.sheets.filter(({ marker }) => marker === null).map(({ grid }) => grid);
  const reading = readPlan(users);
  if (reading.kind === "noPlan") return reading;
  const { plan, workplan, others } = reading;
  const definitions = defineIndicators(plan);
  const result = runChecks({ plan, workplan, definitions });
  return { kind: "checked", plan, workplan, definitions, others, contents, ...result };
}
