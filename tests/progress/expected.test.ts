import type { IndicatorDefinition } from "../../src/indicators/definition";
import { computeProgress } from "../../src/progress";
import { actualsOf, period, planOf, progressOf, type WrittenIndicator } from "./plan-of";

function expected(indicator: WrittenIndicator, key: string): number | null {
  return progressOf(indicator, key).expected;
}

describe("what is expected to date", () => {
  it("is nothing for a workshop planned for 2024 while 2024 lasts", () => {
    const workshop = { targets: { 2024: 1 } };
    expect(["2024-Q1", "2024-Q2", "2024-Q3"].map((key) => progressOf(workshop, key).status)).toEqual([
      "notDue",
      "notDue",
      "notDue",
    ]);
    expect(progressOf(workshop, "2024-Q4")).toMatchObject({ expected: 1, status: "noReport" });
    expect(progressOf(workshop, "2024")).toMatchObject({ expected: 1, status: "noReport" });
  });

  it("grows evenly for counts of 8 a year and more", () => {
    const people = { targets: { 2023: 40, 2024: 60 } };
    expect(["2023-Q2", "2023", "2024-Q1", "2024-Q2", "2024"].map((key) => expected(people, key))).toEqual([
      20, 40, 55, 70, 100,
    ]);
    expect(expected({ targets: { 2024: 8 } }, "2024-Q1")).toBe(2);
    expect(expected({ targets: { 2024: 7 } }, "2024-Q1")).toBeNull();
  });

  it("follows the targets of the quarters where the plan has them", () => {
    const meetings = { targets: { 2023: 4, "2024-Q1": 1, "2024-Q3": 2, 2024: 3 } };
    expect(["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"].map((key) => expected(meetings, key))).toEqual([
      5, 5, 7, 7,
    ]);
  });

  it("makes the target of a year from its quarters where the year has none", () => {
    expect(progressOf({ targets: { "2024-Q1": 1, "2024-Q3": 2 } }, "2024").year.target).toBe(3);
  });

  it("rises from the level of the year before for percentages", () => {
    const rate = { measure: "percentage", aggregation: "latest", targets: { 2023: 60, 2024: 80 } } as const;
    expect(["2023-Q2", "2023", "2024-Q2", "2024"].map((key) => expected(rate, key))).toEqual([
      30, 60, 70, 80,
    ]);
    expect(expected({ ...rate, baseline: 40 }, "2023-Q2")).toBe(50);
  });

  it("falls from the level of the year before for a decrease, and has no pace from an unknown one", () => {
    const rate = {
      measure: "percentage",
      aggregation: "latest",
      direction: "decrease",
      targets: { 2023: 40, 2024: 20 },
    } as const;
    expect(expected(rate, "2023-Q2")).toBeNull();
    expect(expected(rate, "2024-Q2")).toBe(30);
  });

  it("is the whole level at all times where it is to be kept", () => {
    const kept = { measure: "percentage", aggregation: "constant", targets: { 2023: 95, 2024: 95 } } as const;
    expect(expected(kept, "2023-Q1")).toBe(95);
    expect(expected({ aggregation: "latest", direction: "maintain", targets: { 2024: 12 } }, "2024-Q1")).toBe(
      12,
    );
  });

  it("waits for the year's end with milestones, however large", () => {
    expect(expected({ measure: "milestone", targets: { 2024: 100 } }, "2024-Q3")).toBeNull();
  });

  it("is the overall target at the plan's end where the years have none", () => {
    expect(expected({ overall: 6 }, "2024")).toBeNull();
    expect(progressOf({ overall: 6 }, "2024").status).toBe("notDue");
    expect(expected({ overall: 6 }, "2025")).toBe(6);
  });

  it("is nothing before the plan begins and all of it after its end", () => {
    const people = { targets: { 2023: 40, 2024: 60 } };
    expect(progressOf(people, "2022")).toMatchObject({ target: null, expected: null, status: "notDue" });
    expect(expected(people, "2027-Q1")).toBe(100);
  });
});

