import { factsOf, type Finding } from "../../src/app";
import { createTranslator } from "../../src/locales/translator";
import { factItems, factSections } from "../../src/taskpane/findings/fact-sections";
import { folded, searchFacts } from "../../src/taskpane/findings/fact-search";
import { subjectFinder } from "../../src/taskpane/findings/finding-subject";
import { gridOf } from "../reading/grid-of";
import { planReading } from "../reading/told";

const translate = createTranslator("en");

function found(change: Partial<Finding>): Finding {
  return {
    rule: "target-zero",
    matter: "form",
    severity: "warning",
    cell: { sheet: "Plan", row: 10, column: 5 },
    message: { id: "agency-missing", values: { action: "Réunion à Siem Reap" } },
    fixes: [],
    key: "key",
    fact: "",
    doubt: null,
    accepted: null,
    ...change,
  };
}

describe("folding a text for the search", () => {
  it.each([
    ["RÉUNION", "reunion"],
    ["Añõ", "ano"],
    ["ปี ๒๕๖๘", "ปี 2568"],
    ["ឆ្នាំ ២០២៥", "ឆ្នាំ 2025"],
    ["Ｆ１１", "f11"],
    // Signs above and below Thai and Khmer letters make other words of them.
    ["ที่", "ที่"],
  ])("makes of %s %s", (text, expected) => {
    expect(folded(text)).toBe(expected);
  });
});

describe("searching facts", () => {
  it.each([
    ["", true],
    ["f11", true],
    ["4.2", true],
    ["Plan!F11", true],
    ["reunion", true],
    ["REAP responsible", true],
    ["reap sweden", false],
    ["f12", false],
    ["target-zero", true],
    ["agreed in March", true],
  ])("for %j finds it: %j", (search, isFound) => {
    const facts = factsOf([found({ accepted: "As agreed in March" })]);
    const subjectOf = () => ({ action: "4.2", meaning: null, place: "F11" });
    expect(searchFacts(facts, search, { translate, subjectOf })).toEqual(isFound ? facts : []);
  });
});

describe("what a finding is about", () => {
  const { plan } = planReading(
    gridOf([
      ["Plan of action 2024-2025"],
      ["Note", "For the meeting"],
      ["Action", "Indicator", "Overall target", "2024", "2025"],
      ["1.1 Train the police", "Number of officers trained", 4, 2, 2],
      ["1.2 Inform the public", "Number of campaigns", 4, 2, 2],
    ]),
  );
  const subject = (row: number, column: number) =>
    subjectFinder(plan)({ cell: { sheet: plan.sheet, row, column } } as Finding);

  it("names the action and the column of a cell in the table", () => {
    expect(subject(3, 2)).toEqual({ action: "1.1", meaning: "overallTarget", place: "C4" });
  });

  it("names no column for a cell above the table", () => {
    expect(subject(1, 1)).toEqual({ action: null, meaning: null, place: "B2" });
  });
});

describe("the sections of the facts", () => {
  const findings = [
    found({ fact: "a", matter: "words" }),
    found({ fact: "b", matter: "contradiction", severity: "info" }),
    found({ fact: "c", matter: "contradiction", severity: "error" }),
    found({ fact: "d", matter: "words", accepted: "As agreed" }),
    found({ fact: "e", matter: "contradiction", doubt: { id: "finding-doubt" } }),
    found({ fact: "a", matter: "words", cell: { sheet: "Plan", row: 12, column: 5 } }),
  ].map((finding) => ({ ...finding, rule: "percent-stated-mismatch" as const }));
  const sections = factSections(factsOf(findings));

  it("are numbers, questions, words; what weighs most first in each, and what was accepted at the end", () => {
    expect(sections.map(({ kind, facts }) => [kind, facts.map(({ key }) => key)])).toEqual([
      ["number", ["c", "b"]],
      ["question", ["e"]],
      ["words", ["a"]],
      ["accepted", ["d accepted"]],
    ]);
  });

  it.each([
    [false, ["c", "b", "e", "a"]],
    [true, ["c", "b", "e", "a", "d accepted"]],
  ])("are listed with the accepted facts only where they are shown: %j", (isAcceptedShown, keys) => {
    const facts = factItems(sections, isAcceptedShown).filter(({ kind }) => kind === "fact");
    expect(facts.map(({ key }) => key)).toEqual(keys);
  });
});
