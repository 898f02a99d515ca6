import fc from "fast-check";
import { checkWithoutPlan, runChecks } from "../../src/checks";
import { defineIndicators } from "../../src/indicators";
import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/reading";
import { propertyRuns, propertyTimeout } from "../property-runs";
import { gridOf } from "./drawn-grid";
import { MISTAKES, plantMistake } from "./mistakes";
import { planOf } from "./plan-of";
import { cleanPlan, draw, type Row } from "./random-plans";
import { address } from "./rule-table";

/** The plan as the tests draw it, and as the product reads it from the sheet, which takes longer. */
const WAYS = [
  { way: "drawn", runs: 30, planFrom: (rows: readonly Row[]) => planOf(draw(rows)) },
  { way: "read from a sheet", runs: 6, planFrom: planFromSheet },
] as const;

function planFromSheet(rows: readonly Row[]): Plan {
  const reading = readPlan([gridOf(rows)]);
  if (reading.kind === "noPlan") throw new Error("The plan was not found");
  return reading.plan;
}

/** The errors and warnings of a plan, as `F2 rule`. */
function loudFindings(plan: Plan): readonly string[] {
  const { findings, failed } = runChecks({ plan, definitions: defineIndicators(plan), workplan: null });
  expect(failed).toEqual([]);
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, cell }) => `${address(cell)} ${rule}`);
}

/*
 * Random plans without a mistake, and one mistake of each kind planted in them: the rule has to find
 * it at its cells, and no rule may find another error or warning anywhere.
 */
describe.each(WAYS)("random plans, $way", ({ runs, planFrom }) => {
  it(
    "have nothing wrong in them before a mistake is planted",
    () => {
      fc.assert(
        fc.property(cleanPlan, (rows) => expect(loudFindings(planFrom(rows))).toEqual([])),
        { numRuns: propertyRuns(runs) },
      );
    },
    propertyTimeout(runs),
  );

  it.each(MISTAKES.map((mistake) => [mistake.rule, mistake] as const))(
    "%s is found where it is planted",
    (_, mistake) => {
      fc.assert(
        fc.property(cleanPlan, fc.nat(), fc.nat(), (rows, choice, seed) => {
          const planted = plantMistake(mistake, rows, { choice, seed });
          fc.pre(planted !== null);
          expect(loudFindings(planFrom(planted.rows))).toEqual(planted.findings);
        }),
        { numRuns: propertyRuns(runs, MISTAKES.length) },
      );
    },
    propertyTimeout(runs, MISTAKES.length),
  );
});

it("plan-not-found is found in a random plan whose header row says something else", () => {
  fc.assert(
    fc.property(cleanPlan, fc.constantFrom("Office", "Amount", "Phone"), (rows, word) => {
      const grid = gridOf(rows);
      const [header = [], ...body] = grid.values;
      const headers = header.map((text, column) => (text === null ? null : `${word} ${column + 1}`));
      const reading = readPlan([{ ...grid, values: [headers, ...body] }]);
      if (reading.kind === "plan") throw new Error("A plan was found");
      const { findings } = checkWithoutPlan({ firstSheet: grid.sheet, lookedAt: reading.lookedAt });
      expect(findings.map(({ rule, cell }) => `${address(cell)} ${rule}`)).toEqual(["A1 plan-not-found"]);
    }),
    { numRuns: propertyRuns(6) },
  );
});
