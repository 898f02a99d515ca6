import { targetNotNumber } from "../../../../src/checks/rules/targets/target-not-number";
import { testRule } from "../../rule-table";
import { isMilestone, oneOf, VALUES } from "../../planting";

testRule(targetNotNumber, {
  failing: {
    "words as long as a cell can be": `
        | Action    | Indicators        | 2023 |
        | 1.1 Train | Number of courses | ${"ก".repeat(32_767)} |
        | 1.2 Meet  | Number of meetings | 2   |
        > C2`,
    "words beside numbers: an error": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | as needed |
        > E2 error: “as needed” is not a number, so the target for 2024 of “Number of courses”`,
    "only the words of the indicator ask for a number: a warning": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | several | |  |
        > C2 warning: so the overall target of`,
    "letters that look like digits": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 18 | 8 | 1O |
        | 1.2 Train | Number of officers | 300 | l80 | 120 |
        > E2 error: “1O” is not a number
        >> E2: 10
        > D3
        >> D3: 180`,
    "words before a number, which is not guessed at": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of clerks trained in Peru | 30 | 10 | Peru 20 clerks |
        | 1.2 Train | Number of clerks trained in Chad | 30 | 10 | Chad 20 clerks |
        > E2 error: The words before the number in “Peru 20 clerks” are not known, so it was not read as
        > E3`,
    "two in one row": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | many | few | 2 |
        > C2
        > D2`,
  },
  passing: {
    "a milestone in words": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Draft | Guideline adopted | Yes | Draft ready | Yes |`,
    "an indicator whose targets are all words": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Meet | Cooperation between the parties | good | fair | good |`,
    "what stands for no number": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | NP | TBD |
        | 1.2 Train | Number of courses | 3 | – | #REF! |`,
  },
  planted: [
    {
      fits: (row) => !isMilestone(row),
      holds: (_, seed) => ({ [oneOf(VALUES, seed)]: oneOf(WORDS, Math.floor(seed / 4)) }),
      cells: (seed) => [oneOf(VALUES, seed)],
    },
  ],
});

/** Words, and letters among digits that look alike. */
const WORDS = ["several", "as needed", "ongoing", "1O", "l00", "2OO", "3I"] as const;
