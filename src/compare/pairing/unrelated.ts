import type { Plan } from "../../plan/plan";
import type { PlanPairs } from "./pair-plans";

/** Plans with fewer parts than this are too small to tell. */
const MIN_PARTS = 3;
/** Drafts of one plan have more of their parts in common, however they were reworded. */
const MIN_IN_COMMON = 0.2;

/** Whether hardly any part of the smaller plan is in the other, so that they are not drafts of one plan. */
export function areUnrelated(ours: Plan, theirs: Plan, { actions, indicators }: PlanPairs): boolean {
  const smaller = Math.min(ours.actions.length, theirs.actions.length);
  const smallerIndicators = Math.min(ours.indicators.length, theirs.indicators.length);
  const [parts, pairs] = smaller >= MIN_PARTS ? [smaller, actions] : [smallerIndicators, indicators];
  return parts >= MIN_PARTS && pairs.filter((other) => other !== null).length < MIN_IN_COMMON * parts;
}
