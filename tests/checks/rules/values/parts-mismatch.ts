import { partsMismatch } from "../../../../src/checks/rules/values/parts-mismatch";
import { testRule } from "../../rule-table";

testRule(partsMismatch, {
  failing: {
    "more than its parts": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 30 (14 M, 12 F) | 30 |  |`,
      finds: [{ cell: "C2", severity: "warning", says: "14 M + 12 F = 26, but the whole is 30" }],
    },
    "fewer than its parts": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 20 (14 M, 12 F) | 20 |  |`,
      finds: [{ cell: "C2" }],
    },
    "in a year": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 30 | 30 (14 M, 12 F) |  |`,
      finds: [{ cell: "D2" }],
    },
  },
  passing: {
    "as many as its parts": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 26 (14 M, 12 F) | 26 |  |`,
    "a number without parts": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 26 | 26 |  |`,
    nothing: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers |  |  |  |`,
  },
});
