import { definitionWithoutIndicator } from "../../../../src/checks/rules/indicators/definition-without-indicator";
import { testRule } from "../../rule-table";
import { oneMore } from "../../planting-in-workbooks";

const plan = `
  | Action | Indicators | Target |
  | 1.1 Train | Number of courses | 3 |
`;

testRule(definitionWithoutIndicator, {
  failing: {
    "an indicator that left the plan": `${plan}
        | Id | Indicator | Confirmed |
        | 1.1-1 | Number of courses | Yes |
        | 1.2-1 | Number of meetings | Yes |
        > A3 info: Number of meetings`,
    "the number of one indicator with words of another thing": `${plan}
        | Id | Indicator | Confirmed |
        | 1.1-1 | Number of patrols | Yes |
        > A2 info: Number of patrols`,
    "a row that a person added": `${plan}
        | Id | Indicator | Confirmed |
        | 1.1-1 | Number of courses | No |
        | | % of officers trained | No |
        > B3`,
    "more rows of one wording than the plan has": `${plan}
        | Id | Indicator | Confirmed |
        | 1.1-1 | Number of courses | No |
        | 1.1-2 | Number of courses | No |
        > A3`,
  },
  passing: {
    "a row for each indicator": `${plan}
        | Id | Indicator | Confirmed |
        | 1.1-1 | Number of courses | Yes |`,
    "another number": `${plan}
        | Id | Indicator | Confirmed |
        | 1.7-1 | number of courses. | Yes |`,
    "another wording that says the same": `${plan}
        | Id | Indicator | Confirmed |
        | 1.1-1 | Number of courses held | Yes |`,
    "a note below the table": `${plan}
        | Id | Indicator | Confirmed |
        | 1.1-1 | Number of courses | Yes |
        | Seen by the secretariat | | |`,
  },
  planted: [
    oneMore(
      "definitions",
      () => ({ Id: "88.1-1", Indicator: "Number of moons counted", Measure: "Number", Confirmed: "Yes" }),
      { at: "Id" },
    ),
  ],
});
