import fc from "fast-check";
import { runChecks } from "../../src/checks";
import { defineIndicators } from "../../src/indicators";
import { MISTAKES, plantMistake } from "./mistakes";
import { planOf } from "./plan-of";
import { cleanPlan, draw, type Row } from "./random-plans";
import { address } from "./rule-table";

/** Plans tried for each kind of mistake. */
const RUNS = 30;

/** The errors and warnings of a plan, as `F2 rule`. */
function loudFindings(rows: readonly Row[]): readonly string[] {
  const plan = planOf(draw(rows));
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
describe("random plans", () => {
  it("have nothing wrong in them before a mistake is planted", () => {
    fc.assert(
      fc.property(cleanPlan, (rows) => expect(loudFindings(rows)).toEqual([])),
      { numRuns: RUNS },
    );
  });

  it.each(MISTAKES.map((mistake) => [mistake.rule, mistake] as const))(
    "%s is found where it is planted",
    (_, mistake) => {
      fc.assert(
        fc.property(cleanPlan, fc.nat(), fc.nat(), (rows, choice, seed) => {
          const planted = plantMistake(mistake, rows, { choice, seed });
          fc.pre(planted !== null);
          expect(loudFindings(planted.rows)).toEqual(planted.findings);
        }),
        { numRuns: RUNS },
      );
    },
  );
});
