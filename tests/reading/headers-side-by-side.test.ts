import type { GridValue } from "@plan-of-action/xlsx/grid";
import { defineIndicators } from "../../src/indicators";
import { gridOf } from "./grid-of";
import type { GridShape } from "./grid-of";
import { actualsTold, planReading, planTold, valueTold } from "./told";

type Rows = readonly (readonly GridValue[])[];

/** What a header says only together with those beside it: letters, totals of parties, numerators, sources. */
describe("headers that are told by those beside them", () => {
  it.each<[string, Rows, GridShape, readonly string[], readonly string[]]>([
    [
      "letters beside years, for targets and actuals",
      [
        ["Activity", "Indicator", "BL", "2024 T", "2024 A", "2025 T", "2025 A", "Overall T"],
        ["1.1 Awareness", "Number of people reached", 0, 1000, 1100, 1500, "", 2500],
      ],
      {},
      ["/1.1 Awareness: Number of people reached = 2500 | 2024: 1000, 2025: 1500"],
      ["2024: 1100, 2025: "],
    ],
    [
      "numbers of the columns that begin again for a table at the side",
      [
        ["Plan 2025"],
        ["No.", "Indicator", "Unit", "Jan", "Feb", "Mar", "Shelf", "Remarks", "Source", "File"],
        ["1", "2", "3", "4", "5", "6", "1", "2", "3", "4"],
        ["1", "Trees planted", "trees", 5, 6, 7, "1", "in rows", "Board", "A"],
        ["2", "Roads mended", "km", 8, 9, 10, "2", "in turn", "Board", "B"],
      ],
      {},
      [
        "/1 Trees planted: Trees planted = 2025-01: 5, 2025-02: 6, 2025-03: 7",
        "/2 Roads mended: Roads mended = 2025-01: 8, 2025-02: 9, 2025-03: 10",
      ],
      ["", ""],
    ],
    [
      "shortened words and years",
      [
        ["Obj.", "No.", "Act.", "Ind.", "Tgt 24", "Act 24", "Tgt 25", "Act 25", "Overall tgt"],
        ["Obj. 1 Prevention", "1.1", "Campaign", "# of campaigns", 2, 1, 2, "", 4],
      ],
      {},
      ["1/1.1 Campaign: # of campaigns = 4 | 2024: 2, 2025: 2"],
      ["2024: 1, 2025: "],
    ],
    [
      "days and months by which something is due or was achieved",
      [
        ["Indicator", "Target (30 June 2024)", "Target (31 December 2024)", "Target 2026"],
        ["Number of staff trained", 100, 300, 500],
      ],
      {},
      ["/1 Number of staff trained: Number of staff trained = 2026: 500; 2024-Q2: 100, 2024-Q4: 300"],
      [""],
    ],
    [
      "the last day of a year, of all that was achieved until then",
      [
        ["Indicator", "Target 2024", "Actual (as of 31 Dec 2024)", "Target 2026", "% of annual target"],
        ["Number of staff trained", 300, 280, 500, "93%"],
      ],
      {},
      ["/1 Number of staff trained: Number of staff trained = 2024: 300, 2026: 500"],
      ["2024: 280"],
    ],
    [
      "a cumulative actual for each quarter, and the year's cumulative target",
      [
        ["Indicator", "Target 2024 (cumulative)", "Q1 cumulative actual", "Q2 cumulative actual"],
        ["Number of cases opened", 40, 10, 18],
      ],
      {},
      ["/1 Number of cases opened: Number of cases opened = 2024: 40"],
      ["2024-Q1: 10, 2024-Q2: 18"],
    ],
    [
      "targets and actuals below each other, with the total of a year that only it names",
      [
        ["Activity", "Indicator", "", "Q1", "Q2", "Total 2024"],
        ["1.1 Train", "Number trained", "Planned", 10, 10, 20],
        ["", "", "Achieved", 8, 12, 20],
      ],
      { merges: ["A2:A3", "B2:B3"] },
      ["/1.1 Train: Number trained = 2024: 20; 2024-Q1: 10, 2024-Q2: 10"],
      ["2024: 20; 2024-Q1: 8, 2024-Q2: 12"],
    ],
    [
      "numerator, denominator and per cent of a target",
      [
        ["Module", "Coverage indicator", "Baseline", "", "Target 2024", "", "", "Target 2025", "", ""],
        ["", "", "Value", "Source", "N#", "D#", "%", "N#", "D#", "%"],
        ["Prevention", "Percentage reached", 0.62, "Survey", 65, 100, 0.65, 72, 100, 0.72],
      ],
      {
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:G1", "H1:J1"],
        formats: { C3: "0%", G3: "0%", J3: "0%" },
      },
      ["/1 Percentage reached: Percentage reached = 2024: 65%, 2025: 72%"],
      [""],
    ],
  ])("%s", (_, rows, shape, targets, actuals) => {
    const { plan } = planReading(gridOf(rows, shape));
    expect(planTold(plan)).toEqual(targets);
    expect(plan.indicators.map(actualsTold)).toEqual(actuals);
    expect(plan.notRead.filter(({ why }) => why === "duplicateColumn")).toEqual([]);
  });

  it("takes counts under cumulative headers for carried on", () => {
    const { plan } = planReading(
      gridOf([
        ["Indicator", "Target 2024", "Q1 cumulative actual", "Q2 cumulative actual"],
        ["Number of cases opened", 40, 10, 18],
      ]),
    );
    expect(defineIndicators(plan).get("1-1")?.aggregation).toBe("latest");
  });

  it("leaves the parts of parties unread beside the total of a year, and says so", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Action", "Indicator", "2024 Target", "", ""],
          ["", "", "Cambodia", "Thailand", "Total"],
          ["1.1 Train", "# trained", 30, 40, 70],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:E1"] },
      ),
    );
    expect(planTold(plan)).toEqual(["/1.1 Train: # trained = 2024: 70"]);
    expect(plan.notRead.map(({ text, why }) => [text, why])).toEqual([
      ["2024 Target Cambodia", "columnWithoutMeaning"],
      ["2024 Target Thailand", "columnWithoutMeaning"],
    ]);
  });

  it("takes of the indicators of two levels those that have the targets beside them", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Objective", "Key actions", "Outcome indicator", "Output indicator", "Target 2024"],
          ["SO 1: Systems", "1.1 Train", "% of cases managed", "# of workers trained", 50],
          ["", "1.2 Draft", "", "# of standards adopted", 1],
        ],
        { merges: ["A2:A3", "C2:C3"] },
      ),
    );
    expect(planTold(plan)).toEqual([
      "1/1.1 Train: # of workers trained = 2024: 50",
      "1/1.2 Draft: # of standards adopted = 2024: 1",
    ]);
    expect(plan.notRead).toMatchObject([{ text: "Outcome indicator", why: "columnWithoutMeaning" }]);
  });

  it("knows sources and codes by what they are of", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Key", "Activity", "Indicator code", "Indicator", "Baseline", "Baseline source", "2024", "Source"],
          ["k1", "1.1 Campaign", "I1", "Number of campaigns", 2, "Survey", 4, "Reports"],
        ],
        { hiddenColumns: [0] },
      ),
    );
    expect(plan.actions.map(({ id }) => id)).toEqual(["1.1"]);
    const [indicator] = plan.indicators;
    expect(valueTold(indicator?.baseline)).toBe("2");
    expect(indicator?.meansOfVerification?.text).toBe("Reports");
  });

  it("dates what was achieved by the year of the plan's title, and reads it without one where there is none", () => {
    const rows = [
      ["Indicator", "Target", "Achieved"],
      ["Number of services", 1200, 900],
    ];
    const dated = planReading(gridOf([["Annual plan 2024"], ...rows])).plan;
    expect([planTold(dated), dated.indicators.map(actualsTold)]).toEqual([
      ["/1 Number of services: Number of services = 1200"],
      ["2024: 900"],
    ]);
    const undated = planReading(gridOf([["Plan 2023-2025"], ...rows])).plan;
    expect(undated.indicators.map(actualsTold)).toEqual([""]);
    expect(undated.indicators.map(({ undatedActual }) => valueTold(undatedActual))).toEqual(["900"]);
    expect(undated.notRead).toEqual([]);
  });

  it("takes the sides of a joint plan for responsible, and below a target for parties", () => {
    const { plan } = planReading(
      gridOf([
        ["Joint activity", "Indicator", "Target", "Cambodian side", "Thai side"],
        ["1. Campaign", "# of campaigns", 6, "NCCT", "MSDHS"],
      ]),
    );
    expect(plan.actions[0]?.responsibleAgencies.map(({ name }) => name)).toEqual(["NCCT", "MSDHS"]);
    const parties = planReading(
      gridOf(
        [
          ["Joint activity", "Indicator", "Target 2024", "", ""],
          ["", "", "Cambodian side", "Thai side", "Total"],
          ["1. Campaign", "# of campaigns", 4, 2, 6],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:E1"] },
      ),
    ).plan;
    expect(planTold(parties)).toEqual(["/1 Campaign: # of campaigns = 2024: 6"]);
  });

  it("doubts quarters up to now without a word, beside a target of the year", () => {
    const { plan } = planReading(
      gridOf([
        ["Indicator", "Target 2024", "Q1", "Q2"],
        ["Number of victims assisted", 120, 27, 32],
      ]),
    );
    expect(plan.doubts).toMatchObject([
      { text: "Q1", taken: "quarterTarget", alternatives: ["quarterActual"] },
    ]);
  });

  it("has outputs right of the outcomes' indicators for actions, and progress below a year for actuals", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Outcome", "Outcome indicators", "Output", "Output indicators", "2024", "", "Progress"],
          ["", "", "", "", "Target", "Progress", ""],
          [
            "1. Protection",
            "% of children safe",
            "1.1 Workforce trained",
            "# of workers trained",
            100,
            80,
            "90%",
          ],
          ["", "", "1.2 Systems in place", "# of districts", 5, 6, "done"],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:G2", "A3:A4", "B3:B4"] },
      ),
    );
    expect(planTold(plan)).toEqual([
      "1/1.1 Workforce trained: # of workers trained = 2024: 100",
      "1/1.2 Systems in place: # of districts = 2024: 5",
    ]);
    expect(plan.indicators.map(actualsTold)).toEqual(["2024: 80", "2024: 6"]);
  });

  it("reads a plan that stands beside a budget, each below its title", () => {
    const { plan } = planReading(
      gridOf([
        ["Action Plan 2024-2025", "", "", "", "", "", "", "Budget 2024-2025"],
        [
          "Action",
          "Indicator",
          "2024",
          "2025",
          "Total",
          "Responsible",
          "",
          "Item",
          "Unit cost",
          "2024",
          "Total",
        ],
        ["1.1 Train", "Number trained", 10, 20, 30, "MoI", "", "Venue", 5, 50, 150],
        ["1.2 Meet", "Number of meetings", 1, 2, 3, "MoJ", "", "Travel", 10, 10, 30],
      ]),
    );
    expect(planTold(plan)).toEqual([
      "/1.1 Train: Number trained = 30 | 2024: 10, 2025: 20",
      "/1.2 Meet: Number of meetings = 3 | 2024: 1, 2025: 2",
    ]);
    expect(plan.actions[0]?.responsibleAgencies.map(({ name }) => name)).toEqual(["MoI"]);
    expect(plan.doubts).toEqual([]);
  });

  describe("targets of the parties without a total of the year", () => {
    const read = (first: string, second: string, overall: number): ReturnType<typeof planReading>["plan"] =>
      planReading(
        gridOf(
          [
            ["Joint action", "Indicator", "2024 Target", "", "2025 Target", "", "Overall target"],
            ["", "", first, second, first, second, ""],
            ["1.1 Train", "# trained", 30, 40, 30, 50, overall],
            ["1.2 Meet", "# meetings", 1, "", 1, 1, overall === 150 ? 3 : 2],
          ],
          { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"] },
        ),
      ).plan;

    it("are added up where the overall targets say so, and the parts stay in doubt", () => {
      const plan = read("Cambodia", "Thailand", 150);
      expect(planTold(plan)).toEqual([
        "/1.1 Train: # trained = 150 | 2024: 70, 2025: 80",
        "/1.2 Meet: # meetings = 3 | 2024: 1, 2025: 2",
      ]);
      expect(plan.notRead).toEqual([]);
      expect(plan.doubts.map(({ taken }) => taken)).toEqual([
        "2024 Target Cambodia + 2024 Target Thailand",
        "2025 Target Cambodia + 2025 Target Thailand",
      ]);
    });

    it("are not, where the overall targets say otherwise", () => {
      const plan = read("Minimum", "Maximum", 60);
      expect(planTold(plan)[0]).toBe("/1.1 Train: # trained = 60 | 2024: 30, 2025: 30");
      expect(plan.notRead.map(({ text, why }) => [text, why])).toEqual([
        ["2024 Target Maximum", "duplicateColumn"],
        ["2025 Target Maximum", "duplicateColumn"],
      ]);
    });
  });
});
