import { readPlan } from "../../../src/reading";
import { sheetWith, tableInShort } from "./columns-read";

/** What is weighed, a table, and whether it is a plan; it nearly is, or nearly is not. */
const CASES: readonly (readonly [string, string, "plan" | "noPlan"])[] = [
  [
    "nobody has filled in yet who answers and how things stand",
    "Plan of the roads service // No.: codes | Action: actions | Lead: nothing | Status: nothing | Update: nothing",
    "plan",
  ],
  [
    "nobody has filled in yet who answers and how things stand, whatever its title",
    "The roads service // No.: codes | Action: actions | Lead: nothing | Status: nothing | Update: nothing",
    "plan",
  ],
  [
    "nobody has filled in yet who answers, and the title says that it is a plan",
    "Plan of the roads service // No.: codes | Action: actions | Lead: nothing | Shelf: nothing | Update: nothing",
    "plan",
  ],
  [
    "neither its title says that it is a plan, nor does anything ask how things stand",
    "The roads service // No.: codes | Action: actions | Lead: nothing | Shelf: nothing | Update: nothing",
    "noPlan",
  ],
  [
    "each row is of somebody else, as the answers to a form are",
    "Name of the project: actions | Institution: offices | Start date: dates | E-mail: addresses of persons",
    "noPlan",
  ],
  [
    "projects have institutions and days",
    "Name of the project: actions | Institution: offices | Start date: dates | E-mail: words",
    "plan",
  ],
  [
    "three levels of a plan under a title that says that it is one",
    "National plan of the roads service // Pillar: objectives | Intervention: sentences, the last of them twice | Activity: actions",
    "plan",
  ],
  [
    "three levels under another title",
    "The roads service // Pillar: objectives | Intervention: sentences, the last of them twice | Activity: actions",
    "noPlan",
  ],
  [
    "a catalogue of processes names who owns them, and nobody's actions",
    "Area: objectives | Process: sentences, the last of them twice | Subprocess: sentences | Owner: agencies | Kind: words",
    "noPlan",
  ],
  [
    "starts and finishes, planned and actual, are a workplan's",
    "No.: codes | Action: actions | Target 2026: numbers | Target 2027: other numbers | Timeline: quarters | Start: dates | Finish: dates | Planned works: dates | Planned repairs: dates",
    "plan",
  ],
  [
    "starts and finishes that are written dates, planned and actual, are a workplan's",
    "No.: codes | Action: actions | Target 2026: numbers | Target 2027: other numbers | Timeline: quarters | Start: written dates | Finish: written dates | Planned start: written dates | Planned finish: written dates",
    "plan",
  ],
  [
    "the title says that the table is of indicators",
    "Indicators of the roads service // Name: sentences | Unit: units | Baseline: zeros | Target: numbers",
    "plan",
  ],
  [
    "the title says that the table is of indicators, whose column has no head",
    "Objectives and indicators of the roads service // : sentences | Unit: units | Target: numbers",
    "plan",
  ],
  [
    "what the texts of a column without a head begin with says that they are indicators",
    "The roads service // : indicators | Target 2026: numbers",
    "plan",
  ],
  [
    "what stands left of a target and of what was achieved is measured",
    "Retention: sentences | Target: numbers | Achieved: other numbers",
    "plan",
  ],
  [
    "what stands left of a target alone can be anything",
    "Retention: sentences | Target: numbers | Shelf: other numbers",
    "noPlan",
  ],
  [
    "who keeps an indicator is not who acts",
    "No.: codes | Indicator: indicators | Responsible: agencies | Partners: agencies",
    "noPlan",
  ],
  [
    "heads that say how indicators are computed, and nothing that is aimed at, reached or done by somebody",
    "No.: codes | Sector: objectives | Indicator: indicators | Definition: sentences | Formula: sentences | Unit: units | Frequency: words",
    "noPlan",
  ],
  [
    "heads that say how indicators are computed beside who is responsible",
    "No.: codes | Sector: objectives | Indicator: indicators | Definition: sentences | Unit: units | Responsible: agencies",
    "noPlan",
  ],
  [
    "agencies are said in words; numbers below such a head are marks that each gave",
    "No.: codes | Component: objectives | Activity: actions | Rating of the responsible agency: numbers",
    "noPlan",
  ],
  [
    "heads name things; a row of sentences is a row of the body",
    "Have the objectives of this plan been written down and agreed with every partner: actions | The responsible office reports on every single activity after the end of each quarter: agencies | Target: numbers",
    "noPlan",
  ],
  [
    "heads name things; a row of sentences is a row of the body",
    "Have the activities of this plan been written down and agreed with every partner: actions | The responsible office reports on every single activity after the end of each quarter: agencies | Target: numbers",
    "noPlan",
  ],
  [
    "heads that only happen to have a known word in them",
    "Have the activities of this plan been written down and agreed with every partner: actions | The responsible office reports on every single activity after the end of each quarter: agencies | Target: numbers | Baseline: zeros // 2 rows",
    "noPlan",
  ],
  [
    "heads name things; one long head among short ones is a note to who fills in the table",
    "Action: actions | The responsible office reports on every single activity after the end of each quarter: agencies | Target: numbers | Baseline: zeros",
    "plan",
  ],
];

describe("whether a table is a plan", () => {
  it.each(CASES)("%s: %s", (_, table, expected) => {
    expect(readPlan([sheetWith(tableInShort(table, "Sheet1"))]).kind).toBe(expected);
  });
});
