/** What is fetched before the first check: what reads and checks plans, the views of what it finds, and their words. */
export {
  acceptFinding,
  applyFix,
  checkPlan,
  fetchAllWords,
  fetchWords,
  saveMapping,
  mappingOfPlan,
  saveSettings,
  sheetsToPointAt,
  studyContents,
  studyPlan,
  withdrawAcceptance,
} from "../../app";
export { checkTexts } from "../../locales/en/checks";
export { fetchDraftComparer } from "../checking/draft-comparer";
export { NoPlanFound } from "../plan/no-plan-found";
export { PlanChecked } from "../frame/plan-checked";
