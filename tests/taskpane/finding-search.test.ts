import type { Finding } from "../../src/app";
import { createTranslator } from "../../src/locales/translator";
import { filterFindings, folded } from "../../src/taskpane/findings/finding-search";

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
    group: "",
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

describe("searching findings", () => {
  it.each([
    ["", true],
    ["f11", true],
    ["Plan!F11", true],
    ["reunion", true],
    ["REAP responsible", true],
    ["reap sweden", false],
    ["f12", false],
    ["target-zero", true],
    ["agreed in March", true],
  ])("for %j finds it: %j", (search, isFound) => {
    const finding = found({ accepted: "As agreed in March" });
    expect(filterFindings([finding], { severities: [], search }, translate)).toEqual(
      isFound ? [finding] : [],
    );
  });

  it("keeps only what weighs as much as is asked for, in its order", () => {
    const findings = (["info", "error", "warning", "error"] as const).map((severity, index) =>
      found({ severity, key: String(index) }),
    );
    const kept = filterFindings(findings, { severities: ["error", "info"], search: "" }, translate);
    expect(kept.map(({ key }) => key)).toEqual(["0", "1", "3"]);
  });
});
