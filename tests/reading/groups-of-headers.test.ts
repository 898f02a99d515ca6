import type { Plan } from "../../src/plan/plan";
import { gridOf } from "./grid-of";
import { planReading, planTold } from "./told";

describe("a header that is not merged, left of quarters", () => {
  const rows = [
    ["3.1 Number of bridges painted before the rains", 2, 10, "Photographs", 1, 2, 3, 4],
    ["3.2 Number of culverts cleaned in the villages", 0, 26, "Lists", 5, 6, 7, 8],
  ];

  it("does not reach over them where it is of something without a time", () => {
    const { plan } = planReading(
      gridOf([
        ["Delivery plan 2025"],
        ["Activity", "Baseline", "Annual target", "Verification", null, null, null, null],
        [null, "2024", "2025", "Document", "1st Qtr", "2nd Qtr", "3rd Qtr", "4th Qtr"],
        ...rows,
      ]),
    );
    expect(planTold(plan).map((line) => line.replace(/^.*= /, ""))).toEqual([
      "2025: 10; 2025-Q1: 1, 2025-Q2: 2, 2025-Q3: 3, 2025-Q4: 4",
      "2025: 26; 2025-Q1: 5, 2025-Q2: 6, 2025-Q3: 7, 2025-Q4: 8",
    ]);
  });

  it("reaches over them where it is of values", () => {
    const { plan } = planReading(
      gridOf([
        ["Delivery plan 2025"],
        ["Activity", "Baseline", "Target", "Actual", null, null, null],
        [null, null, null, "Total", "Q1", "Q2", "Q3"],
        ["Paint the bridges before the rains", 2, 7, 6, 1, 2, 3],
        ["Clean the culverts in the villages", 0, 20, 18, 5, 6, 7],
      ]),
    );
    expect(plan.columns.filter(({ meaning }) => meaning === "quarterActual")).toHaveLength(3);
  });
});

describe("what the columns of groups are of, below the numbers of the columns", () => {
  it.each([
    ["one after the other", [1, 2, 3, 4, 5, null, "6 = 5 x 2", null]],
    ["with gaps, where a form's columns were left out", [1, 2, 3, 5, 8, null, 11, null]],
  ])("is a part of the header, the numbers standing %s", (_, numbers) => {
    const { plan } = planReading(
      gridOf(
        [
          ["Evaluation of the plan of 2025"],
          ["No", "Activity", "Indicator", "Unit", "Target 2025", null, "Actual 2025", null],
          numbers,
          [null, null, null, null, "K", "Rp.", "K", "Rp."],
          [1, "Paint the bridges", "Number of bridges", "bridges", 4, 91000, 3, 70000],
          [2, "Clean the culverts", "Number of culverts", "culverts", 7, 26000, 7, 30000],
          [3, "Mark the crossings", "Number of crossings", "crossings", 9, 37000, 2, 9000],
        ],
        { merges: ["E2:F2", "G2:H2", "E3:F3", "G3:H3"] },
      ),
    );
    expectPhysicalOnly(plan);
  });

  it("is a part of a header of four rows, too", () => {
    const { plan } = planReading(
      gridOf(
        [
          [
            "No",
            "Activity",
            "Indicator",
            "Unit",
            "Target and budget of 2025",
            null,
            "Achieved in 2025",
            null,
          ],
          [],
          [],
          [],
          [1, 2, 3, 4, 6, null, 7, null],
          [null, null, null, null, "K", "Rp", "K", "Rp"],
          [1, "Paint the bridges", "Number of bridges", "bridges", 4, 91000, 3, 70000],
          [2, "Clean the culverts", "Number of culverts", "culverts", 7, 26000, 7, 30000],
          [3, "Mark the crossings", "Number of crossings", "crossings", 9, 37000, 2, 9000],
        ],
        { merges: ["A1:A4", "B1:B4", "C1:C4", "D1:D4", "E1:F4", "G1:H4", "E5:F5", "G5:H5"] },
      ),
    );
    expectPhysicalOnly(plan);
  });

  function expectPhysicalOnly(plan: Plan): void {
    expect(planTold(plan).map((line) => line.replace(/^.*: Number/, "Number"))).toEqual([
      "Number of bridges = 2025: 4",
      "Number of culverts = 2025: 7",
      "Number of crossings = 2025: 9",
    ]);
    expect(plan.columns.map(({ meaning }) => meaning).slice(4)).toEqual([
      "annualTarget",
      "resources",
      "annualActual",
      "resources",
    ]);
  }
});

describe("groups of merged columns above names that come again and again", () => {
  const NAMES = ["Achievements", "Performance", "Comments"];

  it("are of the header, with the share beside what was achieved", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Report of 2025", null, null, null, "Report Q1", null, null, "Report Q2", null, null],
          ["Activity", "Indicator", "Baseline", "Annual target", ...NAMES, ...NAMES],
          ["Paint the bridges", "Number of bridges", 2, 8, 2, 0.25, "Rain", 3, 0.375, "Late"],
          ["Clean the culverts", "Number of culverts", 0, 20, 5, 0.25, "Good", 5, 0.25, "Good"],
          ["Mark the crossings", "Number of crossings", 1, 10, 1, 0.1, "Paint", 4, 0.4, "Good"],
        ],
        { merges: ["A1:D1", "E1:G1", "H1:J1"] },
      ),
    );
    expect(plan.columns.slice(4).map(({ meaning, period }) => `${meaning} ${period ?? ""}`.trim())).toEqual([
      "quarterActual 2025-Q1",
      "percentMet 2025-Q1",
      "remarks 2025",
      "quarterActual 2025-Q2",
      "percentMet 2025-Q2",
      "remarks 2025",
    ]);
  });
});

describe("offices as groups over target, output and share", () => {
  const OFFICES = ["Upper valley", "Lower valley", "Hill district", "TOTAL"];
  const NAMES = ["Target", "Output", "Acc.%"];
  const values = (target: number): readonly (number | null)[] =>
    OFFICES.flatMap((_, place) => [place === 3 ? target - 1 : target / 4, 1, 0.25]);
  const header = [
    ["P/A/P", "Success Indicators", null, ...OFFICES.flatMap((office) => [office, null, null])],
    [null, "Target", "Measure", ...OFFICES.flatMap(() => NAMES)],
  ];
  const merges = (row: number): readonly string[] => [
    `A${row}:A${row + 1}`,
    ...["B:C", "D:F", "G:I", "J:L", "M:O"].map((group) => group.replace(/[A-Z]/g, `$&${row}`)),
  ];

  it("are no other header, and the target beside what is measured is its own", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Commitments of 2025"],
          ["Bridges"],
          ...header,
          ["Upkeep of the bridges", 40, "bridges painted before the rains", ...values(40)],
          ["Safety of the bridges", 16, "railings renewed on the main road", ...values(16)],
          [],
          ["Roads"],
          ...header,
          ["Upkeep of the roads", 24, "culverts cleaned in the villages", ...values(24)],
          ["Safety of the roads", 12, "crossings marked near the schools", ...values(12)],
        ],
        { merges: [...merges(3), ...merges(9)] },
      ),
    );
    expect(planTold(plan)).toEqual([
      "1/1.1 Upkeep of the bridges: bridges painted before the rains = 40",
      "1/1.2 Safety of the bridges: railings renewed on the main road = 16",
      "2/2.1 Upkeep of the roads: culverts cleaned in the villages = 24",
      "2/2.2 Safety of the roads: crossings marked near the schools = 12",
    ]);
  });
});
