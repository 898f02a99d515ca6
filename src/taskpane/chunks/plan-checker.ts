import { addEnglish, languagesAsked } from "../wording/loaded-languages";

/** What reads and checks plans, and the views of what it finds. */
export type PlanChecker = typeof import("./checked-plans");

/**
 * Fetches what a check takes, with its English texts: the pane is before that, and has it on the way while the user
 * reads what the pane is for. The words of the pane's own language come too, since people type in it. Rejects where
 * something cannot be had.
 */
export async function fetchPlanChecker(): Promise<PlanChecker> {
  const checker = await import(/* webpackChunkName: "check" */ "./checked-plans");
  addEnglish(checker.checkTexts);
  await checker.fetchWords(languagesAsked());
  return checker;
}
