import type { Plan } from "../../src/plan/plan";
import { periodKey } from "../../src/plan/period";
import { numberOf } from "../../src/plan/value";
import { readPlan } from "../../src/reading";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "./grid-of";

type Rows = readonly (readonly (GridValue | undefined)[])[];

function planOf(...grids: readonly Grid[]): Plan {
  const reading = readPlan(grids);
  if (reading.kind === "noPlan") throw new Error("no plan was found");
  return reading.plan;
}

/** What was achieved, by period and, where there is one, by party. */
function actualsOf({ indicators }: Plan): Record<string, number | null>[] {
  return indicators.map(({ actuals, partyActuals = [] }) => {
    const told: Record<string, number | null> = {};
    for (const [period, value] of actuals) told[period] = numberOf(value);
    for (const { party, period, value } of partyActuals) {
      told[`${periodKey(period)} ${party}`] = numberOf(value);
    }
    return told;
  });
}

const PLAN: Rows = [
  ["Objective", "Action", "Lead agency", "Indicator", "Total target", 2024, 2025],
  ["1. Schools", "1.1 Train teachers", "MoE", "Number of teachers trained", 200, 80, 120],
  ["", "1.2 Make schools safe", "MoE", "Share of schools with a safety plan (%)", 60, 40, 60],
];

describe("a sheet with a row for each report, under headers of its own", () => {
  const reports = (rows: Rows) => planOf(gridOf(PLAN, { sheet: "Plan" }), gridOf(rows, { sheet: "Actuals" }));

  it("gives the actuals of years and of quarters", () => {
    const plan = reports([
      ["Indicator", "Year", "Quarter", "Value achieved", "Comment"],
      ["Number of teachers trained", 2024, "Q1", 15, ""],
      ["Number of teachers trained", 2024, 2, 20, "late"],
      ["Number of teachers trained", 2025, "Q1", 25, ""],
      ["Share of schools with a safety plan (%)", 2024, "", 42, ""],
    ]);
    expect(actualsOf(plan)).toEqual([{ "2024-Q1": 15, "2024-Q2": 20, "2025-Q1": 25 }, { "2024": 42 }]);
  });

  it("may name the period in one column, and has each indicator perhaps once", () => {
    const plan = reports([
      ["Indicator", "Reporting period", "Achieved value"],
      ["Number of teachers trained", "2024-Q2", 35],
      ["Share of schools with a safety plan (%)", "Q2 2024", 42],
    ]);
    expect(actualsOf(plan)).toEqual([{ "2024-Q2": 35 }, { "2024-Q2": 42 }]);
  });

  it("may say which party reports", () => {
    const plan = reports([
      ["Indicator", "Country", "Year", "Value achieved"],
      ["Number of teachers trained", "Cambodia", 2024, 30],
      ["Number of teachers trained", "Thailand", 2024, 40],
      ["Share of schools with a safety plan (%)", "Both", 2024, 41],
    ]);
    expect(actualsOf(plan)).toEqual([{ "2024 Cambodia": 30, "2024 Thailand": 40 }, { "2024": 41 }]);
  });

  it("is told where a row names no indicator", () => {
    const plan = reports([
      ["Indicator", "Year", "Value achieved"],
      ["Number of teachers trained", 2024, 15],
      ["Number of bridges built", 2024, 3],
    ]);
    expect(plan.notRead.map(({ text }) => text)).toEqual(["Number of bridges built 2024 3"]);
  });
});

describe("columns of actuals", () => {
  const COLUMNS = ["Action", "Indicator", "2024 Target"];
  const ROW = ["1.1 Repatriate victims", "# of victims repatriated", 40];
  const read = (headers: readonly string[], values: readonly GridValue[]) =>
    actualsOf(
      planOf(
        gridOf([
          [...COLUMNS, ...headers],
          [...ROW, ...values],
        ]),
      ),
    )[0];

  it("are the parties' where a name tells them apart", () => {
    expect(read(["2024 Actual – Thailand", "2024 Actual – Cambodia"], [18, 15])).toEqual({
      "2024 Thailand": 18,
      "2024 Cambodia": 15,
    });
  });

  it("are the parties' where they name sides, and nobody responsible", () => {
    expect(read(["2024 Cambodian side actual", "2024 Thai side actual"], [10, 14])).toEqual({
      "2024 Cambodian": 10,
      "2024 Thai": 14,
    });
  });

  it("are the parties' below one header", () => {
    const rows = [
      [...COLUMNS, "2024 Actual", ""],
      ["", "", "", "Cambodia", "Thailand"],
      [...ROW, 15, 18],
    ];
    const grid = gridOf(rows, { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"] });
    expect(actualsOf(planOf(grid))).toEqual([{ "2024 Cambodia": 15, "2024 Thailand": 18 }]);
  });

  it.each([
    ["2024 Actual (Original)", "2024 Actual (Revised)"],
    ["2024 Actual Male", "2024 Actual Female"],
    ["2024 Actual", "2024 Actual verified"],
  ])("are no parties' where it is another word: %s, %s", (...headers) => {
    expect(Object.keys(read(headers, [18, 15]) ?? {})).toEqual(["2024"]);
  });

  it("are of the years where they are cumulative", () => {
    const headers = ["Cumulative target 2023", "Cumulative actual 2023", "Cumulative target 2024"];
    const plan = planOf(
      gridOf([
        ["Action", "Indicator", "Overall target", ...headers, "Cumulative actual 2024"],
        ["1.1 Register", "Number of households registered", 400, 100, 90, 250, 240],
      ]),
    );
    expect(actualsOf(plan)).toEqual([{ "2023": 90, "2024": 240 }]);
  });
});

describe("a target that is a change", () => {
  const target = (text: string, indicator = "Number of users of the hotline") =>
    planOf(
      gridOf([
        ["Action", "Indicator", "Baseline", "Overall target"],
        ["1.1 Act", indicator, 40, text],
      ]),
    ).indicators[0]?.overallTarget;

  it.each([
    "Increase by 10%",
    "10% increase",
    "Reduction of 10 %",
    "Aumentar en 10%",
    "Augmenter de 10 %",
    "ลดลงร้อยละ 5",
  ])("by a percentage is not a number: %s", (text) =>
    expect(target(text)).toMatchObject({ state: "text", raw: text }),
  );

  it.each([
    ["Increase to 60%", "% of cases solved", 60],
    ["Increase by 10%", "% increase in the budget", 10],
    ["At least 60%", "% of cases solved", 60],
    ["Increase by 10", "Number of users of the hotline", 10],
  ])(
    "is one where it names a level, or where the indicator is of a change: %s of %s",
    (text, indicator, number) => expect(target(text, indicator)).toMatchObject({ state: "number", number }),
  );
});
