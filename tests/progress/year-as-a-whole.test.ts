import type { Day } from "../../src/plan/period";
import { computeProgress, courseOfPlan } from "../../src/progress";
import { actualsOf, period, planOf, type WrittenIndicator } from "./plan-of";

const TREES: WrittenIndicator = { targets: { 2024: 24 }, actuals: { 2024: 20 } };
const LATER: Day = { year: 2025, month: 2, day: 1 };

function at(key: string, asOf?: Day, indicator = TREES) {
  const progress = computeProgress({ ...planOf([indicator]), asOf }, period(key)).indicators[0];
  if (progress === undefined) throw new Error("the plan has no indicator");
  return progress;
}

describe("what was reported for a year as a whole", () => {
  it.each(["2024-Q1", "2024-Q2", "2024-Q3", "2024-H1", "2024-05"])(
    "says nothing of %s when the year is over",
    (key) => {
      const nothing = { actual: null, reported: null, status: "noReport", ofWholeYear: 20 };
      expect(at(key, LATER)).toMatchObject({ ...nothing, year: { actual: null } });
    },
  );

  it.each(["2024-Q4", "2024-H2", "2024-12", "2024", "2025-Q1", "2025"])("counts in %s", (key) => {
    expect(at(key, LATER)).toMatchObject({ actual: 20, status: "atRisk", ofWholeYear: null });
  });

  it("is the state so far in the period that lasts and the one before it", () => {
    const july: Day = { year: 2024, month: 7, day: 20 };
    const actual = (key: string) => at(key, july).actual;
    expect(["2024-Q1", "2024-Q2", "2024-Q3", "2024"].map(actual)).toEqual([null, 20, 20, 20]);
    expect(["2024-05", "2024-06", "2024-07"].map(actual)).toEqual([null, 20, 20]);
  });

  it("is the state so far wherever no day is known", () => {
    expect(at("2024-Q1").actual).toBe(20);
  });

  it("leaves what was reported for parts as it is", () => {
    const parts = { ...TREES, actuals: { 2024: 20, "2024-Q1": 6 } };
    expect(at("2024-Q1", LATER, parts)).toMatchObject({ actual: 6, ofWholeYear: null });
    expect(at("2024-Q2", LATER, parts)).toMatchObject({ actual: 6, ofWholeYear: null });
  });

  it("leaves the level of the year before as the last that is known", () => {
    const level = { aggregation: "latest", targets: { 2023: 50, 2024: 60 } } as const;
    const reported: WrittenIndicator = { ...level, actuals: { 2023: 48, 2024: 61 } };
    expect(at("2024-Q3", LATER, reported)).toMatchObject({ actual: 48, year: { actual: null } });
  });

  it("counts by party in the same way", () => {
    const actuals = actualsOf("1.1-1", [
      { period: "2024", party: "Laos", value: 12 },
      { period: "2024-Q1", party: "Vietnam", value: 3 },
    ]);
    const of = (key: string) =>
      computeProgress({ ...planOf([{ targets: { 2024: 24 } }]), actuals, asOf: LATER }, period(key));
    expect(of("2024-Q1").indicators[0]?.actual).toBe(3);
    expect(of("2024-Q1").parties.map(({ name }) => name)).toEqual(["Vietnam"]);
    expect(of("2024").indicators[0]?.actual).toBe(15);
  });

  it("stands at the year's end in the course of the plan", () => {
    const { points, years } = courseOfPlan({ ...planOf([TREES], [2024]), asOf: LATER }, period("2024-Q2"));
    expect(points.map(({ reached }) => reached)).toEqual([0, 0, null, null]);
    expect(years).toEqual([{ year: 2024, met: 0, partly: 0, missed: 0, unreported: 1, toCome: 0 }]);
  });
});
