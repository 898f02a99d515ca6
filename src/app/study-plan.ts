import { runChecks, type CheckResult } from "../checks";
import { defineIndicators } from "../indicators";
import type { IndicatorDefinitions } from "../indicators/definition";
import type { Plan } from "../plan/plan";
import type { Workplan } from "../plan/workplan";
import { readPlan, type MappingMisfit, type ReadingChoice } from "../reading";
import type { SheetLookedAt, TablePlace } from "../reading/reading";
import type { Workbook, WorkbookContents } from "../workbook/workbook";
import { settingsOf } from "./settings";

/** A plan with all that is known of it. */
export interface StudiedPlan extends CheckResult {
  readonly kind: "checked";
  readonly plan: Plan;
  readonly workplan: Workplan | null;
  readonly definitions: IndicatorDefinitions;
  /** Other tables of the workbook that could be the plan, the likeliest first. */
  readonly others: readonly TablePlace[];
  /** Why the user's mapping no longer fits the sheet, where the plan was read without it. */
  readonly mappingMisfit: MappingMisfit | null;
  /** The workbook as it was read, for what builds on it. */
  readonly contents: WorkbookContents;
}

/** No sheet holds a plan: what was looked at, sheet by sheet. */
export interface NoPlan {
  readonly kind: "noPlan";
  readonly lookedAt: readonly SheetLookedAt[];
}

/** Reads the workbook, finds its plan and runs all checks. Nothing is written. */
export async function checkPlan(workbook: Workbook, choice?: ReadingChoice): Promise<StudiedPlan | NoPlan> {
  return studyPlan(await workbook.read(), choice);
}

/**
 * What a workbook's contents say: its plan, the definitions of its indicators, and what the checks
 * found. Where no choice is given the mapping that the workbook keeps is taken.
 */
export function studyPlan(contents: WorkbookContents, choice?: ReadingChoice): StudiedPlan | NoPlan {
  const users = contents.sheets.filter(({ marker }) => marker === null).map(({ grid }) => grid);
  const reading = readPlan(users, choice ?? keptChoice(contents));
  if (reading.kind === "noPlan") return reading;
  const { plan, workplan, others, mappingMisfit = null } = reading;
  const definitions = defineIndicators(plan);
  const result = runChecks({ plan, workplan, definitions });
  return { kind: "checked", plan, workplan, definitions, others, mappingMisfit, contents, ...result };
}

function keptChoice(contents: WorkbookContents): ReadingChoice {
  const stored = settingsOf(contents);
  const mapping = stored.kind === "settings" ? stored.settings.mapping : null;
  return mapping === null ? {} : { mapping };
}
