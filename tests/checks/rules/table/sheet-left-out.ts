import { sheetLeftOut } from "../../../../src/checks/rules/table/sheet-left-out";
import { testRule } from "../../rule-table";
import { withLine } from "../../planting-in-workbooks";

const PLAN = `
  | Action | Indicators | Target | 2023 | 2024 |
  | 1.1 Train | Number of courses | 4 | 2 | 2 |`;

testRule(sheetLeftOut, {
  failing: {
    "one with a column more": `${PLAN}\nLeft out: Zone 2!A3 (Fund)
        > A3 warning: “Zone 2” has nearly the same header row as “Plan”, but was not read with it: only one of both has “Fund”.`,
    "several, each by itself": `${PLAN}\nLeft out: Zone 2!A3 (Fund); Zone 3!B1 (Remarks, Note)
        > A3
        > B1: “Remarks”, “Note”. If`,
    "a sheet of reports that does not say which numbers are the actuals": `${PLAN}\nLeft out: Districts!D2 (reports Got)
        > D2 warning: If the numbers below “Got” are actuals`,
    "the same without a header": `${PLAN}\nLeft out: Districts!D2 (reports)
        > D2: If the numbers below this cell are actuals`,
    "one with many other columns": `${PLAN}\nLeft out: Zone 2!A3 (A, B, C, D, E, F)
        > A3: “A”, “B”, “C”, “D” and 2 more columns`,
  },
  passing: {
    "one sheet": PLAN,
    "another version": `${PLAN}\nOther versions: Draft!A3`,
    "no plan to speak of": `
      | Action | Indicators | Target | 2023 | 2024 |`,
  },
  planted: [
    {
      plant: (workbook, seed) => {
        const cell = `Zone_${2 + (seed % 7)}!A${1 + (seed % 5)}`;
        return { workbook: withLine(workbook, `Left out: ${cell} (Fund)`), cells: [cell] };
      },
    },
  ],
});
