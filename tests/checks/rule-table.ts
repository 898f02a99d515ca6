import { IntlMessageFormat } from "intl-messageformat";
import { formatAddress } from "../../src/plan/cell-reference";
import type { Message } from "../../src/plan/message";
import type { Plan } from "../../src/plan/plan";
import { runChecks } from "../../src/checks";
import type { Finding, Severity } from "../../src/checks";
import type { Rule } from "../../src/checks/rule";
import { defineIndicators, type IndicatorDefinitions } from "../../src/indicators";
import { checks as en } from "../../src/locales/en/checks";
import { checks as km } from "../../src/locales/km/checks";
import { checks as th } from "../../src/locales/th/checks";
import { sinceOf } from "../changes/snapshot-of";
import { settledOf } from "./definitions-of";
import { thenAndNow } from "./drawing";
import { planOf } from "./plan-of";
import { dayOf, reportsOf } from "./reports-of";
import { workplanOf } from "./workplan-of";

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
    it("is tried on three plans of either kind at the least", () => {
      expect(Object.keys(failing).length).toBeGreaterThanOrEqual(3);
      expect(Object.keys(passing).length).toBeGreaterThanOrEqual(3);
    });
  });
}

function check(rule: Rule, example: Case): readonly Finding[] {
  const drawing = typeof example.plan === "string" ? example.plan : "";
  const { now } = thenAndNow(drawing);
  const drawn = typeof example.plan === "string" ? planOf(now) : example.plan;
  const settled = settledOf(now, drawn);
  const plan = settled?.plan ?? drawn;
  const reports = reportsOf(now, plan);
  const definitions = example.definitions?.(plan) ?? settled?.definitions ?? defineIndicators(plan);
  const subject = {
    plan,
    definitions,
    settled,
    workplan: workplanOf(now),
    reports,
    since: sinceOf(drawing, plan, reports),
  };
  const { findings, failed } = runChecks({ ...subject, ...dayOf(drawing) }, {}, [rule]);
  expect(failed).toEqual([]);
  return findings;
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
export function say({ id, values }: Message, catalogue: Readonly<Record<string, string>> = en): string {
  const text = catalogue[id];
  if (text === undefined) throw new Error(`No words for ${id}`);
  return String(new IntlMessageFormat(text, "en").format({ ...values }));
}

export function address({ row, column }: { row: number; column: number }): string {
  return formatAddress(row, column);
}
