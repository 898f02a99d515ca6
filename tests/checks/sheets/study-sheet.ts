import { runChecks, type Finding } from "../../../src/checks";
import { settleDefinitions } from "../../../src/indicators";
import { reportsOf } from "../../../src/plan/actual";
import { readPlan } from "../../../src/reading";
import { address, say } from "../in-words";
import { gridOfSheet, type Sheet } from "./sheet-grid";

/** What was found in each sheet, which is read once for all that is asked of it. */
const found = new WeakMap<Sheet, readonly Finding[]>();

/** What the checks find in a sheet that is read as the product reads it. */
export function findingsIn(sheet: Sheet): readonly Finding[] {
  const findings = found.get(sheet) ?? studySheet(sheet);
  found.set(sheet, findings);
  return findings;
}

function studySheet(sheet: Sheet): readonly Finding[] {
  const reading = readPlan([gridOfSheet(sheet)]);
  if (reading.kind === "noPlan") throw new Error("The plan was not found");
  const { plan, definitions } = settleDefinitions(reading.plan);
  const { workplan } = reading;
  const { findings, failed } = runChecks({ plan, definitions, workplan, reports: reportsOf(plan, null) });
  expect(failed).toEqual([]);
  return findings;
}

/** The errors and warnings, as `F2 rule: message`. */
export function loudFindingsIn(sheet: Sheet): readonly string[] {
  return findingsIn(sheet)
    .filter(({ severity }) => severity !== "info")
    .map(({ cell, rule, message }) => `${address(cell)} ${rule}: ${say(message)}`);
}
