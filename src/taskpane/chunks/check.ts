/** The second chunk of the pane: what reads and checks plans, Today, and its words. */
export { checkPlan, fetchWords, mappingOfPlan, studyPlan } from "../../app";
export { firstCheckTexts as texts } from "../../locales/en/first-check";
export { NoPlanFound } from "../plan/no-plan-found";
export { PlanChecked } from "../frame/plan-checked";
export { PlaceCount } from "../today/place-count";
