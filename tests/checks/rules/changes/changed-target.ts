import { changedTarget } from "../../../../src/checks/rules/changes/changed-target";
import { testRule } from "../../rule-table";
import { since, inRow, isPercentage } from "../../planting-in-workbooks";

const THEN = `
        When the summary of 2023-Q4 was frozen on 2024-01-05:

        | Action | Indicators | Baseline | Target | 2023 | 2024 | 2025 |
        | 1.1 Train officers | Number of officers trained | 10 | 90 | 30 | 30 | 30 |
        | 1.2 Hold courses | Number of courses | | 2 | 2 | 2 | |
        | 1.3 Assist victims | % of victims assisted | | 80% | | TBD | 80% |
`;
const HEADER = "| Action | Indicators | Baseline | Target | 2023 | 2024 | 2025 |";

testRule(changedTarget, {
  failing: {
    "a target of a year and the overall target": `${THEN}
        Now:

        ${HEADER}
        | 1.1 Train officers | Number of officers trained | 10 | 1200 | 30 | 1140 | 30 |
        | 1.2 Hold courses | Number of courses | | 2 | 2 | 2 | |
        | 1.3 Assist victims | % of victims assisted | | 80% | | TBD | 80% |
        > D2 info: The overall target of “Number of officers trained” was 90 when the summary of 2023 Q4 was frozen on 5 January 2024, and is 1200 now.
        > F2: The target of 2024 of “Number of officers trained” was 30`,
    "targets that were added, taken out and settled": `${THEN}
        Now:

        ${HEADER}
        | 1.1 Train officers | Number of officers trained | | 90 | 30 | 30 | 30 |
        | 1.2 Hold courses | Number of courses | | 2 | 2 | 2 | 4 |
        | 1.3 Assist victims | % of victims assisted | | 80% | | 70% | 80% |
        > C2: The baseline of “Number of officers trained” was 10
        > G3: The target of 2025 of “Number of courses” is 4 now. When the summary of 2023 Q4 was frozen on 5 January 2024 it had none.
        > F4: was “TBD” when the summary of 2023 Q4 was frozen on 5 January 2024, and is 70% now`,
    "a target of an indicator that was reworded, and whose action has another number now": `${THEN}
        Now:

        ${HEADER}
        | 1.1 Write a curriculum | Curriculum adopted | | 1 | 1 | | |
        | 1.2 Train officers | Number of officers trained | 10 | 90 | 30 | 30 | 30 |
        | 1.3 Hold courses | Number of courses held | | 4 | 2 | 2 | |
        | 1.4 Assist victims | % of victims assisted | | 80% | | TBD | 80% |
        > D4: “Number of courses held” was 2`,
  },
  passing: {
    "no summary was frozen": `
        ${HEADER}
        | 1.1 Train officers | Number of officers trained | 10 | 90 | 30 | 30 | 30 |`,
    "the same targets, sorted and written otherwise": `${THEN}
        Now:

        ${HEADER}
        | 1.3 Assist victims | % of victims assisted | | 80 | | tbd | 80 |
        | 1.2 Hold courses | Number of courses | | 2 | 2 | 2 | |
        | 1.1 Train officers | Number of officers trained | 10 | "90" | 30 | 30 | 30 |`,
    "targets of a new action": `${THEN}
        Now:

        ${HEADER}
        | 1.1 Train officers | Number of officers trained | 10 | 90 | 30 | 30 | 30 |
        | 1.2 Hold courses | Number of courses | | 2 | 2 | 2 | |
        | 1.3 Assist victims | % of victims assisted | | 80% | | TBD | 80% |
        | 1.4 Inform the public | Number of campaigns | | 3 | 1 | 1 | 1 |`,
  },
  planted: [
    since(
      inRow("plan", {
        fits: isPercentage,
        holds: ({ "2023": year = "" }) => ({ "2023": `${Number.parseInt(year) + 1}%` }),
        at: "2023",
        also: ["actual-without-reason"],
      }),
    ),
  ],
});