describe("what was achieved to date", () => {
  const quarters = { "2024-Q1": 10, "2024-Q2": 30, "2024-Q3": 20 } as const;

  it.each([
    ["sum", 40],
    ["latest", 30],
    ["constant", 30],
    ["max", 30],
    ["average", 20],
  ] as const)("under %s of 10 and 30 is %d at the second quarter", (aggregation, actual) => {
    expect(progressOf({ aggregation, targets: { 2024: 90 }, actuals: quarters }, "2024-Q2").actual).toBe(
      actual,
    );
  });

  it("takes the last number that was reported, over gaps", () => {
    const level = {
      aggregation: "latest",
      targets: { 2023: 5, 2024: 6, 2025: 7 },
      actuals: { 2023: 5, 2024: "" },
    } as const;
    expect(progressOf(level, "2025").actual).toBe(5);
  });

  it("does not count a year's own figure and its quarters twice", () => {
    const both = { targets: { 2024: 90 }, actuals: { ...quarters, 2024: 85 } };
    expect(progressOf(both, "2024").actual).toBe(85);
    expect(progressOf(both, "2024-Q2").actual).toBe(40);
  });

  it("takes the running year's figure for the state so far where no quarter is reported", () => {
    expect(progressOf({ targets: { 2024: 90 }, actuals: { 2024: 50 } }, "2024-Q2").actual).toBe(50);
  });

  it("leaves out what was reported after the period", () => {
    const progress = progressOf({ targets: { 2023: 2, 2024: 2 }, actuals: { 2023: 2, 2024: 2 } }, "2023");
    expect(progress).toMatchObject({ target: 2, actual: 2, percentMet: 100 });
  });

  it("sets the year apart from the whole plan", () => {
    const people = { overall: 120, targets: { 2023: 60, 2024: 60 }, actuals: { 2023: 30, 2024: 60 } };
    expect(progressOf(people, "2024")).toMatchObject({
      target: 120,
      actual: 90,
      percentMet: 75,
      year: { target: 60, actual: 60, percentMet: 100 },
      overall: { target: 120, actual: 90, percentMet: 75 },
    });
  });

  it("is ahead or done where it was achieved early, and counts among none that were due", () => {
    const early = { targets: { 2024: 2 } };
    for (const [actual, status] of [
      [1, "ahead"],
      [2, "done"],
      [3, "exceeded"],
    ] as const) {
      const progress = progressOf({ ...early, actuals: { "2024-Q1": actual } }, "2024-Q1");
      expect(progress).toMatchObject({ isDue: false, status, percentMet: null });
    }
    expect(progressOf({ ...early, actuals: { "2024-Q1": 2 } }, "2024").status).toBe("done");
  });

  it("misses the report of a quarter only where more was due in it", () => {
    const paced = { targets: { 2024: 60 }, actuals: { "2024-Q1": 15 } };
    expect(progressOf(paced, "2024-Q2")).toMatchObject({ status: "lateReport", missing: ["2024-Q2"] });
    const small = { targets: { 2023: 1, 2024: 1 }, actuals: { 2023: 1 } };
    expect(progressOf(small, "2024-Q2").status).toBe("onTrack");
  });
});

describe("reports of several parties", () => {
  const subject = planOf([{ id: "1.1-1", targets: { 2024: 10 } }]);
  const actual = (
    reports: Parameters<typeof actualsOf>[1],
    measure: IndicatorDefinition["measure"] = "number",
  ): number | null => {
    const definitions = new Map([...subject.definitions].map(([id, each]) => [id, { ...each, measure }]));
    const actuals = actualsOf("1.1-1", reports);
    return (
      computeProgress({ ...subject, definitions, actuals }, period("2024")).indicators[0]?.actual ?? null
    );
  };
  const ofTwo = [
    { period: "2024", party: "A", value: 4 },
    { period: "2024", party: "B", value: 6 },
  ];

  it("add up for counts", () => {
    expect(actual(ofTwo)).toBe(10);
  });

  it("give their mean for percentages and the one furthest behind for milestones", () => {
    expect(actual(ofTwo, "percentage")).toBe(5);
    expect(actual(ofTwo, "milestone")).toBe(4);
  });

  it("add up where one reports by quarters and another by years", () => {
    const mixed = [
      { period: "2024", party: "A", value: 6 },
      { period: "2024-Q1", party: "B", value: 1 },
      { period: "2024-Q3", party: "B", value: 3 },
    ];
    expect(actual(mixed)).toBe(10);
    expect(actual(mixed, "milestone")).toBe(4);
    expect(actual([...mixed, { period: "2024", value: 9 }])).toBe(9);
  });

  it("count each with its last level, though they report at other times", () => {
    const levels = planOf([
      { id: "1.1-1", measure: "percentage", aggregation: "latest", targets: { 2023: 50, 2024: 80 } },
    ]);
    const actuals = actualsOf("1.1-1", [
      { period: "2023", party: "A", value: 60 },
      { period: "2024-Q1", party: "b", value: 70 },
      { period: "2024-Q2", party: "B", value: 80 },
    ]);
    const at = (end: string) => computeProgress({ ...levels, actuals }, period(end)).indicators[0];
    expect([at("2023")?.actual, at("2024-Q1")?.actual, at("2024")?.actual]).toEqual([60, 65, 70]);
    expect(at("2024")?.year.actual).toBe(80);
  });

  it("give way to the figure of all parties together", () => {
    expect(actual([...ofTwo, { period: "2024", value: 9 }])).toBe(9);
  });

  it("count once where a party reported twice", () => {
    expect(actual([...ofTwo, { period: "2024", party: "A", value: 5 }])).toBe(10);
  });
});

describe("odd input", () => {
  it("takes an indicator that nobody defined for a count that adds up", () => {
    const { plan } = planOf([
      { measure: "percentage", targets: { 2023: 2, 2024: 2 }, actuals: { 2023: 2, 2024: 1 } },
    ]);
    const [progress] = computeProgress({ plan, definitions: new Map() }, period("2024")).indicators;
    expect(progress).toMatchObject({ target: 4, actual: 3, percentMet: 75, status: "atRisk" });
  });

  it("leaves out a number that is beyond what Excel keeps exactly", () => {
    expect(progressOf({ targets: { 2024: 2 }, actuals: { 2023: 1e16, 2024: 2 } }, "2024").actual).toBe(2);
  });

  it("leaves out reports of indicators that the plan does not have", () => {
    const subject = planOf([{ id: "1.1-1", targets: { 2024: 2 } }]);
    const actuals = actualsOf("9.9-1", [{ period: "2024", value: 2 }]);
    expect(computeProgress({ ...subject, actuals }, period("2024")).total.byStatus.noReport).toBe(1);
  });
});
