import { agencyBothRoles } from "../../../src/checks/rules/agency-both-roles";
import { testRule } from "../rule-table";

testRule(agencyBothRoles, {
  failing: {
    "one agency": {
      plan: `
        | Action | Responsible | Partners | Indicators | Target |
        | 1.1 Train | MoI | MoI, MoJ | Number of courses | 3 |
        | 1.2 Meet | NCCT | MoI | Number of meetings | 2 |`,
      finds: [{ cell: "C2", severity: "info", says: "MoI: named as responsible and as partner" }],
    },
    "two agencies, said once": {
      plan: `
        | Action | Responsible | Partners | Indicators | Target |
        | 1.1 Train | MoI, MoJ | MoJ, MoI, MoH | Number of courses | 3 |
        | 1.2 Meet | NCCT | MoI | Number of meetings | 2 |`,
      finds: [{ cell: "C2", says: "MoJ, MoI" }],
    },
    "the way of the plan, said once": {
      plan: `
        | Action | Responsible | Partners | Indicators | Target |
        | 1.1 Train | MoI | MoI, MoJ | Number of courses | 3 |
        | 1.2 Meet | MoI | MoI | Number of meetings | 2 |`,
      finds: [{ cell: "C2", says: "In 2 actions an agency" }],
    },
  },
  passing: {
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
});
