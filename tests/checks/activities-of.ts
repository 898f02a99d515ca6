import type { Activity } from "../../src/plan/activity";
import type { Plan } from "../../src/plan/plan";
import { readActivities } from "../../src/reading/activities/activities";
import { gridOf } from "../reading/grid-of";
import { isWorkplan, tablesIn } from "./drawing";
import { workplanOf } from "./workplan-of";

/** The activities of a drawn workplan with what its further columns say of them; `null` where none is drawn. */
export function activitiesOf(drawing: string, plan: Plan): readonly Activity[] | null {
  const table = tablesIn(drawing).find(isWorkplan);
  if (table === undefined) return null;
  return readActivities([gridOf(table, { sheet: "Workplan" })], plan, workplanOf(drawing));
}
