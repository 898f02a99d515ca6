import fc from "fast-check";
import { checkWithoutPlan, runChecks } from "../../src/checks";
import { readPlan } from "../../src/reading";
import { propertyRuns, propertyTimeout } from "../property-runs";
import { gridOf } from "./drawn-grid";
import { address } from "./in-words";
import { loudIn, RUNS_OF_WORKBOOKS, subjectOf, subjectOfWorkbook, WAYS } from "./planted-in-random";
import { cleanPlan } from "./random-plans";
import { cleanWorkbook } from "./random-workbooks";
import type { Matter } from "../../src/checks/finding";
import { defineIndicators } from "../../src/indicators";
import { LANGUAGES } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import { planOf } from "./plan-of";
import { drawPlan, drawWorkplan, planCells, workplanCells } from "./random-drawings";
import { reportsOf } from "./reports-of";
import { workplanOf } from "./workplan-of";

describe("random plans", () => {
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
});

/** In the order in which they count at the table. */
const MATTERS: readonly Matter[] = ["contradiction", "entry", "missing", "words", "form", "reports"];

describe("whatever a plan holds", () => {
  const translators = LANGUAGES.map(createTranslator);

  it(
    "no rule fails, and each finding has its words in every language",
    () => {
      fc.assert(
        fc.property(planCells, workplanCells, (cells, entries) => {
          const drawing = drawPlan(cells);
          const plan = planOf(drawing);
          const definitions = defineIndicators(plan);
          const workplan = workplanOf(drawWorkplan(entries));
          const reports = reportsOf(drawing, plan);
          const asOf = { year: 2024, month: 7, day: 20 };
          const { findings, failed } = runChecks({ plan, definitions, workplan, reports, asOf });
          expect(failed).toEqual([]);
          const messages = findings.flatMap(({ message, fixes }) => [
            message,
            ...fixes.map(({ label }) => label),
          ]);
          const reasons = [...definitions.values()].flatMap((definition) => definition.reasons);
          for (const message of [...messages, ...reasons]) {
            for (const say of translators) expect(say(message)).not.toBe(message.id);
          }
        }),
        { numRuns: propertyRuns(80) },
      );
    },
    propertyTimeout(300),
  );

  it(
    "findings come by what they are about and in the order of the sheet, and give the same again",
    () => {
      fc.assert(
        fc.property(planCells, (cells) => {
          const plan = planOf(drawPlan(cells));
          const subject = { plan, definitions: defineIndicators(plan), workplan: null };
          const { findings } = runChecks(subject);
          const places = findings.map(
            ({ matter, cell }) => (MATTERS.indexOf(matter) * 1000 + cell.row) * 1000 + cell.column,
          );
          expect(places).toEqual([...places].sort((a, b) => a - b));
          expect(runChecks(subject).findings).toEqual(findings);
        }),
        { numRuns: propertyRuns(60) },
      );
    },
    propertyTimeout(60),
  );
});
