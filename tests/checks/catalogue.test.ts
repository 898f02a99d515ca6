import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { rules, type Rule } from "../../src/checks";
import { checkTexts } from "../../src/locales/en/checks";
import { foundOn, readPage } from "./page-examples";
import { address, say } from "./in-words";

const ids: readonly string[] = rules.map(({ id }) => id);

/** The names of a folder's files, and of those in its rooms where it has any, without their ending. */
function namesIn(folder: string): readonly string[] {
  return readdirSync(join(__dirname, "../..", folder), {
    recursive: folder.endsWith("rules"),
    encoding: "utf8",
  })
    .filter((path) => /\.(?:ts|md)$/u.test(path) && path !== "README.md")
    .map((path) => basename(path).replace(/\.\w+$/u, ""));
}

/* Titles, reasons and messages are typed by the English ones, and `rules.test.ts` has a case for each message. */
describe("the catalogue of checks", () => {
  it("names each rule once", () => {
    expect([...new Set(ids)]).toEqual(ids);
  });

  it.each(["src/checks/rules", "tests/checks/rules", "docs/checks", "docs/checks/km", "docs/checks/th"])(
    "has in %s a file for each rule and no other",
    (folder) => expect([...namesIn(folder)].sort()).toEqual([...ids].sort()),
  );

  it("has a title, a reason and a message for each rule and no other", () => {
    const keys = Object.keys(checkTexts);
    const reasons = keys.filter((key) => key.startsWith("ruleReason-"));
    expect(reasons.sort()).toEqual(ids.map((id) => `ruleReason-${id}`).sort());
    const withMessage = (id: string) => keys.some((key) => key === id || key.startsWith(`${id}-`));
    expect(ids.filter((id) => !keys.includes(`ruleTitle-${id}`) || !withMessage(id))).toEqual([]);
  });
});

describe("the pages of the checks", () => {
  it.each(rules.map(({ id, severity }) => [id, severity] as const))(
    "%s has its title, its weight and its five parts",
    (id, severity) => {
      const page = readPage(id);
      expect(page).toMatch(`# ${checkTexts[`ruleTitle-${id}`]}\n\n\`${id}\` · ${severity}\n`);
      const headings = [...page.matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading);
      expect(headings).toEqual([
        "Why",
        "An example that fails",
        "One that passes",
        "How to fix it",
        "How to accept it",
      ]);
    },
  );
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
