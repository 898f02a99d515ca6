import { activities } from "../../../locales/en/activities";
import { paneActivities } from "../../../locales/en/pane/activities";

export { ActivitiesView as View } from "../../activities/activities-view";

/** The English texts that the view says first. */
export const texts = { ...activities, ...paneActivities };
