import type { Period } from "../../src/app";
import {
  hasEnded,
  periodsToReport,
  quarterToReport,
  reportingPeriods,
} from "../../src/taskpane/period/reporting-periods";
import { planOf, type WrittenIndicator } from "../progress/plan-of";

const YEARS = [2023, 2024, 2025];

describe("the quarter to report", () => {
  it.each([
    [
      "in the middle of a quarter, the one before",
      { year: 2024, month: 8, day: 15 },
      { year: 2024, quarter: 2 },
    ],
    [
      "in January, the last one of the year before",
      { year: 2024, month: 1, day: 5 },
      { year: 2023, quarter: 4 },
    ],
    [
      "on the last day of a quarter, still the one before",
      { year: 2024, month: 6, day: 30 },
      { year: 2024, quarter: 1 },
    ],
    ["on the day after, the one that ended", { year: 2024, month: 7, day: 1 }, { year: 2024, quarter: 2 }],
    ["after the plan, its last one", { year: 2031, month: 3, day: 1 }, { year: 2025, quarter: 4 }],
    ["in the plan's first quarter, that one", { year: 2023, month: 2, day: 1 }, { year: 2023, quarter: 1 }],
    ["before the plan, its first one", { year: 2020, month: 2, day: 1 }, { year: 2023, quarter: 1 }],
  ])("is, %s", (_, today, quarter) => {
    expect(quarterToReport(YEARS, today)).toEqual(quarter);
  });

  it("is the last one that ended where the plan names no years", () => {
    expect(quarterToReport([], { year: 2024, month: 8, day: 15 })).toEqual({ year: 2024, quarter: 2 });
    expect(quarterToReport([], { year: 2024, month: 2, day: 1 })).toEqual({ year: 2023, quarter: 4 });
  });

  it("skips years that the plan leaves out", () => {
    expect(quarterToReport([2021, 2026], { year: 2024, month: 8, day: 15 })).toEqual({
      year: 2021,
      quarter: 4,
    });
  });
});

describe("the periods to choose from", () => {
  it("are the quarters that have begun, the newest first, then the years", () => {
    expect(reportingPeriods([2023], { year: 2023, month: 8, day: 15 })).toEqual([
      { year: 2023, quarter: 3 },
      { year: 2023, quarter: 2 },
      { year: 2023, quarter: 1 },
      { year: 2023 },
    ]);
  });

  it("are in the order of time whatever the order of the plan's columns", () => {
    const periods = reportingPeriods([2024, 2023], { year: 2030, month: 1, day: 1 });
    expect(periods[0]).toEqual({ year: 2024, quarter: 4 });
    expect(periods.slice(-3)).toEqual([{ year: 2023, quarter: 1 }, { year: 2024 }, { year: 2023 }]);
  });

  it("tell those that are over from the one that runs", () => {
    const today = { year: 2023, month: 8, day: 15 };
    expect(hasEnded({ year: 2023, quarter: 2 }, today)).toBe(true);
    expect(hasEnded({ year: 2023, quarter: 3 }, today)).toBe(false);
  });
});

describe("the periods of which a report can be", () => {
  const today = { year: 2024, month: 3, day: 10 };
  const meetings = [{ year: 2024, quarter: 1 }, { year: 2024 }];
  const offered = (indicator: WrittenIndicator) => periodsToReport(planOf([indicator], [2024]).plan, today);

  it.each<[string, WrittenIndicator, Period[]]>([
    ["only those of meetings in a plan by year and quarter", { targets: { "2024": 4, "2024-Q1": 1 } }, []],
    [
      "also the months that have begun, where the plan has targets of months",
      { targets: { "2024-01": 1, "2024-12": 2 } },
      [
        { year: 2024, month: 3 },
        { year: 2024, month: 2 },
        { year: 2024, month: 1 },
      ],
    ],
    [
      "also the half that has begun, where the plan has actuals of halves",
      { actuals: { "2024-H1": 1 } },
      [{ year: 2024, half: 1 }],
    ],
  ])("are %s", (_, indicator, parts) => {
    expect(offered(indicator)).toEqual([...meetings, ...parts]);
  });
});
