import { targetNotNumber } from "../../../../src/checks/rules/targets/target-not-number";
import { testRule } from "../../rule-table";

testRule(targetNotNumber, {
  failing: {
    "words as long as a cell can be": {
      plan: `
        | Action    | Indicators        | 2023 |
        | 1.1 Train | Number of courses | ${"ก".repeat(32_767)} |
        | 1.2 Meet  | Number of meetings | 2   |`,
      finds: [{ cell: "C2" }],
    },
    "words beside numbers: an error": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | as needed |`,
      finds: [
        {
          cell: "E2",
          severity: "error",
          says: "“as needed” is not a number, so the target for 2024 of “Number of courses”",
        },
      ],
    },
    "only the words of the indicator ask for a number: a warning": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | several | |  |`,
      finds: [{ cell: "C2", severity: "warning", says: "so the overall target of" }],
    },
    "letters that look like digits": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 18 | 8 | 1O |
        | 1.2 Train | Number of officers | 300 | l80 | 120 |`,
      finds: [
        { cell: "E2", severity: "error", says: "“1O” is not a number", fix: { E2: 10 } },
        { cell: "D3", fix: { D3: 180 } },
      ],
    },
    "words before a number, which is not guessed at": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of clerks trained in Peru | 30 | 10 | Peru 20 clerks |
        | 1.2 Train | Number of clerks trained in Chad | 30 | 10 | Chad 20 clerks |`,
      finds: [
        {
          cell: "E2",
          severity: "error",
          says: "The words before the number in “Peru 20 clerks” are not known, so it was not read as",
        },
        { cell: "E3" },
      ],
    },
    "two in one row": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | many | few | 2 |`,
      finds: [{ cell: "C2" }, { cell: "D2" }],
    },
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
});
