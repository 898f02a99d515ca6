import { planTruncated } from "../../../../src/checks/rules/table/plan-truncated";
import { testRule } from "../../rule-table";

const PLAN = `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`;

testRule(planTruncated, {
  failing: {
    "a cell in the last column": {
      plan: `${PLAN}

        Far away: XFD1`,
      finds: [{ cell: "XFD1", severity: "warning", says: "in XFD1, so far from the rest" }],
    },
    "an area": {
      plan: `${PLAN}

        Far away: SS1:ZZ200`,
      finds: [{ cell: "SS1", says: "in SS1:ZZ200, so far from the rest" }],
    },
    "cells to the right and below": {
      plan: `${PLAN}

        Far away: XFD1, A1048576`,
      finds: [{ cell: "XFD1" }, { cell: "A1048576" }],
    },
    "merged cells that Excel does not tell": {
      plan: `${PLAN}

        Not told: merges`,
      finds: [{ cell: "A1", severity: "warning", says: "which cells of “Plan” are merged" }],
    },
    "what the workbook keeps, which Excel does not give": {
      plan: `${PLAN}

        Not told: records`,
      finds: [{ cell: "A1", severity: "warning", says: "accepted findings" }],
    },
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
});
