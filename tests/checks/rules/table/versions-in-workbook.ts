import { versionsInWorkbook } from "../../../../src/checks/rules/table/versions-in-workbook";
import { testRule } from "../../rule-table";

const PLAN = `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`;

testRule(versionsInWorkbook, {
  failing: {
    "a draft": `${PLAN}

        Other versions: Draft!A3
        > A3 info: “Draft” has the same actions and periods as the plan on “Plan”`,
    "a hidden sheet": `${PLAN}

        Other versions: Old!B2 (hidden)
        > B2: “Old”, a hidden sheet, has the same actions`,
    "a sheet that is named for another year": `${PLAN}

        Other versions: 2022!A3 (another year)
        > A3 info: is named for another year, so it was not read`,
    "two drafts": `${PLAN}

        Other versions: Draft 1!A3, Draft 2!A4
        > A3
        > A4`,
  },
  passing: {
    "a plan alone": PLAN,
    "a workplan beside it": `${PLAN}

        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Course | 1.1 Train |`,
    "a plan that speaks of versions": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Compare the drafts of the guideline | Number of versions | 3 | 1 | 2 |`,
  },
  planted: [
    {
      plant: (workbook) => ({
        workbook: { ...workbook, lines: [...workbook.lines, "Other versions: Draft!A3"] },
        cells: ["Draft!A3"],
      }),
    },
  ],
});
