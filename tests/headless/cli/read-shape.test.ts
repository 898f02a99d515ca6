import { readShape } from "../../../src/headless/cli/read-shape";
import { settleDefinitions } from "../../../src/indicators";
import { gridOf } from "../../reading/grid-of";
import { planReading } from "../../reading/told";

describe("what `read --json` says of the year of a target", () => {
  it.each([
    ["no head names its year", "Plan of the lakes", ["Target", "Achieved"], {}],
    ["the title names it", "Plan of the lakes 2026", ["Target", "Achieved"], { 2026: 30 }],
    ["only the day on which it was counted names one", "Lakes", ["Target", "Achieved 31-12-2026"], {}],
    [
      "the title names the year of the day, too",
      "Plan of the lakes 2026",
      ["Target", "Achieved 31-12-2026"],
      { 2026: 30 },
    ],
    [
      "the quarters of one year are reported",
      "Plan of the lakes",
      ["Target", "Actual Q1 2026", "Actual Q2 2026"],
      { 2026: 30 },
    ],
    [
      "a column has the same year in all rows",
      "Plan of the lakes",
      ["Target", "Achieved", "Year"],
      { 2026: 30 },
    ],
  ])("%s", (_, title, headers, annualTargets) => {
    const values = headers.map((header, place) => (header === "Year" ? 2026 : 30 - place * 10));
    const grid = gridOf([
      [title],
      ["Action", "Indicator", ...headers],
      ["Clear the shores", "Number of shores cleared", ...values],
      ["Count the herons", "Number of counts", ...values],
    ]);
    const reading = planReading(grid);
    const [first] = readShape({ ...reading, ...settleDefinitions(reading.plan) }).indicators;
    expect(first).toMatchObject({ overallTarget: 30, annualTargets });
    expect(Object.keys(first?.annualTargets ?? {})).toEqual(Object.keys(annualTargets));
  });
});

describe("what `read --json` says an indicator's text is, where that is its action's", () => {
  it.each([
    [
      "as its cell has it, with the number",
      [["Activity"], ["1. Clear the shores"], ["2. Count the herons"]],
      "1. Clear the shores",
    ],
    [
      "without a number that has a cell of its own",
      [
        ["No.", "Activity"],
        ["1.", "Clear the shores"],
        ["2.", "Count the herons"],
      ],
      "Clear the shores",
    ],
  ])("%s", (_, [header = [], ...rows], text) => {
    const reading = planReading(
      gridOf([[...header, "Responsible", "Target 2026"], ...rows.map((row) => [...row, "Lakes Board", 30])]),
    );
    const { actions, indicators } = readShape({ ...reading, ...settleDefinitions(reading.plan) });
    expect(actions[0]?.title).toBe("Clear the shores");
    expect(indicators[0]?.text).toBe(text);
  });
});

describe("what `read --json` says of a number in a cell that shows per cent", () => {
  it.each([
    ["of what is counted is the number in the cell", "Number of shores cleared", 0.4, 0.4],
    ["of a percentage is what the cell shows", "Share of shores cleared (%)", 0.4, 40],
  ])("%s", (_, indicator, number, read) => {
    const grid = gridOf(
      [
        ["Action", "Indicator", "Target", "2026", "2027"],
        ["Clear the shores", indicator, number, 0.2, 0.2],
        ["Count the herons", "Number of counts", 12, 6, 6],
      ],
      { formats: { C2: "0%" } },
    );
    const reading = planReading(grid);
    expect(readShape({ ...reading, ...settleDefinitions(reading.plan) }).indicators[0]?.overallTarget).toBe(
      read,
    );
  });
});
