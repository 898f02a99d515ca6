import { readPlan } from "../../../src/reading";
import { sheetWith, tableInShort } from "./columns-read";

/** What is weighed, the table that is the plan, and another one that is nearly as likely. */
const CASES: readonly (readonly [string, string, string])[] = [
  [
    "what is hidden is not what people keep",
    "Action: actions | Responsible: agencies | Timeline: quarters",
    "Action: actions | Indicator: indicators | Target 2026: numbers | Target 2027: other numbers | Responsible: agencies | Baseline: zeros // hidden",
  ],
  [
    "a plan says how much by when",
    "Action: actions | 2026: numbers | 2027: other numbers | Responsible: agencies | Remarks: words | Budget: money // 1 rows",
    "Budget 2026–2027 // Action: actions | Target: numbers | Budget: money // 2 rows",
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
