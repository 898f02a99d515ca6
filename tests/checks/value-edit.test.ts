import { runChecks } from "../../src/checks";
import { targetTotalMismatch } from "../../src/checks/rules/targets/target-total-mismatch";
import { defineIndicators } from "../../src/indicators";
import { gridOf } from "../reading/grid-of";
import { planReading } from "../reading/told";

/** What a fix of a total that does not agree with its years, 10 and 20, would write in the total's own cell. */
function fixOf(total: string): unknown {
  const { plan } = planReading(
    gridOf([
      ["Joint action", "Indicator", "Overall target", "2024", "2025"],
      ["1.1 Train the police", "Number of officers trained", total, 10, 20],
    ]),
  );
  const subject = { plan, workplan: null, definitions: defineIndicators(plan) };
  const { findings } = runChecks(subject, {}, [targetTotalMismatch]);
  const { fixes = [] } = findings.find(({ rule }) => rule === "target-total-mismatch") ?? {};
  // Beside it stand the fixes that change a year, which is a number and so can always be written.
  const ofTotal = fixes.flatMap(({ edits }) =>
    edits.filter(({ cell }) => cell.row === 1 && cell.column === 2),
  );
  return ofTotal[0]?.value;
}

describe("the number of a text is set to another", () => {
  it.each([
    ["25 officers", "30 officers"],
    ["at least 25 officers", "at least 30 officers"],
    ["1,200 officers", "30 officers"],
  ])("%j becomes %j", (total, expected) => {
    expect(fixOf(total)).toBe(expected);
  });

  it.each([
    "1.5 million officers",
    "14 men; 12 women",
    "26 (14 men, 12 women)",
    "9 officers x 3 towns = 27",
    "12k",
  ])("%j is left to a person", (total) => {
    expect(fixOf(total)).toBeUndefined();
  });
});
