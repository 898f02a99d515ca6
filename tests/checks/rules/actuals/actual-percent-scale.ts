import { actualPercentScale } from "../../../../src/checks/rules/actuals/actual-percent-scale";
import { testRule } from "../../rule-table";
import { inRow, on } from "../../planting-in-workbooks";

testRule(actualPercentScale, {
  failing: {
    "a part of one beside points": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 80 | 70 | 0.6 |
        > E2 warning: If 60% is meant`,
    "beside cells in per cent": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 80% | 70% | 0.6 |
        > E2`,
    "a part of one beside points, after a low baseline": `
        | Action | Indicators | Baseline | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 5 | 80 | 80 | 0.8 |
        > F2: If 80% is meant`,
    "points typed into a cell that shows per cent": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 80% | 70% | 6500% |
        > E2: If 65% is meant`,
    "points beside parts of one": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 0.8 | 0.7 | 65 |
        > E2`,
    "a share of a milestone on the Actuals sheet, which is far over none of its targets": `
        | Action | Indicators | Target | 2023 |
        | 1.1 Adopt | Protocol adopted | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 12% |
        > E2 warning: is reached or not`,
    "a share of what is counted": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of officers trained | 20 | 20 | 95% |
        > E2: is counted`,
    "a column of percentages, as it seems": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Build | Number of roads | 6 | 6 | 67% |
        | 1.2 Train | Number of officers | 80 | 80 | 15% |
        | 1.3 Meet | Number of meetings | 4 | 4 | 40% |
        | 1.4 Print | Number of posters | 9 | 9 | 9 |
        > E2 info
        > E3 info
        > E4 info`,
  },
  passing: {
    "a share where no target says what is counted": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Ask | The extent to which readers find the page useful | TBD | TBD | 77% |`,
    "nothing, in a format that was left over": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 8 | 8 | 0% |`,
    "a share of what is planned in per cent": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Training of officers | 90% | 80% | 75% |`,
    "a small percentage on the way to points": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 80 | 5 | 0.8 |`,
    points: `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 80 | 70 | 60 |`,
    "nothing achieved": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 80 | 70 | 0 |`,
    "small percentages": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Lower | Percentage of pupils who leave | 2 | 3 | 0.8 |`,
    "a cell that shows per cent": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 80% | 70% | 0.5% |`,
  },
  planted: [
    inRow("reports", {
      fits: on("percentage"),
      holds: ({ Actual = "" }) => ({ Actual: String(Number.parseInt(Actual) / 100) }),
      at: "Actual",
    }),
  ],
});
