import fc from "fast-check";
import { progressOf, type WrittenIndicator } from "./plan-of";

const QUARTERS = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"];

function byQuarter(numbers: readonly number[]): Record<string, number> {
  return Object.fromEntries(QUARTERS.map((key, place) => [key, numbers[place] ?? 0]));
}

const count = fc.integer({ min: 1, max: 60 });
const fourCounts = fc.tuple(count, count, count, count);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe("quarters whose targets do not give the target of their year", () => {
  it("are never exceeded by doing what was planned in each", () => {
    fc.assert(
      fc.property(
        fourCounts,
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom("sum" as const, "latest" as const, "constant" as const, "max" as const),
        (quarters, year, aggregation) => {
          const indicator: WrittenIndicator = {
            aggregation,
            targets: { 2024: year, ...byQuarter(quarters) },
            actuals: byQuarter(quarters),
          };
          expect(progressOf(indicator, "2024").status).not.toBe("exceeded");
        },
      ),
    );
  });

  it("are never on track while the year's own target is missed", () => {
    fc.assert(
      fc.property(fourCounts, fc.integer({ min: 1, max: 600 }), (quarters, year) => {
        fc.pre(sum(quarters) < 0.85 * year);
        const targets = { 2024: year, ...byQuarter(quarters) };
        const { status } = progressOf({ aggregation: "sum", targets, actuals: byQuarter(quarters) }, "2024");
        expect(["atRisk", "offTrack"]).toContain(status);
      }),
    );
  });

  it("leave the year's target to what was reported for the year itself", () => {
    const targets = { 2024: 20, ...byQuarter([10, 10, 10, 10]) };
    const actuals = { 2024: 24, "2024-Q1": 10 };
    expect(progressOf({ aggregation: "sum", targets, actuals }, "2024")).toMatchObject({
      expected: 20,
      actual: 24,
      status: "exceeded",
    });
  });

  it("count where the year's column only adds them up", () => {
    const targets = { 2024: 0.2, ...byQuarter([0, 0, 0.6, 0.4]) };
    const actuals = { 2024: 1, ...byQuarter([0, 0, 0.6, 0.4]) };
    expect(progressOf({ aggregation: "sum", targets, actuals }, "2024").status).toBe("done");
  });
});

describe("quarters that make up a year that is the same each year", () => {
  const meetings: WrittenIndicator = {
    aggregation: "constant",
    targets: { 2023: 4, 2024: 4, ...byQuarter([1, 1, 1, 1]) },
    actuals: { 2023: 4 },
  };

  it("are added up in it", () => {
    const actuals = { 2023: 4, ...byQuarter([1, 1, 1, 1]) };
    expect(progressOf({ ...meetings, actuals }, "2024")).toMatchObject({ actual: 4, status: "onTrack" });
  });

  it("are due one by one", () => {
    const actuals = { "2024-Q1": 1, "2024-Q2": 1 };
    expect(progressOf({ ...meetings, actuals }, "2024-Q2")).toMatchObject({ expected: 2, actual: 2 });
  });
});

describe("a level whose last quarters are blank", () => {
  it("is not added up, though two of its quarters give the year", () => {
    const targets = { 2024: 90, "2024-Q1": 30, "2024-Q2": 60 };
    const actuals = { 2024: 90, "2024-Q1": 30, "2024-Q2": 60 };
    const level: WrittenIndicator = { aggregation: "latest", targets, actuals };
    expect(progressOf(level, "2024")).toMatchObject({ expected: 90, actual: 90, status: "onTrack" });
    expect(progressOf(level, "2024-Q2")).toMatchObject({ expected: 60, actual: 60 });
  });
});

describe("the same schools in each quarter", () => {
  const schools: WrittenIndicator = {
    aggregation: "constant",
    targets: { 2023: 15, 2024: 15, ...byQuarter([15, 15, 15, 15]) },
  };

  it("are not counted four times because a column adds them up", () => {
    const actuals = { 2023: 15, 2024: 60, ...byQuarter([15, 15, 15, 15]) };
    expect(progressOf({ ...schools, actuals }, "2024")).toMatchObject({ actual: 15, status: "onTrack" });
  });
});

describe("a year's column that carries on what was achieved before", () => {
  it("counts what the year's quarters added", () => {
    const indicator: WrittenIndicator = { aggregation: "sum", targets: { 2024: 8 } };
    const actuals = { 2023: 6, 2024: 13, ...byQuarter([2, 2, 2, 1]) };
    expect(progressOf({ ...indicator, actuals }, "2024")).toMatchObject({ actual: 7, status: "onTrack" });
    const none = { 2023: 6, 2024: 6, ...byQuarter([0, 0, 0, 0]) };
    expect(progressOf({ ...indicator, actuals: none }, "2024")).toMatchObject({
      actual: 0,
      status: "offTrack",
    });
  });

  it("goes on from the year before, not from all years before it", () => {
    const targets = { 2023: 6, 2024: 7, 2025: 8 };
    const of2025 = { "2025-Q1": 2, "2025-Q2": 2, "2025-Q3": 2, "2025-Q4": 2 };
    const actuals = { 2023: 6, 2024: 13, 2025: 21, ...byQuarter([2, 2, 2, 1]), ...of2025 };
    expect(progressOf({ aggregation: "sum", targets, actuals }, "2025")).toMatchObject({
      actual: 21,
      year: { actual: 8 },
    });
  });

  it.each(["latest", "max", "average"] as const)(
    "counts as it stands where it is the state: %s",
    (aggregation) => {
      const indicator: WrittenIndicator = { aggregation, targets: { 2023: 100, 2024: 140 } };
      const actuals = { 2023: 100, 2024: 140, ...byQuarter([10, 10, 10, 10]) };
      expect(progressOf({ ...indicator, actuals }, "2024").year.actual).toBe(140);
    },
  );

  it("counts as it stands where its quarters do not tell that", () => {
    const indicator: WrittenIndicator = { aggregation: "latest", targets: { 2024: 14 } };
    const actuals = { 2023: 6, 2024: 13, ...byQuarter([7, 9, 12, 13]) };
    expect(progressOf({ ...indicator, actuals }, "2024").actual).toBe(13);
  });
});

describe("a share of something that is counted or reached", () => {
  it("of a milestone is a part of it", () => {
    const milestone: WrittenIndicator = { measure: "milestone", targets: { 2024: 1 } };
    expect(progressOf({ ...milestone, actuals: { 2024: "100 %" } }, "2024").status).toBe("done");
    expect(progressOf({ ...milestone, actuals: { 2024: "40 %" } }, "2024").status).toBe("offTrack");
  });

  it("of a count is no number of it, though a quarter's target stands in per cent", () => {
    const targets = { 2023: 2, 2024: 2, 2025: 2, 2026: 2, "2024-Q3": "70 %", "2024-Q4": 0.3, "2025-Q1": 0.5 };
    const { actual } = progressOf({ aggregation: "sum", targets, actuals: { 2024: "50 %" } }, "2024");
    expect(actual).toBeNull();
  });

  it("of one that is counted is a part of it, as the years' shares of it are", () => {
    const targets = { 2023: "50 %", 2024: "30 %", 2025: "20 %" };
    const one: WrittenIndicator = { aggregation: "sum", overall: 1, targets };
    expect(progressOf({ ...one, actuals: { 2023: "40 %", 2024: "20 %" } }, "2024")).toMatchObject({
      actual: 0.6,
      overall: { target: 1, actual: 0.6 },
      year: { target: 0.3, actual: 0.2 },
    });
  });
});
