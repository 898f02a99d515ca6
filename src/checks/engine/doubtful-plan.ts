import type { Severity } from "../finding";
import type { Found, Rule } from "../rule";

/**
 * The most that a finding weighs in a plan that was read so doubtfully that a person is asked whether it is theirs;
 * `null` if it is not reported until then. What such a plan contradicts in row after row is more likely its reading.
 */
export function maxSeverityInDoubtfulPlan(
  { inDoubtfulPlan }: Rule,
  { leansOn }: Found,
  { isSettled, isHabit }: { readonly isSettled: boolean; readonly isHabit: boolean },
): Severity | null {
  // A person has said of what it depends on that it is so.
  if (leansOn?.inferred === false) return "error";
  if (isSettled || inDoubtfulPlan === "holds") return "warning";
  return isHabit || inDoubtfulPlan === "waits" ? null : "info";
}
