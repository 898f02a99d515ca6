import { withProposedLinks } from "../meeting/linked-activities";
import type { KeptActivity } from "../meeting/kept-activities";
import type { Translate } from "../plan/message";
import { readActivitiesSheet } from "../reading/own-sheets/activities-sheet";
import { activitiesSheet, withTextsAbove } from "../sheets";
import type { SheetDescription } from "../workbook/sheet-description";
import type { Workbook, WrittenSheet } from "../workbook/workbook";
import {
  activitiesSheetOf,
  activitiesWith,
  gridOfActivities,
  type ActivitySources,
} from "./activities-to-check";
import { checkPlan, type NoPlan, type StudiedPlan } from "./study-plan";
import type { OwnSheetRequest } from "./write-indicators";

/** The activities of the workplan, and joint actions of which the plan says how they stand, with what people typed. */
export function activitiesOf(study: ActivitySources): readonly KeptActivity[] {
  return activitiesWith(study, withProposedLinks);
}

export type WrittenActivities =
  | {
      readonly kind: "written";
      readonly sheet: WrittenSheet;
      readonly study: StudiedPlan;
      readonly activities: readonly KeptActivity[];
    }
  /** The sheet has text, but not the heads of its table, so what people put there would be lost: nothing was written. */
  | { readonly kind: "headsGone"; readonly sheet: string }
  | NoPlan;

/**
 * Writes the Activities sheet: what the workplan sets down, for people to say how it stands. A sheet that was written
 * before is filled again from the workplan, with all that people typed on it.
 */
export async function writeActivities(
  workbook: Workbook,
  request: OwnSheetRequest,
): Promise<WrittenActivities> {
  const study = await checkPlan(workbook, request.choice);
  if (study.kind === "noPlan") return study;
  const own = gridOfActivities(study.contents);
  const isBlank = own?.values.every((row) => row.every((value) => value === null)) ?? true;
  if (own !== undefined && !isBlank && readActivitiesSheet(own) === null) {
    return { kind: "headsGone", sheet: own.sheet };
  }
  const activities = activitiesOf(study);
  const sheet = await workbook.writeSheet(describeActivities(study, activities, request.translate));
  return { kind: "written", sheet, study, activities };
}

/** The Activities sheet, as data. */
export function describeActivities(
  { plan, contents }: ActivitySources,
  activities: readonly KeptActivity[],
  translate: Translate,
): SheetDescription {
  const grid = gridOfActivities(contents);
  const former = activitiesSheetOf(contents);
  const subject = { plan, activities, otherHeads: former?.otherHeads ?? [], from: grid ?? null };
  const description = activitiesSheet(subject, translate);
  return grid === undefined || former === null
    ? description
    : withTextsAbove(description, { grid, headRow: former.headRow });
}
