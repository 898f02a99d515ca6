import { checkWithoutPlan, runChecks } from "../../../../src/checks";
import { planNotFound } from "../../../../src/checks/rules/table/plan-not-found";
import { defineIndicators } from "../../../../src/indicators";
import { LANGUAGES } from "../../../../src/locales/catalogues";
import { createTranslator } from "../../../../src/locales/translator";
import { readPlan } from "../../../../src/reading";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../../../reading/grid-of";
import { address, say } from "../../in-words";

const budget = gridOf(
  [
    ["Office", "Amount"],
    ["Poipet", 1200],
  ],
  { sheet: "Budget" },
);
const blank = gridOf([[]], { sheet: "Notes" });
const withoutTargets = gridOf(
  [
    ["Action", "Responsible agency", "Remarks"],
    ["1.1 Train officers", "MoI", "soon"],
    ["1.2 Meet", "MoJ", ""],
  ],
  { sheet: "Actions", at: "B3" },
);
const withoutActions = gridOf(
  [
    ["Province", "Overall target", "2023", "2024"],
    ["Siem Reap", 4, 2, 2],
    ["Battambang", 6, 3, 3],
  ],
  { sheet: "Provinces" },
);
const plan = gridOf([
  ["Action", "Indicator", "Target", 2023, 2024],
  ["1.1 Train", "# of courses", 4, 2, 2],
]);

function check(grids: readonly Grid[]) {
  const reading = readPlan(grids);
  if (reading.kind === "plan") {
    const definitions = defineIndicators(reading.plan);
    return runChecks({ plan: reading.plan, workplan: null, definitions }, {}, [planNotFound]).findings;
  }
  const workbook = { firstSheet: grids[0]?.sheet ?? "", lookedAt: reading.lookedAt };
  return checkWithoutPlan(workbook, {}, [planNotFound]).findings;
}

describe("plan-not-found", () => {
  it.each<[string, readonly Grid[], string, readonly string[]]>([
    ["a sheet of something else", [budget], "Budget", ["Without such a header row: “Budget”."]],
    [
      "a sheet with nothing in it",
      [blank, budget],
      "Notes",
      ["Without such a header row: “Budget”.", "Empty: “Notes”."],
    ],
    ["a table of actions without targets", [withoutTargets], "Actions", ["Without targets: Actions!B3."]],
    [
      "a table of targets without actions, beside others",
      [budget, withoutActions, withoutTargets],
      "Budget",
      [
        "Without targets: Actions!B3.",
        "Without actions or indicators: Provinces!A1.",
        "Without such a header row: “Budget”.",
      ],
    ],
    ["a workbook without sheets of the user", [], "", ["No sheet has a plan of action"]],
  ])("is found in %s", (_, grids, sheet, words) => {
    const found = check(grids);
    expect(found.map(({ cell, severity }) => `${cell.sheet} ${address(cell)} ${severity}`)).toEqual([
      `${sheet} A1 error`,
    ]);
    for (const part of words) expect(say(found[0]!.message)).toContain(part);
    for (const language of LANGUAGES) {
      const said = createTranslator(language)(found[0]!.message);
      for (const { sheet: title } of grids) expect(said).toContain(title);
    }
  });

  it.each<[string, readonly Grid[]]>([
    ["a plan", [plan]],
    ["a plan behind other sheets", [budget, blank, plan]],
    ["a plan beside a table without targets", [withoutTargets, plan]],
  ])("is not found in %s", (_, grids) => {
    expect(check(grids)).toEqual([]);
  });

  it("can be switched off, and weighs what the workbook says", () => {
    const workbook = { firstSheet: "Notes", lookedAt: [] };
    const severities = (severity: "off" | "info") => ({ severities: { "plan-not-found": severity } });
    expect(checkWithoutPlan(workbook, severities("off")).findings).toEqual([]);
    expect(checkWithoutPlan(workbook, severities("info")).counts).toEqual({ error: 0, warning: 0, info: 1 });
  });
});
