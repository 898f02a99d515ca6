import { planTruncated } from "../../../../src/checks/rules/table/plan-truncated";
import { testRule } from "../../rule-table";

const PLAN = `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`;

testRule(planTruncated, {
  failing: {
    "a cell in the last column": `${PLAN}

        Far away: XFD1
        > XFD1 warning: in XFD1, so far from the rest`,
    "an area": `${PLAN}

        Far away: SS1:ZZ200
        > SS1: in SS1:ZZ200, so far from the rest`,
    "cells to the right and below": `${PLAN}

        Far away: XFD1, A1048576
        > XFD1
        > A1048576`,
    "merged cells that Excel does not tell": `${PLAN}

        Not told: merges
        > A1 warning: which cells of “Plan” are merged`,
    "what the workbook keeps, which Excel does not give": `${PLAN}

        Not told: records
        > A1 warning: what was accepted`,
  },
  passing: {
    "a plan that was read whole": PLAN,
    "a workplan beside it": `${PLAN}

        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Course | 1.1 Train |`,
    "a column that is far to the right": `
        | Action | Indicators | Target | 2023 | 2024 | Remarks |
        | 1.1 Train | Number of courses | 3 | 1 | 2 | in the far provinces |`,
  },
  planted: [
    {
      plant: (workbook) => ({
        workbook: { ...workbook, lines: [...workbook.lines, "Far away: XFD1"] },
        cells: ["Plan!XFD1"],
      }),
    },
  ],
});
