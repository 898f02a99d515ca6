import { milestoneTargetImplausible } from "../../../../src/checks/rules/targets/milestone-target-implausible";
import { testRule } from "../../rule-table";
import { isMilestone, YEARS } from "../../planting";
import { type Row } from "../../random-plans";

testRule(milestoneTargetImplausible, {
  failing: {
    "four of one guideline": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Draft | Guideline developed and validated | 4 | | 4 |
        > C2 warning: The target is 4, but “Guideline developed and validated” can only be reached (1) or not (0)
        > E2`,
    "a number of participants": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Adopt | Law adopted | 60 | 60 |  |
        > C2
        > D2`,
    "one guideline in each of three years": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Draft | Guideline validated | 3 | 1 | 1 | 1 |
        > C2 warning: The target is 3`,
    "one thing in words or as 1, of which there are to be several": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Draft | One handbook on custody published | 7 | 3 | 4 |
        | 1.2 Draft | 1 handbook on custody published | 6 | 2 | 4 |
        > C2 warning: The target is 7
        > D2
        > E2
        > C3
        > D3
        > E3`,
    "yes or no": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Have | Mechanism in place (Yes/No) | 3 | 3 |  |
        > C2
        > D2`,
  },
  passing: {
    one: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Draft | Guideline developed and validated | 1 | | 1 |`,
    "parts of the way": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Draft | Guideline developed and validated | 1 | 0.5 | 1 |
        | 1.2 Build | Database developed | 100 | 50 | 100 |
        | 1.3 Build | Database developed | 100% | 50% | 100% |`,
    "one for each of those that it names": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Write | Summary of road maps developed for Laos, Peru and Chad | 3 |  | 3 |
        | 1.2 Draft | Protocol signed with Laos, Peru, Chad, Fiji | 4 |  | 4 |`,
    "several, said in the plural or added up": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Draft | Guidelines adopted | 4 | 2 | 2 |
        | 1.2 Report | Annual report published | 2 | 1 | 1 |
        | 1.3 Report | One quarterly report published | 8 | 4 | 4 |`,
    "another number of values than of indicators": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.3 Form | Form developed and validated | 4⏎120 | 2⏎60 | 2⏎60 |`,
  },
  planted: [
    {
      fits: isMilestone,
      holds: (row, seed) => ({
        Target: String(2 + (seed % 8)),
        [yearOfMilestone(row)]: String(2 + (seed % 8)),
      }),
      cells: (_, row) => ["Target", yearOfMilestone(row)],
    },
  ],
});

function yearOfMilestone(row: Row): (typeof YEARS)[number] {
  return YEARS.find((year) => row[year] === "1") ?? "2023";
}
