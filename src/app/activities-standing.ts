import { standingOfActivities, type ActivitiesStanding } from "../meeting/activities-standing";
import type { Day } from "../plan/period";
import { hasTargets, type Progress } from "../progress";
import { activitiesWith } from "./study/activities-to-check";
import type { StudiedPlan } from "./study/studied-plan";

/**
 * How the activities of a plan stand that has no targets, so that they tell how it stands; `null` if it has some, or
 * says of no activity how it stands.
 */
export function activitiesStanding(
  study: StudiedPlan,
  progress: Pick<Progress, "indicators" | "total">,
  asOf: Day,
): ActivitiesStanding | null {
  if (hasTargets(progress)) return null;
  const activities = activitiesWith(study, (each) => each);
  const isSaid = activities.some(({ status }) => status !== null);
  return isSaid ? standingOfActivities(activities, asOf, study.plan.yearStart) : null;
}
