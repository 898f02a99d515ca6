import { actionWithoutTargets } from "../../../../src/checks/rules/actions/action-without-targets";
import { testRule } from "../../rule-table";

testRule(actionWithoutTargets, {
  failing: {
    "an action with a baseline and nothing else": `
        | Action | Indicators | Baseline | Target | 2023 |
        | 1.1 Train | Number of courses | 0 | 3 | 3 |
        | 1.2 Meet | Number of meetings | 0 | 2 | 2 |
        | 1.3 Talk |  | 4 |  |  |
        > A4`,
    "nothing beside the action": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        | 1.2 Meet | | | |  |
        > A3 warning: “Meet” has neither an indicator nor a target`,
    "a text without a number, which may be a title": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        | Biodiversity | | | |  |
        | 1.2 Meet | Number of meetings | 3 | 1 | 2 |
        > A3 info`,
    "an action that speaks of a percentage": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        | 1.2 Raise the share (%) of women | | | |  |
        > A3`,
    "the first of several": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Meet | | | |  |
        | 1.2 Train | Number of courses | 3 | 1 | 2 |
        > A2`,
    "most of the actions, said once": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Meet | | | | |
        | 1.2 Talk | | | | |
        | 1.3 Train | Number of courses | 3 | 1 | 2 |
        > A2: “Meet” and 1 other action have neither`,
  },
  passing: {
    "the label of a number": `
        | Action | Indicators | Responsible | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | Police | 3 | 1 | 2 |
        | SCORE OF THE OUTPUT (%) |  | High | | |  |`,
    "a heading over its parts": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | | | | |
        | 1.1.1 Train officers | Number of courses | 3 | 1 | 2 |
        | 1.1.2 Train judges | Number of seminars | 3 | 1 | 2 |`,
    "parts of an action that has them": `
        | No | Action | Indicators | Target |
        | 1.1 | Train | Number of courses | 3 |
        | 1.1.1 | Write the curriculum | | |
        | 1.1.2 | Invite the officers | | |`,
    "an indicator and targets": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
    "an indicator without targets": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | | |  |`,
    "targets without an indicator are another mistake": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | | 3 | 1 | 2 |`,
  },
  planted: [
    {
      holds: () => ({ Indicators: "", Target: "", "2023": "", "2024": "", "2025": "" }),
      cells: () => ["Action"],
    },
  ],
});
