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
  ])("%s", (_, title, heads, annualTargets) => {
    const values = heads.map((head, place) => (head === "Year" ? 2026 : 30 - place * 10));
    const grid = gridOf([
      [title],
      ["Action", "Indicator", ...heads],
      ["Clear the shores", "Number of shores cleared", ...values],
      ["Count the herons", "Number of counts", ...values],
    ]);
    const reading = planReading(grid);
    const [first] = readShape({ ...reading, ...settleDefinitions(reading.plan) }).indicators;
    expect(first).toMatchObject({ overallTarget: 30, annualTargets });
    expect(Object.keys(first?.annualTargets ?? {})).toEqual(Object.keys(annualTargets));
  });
});
