import { agencyBothRoles } from "../../../../src/checks/rules/agencies/agency-both-roles";
import { testRule } from "../../rule-table";
import { inRow } from "../../planting-in-workbooks";

testRule(agencyBothRoles, {
  failing: {
    "one agency": `
        | Action | Responsible | Partners | Indicators | Target |
        | 1.1 Train | MoI | MoI, MoJ | Number of courses | 3 |
        | 1.2 Meet | NCCT | MoI | Number of meetings | 2 |
        > C2 info: MoI: named as responsible and as partner`,
    "two of four actions": `
        | Action | Responsible | Partners | Indicators | Target |
        | 1.1 Train | MoI | MoI, MoJ | Number of courses | 3 |
        | 1.2 Meet | NCCT | MoI | Number of meetings | 2 |
        | 1.3 Warn | MoJ | MoJ | Number of warnings | 2 |
        | 1.4 Talk | NCCT | MoJ | Number of talks | 2 |
        > C2
        > C4`,
    "two agencies, said once": `
        | Action | Responsible | Partners | Indicators | Target |
        | 1.1 Train | MoI, MoJ | MoJ, MoI, MoH | Number of courses | 3 |
        | 1.2 Meet | NCCT | MoI | Number of meetings | 2 |
        > C2: MoJ, MoI`,
  },
  passing: {
    "the way of the plan": `
        | Action | Responsible | Partners | Indicators | Target |
        | 1.1 Train | MoI | MoI, MoJ | Number of courses | 3 |
        | 1.2 Meet | MoI | MoI | Number of meetings | 2 |`,
    "one role each": `
        | Action | Responsible | Partners | Indicators | Target |
        | 1.1 Train | MoI | MoJ | Number of courses | 3 |
        | 1.2 Meet | MoJ | MoI | Number of meetings | 2 |`,
    "no partners": `
        | Action | Responsible | Partners | Indicators | Target |
        | 1.1 Train | MoI | | Number of courses | 3 |`,
    "no columns of agencies": `
        | Action | Indicators | Target |
        | 1.1 Train | Number of courses | 3 |`,
  },
  planted: [
    inRow("plan", {
      fits: ({ Responsible = "", Partners = "" }) => Partners !== "" && !Responsible.includes("NCCT"),
      holds: ({ Responsible = "" }) => ({ Partners: `${Responsible}, NCCT` }),
      at: "Partners",
    }),
  ],
});
