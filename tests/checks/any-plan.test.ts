import fc from "fast-check";
import { runChecks } from "../../src/checks";
import { defineIndicators } from "../../src/indicators";
import { LANGUAGES } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import { propertyRuns, propertyTimeout } from "../property-runs";
import { planOf } from "./plan-of";
import { workplanOf } from "./workplan-of";

/** What people leave in the cells of a plan, and what they cannot. */
const cellText = fc.oneof(
  fc.constantFrom("", "1", "0", "-3", "2.5", "80%", "800%", '"1 200"', "TBD", "NP", "N/A", "–", "?", "#REF!"),
  fc.constantFrom(
    "2024-02-01",
    "=SUM(A1:B2)→4",
    "=[1]Sheet1!A1→3",
    "2⏎60",
    "⏎",
    "1e308",
    "9007199254740993",
    "~x",
  ),
  fc.constantFrom(
    "MoJ, MOJ",
    "# of courses",
    "Guideline adopted",
    "1.1",
    "1.1.",
    "Objective 1",
    "{x, plural}",
    "'{'",
    "<b>",
  ),
  fc.constantFrom("ร้อยละ", "ចំនួន", "é".normalize("NFD"), "\u200b", "👩‍👩‍👧", "\ud800", "(", "[", "*", "\\"),
  fc.string({ maxLength: 20 }).map((text) => text.replace(/[|\n\r]/g, " ")),
);
const HEAD =
  "| Objective | No | Action | Responsible | Partners | Indicators | Unit | Direction | Baseline | Target | 2023 | 2024 | 2024-Q1 | 2024-Q2 | Verification | Resources | Remarks |";
const COLUMNS = HEAD.split("|").length - 2;
const table = fc.array(fc.array(cellText, { minLength: COLUMNS, maxLength: COLUMNS }), { maxLength: 8 });
const workplan = fc.array(
  fc.tuple(fc.constantFrom("2023", "2024"), fc.constantFrom("Q1", "Q4", ""), cellText, cellText),
  {
    maxLength: 4,
  },
);

function draw(head: string, rows: readonly (readonly string[])[]): string {
  return [head, ...rows.map((cells) => `|${cells.join("|")}|`)].join("\n");
}

describe("whatever a plan holds", () => {
  const translators = LANGUAGES.map(createTranslator);

  it(
    "no rule fails, and each finding has its words in every language",
    () => {
      fc.assert(
        fc.property(table, workplan, (rows, entries) => {
          const plan = planOf(draw(HEAD, rows));
          const drawn = workplanOf(draw("| Year | Quarter | Outputs | Activities |", entries));
          const definitions = defineIndicators(plan);
          const { findings, failed } = runChecks({ plan, definitions, workplan: drawn });
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
        { numRuns: propertyRuns(300) },
      );
    },
    propertyTimeout(300),
  );

  it(
    "findings come in the order of the sheet, and give the same again",
    () => {
      fc.assert(
        fc.property(table, (rows) => {
          const plan = planOf(draw(HEAD, rows));
          const subject = { plan, definitions: defineIndicators(plan), workplan: null };
          const { findings } = runChecks(subject);
          const places = findings.map(({ cell }) => cell.row * 1000 + cell.column);
          expect(places).toEqual([...places].sort((a, b) => a - b));
          expect(runChecks(subject).findings).toEqual(findings);
        }),
        { numRuns: propertyRuns(100) },
      );
    },
    propertyTimeout(100),
  );
});
