import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { rules, type Rule } from "../../src/checks";
import { catalogues, LANGUAGES } from "../../src/locales/catalogues";
import { ruleTitles as en } from "../../src/locales/en/checks/rule-titles";
import { ruleTitles as km } from "../../src/locales/km/checks/rule-titles";
import { ruleTitles as th } from "../../src/locales/th/checks/rule-titles";
import { foundOn, readPage } from "./page-examples";
import { address, say } from "./rule-table";

const root = join(__dirname, "../..");
const TITLES = { en, km, th };
const ids: readonly string[] = rules.map(({ id }) => id);

/** The files of a folder and of the rooms in it, but for those in other languages. */
function files(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(ending) && !/^(?:km|th)[\\/]/u.test(path),
  );
}

function names(folder: string, ending: string): readonly string[] {
  return files(folder, ending)
    .map((path) => basename(path))
    .filter((name) => name !== "README.md")
    .map((name) => name.slice(0, -ending.length));
}

/** The ids of the catalogue's document; those of the Indicators sheet are added. */
const DOCUMENTED = `
  plan-not-found plan-truncated versions-in-workbook sheet-left-out own-sheet-header calculation-manual column-missing column-duplicate column-unmapped year-column-unclear hidden-in-plan
  error-value formula-overwritten formula-differs formula-range-short formula-typed-number number-as-text value-ambiguous parts-mismatch percent-stated-mismatch column-total-mismatch
  baseline-not-number baseline-year-outside unit-against-wording objective-number-duplicate
  action-without-words workplan-year-outside workplan-unknown-action actual-percent-scale
  actual-percent-over-100 external-link blank-row row-not-read
  target-not-number target-undecided target-negative target-fractional-count target-percent-scale
  target-percent-over-100 date-in-target target-total-missing target-years-missing
  target-total-mismatch target-quarters-mismatch target-zero target-outside-plan target-values-count
  target-against-direction target-behind-baseline milestone-target-implausible frequency-mismatch
  target-outlier
  indicator-missing action-without-targets indicator-compound indicator-duplicate
  indicator-not-measurable indicator-in-wrong-column definition-unconfirmed baseline-missing
  verification-missing action-number-duplicate action-number-gap action-number-style
  action-under-wrong-objective objective-wording agency-missing agency-variant agency-both-roles
  agency-unknown joint-action-one-sided
  workplan-quarter-missing workplan-date-outside-quarter workplan-dates-reversed workplan-output-missing
  workplan-activity-missing workplan-action-unscheduled activity-past-open activity-done-early activity-tentative-soon
  actual-unknown-indicator actual-unknown-period actual-unknown-party actual-not-number actual-ambiguous actual-negative actual-fractional-count actual-in-future
  actual-outside-plan
  actual-duplicate actual-missing actual-overdue actual-falls actual-unchanged actual-far-over
  actual-without-evidence actual-without-reason actual-parties-mismatch actual-quarters-mismatch
  changed-target changed-wording changed-structure`
  .trim()
  .split(/\s+/);

describe("the catalogue of checks", () => {
  it("has every rule that is documented, and those about the Indicators sheet", () => {
    const added = ids.filter((id) => !DOCUMENTED.includes(id));
    expect(DOCUMENTED.filter((id) => !ids.includes(id))).toEqual([]);
    expect(added.filter((id) => !id.startsWith("definition-"))).toEqual([]);
  });

  it("names each rule once", () => {
    expect([...new Set(ids)]).toEqual(ids);
  });

  it.each([
    ["src/checks/rules", ".ts"],
    ["tests/checks/rules", ".ts"],
    ["docs/checks", ".md"],
  ])("has in %s a file for each rule and no other", (folder, ending) => {
    expect([...names(folder, ending)].sort()).toEqual([...ids].sort());
  });

  it.each(LANGUAGES)("has a title and a message for each rule in %s", (language) => {
    const keys = Object.keys(catalogues[language]);
    const missing = ids.filter(
      (id) =>
        !keys.includes(`ruleTitle-${id}`) || !keys.some((key) => key === id || key.startsWith(`${id}-`)),
    );
    expect(missing).toEqual([]);
  });

  it.each(LANGUAGES)("has its texts in %s in order, each of a rule, a definition or a fix", (language) => {
    const keys = Object.keys(TITLES[language]);
    const titles = [...ids, ...DOUBTS].map((id) => `ruleTitle-${id}`);
    const isOfRule = (key: string): boolean => ids.some((id) => key === id || key.startsWith(`${id}-`));
    const others = keys.filter((key) => !titles.includes(key) && !isOfRule(key));
    expect(others.filter((key) => !/^(?:definition|finding)-/u.test(key))).toEqual([]);
    expect(keys).toEqual([...keys].sort());
  });
});

/** Answers to these doubts are kept and listed as the acceptances of checks are. */
const DOUBTS = ["not-read", "reading-doubt"];

describe("the pages of the checks", () => {
  const index = readPage("README");

  it.each(rules.map(({ id, severity }) => [id, severity]))(
    "%s is in the index with its title and weight",
    (id, severity) => {
      expect(index).toContain(`| [${id}](${id}.md) | ${severity} | ${catalogues.en[`ruleTitle-${id}`]} |`);
    },
  );

  it.each(ids)("%s has its five parts", (id) => {
    const page = readPage(id);
    expect(page).toMatch(new RegExp(`^# ${catalogues.en[`ruleTitle-${id}`]}\n`));
    const headings = [...page.matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading);
    expect(headings).toEqual([
      "Why",
      "An example that fails",
      "One that passes",
      "How to fix it",
      "How to accept it",
    ]);
  });
});

/** The tables of the pages are plans in the notation of the tests, so the rules can be held to their pages. */
describe("the examples on the pages", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))("%s does what its page says", (id, rule) => {
    const [failing = "", passing = ""] = readPage(id).split("## One that passes");
    const said = messagesOn(failing, rule);
    const quoted = [...failing.matchAll(/^> (.+)$/gmu)].map(([, message]) => message);
    expect(said).toEqual(quoted);
    expect(said).not.toEqual([]);
    expect(messagesOn(passing, rule)).toEqual([]);
  });
});

function messagesOn(section: string, rule: Rule): readonly string[] {
  return foundOn(section, rule).map(({ cell, message }) => `${address(cell)}: ${say(message)}`);
}
