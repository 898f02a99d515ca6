import { targetZero } from "../../../../src/checks/rules/targets/target-zero";
import { testRule } from "../../rule-table";
import { inRow, isCount } from "../../planting-in-workbooks";
import { QUARTERS } from "../../random-workbooks";

testRule(targetZero, {
  failing: {
    "nothing planned, said by zero": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 0 | 0 | 0 |
        > C2 info: is 0, so no progress`,
    "zero and blank years": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 0 | |  |
        > C2`,
    "a percentage": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | % of victims assisted | 0% | |  |
        > C2`,
  },
  passing: {
    "again and again, which is how the plan says that nothing is planned": `
        | Action | Indicators | Target |
        | 1.1 Train | Number of courses | 0 |
        | 1.2 Meet | Number of meetings | 0 |
        | 1.3 Print | Number of manuals | 0 |
        | 1.4 Visit | Number of visits | 0 |`,
    "a target above zero": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 0 | 3 |`,
    "what is to fall to zero": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Work off | Number of cases pending | 0 | 20 | 0 |`,
    "from a baseline down to zero": `
        | Action | Indicators | Baseline | Target |
        | 1.1 Free | Number of victims detained | 12 | 0 |`,
    NP: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | NP | NP | NP |`,
  },
  planted: [
    inRow("plan", {
      fits: isCount,
      holds: () =>
        Object.fromEntries(["Target", "2023", "2024", "2025", ...QUARTERS].map((header) => [header, "0"])),
      at: "Target",
    }),
  ],
});
