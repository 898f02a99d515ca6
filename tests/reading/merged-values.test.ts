import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "./grid-of";
import { planReading, planTold } from "./told";

type Row = readonly GridValue[];

const YEARS: Row = ["Action", "Indicator", "2023", "2024", "2025"];

describe("a value merged over several periods", () => {
  it.each<[string, Row, Row, readonly string[], readonly string[], readonly string[]]>([
    [
      "is each one's where it says so",
      [...YEARS, "Overall"],
      ["1.1 Meet", "# meetings", "1 per year", "", "", 3],
      ["C2:E2"],
      ["/1.1 Meet: # meetings = 3 | 2023: 1, 2024: 1, 2025: 1"],
      [],
    ],
    [
      "is each one's where it is a level or no number",
      YEARS,
      ["1.1 Serve", "% served", "80%", "", "NP"],
      ["C2:D2"],
      ["/1.1 Serve: % served = 2023: 80%, 2024: 80%, 2025: notProgrammed"],
      [],
    ],
    [
      "is the whole plan's where it is over all years",
      YEARS,
      ["1.1 Train", "# trained", 90, "", ""],
      ["C2:E2"],
      ["/1.1 Train: # trained = 90"],
      ["90: 2023–2025, or 2023, or 2024, or 2025"],
    ],
    [
      "gives way to the column of the whole plan",
      [...YEARS, "Overall"],
      ["1.1 Train", "# trained", 90, "", "", 100],
      ["C2:E2"],
      ["/1.1 Train: # trained = 100"],
      ["90: 2023–2025, or 2023, or 2024, or 2025"],
    ],
    [
      "is due by the last of some years",
      YEARS,
      ["1.1 Train", "# trained", 10, 90, ""],
      ["D2:E2"],
      ["/1.1 Train: # trained = 2023: 10, 2025: 90"],
      ["90: 2025, or 2024, or 2025"],
    ],
    [
      "is the year's where it is over its quarters",
      ["Action", "Indicator", "Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"],
      ["1.1 Train", "# trained", 90, "", "", ""],
      ["C2:F2"],
      ["/1.1 Train: # trained = 2024: 90"],
      ["90: 2024, or 2024-Q1, or 2024-Q2, or 2024-Q3, or 2024-Q4"],
    ],
  ])("%s", (_, header, row, merges, expected, doubts) => {
    const other = ["2.1 Other", "# others", ...header.slice(2).map(() => 1)];
    const { plan } = planReading(gridOf([header, row, other], { merges }));
    expect(planTold(plan).slice(0, -1)).toEqual(expected);
    const told = plan.doubts.filter(({ cell }) => cell.row > 0);
    expect(
      told.map(({ text, taken, alternatives }) => [`${text}: ${taken}`, ...alternatives].join(", or ")),
    ).toEqual(doubts);
  });
});

describe("a cell merged from the header's row down the whole table", () => {
  it("is beside the table and makes no rows of it a header", () => {
    const header: Row = ["Unit\nField office", "No.", "Action", "Target 2025", "Actual 2025", "Remarks"];
    const rows = [
      "Repair wells",
      "Plant trees",
      "Clear canals",
      "Mend roofs",
      "Paint rails",
      "Sweep yards",
      "Seal pipes",
    ];
    const { plan } = planReading(
      gridOf([header, ...rows.map((action, at): Row => ["", at + 1, action, at + 2, at + 1, ""])], {
        merges: ["A1:A8"],
      }),
    );
    expect(plan.actions.map(({ title }) => title)).toEqual(rows);
  });
});
