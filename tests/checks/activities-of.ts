import { trackedActivities } from "../../src/meeting/tracked-activities";
import type { Activity } from "../../src/plan/activity";
import type { Plan } from "../../src/plan/plan";
import { readActivities } from "../../src/reading/activities/activities";
import { readActivitiesSheet } from "../../src/reading/own-sheets/activities-sheet";
import { gridOf } from "../reading/grid-of";
import { isActivities, isWorkplan, tablesIn } from "./drawing";
import { workplanOf } from "./workplan-of";

/**
 * The activities of a drawn workplan with what its further columns say of them, and those of a drawn Activities sheet;
 * `null` where neither is drawn.
 */
export function activitiesOf(drawing: string, plan: Plan): readonly Activity[] | null {
  const tables = tablesIn(drawing);
  const [workplan, own] = [tables.find(isWorkplan), tables.find(isActivities)];
  if (workplan === undefined && own === undefined) return null;
  const planned =
    workplan === undefined
      ? []
      : readActivities([gridOf(workplan, { sheet: "Workplan" })], plan, workplanOf(drawing));
  const sheet = own === undefined ? null : readActivitiesSheet(gridOf(own, { sheet: "Activities" }));
  return trackedActivities(planned, sheet, plan);
}
