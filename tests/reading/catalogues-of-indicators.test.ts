import { readPlan } from "../../src/reading";
import { gridOf } from "./grid-of";

type Row = readonly (string | number)[];

const INDICATORS = [
  ["Water", "Share of homes with a tap"],
  ["Water", "Wells that are tested each year"],
  ["Water", "Litres lost in the mains"],
  ["Roads", "Kilometres of paved road"],
  ["Roads", "Bridges in good repair"],
  ["Roads", "Hours to the next market"],
  ["Schools", "Pupils to a teacher"],
  ["Schools", "Schools with a library"],
] as const;

/** A table of the indicators above, each with what stands beside it in further columns. */
function kindOf(header: readonly string[], beside: (row: number) => Row): string {
  const rows = INDICATORS.map((indicator, row) => [...indicator, ...beside(row)]);
  return readPlan([gridOf([["Area", "Indicator", ...header], ...rows])]).kind;
}

describe("a list of indicators without targets, dates or statuses", () => {
  const office = (row: number): string => ["Water Board", "Road Office"][row % 2] ?? "";

  it("is no plan where it says what each is and who keeps it", () => {
    const header = ["Unit", "Operational definition", "Responsible", "Source"];
    expect(kindOf(header, (row) => ["%", `Counted in survey ${row + 1}`, office(row), "Yearbook"])).toBe(
      "noPlan",
    );
  });

  it("is no plan where offices answer for charts of a page, whose data have dates", () => {
    const header = [
      "Source",
      "Baseline table",
      "Chart number",
      "Reference date of data",
      "Responsible",
      "Date inferred",
    ];
    const dates = Object.fromEntries(INDICATORS.map((_, row) => [`F${row + 2}`, "d mmm yyyy"]));
    const rows = INDICATORS.map((indicator, row) => [
      ...indicator,
      "Yearbook",
      `table_${row}`,
      row + 1,
      45_657 + 30 * row,
      office(row),
      row % 2 === 0 ? "Yes" : "No",
    ]);
    const grid = gridOf([["Area", "Indicator", ...header], ...rows], { formats: dates });
    expect(readPlan([grid]).kind).toBe("noPlan");
  });

  it("is no plan where its numbers are those of places and their ranks", () => {
    const header = ["Hill Province", "Unit", "Period", "Nation", "Rank", "First place", "Value of the first"];
    const beside = (row: number): Row => [
      30 + row * 3,
      "%",
      `Yearbook ${2014 + row}`,
      50 - row,
      3 + (row % 5),
      "Coast",
      70 + row,
    ];
    expect(kindOf(header, beside)).toBe("noPlan");
  });

  it.each<[string, readonly string[], (row: number) => Row]>([
    [
      "a target in words",
      ["Goal", "Responsible"],
      (row) => [`All of the villages by the end of year ${row + 1}`, office(row)],
    ],
    ["a day", ["Deadline", "Responsible"], (row) => [`30/06/202${row + 1}`, office(row)]],
    [
      "a time in words",
      ["Timeline", "Responsible"],
      (row) => [`In the spring of 202${row + 1}`, office(row)],
    ],
    ["a status", ["Status", "Responsible"], (row) => [row % 2 === 0 ? "Done" : "Under way", office(row)]],
    ["a baseline", ["Baseline", "Responsible"], (row) => [row * 10, office(row)]],
    [
      "an action",
      ["Activity", "Responsible"],
      (row) => [`Hold meeting ${row + 1} of the users`, office(row)],
    ],
  ])("is one with %s", (_, header, beside) => {
    expect(kindOf(header, beside)).toBe("plan");
  });
});
