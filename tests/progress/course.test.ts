import { courseOfPlan, type PlanCourse } from "../../src/progress";
import { period, planOf, type WrittenIndicator } from "./plan-of";

function courseOf(
  indicators: readonly WrittenIndicator[],
  at: string,
  years?: readonly number[],
): PlanCourse {
  return courseOfPlan(planOf(indicators, years), period(at));
}

/** Planned and reached at the end of each quarter. */
function lineOf(indicators: readonly WrittenIndicator[], at: string, years = [2024]): unknown[] {
  return courseOf(indicators, at, years).points.map(({ planned, reached }) => [planned, reached]);
}

describe("the course of a plan", () => {
  it("is the mean share of the whole targets, expected and reached, quarter by quarter", () => {
    const plan = [
      { overall: 40, targets: { 2024: 40 }, actuals: { "2024-Q1": 10, "2024-Q2": 5 } },
      { overall: 1, targets: { 2024: 1 } },
    ];
    expect(lineOf(plan, "2024-Q2")).toEqual([
      [12.5, 12.5],
      [25, 18.75],
      [37.5, null],
      [100, null],
    ]);
  });

  it("counts a figure for a whole year at its end, and in the period told of", () => {
    const plan = [{ overall: 4, targets: { 2023: 2, 2024: 2 }, actuals: { 2023: 2, 2024: 1 } }];
    const reached = lineOf(plan, "2024-Q2", [2023, 2024]).map((point) => (point as unknown[])[1]);
    expect(reached).toEqual([0, 0, 0, 50, 50, 75, null, null]);
  });

  it("counts nobody for more than the whole target, so that one does not hide another", () => {
    const plan = [
      { overall: 2, targets: { 2024: 2 }, actuals: { 2024: 20 } },
      { overall: 2, targets: { 2024: 2 }, actuals: { 2024: 0 } },
    ];
    expect(courseOf(plan, "2024", [2024]).points.at(-1)).toMatchObject({ planned: 100, reached: 50 });
  });

  it("reads a decrease as the share of the way down", () => {
    const fall = { aggregation: "latest", direction: "decrease", baseline: 40, overall: 10 } as const;
    const at = (actual: number) =>
      courseOf([{ ...fall, targets: { 2024: 10 }, actuals: { 2024: actual } }], "2024", [2024]).points.at(-1);
    expect([at(20)?.reached, at(10)?.reached, at(0)?.reached]).toEqual([50, 100, 100]);
  });

  it("leaves out what has no target, no number or a target of nothing", () => {
    const plan = [
      { overall: 2, targets: { 2024: 2 } },
      { overall: 0, targets: { 2024: 0 } },
      { targets: {} },
      { overall: "good", measure: "qualitative" as const },
    ];
    expect(courseOf(plan, "2024").indicators).toBe(1);
    expect(courseOf([{ targets: {} }], "2024").points).toEqual([]);
  });

  it("has quarters for up to four years, years beyond, and always the period told of", () => {
    const plan = [{ overall: 6, targets: { 2021: 1, 2024: 5 } }];
    const periods = (at: string, years: readonly number[]) =>
      courseOf(plan, at, years).points.map(({ period: { year, quarter } }) =>
        `${year} ${quarter ?? ""}`.trim(),
      );
    expect(periods("2024-Q2", [2021, 2022, 2023, 2024])).toHaveLength(16);
    expect(periods("2024-Q2", [2021, 2022, 2023, 2024, 2025])).toEqual([
      "2021",
      "2022",
      "2023",
      "2024 2",
      "2024",
      "2025",
    ]);
  });
});

describe("the targets of the years", () => {
  const plan = [
    { targets: { 2023: 2, 2024: 2 }, actuals: { 2023: 2, "2024-Q1": 1, "2024-Q3": 1 } },
    { targets: { 2023: 2, 2024: "NP" }, actuals: { 2023: 1 } },
    {
      direction: "decrease" as const,
      aggregation: "latest" as const,
      targets: { 2024: 0 },
      actuals: { 2024: 0 },
    },
    { targets: { 2024: 0, 2025: 3 } },
  ];

  it("are counted by what became of them until the period's end", () => {
    expect(courseOf(plan, "2024-Q2").years).toEqual([
      { year: 2023, met: 1, partly: 0, missed: 1, unreported: 0, toCome: 0 },
      // What is to stay at none can still rise while the year lasts.
      { year: 2024, met: 0, partly: 2, missed: 0, unreported: 0, toCome: 0 },
      { year: 2025, met: 0, partly: 0, missed: 0, unreported: 0, toCome: 1 },
    ]);
  });

  it("are met when the year's quarters have met them", () => {
    expect(courseOf(plan, "2024").years[1]).toEqual({
      year: 2024,
      met: 2,
      partly: 0,
      missed: 0,
      unreported: 0,
      toCome: 0,
    });
  });

  it("are not reported only where a report is missing: never before their year is over", () => {
    const none = [{ targets: { 2023: 2, 2024: 20, 2025: 2 } }];
    const on = (month: number) => {
      const subject = { ...planOf(none, [2023, 2024, 2025]), asOf: { year: 2024, month, day: 20 } };
      return courseOfPlan(subject, period("2024-Q1")).years.map(({ unreported, toCome }) => [
        unreported,
        toCome,
      ]);
    };
    expect(on(3)).toEqual([
      [1, 0],
      [0, 1],
      [0, 1],
    ]);
    // By its pace a part of the year's count fell due with the first quarter.
    expect(on(6)[1]).toEqual([1, 0]);
  });
});
