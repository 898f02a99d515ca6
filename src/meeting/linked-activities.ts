import { closestActionFinder } from "../compare/pairing/closest-action";
import type { Activity } from "../plan/activity";
import type { Plan } from "../plan/plan";

/**
 * The activities, those that name no joint action with the one that their words are most like. Where two are as
 * like none is proposed.
 */
export function withProposedLinks(
  activities: readonly Activity[],
  { actions }: Pick<Plan, "actions">,
): readonly Activity[] {
  if (activities.every(({ action }) => action !== null)) return activities;
  const find = closestActionFinder(actions);
  return activities.map((activity) => {
    if (activity.action !== null) return activity;
    const liked = find([activity.text, ...activity.outputs]);
    return liked === null ? activity : { ...activity, action: { id: liked.id, inferred: true } };
  });
}
