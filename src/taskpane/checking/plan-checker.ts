import { addEnglish } from "../wording/loaded-languages";

/** What reads and checks plans, and the views of what it finds. */
export type PlanChecker = typeof import("./checked-plans");

/**
 * Fetches what a check takes, with its English texts: the pane stands before that, and has it on the way while the
 * user reads what the pane is for. Rejects where it cannot be had.
 */
export async function fetchPlanChecker(): Promise<PlanChecker> {
  const checker = await import(/* webpackChunkName: "check" */ "./checked-plans");
  addEnglish(checker.checkTexts);
  return checker;
}
