import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWithoutPlan, runChecks, type CheckResult, type Rule } from "../../src/checks";
import { defineIndicators } from "../../src/indicators";
import { readPlan } from "../../src/reading";
import { sinceOf } from "../changes/snapshot-of";
import { gridOf } from "../reading/grid-of";
import { activitiesOf } from "./activities-of";
import { settledOf } from "./definitions-of";
import {
  agenciesIn,
  notReadIn,
  isCalculatedByHand,
  changedHeadersIn,
  leftOutIn,
  tablesIn,
  thenAndNow,
  versionsIn,
} from "./drawing";
import { formulasOf } from "./formulas-of";
import { planOf } from "./plan-of";
import { dayOf, reportsOf } from "./reports-of";
import { workplanOf } from "./workplan-of";

const PAGES = join(__dirname, "../../docs/checks");

/** The page of a check; `folder` is `km` or `th` for a translated one. */
export function readPage(name: string, folder = ""): string {
  return readFileSync(join(PAGES, folder, `${name}.md`), "utf8");
}

/** What a rule finds in the example that a section of its page draws; none of its searches failed. */
export function foundOn(section: string, rule: Rule, sheet = "Plan"): CheckResult["findings"] {
  const { findings, failed } =
    rule.needs === "noPlan" ? checkSheet(section, rule, sheet) : checkDrawing(section, rule);
  expect(failed).toEqual([]);
  return findings;
}

/** What is found where the drawing is a sheet and not yet a plan. */
function checkSheet(section: string, rule: Rule, sheet: string): CheckResult {
  const reading = readPlan([gridOf(tablesIn(section)[0] ?? [], { sheet })]);
  return reading.kind === "plan"
    ? { findings: [], counts: { error: 0, warning: 0, info: 0 }, failed: [] }
    : checkWithoutPlan({ firstSheet: sheet, lookedAt: reading.lookedAt }, {}, [rule]);
}

function checkDrawing(section: string, rule: Rule): CheckResult {
  const { now } = thenAndNow(section);
  const drawn = planOf(now);
  const settled = settledOf(now, drawn);
  const plan = settled?.plan ?? drawn;
  const definitions = settled?.definitions ?? defineIndicators(plan);
  const reports = reportsOf(now, plan);
  const since = sinceOf(section, plan, reports);
  const subject = {
    ...{ plan, definitions, settled, workplan: workplanOf(now), reports, since, notRead: notReadIn(now) },
    versions: versionsIn(now),
    sheetsLeftOut: leftOutIn(now),
    changedHeaders: changedHeadersIn(now),
    calculatesByHand: isCalculatedByHand(now),
    agencies: agenciesIn(now),
    activities: activitiesOf(now, plan),
    formulas: formulasOf(plan),
    ...dayOf(section),
  };
  return runChecks(subject, {}, [rule]);
}
