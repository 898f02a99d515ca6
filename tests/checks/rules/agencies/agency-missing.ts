import { agencyMissing } from "../../../../src/checks/rules/agencies/agency-missing";
import { asSecondTable, planOf } from "../../plan-of";
import { testRule } from "../../rule-table";
import { isTask } from "../../planting";

testRule(agencyMissing, {
  failing: {
    "a blank cell": `
        | Action | Responsible | Indicators | Target |
        | 1.1 Train | MoI | Number of courses | 3 |
        | 1.2 Meet | | Number of meetings | 2 |
        > B3 warning: No agency is responsible for “Meet”`,
    "partners are not responsible": `
        | Action | Responsible | Partners | Indicators | Target |
        | 1.1 Train | MoI | MoJ | Number of courses | 3 |
        | 1.2 Meet | | MoJ | Number of meetings | 2 |
        > B3`,
    "two of three": `
        | Action | Responsible | Indicators | Target |
        | 1.1 Train | | Number of courses | 3 |
        | 1.2 Meet | MoI | Number of meetings | 2 |
        | 1.3 Talk | | Number of talks | 2 |
        > B2
        > B4`,
    "in the second of two tables, whose columns are elsewhere": {
      plan: asSecondTable(
        planOf(`
        | Action | Responsible | Indicators | Target |
        | 1.1 Train | MoI | Number of courses | 3 |
        | 1.2 Meet | | Number of meetings | 2 |`),
      ),
      finds: ["B3"],
    },
  },
  passing: {
    "an action of which nothing is to be done in this plan": `
        | Action | Responsible | Indicators | Target |
        | 1.1 Train | MoI | Number of courses | 3 |
        | 1.2 Meet | | Number of meetings | 0 |
        | 1.3 Talk | | Number of talks | N/A |`,
    "titles above tasks, in a list that has no column of indicators": `
        | No | Action | Responsible | Partners | Deadline | Output |
        | I | Build skills across the sector | | | | |
        | 1 | Write a handbook | MoI | MoJ | 06/2025 | Handbook |
        | 2 | Train the trainers | MoJ | MoI | 09/2025 | Report |
        | II | Protect the survivors | | | | |
        | 3 | Open a shelter | MoSVY | MoI | 12/2025 | Shelter |`,
    "parts of an action that has one": `
        | No | Action | Responsible | Indicators | Target |
        | 1.1 | Train | MoI | Number of courses | 3 |
        | 1.1.1 | Write the curriculum | | | |`,
    "all have one": `
        | Action | Responsible | Indicators | Target |
        | 1.1 Train | MoI | Number of courses | 3 |`,
    "no such column": `
        | Action | Indicators | Target |
        | 1.1 Train | Number of courses | 3 |`,
    "a column that is not used": `
        | Action | Responsible | Indicators | Target |
        | 1.1 Train | | Number of courses | 3 |`,
  },
  planted: [{ fits: isTask, holds: () => ({ Responsible: "" }), cells: () => ["Responsible"] }],
});
