import fc from "fast-check";
import { runChecks } from "../../src/checks";
import type { Matter } from "../../src/checks/finding";
import { defineIndicators } from "../../src/indicators";
import { LANGUAGES } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import { propertyRuns, propertyTimeout } from "../property-runs";
import { planOf } from "./plan-of";
import { drawPlan, drawWorkplan, planCells, workplanCells } from "./random-drawings";
import { reportsOf } from "./reports-of";
import { workplanOf } from "./workplan-of";

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
