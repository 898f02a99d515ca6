import { agencyUnknown } from "../../../../src/checks/rules/agencies/agency-unknown";
import { testRule } from "../../rule-table";
import { beside, AGENCIES, inRow, pick } from "../../planting-in-workbooks";

testRule(agencyUnknown, {
  failing: {
    "one that is not there": `
        Agencies: NCCT (GCNP) = Cambodia; MoJ = Cambodia; DATIP = Thailand; Joint Committee = Cambodia, Thailand; UNODC

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 | NCCT | MoSVY |
        > F2 info: “MoSVY” is not on the Agencies sheet`,
    "one that is responsible": `
        Agencies: NCCT (GCNP) = Cambodia; MoJ = Cambodia; DATIP = Thailand; Joint Committee = Cambodia, Thailand; UNODC

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 | Police | NCCT |
        > E2: “Police”`,
    "half of a joined name": `
        Agencies: NCCT (GCNP) = Cambodia; MoJ = Cambodia; DATIP = Thailand; Joint Committee = Cambodia, Thailand; UNODC

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 | NCCT/RTP |  |
        > E2: “NCCT/RTP”`,
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
  planted: [
    beside(
      AGENCIES,
      inRow("plan", {
        fits: ({ Partners = "" }) => Partners !== "",
        holds: (_, seed) => ({ Partners: pick(["UNICEF", "Red Cross", "Customs"], seed) }),
        at: "Partners",
      }),
    ),
  ],
});
