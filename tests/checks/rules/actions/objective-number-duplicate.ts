import { objectiveNumberDuplicate } from "../../../../src/checks/rules/actions/objective-number-duplicate";
import { testRule } from "../../rule-table";
import { inRow } from "../../planting-in-workbooks";

testRule(objectiveNumberDuplicate, {
  failing: {
    "one number twice": `
        | Objective | Action | Indicators | Target |
        | Objective 1: Protect | 1.1 Train | Number of courses | 3 |
        | Objective 1: Punish | 2.1 Meet | Number of meetings | 2 |
        > A3 warning: “objective 1” is in A2 already`,
    "after case and spacing": `
        | Objective | Action | Indicators | Target |
        | Objective 2: Protect | 1.1 Train | Number of courses | 3 |
        | OBJECTIVE  2: Punish | 2.1 Meet | Number of meetings | 2 |
        > A3`,
    "in Thai digits": `
        | Objective | Action | Indicators | Target |
        | วัตถุประสงค์ ๑: คุ้มครอง | 1.1 Train | Number of courses | 3 |
        | วัตถุประสงค์ 1: ลงโทษ | 2.1 Meet | Number of meetings | 2 |
        > A3`,
  },
  passing: {
    "numbers of their own": `
        | Objective | Action | Indicators | Target |
        | Objective 1: Protect | 1.1 Train | Number of courses | 3 |
        | Objective 2: Punish | 2.1 Meet | Number of meetings | 2 |`,
    "the same objective again": `
        | Objective | Action | Indicators | Target |
        | Objective 1: Protect | 1.1 Train | Number of courses | 3 |
        | Objective 1: Protect | 1.2 Meet | Number of meetings | 2 |`,
    "levels with names of their own": `
        | Objective | Action | Indicators | Target |
        | Outcome 1: Protect | 1.1 Train | Number of courses | 3 |
        | Output 1: Courses | 1.2 Meet | Number of meetings | 2 |`,
    "numbers of two parts": `
        | Objective | Action | Indicators | Target |
        | SO 1.1 Protect | 1.1.1 Train | Number of courses | 3 |
        | SO 1.2 Assist | 1.2.1 Meet | Number of meetings | 2 |`,
    "no numbers": `
        | Objective | Action | Indicators | Target |
        | Protect | 1.1 Train | Number of courses | 3 |
        | Punish | 1.2 Meet | Number of meetings | 2 |`,
  },
  planted: [
    inRow("plan", {
      fits: ({ Objective = "" }, place) => Objective !== "" && place > 4,
      holds: () => ({ Objective: "Specific Objective 1: Another task force" }),
      at: "Objective",
      also: ["action-under-wrong-objective", "objective-wording"],
    }),
  ],
});
