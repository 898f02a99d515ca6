import fc from "fast-check";
import { checkWithoutPlan } from "../../src/checks";
import { readPlan } from "../../src/reading";
import { propertyRuns, propertyTimeout } from "../property-runs";
import { gridOf } from "./drawn-grid";
import { address } from "./in-words";
import { loudIn, RUNS_OF_WORKBOOKS, subjectOf, subjectOfWorkbook, WAYS } from "./planted-in-random";
import { cleanPlan } from "./random-plans";
import { cleanWorkbook } from "./random-workbooks";

/* What the tables of the rules plant in random plans and workbooks is a mistake only where these have none before. */
describe("nothing is wrong", () => {
  it.each(WAYS)(
    "in random plans, $way",
    ({ runs, planFrom }) => {
      const property = fc.property(cleanPlan, (rows) =>
        expect(loudIn(subjectOf(planFrom(rows)))).toEqual([]),
      );
      fc.assert(property, { numRuns: propertyRuns(runs) });
    },
    propertyTimeout(30),
  );

  it(
    "in random workbooks",
    () => {
      const property = fc.property(cleanWorkbook, (workbook) =>
        expect(loudIn(subjectOfWorkbook(workbook))).toEqual([]),
      );
      fc.assert(property, { numRuns: propertyRuns(RUNS_OF_WORKBOOKS) });
    },
    propertyTimeout(RUNS_OF_WORKBOOKS),
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
