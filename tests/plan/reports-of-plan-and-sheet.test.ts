import { reportsOf, type Actual } from "../../src/plan/actual";
import { numberOf } from "../../src/plan/value";
import { readPlan } from "../../src/reading";
import { gridOf } from "../reading/grid-of";

const HEADER = ["Action", "Indicator", "Target", 2025];

/** What counts of a plan with its own numbers in the columns of actuals, and of what the Actuals sheet reports for 2025. */
function counted(
  columns: Readonly<Record<string, number | string>>,
  reported: Readonly<Record<string, number>>,
): readonly string[] {
  const reading = readPlan([
    gridOf([
      [...HEADER, ...Object.keys(columns)],
      ["1.1 Train officers", "Number of officers trained", 300, 300, ...Object.values(columns)],
    ]),
  ]);
  if (reading.kind === "noPlan") throw new Error("no plan was found");
  const { plan } = reading;
  const [indicator] = plan.indicators;
  const actuals = Object.entries(reported).map(([party, number]): Actual => {
    const cell = { sheet: "Actuals", address: "E2", row: 2, column: 5 };
    const value: Actual["value"] = {
      ...{ state: "number", number, written: "number", percent: false },
      ...{ cell, raw: String(number), formula: null },
    };
    return {
      indicator: indicator?.id ?? "",
      period: { year: 2025 },
      party: party === "all" ? null : party,
      value,
    };
  });
  const { all } = reportsOf(plan, { actuals, unread: [] }) ?? { all: [] };
  return all.map(({ party, value }) => `${party ?? "all"} ${numberOf(value) ?? "blank"}`).sort();
}

const OF_PARTIES = { "Actual 2025 / Kenya": 120, "Actual 2025 / Uganda": 78 };

describe("what is reported on the Actuals sheet counts in place of the plan's own number", () => {
  it.each<[string, Readonly<Record<string, number | string>>, Readonly<Record<string, number>>, string[]]>([
    ["of the same party alone", OF_PARTIES, { Kenya: 125 }, ["Kenya 125", "Uganda 78"]],
    ["of each party that reports", OF_PARTIES, { Kenya: 125, UGANDA: 80 }, ["Kenya 125", "UGANDA 80"]],
    ["of all together", { "Actual 2025": 198 }, { all: 205 }, ["all 205"]],
    ["of all together, where parties report", { "Actual 2025": 198 }, { Kenya: 125 }, ["Kenya 125"]],
    [
      "and what parties have is kept below a whole",
      OF_PARTIES,
      { all: 205 },
      ["Kenya 120", "Uganda 78", "all 205"],
    ],
    ["nothing is replaced where nothing is reported", OF_PARTIES, {}, ["Kenya 120", "Uganda 78"]],
  ])("%s", (_, columns, reported, expected) => {
    expect(counted(columns, reported)).toEqual(expected);
  });
});
