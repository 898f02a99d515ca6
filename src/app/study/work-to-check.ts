/** What only plans with activities, with reports or with a frozen summary need: what reads activities, and the checks. */
export { rulesOfWork } from "../../checks/catalogue/of-work";
export { activitiesToCheck } from "./activities-to-check";
export { withDueDates } from "./due-dates";
