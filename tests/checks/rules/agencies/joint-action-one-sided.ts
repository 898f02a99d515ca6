import { jointActionOneSided } from "../../../../src/checks/rules/agencies/joint-action-one-sided";
import { testRule } from "../../rule-table";
import { beside, AGENCIES, inRow } from "../../planting-in-workbooks";

testRule(jointActionOneSided, {
  failing: {
    "agencies of one party": `
        Agencies: NCCT (GCNP) = Cambodia; MoJ = Cambodia; DATIP = Thailand; Joint Committee = Cambodia, Thailand; UNODC

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 | NCCT | MoJ |
        > E2 info: agencies of Cambodia only, and none of Thailand`,
    "by another spelling, with one of no party": `
        Agencies: NCCT (GCNP) = Cambodia; MoJ = Cambodia; DATIP = Thailand; Joint Committee = Cambodia, Thailand; UNODC

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 | GCNP | UNODC |
        > E2: These have no party on the Agencies sheet: UNODC.`,
    "partners only": `
        Agencies: NCCT = Cambodia; DATIP = Thailand

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 |  | DATIP |
        > F2: none of Cambodia`,
  },
  passing: {
    "an agency of each": `
        Agencies: NCCT (GCNP) = Cambodia; MoJ = Cambodia; DATIP = Thailand; Joint Committee = Cambodia, Thailand; UNODC

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 | NCCT | DATIP |`,
    "two joined in one name": `
        Agencies: NCCT (GCNP) = Cambodia; MoJ = Cambodia; DATIP = Thailand; Joint Committee = Cambodia, Thailand; UNODC

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 | NCCT/DATIP |  |`,
    "a body of both": `
        Agencies: NCCT (GCNP) = Cambodia; MoJ = Cambodia; DATIP = Thailand; Joint Committee = Cambodia, Thailand; UNODC

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 | Joint Committee | MoJ |`,
    "one party is known": `
        Agencies: NCCT = Cambodia; MoJ

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 | NCCT | MoJ |`,
    "agencies of no party": `
        Agencies: NCCT (GCNP) = Cambodia; MoJ = Cambodia; DATIP = Thailand; Joint Committee = Cambodia, Thailand; UNODC

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 | UNODC |  |`,
    "no Agencies sheet": `
        

        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of courses | 2 | 2 | NCCT |  |`,
  },
  planted: [
    beside(
      AGENCIES,
      inRow("plan", {
        fits: ({ Partners = "" }) => Partners !== "",
        holds: () => ({ Responsible: "Border Police", Partners: "" }),
        at: "Responsible",
      }),
    ),
  ],
});
