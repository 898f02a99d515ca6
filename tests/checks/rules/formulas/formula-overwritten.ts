import { formulaOverwritten } from "../../../../src/checks/rules/formulas/formula-overwritten";
import { testRule } from "../../rule-table";
import { inSum } from "../../planting-in-workbooks";

testRule(formulaOverwritten, {
  failing: {
    "a heading among headings that add up their details": `
        | Action | Indicators | 2023 |
        | 1.1 Train | Number of courses | =C3→4 |
        | 1.1.1 Train officers | Number of courses for officers | 4 |
        | 1.2 Meet | Number of meetings | =C5→2 |
        | 1.2.1 Meet the police | Number of meetings with the police | 2 |
        | 1.3 Warn | Number of campaigns | 3 |
        | 1.3.1 Warn in schools | Number of campaigns in schools | 3 |
        | 1.4 Visit | Number of visits | =C9→5 |
        | 1.4.1 Visit shelters | Number of visits to shelters | 5 |
        > C6 warning: 3 was typed, while the other rows under “2023” have a formula (such as =C3)`,
    "one of four": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Do 1 | Number of things 1 | =SUM(D2:E2)→3 | 1 | 2 |
        | 1.2 Do 2 | Number of things 2 | =SUM(D3:E3)→3 | 1 | 2 |
        | 1.3 Do 3 | Number of things 3 | =SUM(D4:E4)→3 | 1 | 2 |
        | 1.4 Warn | Number of warnings | 3 | 1 | 2 |
        > C5 warning: 3 was typed, while the other rows under “Target” have a formula (such as =SUM(D2:E2))`,
    "the first": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Warn | Number of warnings | 3 | 1 | 2 |
        | 1.2 Do 2 | Number of things 2 | =SUM(D3:E3)→3 | 1 | 2 |
        | 1.3 Do 3 | Number of things 3 | =SUM(D4:E4)→3 | 1 | 2 |
        | 1.4 Do 4 | Number of things 4 | =SUM(D5:E5)→3 | 1 | 2 |
        > C2`,
    "one of the sums, with as many percentages beside them": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Do 1 | Number of things 1 | =SUM(D2:E2)→3 | 1 | 2 |
        | 1.2 Do 2 | Number of things 2 | =SUM(D3:E3)→3 | 1 | 2 |
        | 1.3 Do 3 | Number of things 3 | =SUM(D4:E4)→3 | 1 | 2 |
        | 1.4 Do 4 | Number of things 4 | 3 | 1 | 2 |
        | 1.5 Assist | % of victims assisted | 80 | 70 | 80 |
        | 1.6 Answer | % of calls answered | 90 | 80 | 90 |
        | 1.7 Solve | % of cases solved | 70 | 60 | 70 |
        > C5`,
    "in a column of actuals": `
        | Action | Indicators | Target | Actual 2023 |
        | 1.1 Do | Number of things | 3 | =A1→1 |
        | 1.2 Do | Number of things | 3 | =A2→1 |
        | 1.3 Do | Number of things | 3 | =A3→1 |
        | 1.4 Do | Number of things | 3 | 2 |
        > D5: under “Actual 2023”`,
  },
  passing: {
    "details of headings that add them up": `
        | Action | Indicators | 2023 |
        | 1 Train | Number of courses | =C3→4 |
        | 1.1 Train officers | Number of courses for officers | =C4→4 |
        | 1.1.1 Train in May | Number of courses in May | 4 |
        | 2 Meet | Number of meetings | =C6→2 |
        | 2.1 Meet the police | Number of meetings with the police | =C7→2 |
        | 2.1.1 Meet in June | Number of meetings in June | 2 |
        | 3 Report | Number of courses and meetings | =C2+C5→6 |`,
    "a year's total where the quarters are left blank": `
        | Action | Indicators | 2023 | 2023-Q1 | 2023-Q2 |
        | 1.1 Do 1 | Number of things 1 | =SUM(D2:E2)→3 | 1 | 2 |
        | 1.2 Do 2 | Number of things 2 | =SUM(D3:E3)→3 | 1 | 2 |
        | 1.3 Do 3 | Number of things 3 | =SUM(D4:E4)→3 | 1 | 2 |
        | 1.4 Adopt | Guideline adopted | 1 | | |`,
    "a percentage and a level among sums": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Do 1 | Number of things 1 | =SUM(D2:E2)→3 | 1 | 2 |
        | 1.2 Do 2 | Number of things 2 | =SUM(D3:E3)→3 | 1 | 2 |
        | 1.3 Do 3 | Number of things 3 | =SUM(D4:E4)→3 | 1 | 2 |
        | 1.4 Assist | % of victims assisted | 80 | 70 | 80 |
        | 1.5 Adopt | Guideline adopted | 1 | 1 | 1 |`,
    "an overall target where the years are left blank": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Do 1 | Number of things 1 | =SUM(D2:E2)→3 | 1 | 2 |
        | 1.2 Do 2 | Number of things 2 | =SUM(D3:E3)→3 | 1 | 2 |
        | 1.3 Do 3 | Number of things 3 | =SUM(D4:E4)→3 | 1 | 2 |
        | 1.4 Warn | Number of warnings | 3 | | |`,
    "formulas throughout": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Do 1 | Number of things 1 | =SUM(D2:E2)→3 | 1 | 2 |
        | 1.2 Do 2 | Number of things 2 | =SUM(D3:E3)→3 | 1 | 2 |
        | 1.3 Do 3 | Number of things 3 | =SUM(D4:E4)→3 | 1 | 2 |`,
    "numbers throughout": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        | 1.2 Meet | Number of meetings | 2 | 1 | 1 |`,
    "some formulas only": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Do 1 | Number of things 1 | =SUM(D2:E2)→3 | 1 | 2 |
        | 1.2 Do 2 | Number of things 2 | =SUM(D3:E3)→3 | 1 | 2 |
        | 1.3 Meet | Number of meetings | 2 | 1 | 1 |
        | 1.4 Talk | Number of talks | 2 | 1 | 1 |`,
    "blanks, NP and words": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Do 1 | Number of things 1 | =SUM(D2:E2)→3 | 1 | 2 |
        | 1.2 Do 2 | Number of things 2 | =SUM(D3:E3)→3 | 1 | 2 |
        | 1.3 Do 3 | Number of things 3 | =SUM(D4:E4)→3 | 1 | 2 |
        | 1.4 Meet | Number of meetings | NP | |  |
        | 1.5 Talk | Number of talks | several | |  |`,
  },
  planted: [inSum((_, row) => /→(.*)$/.exec(row.Target ?? "")?.[1] ?? "")],
});
