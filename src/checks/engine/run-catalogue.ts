import type { CheckSubject, Rule, WorkbookWithoutPlan } from "../rule";
import { rules as catalogue } from "../catalogue";
import { runRules, runRulesWithoutPlan, type CheckResult, type CheckSettings } from "./run-checks";

/** Runs every rule of the catalogue that has what it needs, or every one of those that are given. */
export function runChecks(
  subject: CheckSubject,
  settings: CheckSettings = {},
  rules: readonly Rule[] = catalogue,
): CheckResult {
  return runRules(rules, subject, settings);
}

/** What the rules say about a workbook in which no plan was found. */
export function checkWithoutPlan(
  workbook: WorkbookWithoutPlan,
  settings: CheckSettings = {},
  rules: readonly Rule[] = catalogue,
): CheckResult {
  return runRulesWithoutPlan(rules, workbook, settings);
}
