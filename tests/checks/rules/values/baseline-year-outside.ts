import { baselineYearOutside } from "../../../../src/checks/rules/values/baseline-year-outside";
import { testRule } from "../../rule-table";
import { inRow, hasBaseline, pick } from "../../planting-in-workbooks";

testRule(baselineYearOutside, {
  failing: {
    "after the first year": `
        | Action | Indicators | Baseline | Baseline year | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 1 | 2024 | 4 | 2 | 2 |
        > D2 warning: is of 2024, but the plan begins in 2023`,
    "in the Buddhist era": `
        | Action | Indicators | Baseline | Baseline year | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 1 | 2567 | 4 | 2 | 2 |
        > D2`,
    "by the title of the plan": `
        PLAN OF ACTION 2023-2024

        | Action | Indicators | Baseline | Baseline year | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 1 | 2026 | 4 |  | 4 |
        > D2`,
  },
  passing: {
    "before the plan": `
        | Action | Indicators | Baseline | Baseline year | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 1 | 2022 | 4 | 2 | 2 |`,
    "the first year": `
        | Action | Indicators | Baseline | Baseline year | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 1 | 2023 | 4 | 2 | 2 |`,
    "no year": `
        | Action | Indicators | Baseline | Baseline year | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 1 |  | 4 | 2 | 2 |`,
    "several years": `
        | Action | Indicators | Baseline | Baseline year | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 1 | 2019 and 2025 | 4 | 2 | 2 |`,
  },
  planted: [
    inRow("plan", {
      fits: hasBaseline,
      holds: (_, seed) => ({ "Baseline year": pick(["2024", "2025", "2032", "2568"], seed) }),
      at: "Baseline year",
    }),
  ],
});
