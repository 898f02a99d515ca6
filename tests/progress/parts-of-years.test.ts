import { computeProgress, trackIndicators } from "../../src/progress";
import { periodKey } from "../../src/plan/period";
import type { YearStart } from "../../src/plan/plan-year";
import { period, planOf, progressOf, type WrittenIndicator } from "./plan-of";

const MONTHLY = { "2024-01": 1, "2024-02": 2, "2024-03": 3, "2024-04": 4 };

/** Target, expected, actual and reported, as they stand. */
function standing(indicator: WrittenIndicator, key: string, yearStart?: YearStart): unknown[] {
  const { target, expected, actual, reported } = progressOf(indicator, key, yearStart);
  return [target, expected, actual, reported];
}

describe("targets and actuals of months", () => {
  it.each<[string, WrittenIndicator, string, unknown[]]>([
    [
      "make up their quarter where they are added up",
      { targets: MONTHLY, actuals: { "2024-01": 1, "2024-02": 1, "2024-03": 1 } },
      "2024-Q1",
      [6, 6, 3, 3],
    ],
    [
      "count to date, but are no report of a quarter of which one is missing",
      { targets: MONTHLY, actuals: { "2024-01": 1, "2024-03": 1 } },
      "2024-Q1",
      [6, 6, 2, null],
    ],
    [
      "give a level by the last of them",
      { aggregation: "latest", targets: MONTHLY, actuals: { "2024-01": 5, "2024-03": 4 } },
      "2024-Q1",
      [3, 3, 4, 4],
    ],
    [
      "are reported on month by month",
      { targets: MONTHLY, actuals: { "2024-01": 1, "2024-02": 3 } },
      "2024-02",
      [3, 3, 4, 3],
    ],
    [
      "give way to the quarter's own",
      { targets: { ...MONTHLY, "2024-Q1": 9 }, actuals: { "2024-01": 1, "2024-Q1": 7 } },
      "2024-Q1",
      [9, 9, 7, 7],
    ],
    [
      "stand beside quarters in their year",
      { targets: { "2024-Q1": 9, "2024-04": 1, "2024-05": 2 }, actuals: { "2024-Q1": 8, "2024-05": 1 } },
      "2024",
      [12, 12, 9, null],
    ],
    [
      "of a mean weigh as much as a third of a quarter",
      {
        aggregation: "average",
        targets: { "2024-Q1": 10, "2024-04": 2 },
        actuals: { "2024-Q1": 8, "2024-04": 4 },
      },
      "2024",
      [8, 8, 7, null],
    ],
    [
      "leave a blank blank",
      { targets: { "2024-01": "", "2024-02": 2 }, actuals: { "2024-01": "", "2024-02": "" } },
      "2024-Q1",
      [2, 2, null, null],
    ],
  ])("%s", (_, indicator, key, expected) => {
    expect(standing(indicator, key)).toEqual(expected);
  });

  it("expect an even pace of a year's count, month by month", () => {
    expect(standing({ targets: { "2024": 24 } }, "2024-05")).toEqual([24, 10, null, null]);
  });
});

describe("targets and actuals of halves", () => {
  it("are due by the half's end", () => {
    const halves = { targets: { "2024-H1": 4, "2024-H2": 6 }, actuals: { "2024-H1": 3 } };
    expect(standing(halves, "2024-Q1")).toEqual([null, null, null, null]);
    expect(standing(halves, "2024-Q2")).toEqual([4, 4, 3, null]);
    expect(standing(halves, "2024-H1")).toEqual([4, 4, 3, 3]);
    expect(standing(halves, "2024")).toEqual([10, 10, 3, null]);
  });
});

describe("a plan whose year begins in July", () => {
  const months = {
    targets: { "2024-07": 1, "2024-08": 1, "2024-09": 1, "2024-12": 5 },
    actuals: { "2024-07": 2 },
  };

  it("has the months from July in its first quarter", () => {
    expect(standing(months, "2025-Q1", 7)).toEqual([3, 3, 2, null]);
    expect(standing(months, "2025", 7)).toEqual([8, 8, 2, null]);
    expect(standing(months, "2024", 7)).toEqual([null, null, null, null]);
    expect(standing(months, "2024-09", 7)).toEqual([3, 3, 2, null]);
  });

  it("owes the report of its first quarter 15 days after September", () => {
    const { plan, definitions } = planOf([{ targets: { "2025-Q1": 3 } }], [2025]);
    const fiscal = {
      ...plan,
      yearStart: 7 as const,
      indicators: plan.indicators.map((each) => ({ ...each, yearStart: 7 as const })),
    };
    const missing = (day: number) =>
      computeProgress({ plan: fiscal, definitions, asOf: { year: 2024, month: 10, day } }, period("2025-Q1"))
        .indicators[0]?.missing;
    expect([missing(15), missing(16)]).toEqual([[], ["2025-Q1"]]);
  });
});

describe("a tracking table of months and halves", () => {
  it("shows months in their quarter's column, and halves after their quarters", () => {
    const subject = planOf(
      [{ targets: { "2024-01": 1, "2024-02": 2, "2024-H1": 9 }, actuals: { "2024-05": 4 } }],
      [2024],
    );
    const { periods, indicators } = trackIndicators(subject);
    expect(periods.map(periodKey)).toEqual(["2024-Q1", "2024-Q2", "2024-H1", "2024"]);
    expect(indicators[0]?.periods.map(({ target, actual }) => [target, actual])).toEqual([
      [null, null],
      [null, null],
      [9, null],
      [9, 4],
    ]);
  });
});
