export {
  applyAcceptances,
  reasonsByKey,
  withAcceptance,
  withoutAcceptance,
  type Acceptance,
} from "./engine/acceptance";
export { FACT_KINDS, factsOf, kindOfFact, type Fact, type FactKind } from "./engine/facts";
export { isAboutNumbers } from "./engine/matter";
export { cellsOfFinding, sayFinding, withOneNoteForEach } from "./engine/one-note";
export type { Finding, RuleId, Severity } from "./finding";
export { matchKnownNames } from "./party-names";
export type { FormulaTable } from "./formulas/formula-table";
export type { CheckSubject, NotRead, Rule } from "./rule";
export { rules } from "./catalogue";
export { rulesOfPlans } from "./catalogue/of-plans";
export { checkWithoutPlan, runChecks } from "./engine/run-catalogue";
export { runRules, runRulesWithoutPlan, type CheckResult, type CheckSettings } from "./engine/run-checks";
