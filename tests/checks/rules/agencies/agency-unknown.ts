import { agencyUnknown } from "../../../../src/checks/rules/agencies/agency-unknown";
import { testRule } from "../../rule-table";

testRule(agencyUnknown, {
  failing: {
    "one that is not there": {
      plan: `
        Agencies: NCCT (GCNP) = Cambodia; MoJ = Cambodia; DATIP = Thailand; Joint Committee = Cambodia, Thailand; UNODC

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 | NCCT | MoSVY |`,
      finds: [{ cell: "F2", severity: "info", says: "“MoSVY” is not on the Agencies sheet" }],
    },
    "one that is responsible": {
      plan: `
        Agencies: NCCT (GCNP) = Cambodia; MoJ = Cambodia; DATIP = Thailand; Joint Committee = Cambodia, Thailand; UNODC

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 | Police | NCCT |`,
      finds: [{ cell: "E2", says: "“Police”" }],
    },
    "half of a joined name": {
      plan: `
        Agencies: NCCT (GCNP) = Cambodia; MoJ = Cambodia; DATIP = Thailand; Joint Committee = Cambodia, Thailand; UNODC

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 | NCCT/RTP |  |`,
      finds: [{ cell: "E2", says: "“NCCT/RTP”" }],
    },
  },
  passing: {
    "all are there": `
        Agencies: NCCT (GCNP) = Cambodia; MoJ = Cambodia; DATIP = Thailand; Joint Committee = Cambodia, Thailand; UNODC

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 | NCCT | MoJ, UNODC |`,
    "by another spelling": `
        Agencies: NCCT (GCNP) = Cambodia; MoJ = Cambodia; DATIP = Thailand; Joint Committee = Cambodia, Thailand; UNODC

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 | gcnp | moj |`,
    "two joined in one name": `
        Agencies: NCCT (GCNP) = Cambodia; MoJ = Cambodia; DATIP = Thailand; Joint Committee = Cambodia, Thailand; UNODC

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 | NCCT/DATIP |  |`,
    "no Agencies sheet": `
        

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 | NCCT |  |`,
  },
});
