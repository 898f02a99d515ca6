import { ownSheetHeader } from "../../../../src/checks/rules/table/own-sheet-header";
import { testRule } from "../../rule-table";

const PLAN = `
        | Action | Indicators | Target | 2023 |
        | 1.1 Train | Number of courses | 3 | 3 |`;

testRule(ownSheetHeader, {
  failing: {
    "a header that was renamed": {
      plan: `${PLAN}

        Own headers: Actuals!E4 (Achieved so far = Actual)`,
      finds: [{ cell: "E4", severity: "warning", says: "“Achieved so far” is not a header of “Actuals”" }],
    },
    "a header that was blanked": {
      plan: `${PLAN}

        Own headers: Actuals!C4 (= Quarter)`,
      finds: [{ cell: "C4", severity: "warning", says: "is blank. It is read as “Quarter”" }],
    },
    "a header without which nothing counts": {
      plan: `${PLAN}

        Own headers: Agencies!A3 (lost Agency)`,
      finds: [{ cell: "A3", severity: "error", says: "nothing on it is counted" }],
    },
    "a header that stands twice": {
      plan: `${PLAN}

        Own headers: Actuals!F4 (twice Actual)`,
      finds: [{ cell: "F4", severity: "warning", says: "Two columns of “Actuals” have the header “Actual”" }],
    },
    "a header that nobody knows, where one that counts is missing": {
      plan: `${PLAN}

        Own headers: Actuals!H4 (When may be! Quarter)`,
      finds: [{ cell: "H4", severity: "warning", says: "“Actuals” no longer has a column “Quarter”" }],
    },
    "the same of one that counts nowhere": {
      plan: `${PLAN}

        Own headers: Actuals!H4 (Notes may be Comment)`,
      finds: [{ cell: "H4", severity: "info", says: "If “Notes” is" }],
    },
    "a column without a header, where one is missing": {
      plan: `${PLAN}

        Own headers: Actuals!H4 ( may be! Quarter)`,
      finds: [{ cell: "H4", severity: "warning", says: "has no header, and there is no longer a column “" }],
    },
  },
  passing: {
    "own sheets as they were written": PLAN,
    "a plan with other versions": `${PLAN}

        Other versions: Draft!A3`,
    "a plan beside a sheet that was left out": `${PLAN}

        Left out: Zone 2!A3 (Fund)`,
  },
});
