import { rowNotRead } from "../../../../src/checks/rules/table/row-not-read";
import { testRule } from "../../rule-table";

testRule(rowNotRead, {
  failing: {
    "a note before the first action": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        |  | see annex 2 | | |  |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
      finds: [{ cell: "B2", severity: "info", says: "“see annex 2” belongs to no action" }],
    },
    "targets before the first action": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        |  | | 3 | 1 | 2 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
      finds: [{ cell: "C2" }],
    },
    "two rows": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        |  | see annex 2 | | |  |
        |  | and annex 3 | | |  |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
      finds: [{ cell: "B2" }, { cell: "B3" }],
    },
  },
  passing: {
    "each row under its action": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        |  | Number of officers | 60 | 30 | 30 |`,
    "an objective": `
        | Objective | Action | Indicators | Target |
        | 1. Protect | | |  |
        |  | 1.1 Train | Number of courses | 3 |`,
    "a blank row": `
        | Action | Indicators | Target | 2023 | 2024 |
        |  | | | |  |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
  },
});
