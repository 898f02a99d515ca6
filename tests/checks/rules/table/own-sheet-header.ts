import { ownSheetHeader } from "../../../../src/checks/rules/table/own-sheet-header";
import { testRule } from "../../rule-table";

const PLAN = `
        | Action | Indicators | Target | 2023 |
        | 1.1 Train | Number of courses | 3 | 3 |`;

testRule(ownSheetHeader, {
  failing: {
    "a header that was renamed": `${PLAN}

        Own headers: Actuals!E4 (Achieved so far = Actual)
        > E4 warning: “Achieved so far” is not a header of “Actuals”`,
    "a header that was blanked": `${PLAN}

        Own headers: Actuals!C4 (= Quarter)
        > C4 warning: is blank. It is read as “Quarter”`,
    "a header without which nothing counts": `${PLAN}

        Own headers: Agencies!A3 (lost Agency)
        > A3 error: nothing on it is counted`,
    "a header that stands twice": `${PLAN}

        Own headers: Actuals!F4 (twice Actual)
        > F4 warning: Two columns of “Actuals” have the header “Actual”`,
    "a header that nobody knows, where one that counts is missing": `${PLAN}

        Own headers: Actuals!H4 (When may be! Quarter)
        > H4 warning: “Actuals” no longer has a column “Quarter”`,
    "the same of one that counts nowhere": `${PLAN}

        Own headers: Actuals!H4 (Notes may be Comment)
        > H4 info: If “Notes” is`,
    "a column without a header, where one is missing": `${PLAN}

        Own headers: Actuals!H4 ( may be! Quarter)
        > H4 warning: has no header, and there is no longer a column “`,
  },
  passing: {
    "own sheets as they were written": PLAN,
    "a plan with other versions": `${PLAN}

        Other versions: Draft!A3`,
    "a plan beside a sheet that was left out": `${PLAN}

        Left out: Zone 2!A3 (Fund)`,
  },
  planted: [],
});
