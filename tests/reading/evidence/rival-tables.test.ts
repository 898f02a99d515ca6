import { readPlan } from "../../../src/reading";
import { sheetWith, tableInShort } from "./columns-read";

/** What is weighed, the table that is the plan, and another one that is nearly as likely. */
const CASES: readonly (readonly [string, string, string])[] = [
  [
    "a table without indicators and targets gives way to one with both",
    "Indicator: indicators | Unit: units | Target: numbers",
    "Objective: objectives | No.: codes | Action: actions | Responsible: agencies | Timeline: quarters",
  ],
  [
    "a table without indicators and targets gives way to one with both that is nearly as likely",
    "Plan of action 2026–2027 // Objective: objectives | No.: codes | Action: actions | Responsible: agencies | Partners: agencies | Timeline: quarters | Budget: money",
    "Indicator: indicators | Target: numbers | Weather: words | Shelf: units // 3 rows",
  ],
  [
    "a table without indicators and targets gives way to one with both, even where it begins, ends and names a plan",
    "Name of the indicator: indicators | Unit: units | Baseline: zeros | Target: numbers",
    "Plan of action 2026–2027 // Objective: objectives | No.: codes | Action: actions | Responsible: agencies | Start: dates | Finish: dates",
  ],
  [
    "what is hidden is not what people keep",
    "Action: actions | Responsible: agencies | Timeline: quarters",
    "Action: actions | Indicator: indicators | Target 2026: numbers | Target 2027: other numbers | Responsible: agencies | Baseline: zeros // hidden",
  ],
  [
    "of two sheets people keep the one with heads in words, and not a copy for a program",
    "Indicator: indicators | Target 2026: numbers | Target 2027: other numbers",
    "indicator: indicators | baseline_value: zeros | target_2026: numbers | target_2027: other numbers",
  ],
  [
    "a plan says how much by when",
    "Action: actions | 2026: numbers | 2027: other numbers | Responsible: agencies | Remarks: words | Budget: money // 1 rows",
    "Budget 2026–2027 // Action: actions | Target: numbers | Budget: money // 2 rows",
  ],
  [
    "a title over the table, or the sheet's name, says that it is a plan",
    "Budget 2026–2027 // Action: actions | Unit: units | Target 2026: numbers | Target 2027: other numbers | Actual 2026: other numbers",
    "Plan of action 2026–2027 // Action: actions | Target: numbers | Budget: money // 2 rows",
  ],
  [
    "actions have a status: few texts that repeat",
    "Action: actions | Responsible: agencies | Status: statuses",
    "Action: actions | Responsible: agencies | Unit: units",
  ],
];

describe("which of two tables is the plan", () => {
  it.each(CASES)("%s: %s", (_, plan, other) => {
    const sheets = [sheetWith(tableInShort(other, "North")), sheetWith(tableInShort(plan, "South"))];
    const reading = readPlan(sheets);
    expect(reading.kind === "plan" ? reading.plan.sheet : null).toBe("South");
  });
});
