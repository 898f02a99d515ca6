import type { Message } from "../../src/plan/message";
import type { Plan } from "../../src/plan/plan";
import { rules, runChecks } from "../../src/checks";
import type { CheckResult, Finding } from "../../src/checks";
import type { Rule } from "../../src/checks/rule";
import type { IndicatorDefinitions } from "../../src/indicators";
import { checkTexts as en } from "../../src/locales/en/checks";
import { checkTexts as km } from "../../src/locales/km/checks";
import { checkTexts as th } from "../../src/locales/th/checks";
import { drawnSubject } from "./drawn-subject";
import { cellOf, drawnCase, expectFinding } from "./expected-finding";
import { fixedDrawing } from "./fixed-drawing";
import { testPlanted, type Planted } from "./planted-in-random";
import { address, say } from "./in-words";
import { IS_FULL } from "../size.js";

/** A plan that a rule is tried on: drawn as a table, or made otherwise. */
interface Case {
  readonly plan: string | Plan;
  /** Where the test is about definitions that the user confirmed. */
  readonly definitions?: (plan: Plan) => IndicatorDefinitions;
}

interface FailingCase extends Case {
  readonly finds: readonly string[];
}

interface Cases {
  /** Drawings with the findings in them in lines below, as on the pages of the checks (`expected-finding.ts`). */
  readonly failing: Readonly<Record<string, string | FailingCase>>;
  readonly passing: Readonly<Record<string, string | Case>>;
  /** Mistakes of its kind, each planted in random plans in a full run; none where another test plants them. */
  readonly planted: readonly Planted[];
}

/** The table of plans on which a rule finds something, and of plans on which it finds nothing. */
export function testRule(rule: Rule, { failing, passing, planted }: Cases): void {
  const cases = Object.entries(failing).map(
    ([name, example]) => [name, typeof example === "string" ? drawnCase(example) : example] as const,
  );
  describe(rule.id, () => {
    describe("finds", () => {
      it.each(cases)("%s", (_, example) => {
        const found = check(rule, example);
        expect(found.map(({ cell }) => address(cell))).toEqual(example.finds.map(cellOf));
        found.forEach((finding, index) => {
          const { message, together = message, fixes } = finding;
          for (const text of [message, together, ...fixes.map(({ label }) => label)]) expectWords(text);
          expectFinding(finding, example.finds[index] ?? "");
        });
      });
    });
    describe("leaves alone", () => {
      it.each(Object.entries(passing))("%s", (_, example) => {
        const found = check(rule, typeof example === "string" ? { plan: example } : example);
        expect(found.map(({ cell, message }) => `${address(cell)} ${say(message)}`)).toEqual([]);
      });
    });
    const fixable = cases.filter(
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
    if (IS_FULL && planted.length > 0)
      describe("is found where it is planted", () => testPlanted(rule.id, planted));
    it("is tried on three plans of either kind at the least", () => {
      expect(cases.length).toBeGreaterThanOrEqual(3);
      expect(Object.keys(passing).length).toBeGreaterThanOrEqual(3);
    });
  });
}

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

/** A message has words in each language, and each value that these name. */
function expectWords(message: Message): void {
  for (const catalogue of [en, km, th]) {
    expect(catalogue).toHaveProperty([message.id]);
    expect(() => say(message, catalogue)).not.toThrow();
  }
}
