import { actionUnderWrongObjective } from "../../../../src/checks/rules/actions/action-under-wrong-objective";
import type { Plan } from "../../../../src/plan/plan";
import { planOf } from "../../plan-of";
import { testRule } from "../../rule-table";
import { isLastOfSeveral } from "../../planting";

/** The plan with its second objective counted as the third, as where one above it was not read. */
function renumbered(drawing: string): { readonly plan: Plan } {
  const plan = planOf(drawing);
  const counted = (id: string): string => (id === "2" ? "3" : id);
  return {
    plan: {
      ...plan,
      objectives: plan.objectives.map((objective) => ({ ...objective, id: counted(objective.id) })),
      actions: plan.actions.map((action) => ({ ...action, objective: counted(action.objective) })),
    },
  };
}

testRule(actionUnderWrongObjective, {
  failing: {
    "3.1 under the second objective": `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1.1 | Train | Number of courses | 3 |
        |  | 1.2 | Meet | Number of meetings | 2 |
        | 2. Prevent | 2.1 | Inform | Number of leaflets | 2 |
        |  | 3.1 | Warn | Number of warnings | 2 |
        > B5 error: Action 3.1 is under “2. Prevent”`,
    "the first one of an objective": `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1.1 | Train | Number of courses | 3 |
        | 2. Prevent | 1.2 | Meet | Number of meetings | 2 |
        |  | 2.1 | Inform | Number of leaflets | 2 |
        |  | 2.2 | Warn | Number of warnings | 2 |
        > B3`,
    "numbers of objectives that the plan has not": `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1.1 | Train | Number of courses | 3 |
        |  | 1.2 | Meet | Number of meetings | 2 |
        |  | 1.3 | Talk | Number of talks | 2 |
        | 2. Prevent | 2.1 | Inform | Number of leaflets | 2 |
        |  | 3.1 | Warn | Number of warnings | 2 |
        |  | 4.1 | Hear | Number of hearings | 2 |
        > B6 info
        > B7 info`,
    "a label before the number of the objective": `
        | Objective | No | Action | Indicators | Target |
        | Specific Objective 1: Protect | 1.1 | Train | Number of courses | 3 |
        |  | 2.2 | Meet | Number of meetings | 2 |
        |  | 1.3 | Inform | Number of leaflets | 2 |
        > B3`,
  },
  passing: {
    "each under its own": `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1.1 | Train | Number of courses | 3 |
        | 2. Prevent | 2.1 | Meet | Number of meetings | 2 |`,
    "an objective whose own words begin with the number": renumbered(`
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1.1 | Train | Number of courses | 3 |
        |  | 1.2 | Talk | Number of talks | 3 |
        |  | 1.3 | Print | Number of guides | 3 |
        | 2. Prevent | 2.1 | Meet | Number of meetings | 2 |`),
    "numbers that follow another scheme": `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 4.1 | Train | Number of courses | 3 |
        |  | 4.2 | Talk | Number of talks | 3 |
        | 2. Prevent | 5.1 | Meet | Number of meetings | 2 |`,
    "parts of actions whose numbers go on over the objectives": `
        | Objective | No | Action | Indicators | Target |
        | Protect | 1 | Train | Number of courses | 3 |
        |  | 1.1 | Print | Number of guides | 3 |
        |  | 1.2 | Send | Number of letters | 3 |
        |  | 1.3 | Read | Number of readers | 3 |
        |  | 2 | Talk | Number of talks | 3 |
        | Prevent | 3 | Meet | Number of meetings | 2 |
        |  | 3.1 | Inform | Number of leaflets | 2 |
        |  | 4 | Warn | Number of warnings | 2 |`,
    "plain numbers": `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1 | Train | Number of courses | 3 |
        | 2. Prevent | 2 | Meet | Number of meetings | 2 |
        |  | 3 | Talk | Number of talks | 2 |`,
  },
  planted: [
    {
      fits: isLastOfSeveral,
      holds: ({ No: number }) => ({ No: number.replace(/^\d+/, "7") }),
      cells: () => ["No"],
    },
  ],
});
