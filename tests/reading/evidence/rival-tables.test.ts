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
    "a plan says what is done",
    "Budget 2026–2027 // Action: actions | Indicator: indicators | Actual 2026: other numbers",
    "Indicator: indicators | 2026: numbers | 2027: other numbers",
  ],
  [
    "a plan says what is done",
    "Plan of action 2026–2027 // Indicator: indicators | Baseline: zeros | Target: numbers | Shelf: units",
    "Plan of action 2026–2027 // Action: actions | Target: numbers | Budget: money // 2 rows",
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
    "plans are reported on",
    "Indicator: indicators | Baseline: zeros | Actual 2026: other numbers | Partners: agencies | Shelf: units",
    "Indicator: indicators | 2026: numbers | 2027: other numbers",
  ],
  [
    "plans are reported on",
    "Budget 2026–2027 // Action: actions | Target: numbers | Budget: money // 2 rows",
    "Budget 2026–2027 // Action: actions | Indicator: indicators | Actual 2026: other numbers",
  ],
  [
    "indicators have a state before",
    "Action: actions | Baseline: zeros | Target: numbers | Shelf: units // 2 rows",
    "Plan of action 2026–2027 // Action: actions | Weather: words | Indicator: sentences",
  ],
  [
    "indicators have a state before",
    "Plan of action 2026–2027 // Action: actions | Target: numbers | Budget: money // 2 rows",
    "Action: actions | Baseline: zeros | Target: numbers | Unit: units | Unit: units",
  ],
  [
    "a template has one row to show how; a plan of one action is rare",
    "Budget 2026–2027 // Action: actions | Target 2026: numbers | Target 2027: other numbers | Partners: agencies | Start: dates | Finish: dates | Planned works: dates | Planned repairs: dates",
    "No.: codes | Action: actions | Target: numbers // 1 rows",
  ],
  [
    "a template has one row to show how; a plan of one action is rare",
    "No.: codes | Action: actions | Target: numbers // 1 rows",
    "No.: codes | Action: actions | Indicator: indicators",
  ],
  [
    "a plan says how much, also in words",
    "Plan of action 2026–2027 // Objective: objectives | 2026: numbers | 2027: other numbers | Responsible: agencies | Target: sentences",
    "Action: actions | Indicator: indicators | Target 2026: numbers | Target 2027: other numbers | Responsible: agencies | Weather: words // 2 rows",
  ],
  [
    "a plan says how much, also in words",
    "Plan of action 2026–2027 // Action: actions | Target: numbers | Budget: money // 2 rows",
    "Action: actions | Target: numbers | Budget: money | Target: sentences // 2 rows",
  ],
  [
    "a plan says what is counted",
    "Objective: objectives | Action: actions | Indicator: indicators | Budget: money",
    "No.: codes | Action: actions | Target: numbers // 1 rows",
  ],
  [
    "a plan says what is counted",
    "Budget 2026–2027 // Action: actions | Target: numbers | Budget: money // 2 rows",
    "Indicator: indicators | 2026: numbers | 2027: other numbers",
  ],
  [
    "a title that speaks of money, over years without a word",
    "No.: codes | Action: actions | Target: numbers // 1 rows",
    "Budget 2026–2027 // Objective: objectives | Action: actions | 2026: numbers | 2027: other numbers | Timeline: quarters | Source: sentences",
  ],
  [
    "a title that speaks of money, over years without a word",
    "Budget 2026–2027 // Action: actions | Indicator: indicators | 2026: numbers | 2027: other numbers | Responsible: agencies | Theme: words",
    "Budget 2026–2027 // Action: actions | Indicator: indicators | Actual 2026: other numbers",
  ],
  [
    "actions are numbered",
    "Budget 2026–2027 // Objective: objectives | No.: codes | Action: actions | Target: numbers // 1 rows",
    "Action: actions | Indicator: indicators | Responsible: agencies | Shelf: units // 3 rows",
  ],
  [
    "a plan says what for",
    "Objective: objectives | Action: actions | Baseline: zeros | Responsible: agencies",
    "Budget 2026–2027 // Action: actions | Indicator: indicators | Actual 2026: other numbers",
  ],
  [
    "a plan says what for",
    "Action: actions | Indicator: indicators | Responsible: agencies | Shelf: units // 3 rows",
    "Objective: objectives | Action: actions | Baseline: zeros | Responsible: agencies",
  ],
  [
    "a plan says how much",
    "No.: codes | Action: actions | Target: numbers // 1 rows",
    "Indicator: indicators | 2026: numbers | 2027: other numbers",
  ],
  [
    "a plan says how much",
    "Objective: objectives | Action: actions | Indicator: indicators | Budget: money",
    "Budget 2026–2027 // Action: actions | Target: numbers | Budget: money // 2 rows",
  ],
  [
    "a plan says who helps",
    "Budget 2026–2027 // Action: actions | Target: numbers | Budget: money // 2 rows",
    "Plan of action 2026–2027 // Action: actions | Responsible: agencies | Partners: agencies | Remarks: words | Weather: words // 3 rows",
  ],
  [
    "a plan says how much by when",
    "Action: actions | 2026: numbers | 2027: other numbers | Responsible: agencies | Remarks: words | Budget: money // 1 rows",
    "Budget 2026–2027 // Action: actions | Target: numbers | Budget: money // 2 rows",
  ],
  [
    "a head that is understood has each meaning once",
    "Budget 2026–2027 // Objective: objectives | No.: codes | Action: actions | Target: numbers // 1 rows",
    "Action: actions | Unit: units | Target 2026: numbers | Target 2027: other numbers | Target 2026: numbers | Target 2027: other numbers",
  ],
  [
    "a head that is understood has each meaning once",
    "Action: actions | Unit: units | Target 2026: numbers | Target 2027: other numbers | 2026: numbers | 2027: other numbers",
    "Objective: objectives | Action: actions | Baseline: zeros | Responsible: agencies",
  ],
  [
    "a plan says who",
    "Action: actions | Baseline: zeros | Responsible: agencies | Timeline: quarters | Shelf: units // 2 rows",
    "Indicator: indicators | 2026: numbers | 2027: other numbers",
  ],
  [
    "a plan says who",
    "Budget 2026–2027 // Action: actions | Indicator: indicators | Actual 2026: other numbers",
    "Indicator: indicators | Baseline: zeros | Actual 2026: other numbers | Partners: agencies | Shelf: units",
  ],
  [
    "a plan says when",
    "Plan of action 2026–2027 // No.: codes | Indicator: indicators | Timeline: quarters | Remarks: words",
    "Indicator: indicators | 2026: numbers | 2027: other numbers",
  ],
  [
    "targets that are numbers",
    "Budget 2026–2027 // Action: actions | Target: numbers | Budget: money // 2 rows",
    "No.: codes | Action: actions | Indicator: indicators",
  ],
  [
    "targets that are numbers",
    "Objective: objectives | Action: actions | Indicator: indicators | Budget: money",
    "Budget 2026–2027 // Action: actions | Target: numbers | Budget: money // 2 rows",
  ],
  [
    "a title over the table, or the sheet's name, says that it is a plan",
    "Budget 2026–2027 // Action: actions | Unit: units | Target 2026: numbers | Target 2027: other numbers | Actual 2026: other numbers",
    "Plan of action 2026–2027 // Action: actions | Target: numbers | Budget: money // 2 rows",
  ],
  [
    "indicators have a unit",
    "Indicator: indicators | Unit: units | Actual 2026: other numbers | Responsible: agencies | Partners: agencies // 2 rows",
    "No.: codes | Action: actions | Indicator: indicators",
  ],
  [
    "indicators have a unit",
    "Action: actions | Target: numbers | Budget: money | Target: sentences // 2 rows",
    "Indicator: indicators | Unit: units | Target: numbers | Source: sentences | Shelf: units",
  ],
  [
    "a table of something else has columns of something else",
    "Budget 2026–2027 // Action: actions | Target: numbers | Budget: money // 2 rows",
    "Plan of action 2026–2027 // Action: actions | Weather: words | Indicator: sentences",
  ],
  [
    "nothing says how much, by whom or by when",
    "Budget 2026–2027 // Action: actions | Indicator: indicators | Actual 2026: other numbers",
    "Plan of action 2026–2027 // Action: actions | Unit: units | Baseline: zeros | 2026: numbers | 2027: other numbers | Source: sentences | Budget: money",
  ],
  [
    "a plan says where it can be looked up",
    "Budget 2026–2027 // Action: actions | Target: numbers | Budget: money // 2 rows",
    "No.: codes | Action: actions | Baseline: zeros | Timeline: quarters | Source: sentences",
  ],
  [
    "years without a word are a budget's as likely as a plan's",
    "No.: codes | Action: actions | Target: numbers // 1 rows",
    "Indicator: indicators | 2026: numbers | 2027: other numbers",
  ],
  [
    "years without a word are a budget's as likely as a plan's",
    "Plan of action 2026–2027 // Objective: objectives | 2026: numbers | 2027: other numbers | Responsible: agencies | Target: sentences",
    "Action: actions | Indicator: indicators | Target 2026: numbers | Target 2027: other numbers | Responsible: agencies | Weather: words // 2 rows",
  ],
  [
    "actions have a status: few texts that repeat",
    "Action: actions | Responsible: agencies | Status: statuses",
    "Action: actions | Responsible: agencies | Unit: units",
  ],
  [
    "actions have a status, but more so where it can be looked up",
    "No.: codes | Action: actions | Responsible: agencies | Source: sentences",
    "Action: actions | Responsible: agencies | Status: statuses",
  ],
  [
    "a plan says who helps, but more so in what units it counts and under which numbers",
    "No.: codes | Action: actions | Responsible: agencies | Unit: units",
    "Action: actions | Responsible: agencies | Partners: agencies",
  ],
  [
    "indicators have a state before, which counts more than where they can be looked up",
    "Action: actions | Responsible: agencies | Baseline: zeros",
    "Action: actions | Responsible: agencies | Source: sentences",
  ],
  [
    "a plan says what for, but more so the state before, under numbers",
    "No.: codes | Action: actions | Responsible: agencies | Baseline: zeros",
    "Objective: objectives | Action: actions | Responsible: agencies",
  ],
];

describe("which of two tables is the plan", () => {
  it.each(CASES)("%s: %s", (_, plan, other) => {
    const sheets = [sheetWith(tableInShort(other, "North")), sheetWith(tableInShort(plan, "South"))];
    const reading = readPlan(sheets);
    expect(reading.kind === "plan" ? reading.plan.sheet : null).toBe("South");
  });
});
