import { rowNotRead } from "../../../../src/checks/rules/table/row-not-read";
import { planRead } from "../../plan-read";
import { testRule } from "../../rule-table";
import { withRows, cellOf } from "../../planting-in-workbooks";

testRule(rowNotRead, {
  failing: {
    "a note before the first action": `
        | Action | Indicators | Target | 2023 | 2024 |
        |  | see annex 2 | | |  |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        > B2 info: “see annex 2” belongs to no action`,
    "targets before the first action": `
        | Action | Indicators | Target | 2023 | 2024 |
        |  | | 3 | 1 | 2 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        > C2`,
    "two rows": `
        | Action | Indicators | Target | 2023 | 2024 |
        |  | see annex 2 | | |  |
        |  | and annex 3 | | |  |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        > B2
        > B3`,
    "an action below a heading of what was taken out": {
      plan: planRead(`
        | No | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 | Train | Number of courses | 3 | 1 | 2 |
        | Deleted actions | | | | | |
        | 1.2 | Meet | Number of meetings | 3 | 1 | 2 |`),
      finds: ["A4 info: is below “Deleted actions”"],
    },
    "an action that is cancelled, and one that is postponed": {
      plan: planRead(`
        | Action | Indicators | Target | 2023 | 2024 | Status |
        | 1.1 Train | Number of courses | 3 | 1 | 2 | Ongoing |
        | 1.2 Meet | Number of meetings | 3 | 1 | 2 | Cancelled |
        | 1.3 Print | Number of guides | 3 | 1 | 2 | Postponed to 2025 |`),
      finds: ["F3 info: “Number of meetings” is not due any more", "F4 info: its targets still count"],
    },
    "an action that is struck through, below the others": {
      plan: planRead(
        `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        | 1.2 Meet | Number of meetings | 3 | 1 | 2 |`,
        ["A3 struck", "B3 struck", "C3 struck", "D3 struck", "E3 struck"],
      ),
      finds: [
        "A3 info: “1.2 Meet” is struck through, so it was left out",
        ...["B3 info", "C3 info", "D3 info", "E3 info"],
      ],
    },
    "a target of which the former number is struck through": {
      plan: planRead(
        `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 10 3 | 1 | 2 |`,
        ["C2 partlyStruck 3"],
      ),
      finds: ["C2 info: Part of “10 3” is struck through; the rest was read: “3”"],
    },
    "a target of which Excel does not say what is struck through": {
      plan: planRead(
        `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 10 3 | 1 | 2 |`,
        ["C2 unknown"],
      ),
      finds: ["C2 warning: Excel does not say which"],
    },
  },
  passing: {
    "a postponed action without any target": {
      plan: planRead(`
        | Action | Indicators | Target | 2023 | 2024 | Status |
        | 1.1 Train | Number of courses | 3 | 1 | 2 | Ongoing |
        | 1.2 Print | Number of guides | | | | Postponed |`),
    },
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
  planted: [
    {
      plant: (workbook) => ({
        workbook: withRows(workbook, "plan", (rows) => [{ Indicators: "see annex 2" }, ...rows]),
        cells: [cellOf(workbook, "plan", 0, "Indicators")],
      }),
    },
  ],
});
