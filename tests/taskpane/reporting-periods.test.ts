import { hasEnded, quarterToReport, reportingPeriods } from "../../src/taskpane/drafts/reporting-periods";

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

  it("is none where the plan dates no year", () => {
    expect(quarterToReport([], { year: 2024, month: 8, day: 15 })).toBeNull();
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
