import { dateInTarget } from "../../../../src/checks/rules/targets/date-in-target";
import { testRule } from "../../rule-table";
import { isMilestone, oneOf, VALUES } from "../../planting";

testRule(dateInTarget, {
  failing: {
    "a date that Excel made of an entry": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 2024-02-01 | 2 |
        > D2 error: The cell holds the date 1 February 2024, but the target for 2023`,
    "in the overall target": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 2024-02-01 | 1 | 2 |
        > C2: the overall target`,
    "only the words of the indicator ask for a number: a warning": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 2024-02-01 | |  |
        > C2 warning`,
  },
  passing: {
    "a column of days, which says by when": `
        | Action | Indicators | Target |
        | 1.1 Train | Number of courses | 2024-06-30 |
        | 1.2 Meet | Number of meetings | 2024-09-30 |
        | 1.3 Print | Number of manuals | 2024-10-31 |
        | 1.4 Visit | Number of visits | 2024-12-31 |`,
    numbers: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
    "the day by which a milestone is due": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Draft | Guideline adopted | 2024-06-30 | | 2024-06-30 |`,
    "the day of a milestone in the plural, or in a language without one": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Draft | Guidelines adopted | 2024-06-30 | | 2024-06-30 |
        | 1.2 Draft | แนวปฏิบัติได้รับความเห็นชอบ | 2024-06-30 | | 2024-06-30 |
        | 1.3 Draft | គោលការណ៍ណែនាំត្រូវបានអនុម័ត | 2024-06-30 | | 2024-06-30 |`,
    "a year as a number": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Reach | Year of adoption | 2024 | | 2024 |`,
  },
  planted: [
    {
      fits: (row) => !isMilestone(row),
      holds: (_, seed) => ({ [oneOf(VALUES, seed)]: "2024-02-01" }),
      cells: (seed) => [oneOf(VALUES, seed)],
    },
  ],
});
