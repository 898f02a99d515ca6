import { nextPlan } from "../../../locales/en/next-plan";
import { paneNextPlan } from "../../../locales/en/pane/next-plan";

export { NextPlanView as View } from "../../next-plan/next-plan-view";

/** The English texts that the view says first. */
export const texts = { ...nextPlan, ...paneNextPlan };
