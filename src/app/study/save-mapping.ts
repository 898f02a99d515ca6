import type { Day } from "../../plan/period";
import type { MappingMisfit, PlanMapping } from "../../reading";
import type { Workbook, WorkbookContents } from "../../workbook/workbook";
import { saveSettings } from "../settings/save-settings";
import { studyContents, studyPlan } from "./study-plan";
import type { NoPlan, StudiedPlan } from "./studied-plan";

/** Why a mapping is not kept: it does not fit the sheet, or nothing that it names is an action. */
export type MappingRefusal = MappingMisfit | { readonly why: "noActions"; readonly sheet: string };

export type SavedMapping =
  | { readonly kind: "kept"; readonly outcome: StudiedPlan | NoPlan }
  | { readonly kind: "refused"; readonly refusal: MappingRefusal };

/**
 * Saves in the workbook where the plan is and how its columns are read, and checks the plan that it gives as of a day;
 * `null` leaves it to reading. A mapping that gives no action is refused, and nothing is written; so is one where
 * somebody else has set another since `seen` was read.
 */
export async function saveMapping(
  workbook: Workbook,
  mapping: PlanMapping | null,
  asOf: Day,
  seen?: WorkbookContents,
): Promise<SavedMapping> {
  const contents = await workbook.read();
  if (mapping !== null) {
    const refusal = refusalOf(mapping, studyPlan(contents, { mapping }, asOf));
    if (refusal !== null) return { kind: "refused", refusal };
  }
  const settings = await saveSettings(workbook, seen ?? contents, { mapping });
  const kept = { ...contents, settings: settings.settings };
  return { kind: "kept", outcome: await studyContents(kept, undefined, asOf) };
}

function refusalOf({ sheet }: PlanMapping, outcome: StudiedPlan | NoPlan): MappingRefusal | null {
  if (outcome.mappingMisfit !== null) return outcome.mappingMisfit;
  const hasActions = outcome.kind === "checked" && outcome.plan.actions.length > 0;
  return hasActions ? null : { why: "noActions", sheet };
}
