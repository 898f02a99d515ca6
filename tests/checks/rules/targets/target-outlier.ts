import { targetOutlier } from "../../../../src/checks/rules/targets/target-outlier";
import { testRule } from "../../rule-table";

testRule(targetOutlier, {
  failing: {
    "a slip of a digit": {
      plan: `
        | Action | Indicators | Target | 2021 | 2022 | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of officers | 420 | 30 | 30 | 300 | 30 | 30 |`,
      finds: [
        {
          cell: "F2",
          severity: "info",
          says: "The target for 2023 is 300, while the usual one of “Number of officers” is 30",
        },
      ],
    },
    "among targets that differ a little": {
      plan: `
        | Action | Indicators | Target | 2021 | 2022 | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of officers | 620 | 28 | 30 | 500 | 32 | 30 |`,
      finds: [{ cell: "F2" }],
    },
    "a digit too many between two that are alike": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Reach | Number of people reached | 23500 | 1800 | 19700 | 2000 |`,
      finds: [{ cell: "E2", severity: "info", says: "the usual one of “Number of people reached” is 2000" }],
    },
    "a digit too few": {
      plan: `
        | Action | Indicators | Target | 2021 | 2022 | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of officers | 1203 | 300 | 300 | 3 | 300 | 300 |`,
      finds: [{ cell: "F2" }],
    },
  },
  passing: {
    "a year in which nothing is planned": `
        | Action | Indicators | 2021 | 2022 | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of courses | 90 | 92 | 0 | 91 | 95 |`,
    "a month in which it is done once": `
        | Action | Indicators | 2021 | 2022 | 2023 | 2024 | 2025 |
        | 1.1 Appoint | Number of committees | 0 | 0 | 1 | 0 | 0 |`,
    "targets of one size": `
        | Action | Indicators | Target | 2021 | 2022 | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of officers | 165 | 30 | 30 | 45 | 30 | 30 |`,
    "hardly different": `
        | Action | Indicators | Target | 2021 | 2022 | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of courses | 6 | 1 | 1 | 2 | 1 | 1 |`,
    "too few targets to tell": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of officers | 160 | 30 | 100 | 30 |
        | 1.2 Begin | Number of officers reached | 430 | 20 | 200 | 210 |
        | 1.3 Meet | Number of officers met | 330 | 30 | 300 | |`,
    rising: `
        | Action | Indicators | Target | 2021 | 2022 | 2023 | 2024 | 2025 |
        | 1.1 Reach | Number of districts reached | 50 | 10 | 20 | 30 | 40 | 50 |`,
  },
});
