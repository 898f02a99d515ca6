import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWithoutPlan, runChecks, type CheckResult, type Rule } from "../../src/checks";
import { readPlan } from "../../src/reading";
import { gridOf } from "../reading/grid-of";
import { tablesIn } from "./drawing";
import { drawnSubject } from "./drawn-subject";

const PAGES = join(__dirname, "../../docs/checks");

/** The page of a check; `folder` is `km` or `th` for a translated one. */
export function readPage(name: string, folder = ""): string {
  return readFileSync(join(PAGES, folder, `${name}.md`), "utf8");
}

/** What a rule finds in the example that a section of its page draws; none of its searches failed. */
export function foundOn(section: string, rule: Rule, sheet = "Plan"): CheckResult["findings"] {
  const { findings, failed } =
    rule.needs === "noPlan" ? checkSheet(section, rule, sheet) : runChecks(drawnSubject(section), {}, [rule]);
  expect(failed).toEqual([]);
  return findings;
}

/** What is found where the drawing is a sheet and not yet a plan. */
function checkSheet(section: string, rule: Rule, sheet: string): CheckResult {
  const reading = readPlan([gridOf(tablesIn(section)[0] ?? [], { sheet })]);
  return reading.kind === "plan"
    ? { findings: [], counts: { error: 0, warning: 0, info: 0 }, waiting: 0, failed: [] }
    : checkWithoutPlan({ firstSheet: sheet, lookedAt: reading.lookedAt }, {}, [rule]);
}
