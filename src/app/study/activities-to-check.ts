import { trackedActivities, type TrackedActivity } from "../../meeting/tracked-activities";
import type { Activity } from "../../plan/activity";
import type { Plan } from "../../plan/plan";
import { readActivities } from "../../reading/activities/activities";
import { readActivitiesSheet, type ActivitiesSheet } from "../../reading/own-sheets/activities-sheet";
import { ACTIVITIES_MARKER } from "../../sheets/layout/markers";
import type { WorkbookContents } from "../../workbook/workbook";
import { gridOfOwnSheet } from "../sheets/own-table-sheets";
import type { StudiedPlan } from "./studied-plan";

/** What activities are recognized from. */
export type ActivitySources = Pick<StudiedPlan, "plan" | "workplan" | "contents">;

/** The activities with what people typed; those that name no joint action are linked to none. */
export function activitiesToCheck(sources: ActivitySources): readonly TrackedActivity[] {
  return activitiesWith(sources, (activities) => activities);
}

/** The activities with what people typed, after the links that are proposed for those that name no joint action. */
export function activitiesWith(
  { plan, workplan, contents }: ActivitySources,
  linked: (activities: readonly Activity[], plan: Plan) => readonly Activity[],
): readonly TrackedActivity[] {
  const users = contents.sheets.filter(({ marker }) => marker === null).map(({ grid }) => grid);
  const read = readActivities(users, plan, workplan);
  return trackedActivities(linked(read, plan), activitiesSheetOf(contents), plan);
}

/** The Activities sheet as it was read; `null` if there is none or its headers are gone. */
export function activitiesSheetOf(contents: WorkbookContents): ActivitiesSheet | null {
  const grid = gridOfOwnSheet(contents, ACTIVITIES_MARKER);
  return grid && readActivitiesSheet(grid);
}
