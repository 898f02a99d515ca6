import fc from "fast-check";
import { readForm } from "../../../src/exchange/returned/form-grid";
import { readPlan } from "../../../src/reading";
import { readActualsSheet } from "../../../src/reading/own-sheets/actuals-sheet";
import { readReportedText } from "../../../src/reading/values/reported-value";
import type { Plan } from "../../../src/plan/plan";
import { textBeside, type Value } from "../../../src/plan/value";
import { gridOf } from "../grid-of";

/*
 * The text of a value gives the same answer wherever it stands: as a target, as an actual in the plan, on the Actuals
 * sheet, in a form and in a file of reports.
 */

const INDICATOR = "Number of officers trained";

const words = fc.constantFrom(
  ...[
    "officers",
    "trained",
    "officers trained",
    "people",
    "expected",
    "scheduled",
    "cancelled",
    "not trained",
  ],
  ...["partly", "draft only", "more needed", "left", "blorps", "in Kandal", "per quarter", "km", "so far"],
  ...["previstos", "prévus", "dự kiến", "คน", "ยังไม่ได้อบรม", "នាក់", "គ្រោងទុក", "צפויים"],
);

const before = fc.constantFrom("about ", "at least ", "up to ", "≥", "<", "expected ", "");

const texts = fc
  .tuple(before, fc.integer({ min: 2, max: 999 }), fc.option(words), fc.boolean())
  .map(([lead, number, word, inBrackets]) => {
    const rest = word === null ? "" : inBrackets ? ` (${word})` : ` ${word}`;
    return `${lead}${number}${rest}`;
  });

function planWith(text: string): Plan {
  const rows = [
    ["Action", "Indicator", "Target 2024", "Actual 2024", "Target 2025"],
    ["1.1 Train officers", INDICATOR, text, text, 30],
    ["1.2 Hold meetings", "Number of meetings held", 4, 4, 4],
    ["1.3 Print manuals", "Number of manuals printed", 6, 6, 6],
  ];
  const reading = readPlan([gridOf(rows, { sheet: "Plan" })]);
  if (reading.kind !== "plan") throw new Error("no plan");
  return reading.plan;
}

/** What a value comes to: a number for certain, one in doubt, or none. */
function outcome(value: Value | undefined): string {
  if (value?.state !== "number") return "none";
  const isCertain = value.alternatives === undefined && textBeside(value.beside) === "";
  return `${isCertain ? "certain" : "doubted"} ${value.number}`;
}

describe("the text of a value", () => {
  it("is read alike as an actual of the plan, on the Actuals sheet, in a form and in a file", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const plan = planWith(text);
        const [indicator] = plan.indicators;
        const own = indicator!.actuals.get("2024");
        const sheet = gridOf(
          [
            ["Indicator", "Year", "Quarter", "Party", "Actual"],
            [indicator!.id, 2024, null, null, text],
          ],
          { sheet: "Actuals" },
        );
        const onSheet = readActualsSheet(sheet, plan)!.actuals[0]!.value;
        const form = readForm(
          gridOf(
            [
              ["Indicator", "Actual"],
              [INDICATOR, text],
            ],
            { sheet: "Form" },
          ),
        );
        const about = { period: { year: 2024 }, indicator };
        const inForm = readReportedText(form!.rows[0]!.actual, about);
        const inFile = readReportedText(text, about);
        expect([outcome(onSheet), outcome(inForm)]).toEqual([outcome(inFile), outcome(inFile)]);
        // What could be another number is asked about before it is recorded, and stands in doubt in the plan.
        const isAsked = inFile.state === "text" && inFile.alternatives !== undefined;
        expect(isAsked ? outcome(own).split(" ")[0] : outcome(own)).toBe(
          isAsked ? "doubted" : outcome(inFile),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("is certain of a target only where it is of an actual, but for what a target is by its nature", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [indicator] = planWith(text).indicators;
        const target = indicator!.targets.get("2024")!;
        const actual = indicator!.actuals.get("2024")!;
        const isOfTargets = actual.state === "text" && /^(?:planned|at)/.test(actual.refused?.kind ?? "");
        if (outcome(target).startsWith("certain") && !isOfTargets)
          expect(outcome(actual)).toBe(outcome(target));
      }),
      { numRuns: 150 },
    );
  });
});
