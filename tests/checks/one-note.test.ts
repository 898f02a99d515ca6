import { runChecks, sayFinding, withOneNoteForEach, type CheckResult } from "../../src/checks";
import { createTranslator } from "../../src/locales/translator";
import { drawnSubject } from "./drawn-subject";
import { address } from "./in-words";

const WITHOUT_BASELINE = `
  | Action | Indicators | Baseline | Target |
  | 1.1 Train | Number of courses | 4 | 9 |
  | 1.2 Meet | Number of meetings | | 6 |
  | 1.3 Print | Number of manuals | | 7 |
  | 1.4 Visit | Number of visits | 2 | 8 |`;

function notesOn(plan: string, accepted: Readonly<Record<string, string>> = {}): CheckResult["findings"] {
  const result = withOneNoteForEach(runChecks(drawnSubject(plan), { accepted }), accepted);
  return result.findings.filter(({ rule }) => rule === "baseline-missing");
}

describe("what is noted of several cells in the same words", () => {
  const [note, ...others] = notesOn(WITHOUT_BASELINE);

  it("is one note, which names all of them", () => {
    expect(others).toEqual([]);
    expect([note!.cell, ...(note!.others ?? [])].map(address)).toEqual(["C3", "C4"]);
    expect(sayFinding(note!, createTranslator("en"))).toMatch(/“Number of meetings” .* The same in C4\.$/);
  });

  it("is accepted for all of them", () => {
    expect(notesOn(WITHOUT_BASELINE, { [note!.key]: "No data" })).toMatchObject([{ accepted: "No data" }]);
  });

  it("comes back when it is found in another cell as well", () => {
    const more = `${WITHOUT_BASELINE}\n  | 1.5 Talk | Number of talks | | 5 |`;
    expect(notesOn(more, { [note!.key]: "No data" })).toMatchObject([{ accepted: null }]);
  });

  it("does not take with it what was accepted before", () => {
    const [first] = runChecks(drawnSubject(WITHOUT_BASELINE)).findings.filter(
      ({ rule }) => rule === "baseline-missing",
    );
    const notes = notesOn(WITHOUT_BASELINE, { [first!.key]: "No data" });
    expect(notes.map(({ accepted, cell, others: more }) => [accepted, address(cell), more])).toEqual([
      ["No data", "C3", undefined],
      [null, "C4", undefined],
    ]);
  });
});

describe("a mistake", () => {
  it("is told by itself, however many there are", () => {
    const result = runChecks(
      drawnSubject(`
        | Action | Indicators | Target |
        | 1.1 Train | Number of courses | -3 |
        | 1.2 Meet | Number of meetings | -2 |`),
    );
    const told = withOneNoteForEach(result).findings.filter(({ rule }) => rule === "target-negative");
    expect(told).toHaveLength(2);
  });
});
