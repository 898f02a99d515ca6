import { sheetLeftOut } from "../../../../src/checks/rules/table/sheet-left-out";
import { testRule } from "../../rule-table";

const PLAN = `
  | Action | Indicators | Target | 2023 | 2024 |
  | 1.1 Train | Number of courses | 4 | 2 | 2 |`;

testRule(sheetLeftOut, {
  failing: {
    "one with a column more": {
      plan: `${PLAN}\nLeft out: Zone 2!A3 (Fund)`,
      finds: [
        {
          cell: "A3",
          severity: "warning",
          says: "“Zone 2” has nearly the same header row as “Plan”, but was not read with it: only one of both has “Fund”.",
        },
      ],
    },
    "several, each by itself": {
      plan: `${PLAN}\nLeft out: Zone 2!A3 (Fund); Zone 3!B1 (Remarks, Note)`,
      finds: [{ cell: "A3" }, { cell: "B1", says: "“Remarks”, “Note”. If" }],
    },
    "a sheet of reports that does not say which numbers are the actuals": {
      plan: `${PLAN}\nLeft out: Districts!D2 (reports Got)`,
      finds: [{ cell: "D2", severity: "warning", says: "If the numbers below “Got” are actuals" }],
    },
    "the same without a header": {
      plan: `${PLAN}\nLeft out: Districts!D2 (reports)`,
      finds: [{ cell: "D2", says: "If the numbers below this cell are actuals" }],
    },
    "one with many other columns": {
      plan: `${PLAN}\nLeft out: Zone 2!A3 (A, B, C, D, E, F)`,
      finds: [{ cell: "A3", says: "“A”, “B”, “C”, “D” and 2 more columns" }],
    },
  },
  passing: {
    "one sheet": PLAN,
    "another version": `${PLAN}\nOther versions: Draft!A3`,
    "no plan to speak of": `
      | Action | Indicators | Target | 2023 | 2024 |`,
  },
});
