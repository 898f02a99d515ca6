import { actualUnknownParty } from "../../../../src/checks/rules/actuals/actual-unknown-party";
import { testRule } from "../../rule-table";
import { withRows, cellOf } from "../../planting-in-workbooks";

const PLAN = `
        | Action | Indicators | Target | 2024 | Responsible | Partners |
        | 1.1 Train officers | Number of officers | 60 | 60 | Ministry of Health | Forest Office |
        | 1.2 Meet | Number of meetings | 4 | 4 | Forest Office | Red Cross (Laos) |
`;

/** The plan with reports of its first indicator in quarters, each by one of these. */
const reportedBy = (parties: readonly string[], plan = PLAN): string =>
  [
    plan,
    "| Indicator | Year | Quarter | Party | Actual |",
    ...parties.map((party, place) => `| 1.1-1 | 2024 | Q${(place % 4) + 1} | ${party} | ${place + 3} |`),
  ].join("\n");

testRule(actualUnknownParty, {
  failing: {
    "an agency of the plan, mistyped": {
      plan: reportedBy(["Ministry of Health", "Minstry of Health", "Forest Office", "Minstry of Health"]),
      finds: [
        "D3 warning: “Minstry of Health” reports in 2 rows and reads like “Ministry of Health”\n>> D3: Ministry of Health\n>> D5: Ministry of Health",
      ],
    },
    "an agency that only the reports have, beside one of the plan": {
      plan: reportedBy(["Ministry of Health", "Water Board"]),
      finds: ["D3 info: “Water Board” reports in 1 row, but neither the plan"],
    },
    "a country that reports seldom and reads like one that reports often": {
      plan: reportedBy(["Cambodia", "Cambodia", "Cambodia", "Camboda", "Thailand"]),
      finds: ["D5 warning: reads like “Cambodia”\n>> D5: Cambodia"],
    },
    "an agency of the plan behind its full name": {
      plan: reportedBy(["MOJ", "Ministry of Justice (MOJ)"], PLAN.replace("Ministry of Health", "MOJ")),
      finds: ["D3 warning: reads like “MOJ”\n>> D3: MOJ"],
    },
    "one that is none of the parties of the Agencies sheet": `Agencies: NCCT = Cambodia; DATIP = Thailand
        ${reportedBy(["Myanmar"])}
        > D2 info: “Myanmar”`,
  },
  passing: {
    "agencies of the plan, however cased and spaced": reportedBy([
      "Ministry of Health",
      "MINISTRY OF  HEALTH",
      "forest office",
      "Ministry of Health/Forest Office",
    ]),
    "a country that stands beside an agency": reportedBy(["Ministry of Health", "Laos"]),
    "countries of a plan that names agencies only": reportedBy(["Cambodia", "Thailand"]),
    "parties of the Agencies sheet": `Agencies: NCCT = Cambodia; DATIP = Thailand
        ${reportedBy(["Cambodia", "Thailand", "NCCT"])}`,
    "provinces that differ by a number": reportedBy(["Province 1", "Province 1", "Province 1", "Province 2"]),
    "all parties together": reportedBy(["", "Both parties", "all"]),
  },
  planted: [
    {
      plant: (workbook) => {
        const [agency = ""] = (workbook.plan.rows[0]?.Responsible ?? "").split(/[,;/]/);
        if (workbook.reports.rows.length < 2 || agency.trim() === "") return null;
        const parties = [agency.trim(), "Office of the Moon"];
        return {
          workbook: withRows(workbook, "reports", (rows) =>
            rows.map((row, place) => ({ ...row, Party: parties[place] ?? row.Party ?? "" })),
          ),
          cells: [cellOf(workbook, "reports", 1, "Party")],
        };
      },
    },
  ],
});
