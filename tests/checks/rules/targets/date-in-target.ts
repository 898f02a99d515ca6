import { dateInTarget } from "../../../../src/checks/rules/targets/date-in-target";
import { testRule } from "../../rule-table";

testRule(dateInTarget, {
  failing: {
    "a date that Excel made of an entry": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 2024-02-01 | 2 |`,
      finds: [
        {
          cell: "D2",
          severity: "error",
          says: "The cell holds the date 1 February 2024, but the target for 2023",
        },
      ],
    },
    "in the overall target": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 2024-02-01 | 1 | 2 |`,
      finds: [{ cell: "C2", says: "the overall target" }],
    },
    "only the words of the indicator ask for a number: a warning": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 2024-02-01 | |  |`,
      finds: [{ cell: "C2", severity: "warning" }],
    },
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
});
