import { formatAddress } from "@plan-of-action/xlsx/grid";
import type { Message } from "../../src/plan/message";
import type { Plan } from "../../src/plan/plan";
import { rules, runChecks } from "../../src/checks";
import type { CheckResult, Finding, Severity } from "../../src/checks";
import type { Rule } from "../../src/checks/rule";
import type { IndicatorDefinitions } from "../../src/indicators";
import { catalogues } from "../../src/locales/catalogues";
import { checks as enChecks } from "../../src/locales/en/checks/checks";
import { foundWithDoubt as enDoubt } from "../../src/locales/en/checks/found-with-doubt";
import { checks as kmChecks } from "../../src/locales/km/checks/checks";
import { foundWithDoubt as kmDoubt } from "../../src/locales/km/checks/found-with-doubt";
import { checks as thChecks } from "../../src/locales/th/checks/checks";
import { foundWithDoubt as thDoubt } from "../../src/locales/th/checks/found-with-doubt";
import { wordsOf } from "../../src/locales/words-of";
import { drawnSubject } from "./drawn-subject";
import { fixedDrawing } from "./fixed-drawing";

/** What the checks say, by language. */
const en = { ...enChecks, ...enDoubt };
const km = { ...kmChecks, ...kmDoubt };
const th = { ...thChecks, ...thDoubt };

/** A plan that a rule is tried on: drawn as a table, or made otherwise. */
interface Case {
  readonly plan: string | Plan;
  /** Where the test is about definitions that the user confirmed. */
  readonly definitions?: (plan: Plan) => IndicatorDefinitions;
}

interface FailingCase extends Case {
  /** Each finding: its cell, and words of its message or of its fix that matter. */
  readonly finds: readonly ExpectedFinding[];
}

interface ExpectedFinding {
  readonly cell: string;
  readonly severity?: Severity;
  readonly says?: string;
  /** What the first fix puts into its cells: `F2: 4`. */
  readonly fix?: Readonly<Record<string, string | number | null>> | null;
}

interface Cases {
  readonly failing: Readonly<Record<string, FailingCase>>;
  readonly passing: Readonly<Record<string, string | Case>>;
}

/** The table of plans on which a rule finds something, and of plans on which it finds nothing. */
export function testRule(rule: Rule, { failing, passing }: Cases): void {
  describe(rule.id, () => {
    describe("finds", () => {
      it.each(Object.entries(failing))("%s", (_, example) => {
        const found = check(rule, example);
        expect(found.map(({ cell }) => address(cell))).toEqual(example.finds.map(({ cell }) => cell));
        example.finds.forEach((expected, index) => compare(found[index], expected));
      });
    });
    describe("leaves alone", () => {
      it.each(Object.entries(passing))("%s", (_, example) => {
        const found = check(rule, typeof example === "string" ? { plan: example } : example);
        expect(found.map(({ cell, message }) => `${address(cell)} ${say(message)}`)).toEqual([]);
      });
    });
    const fixable = Object.entries(failing).filter(
      ([, example]) => typeof example.plan === "string" && offersFixes(rule, example),
    );
    if (fixable.length > 0) {
      describe("is satisfied by each fix that it offers for", () => {
        it.each(fixable)("%s", (_, example) => {
          for (const finding of check(rule, example)) {
            for (const fix of finding.fixes) expectFixed(rule, example, finding, fix);
          }
        });
      });
    }
    it("is tried on three plans of either kind at the least", () => {
      expect(Object.keys(failing).length).toBeGreaterThanOrEqual(3);
      expect(Object.keys(passing).length).toBeGreaterThanOrEqual(3);
    });
  });
}

/** The keys of the texts that the tables have said so far. */
export const textsSaid = new Set<string>();

function check(rule: Rule, example: Case): readonly Finding[] {
  return checkWith([rule], example);
}

function checkWith(tried: readonly Rule[], example: Case): readonly Finding[] {
  const { findings, failed } = resultOf(tried, example);
  expect(failed).toEqual([]);
  return findings;
}

function resultOf(tried: readonly Rule[], example: Case): CheckResult {
  const drawing = typeof example.plan === "string" ? example.plan : "";
  const plan = typeof example.plan === "string" ? undefined : example.plan;
  return runChecks(drawnSubject(drawing, plan, example.definitions), {}, tried);
}

function offersFixes(rule: Rule, example: Case): boolean {
  return resultOf([rule], example).findings.some(({ fixes }) => fixes.length > 0);
}

/** After the fix its cell has a finding less, and no check calls anything an error that it did not call one before. */
function expectFixed(rule: Rule, example: Case, { cell }: Finding, fix: Finding["fixes"][number]): void {
  if (typeof example.plan !== "string") throw new Error("What a fix does is tried on drawn plans");
  const fixed = { ...example, plan: fixedDrawing(example.plan, fix) };
  const inCell = (tried: Case) =>
    check(rule, tried).flatMap((found) =>
      address(found.cell) === address(cell) ? [say(found.message)] : [],
    );
  expect(inCell(fixed)).toHaveLength(inCell(example).length - 1);
  const errorsOf = (tried: Case) =>
    checkWith(rules, tried)
      .filter(({ severity }) => severity === "error")
      .map((error) => `${error.rule} ${address(error.cell)}`);
  expect(errorsOf(fixed).filter((error) => !errorsOf(example).includes(error))).toEqual([]);
}

function compare(found: Finding | undefined, expected: ExpectedFinding): void {
  if (found === undefined) return;
  for (const message of [found.message, ...found.fixes.map(({ label }) => label)]) expectWords(message);
  if (expected.severity !== undefined) expect(found.severity).toBe(expected.severity);
  if (expected.says !== undefined) expect(say(found.message)).toContain(expected.says);
  if (expected.fix === undefined) return;
  const edits = found.fixes[0]?.edits.map(({ cell, value }) => [address(cell), value]);
  expect(edits === undefined ? null : Object.fromEntries(edits)).toEqual(expected.fix);
}

/** A message has words in each language, and each value that these name. */
function expectWords(message: Message): void {
  for (const catalogue of [en, km, th]) {
    expect(catalogue).toHaveProperty([message.id]);
    expect(() => say(message, catalogue)).not.toThrow();
  }
}

/** A message in words. */
export function say(message: Message, catalogue: Readonly<Record<string, string>> = en): string {
  textsSaid.add(message.id);
  if (catalogue[message.id] === undefined) throw new Error(`No words for ${message.id}`);
  let words = translators.get(catalogue);
  if (words === undefined) {
    words = wordsOf("en", catalogue, catalogues.en);
    translators.set(catalogue, words);
  }
  return words(message);
}

/** What puts messages into words, by the catalogue. */
const translators = new Map<Readonly<Record<string, string>>, ReturnType<typeof wordsOf>>();

export function address({ row, column }: { row: number; column: number }): string {
  return formatAddress(row, column);
}
