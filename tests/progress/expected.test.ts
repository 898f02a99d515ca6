import type { IndicatorDefinition } from "../../src/indicators/definition";
import { computeProgress } from "../../src/progress";
import { actualsOf, period, planOf, progressOf, type WrittenIndicator, valueOf } from "./plan-of";

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

  it("is the target of the whole by the end of its own sheet's year where the plan has a sheet a year", () => {
    const level = { measure: "percentage", aggregation: "latest", overall: 80 } as const;
    const { plan, definitions } = planOf(
      [
        { ...level, actuals: { "2023-Q3": 30, "2023-Q4": 80 } },
        { ...level, actuals: { "2024-Q3": 70, "2024-Q4": "" } },
      ],
      [2023, 2024],
    );
    const sheets = ["Follow-up 2023", "Follow-up 2024"].map((sheet) => ({ sheet, extent: plan.extent }));
    const owed = (parts: typeof sheets) =>
      computeProgress({ plan: { ...plan, parts }, definitions }, period("2024")).indicators.map(
        ({ missing }) => missing,
      );
    expect(owed(sheets)).toEqual([[], ["2024"]]);
    expect(owed(sheets.slice(0, 1))).toEqual([["2024"], ["2024"]]);
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

/** The progress of an indicator whose plan says what was achieved to date, and not to which. */
function undatedProgress(indicator: WrittenIndicator, achieved: number | string, key: string) {
  const { plan, definitions } = planOf([indicator]);
  const indicators = plan.indicators.map((each) => ({ ...each, undatedActual: valueOf(achieved) }));
  return computeProgress({ plan: { ...plan, indicators }, definitions }, period(key)).indicators[0];
}

describe("what was achieved by no date that the plan names", () => {
  it("stands for the period that is asked for, and for no year", () => {
    const judges = { baseline: 0, overall: 150 };
    expect(undatedProgress(judges, 60, "2024-Q2")).toMatchObject({
      status: "ahead",
      actual: 60,
      year: { actual: null },
      overall: { target: 150, actual: 60, percentMet: 40 },
    });
    expect(undatedProgress(judges, 60, "2025")).toMatchObject({
      status: "offTrack",
      percentMet: 40,
      progressFromBaseline: 40,
    });
  });

  it("is compared with the targets of the years", () => {
    const judges = { targets: { 2023: 50, 2024: 50, 2025: 50 } };
    expect(undatedProgress(judges, 60, "2024-Q2")).toMatchObject({ expected: 75, status: "atRisk" });
    expect(undatedProgress(judges, 60, "2022")).toMatchObject({ actual: null, status: "notDue" });
  });

  it("gives way to what was reported, and is no report where it is blank", () => {
    const reported = { targets: { 2024: 50 }, actuals: { 2024: 45 } };
    expect(undatedProgress(reported, 60, "2024")?.actual).toBe(45);
    expect(undatedProgress({ targets: { 2024: 50 } }, "", "2024")?.status).toBe("noReport");
  });
});

describe("what was achieved before the plan's first year", () => {
  const calls = { targets: { 2024: 1000, 2025: 1200 }, actuals: { 2023: 900, 2024: 400 } };

  it("is not added to what the plan achieves", () => {
    expect(progressOf(calls, "2024")).toMatchObject({ actual: 400, percentMet: 40, status: "offTrack" });
  });

  it("is the level of an indicator that is no sum, until it is measured again", () => {
    const rate = { ...calls, measure: "percentage", aggregation: "latest", targets: { 2024: 60 } } as const;
    expect(progressOf({ ...rate, actuals: { 2023: 40 } }, "2024-Q2").actual).toBe(40);
  });

  it("counts in a year for which other indicators of the plan have targets, or that its title names", () => {
    const later = { targets: { 2024: 2 }, actuals: { 2023: 1, 2024: 1 } };
    const { plan, definitions } = planOf([later, { targets: { 2023: 5, 2024: 5 } }]);
    expect(computeProgress({ plan, definitions }, period("2024")).indicators[0]?.actual).toBe(2);
    const alone = planOf([later]);
    const titled = { ...alone.plan, span: { first: 2023, last: 2025 } };
    const [progress] = computeProgress({ ...alone, plan: titled }, period("2024")).indicators;
    expect(progress?.actual).toBe(2);
  });

  it("counts in a year whose target is left blank", () => {
    const blank = { targets: { 2023: "NP", 2024: 2 }, actuals: { 2023: 1, 2024: 1 } };
    expect(progressOf(blank, "2024").actual).toBe(2);
  });
});

function statuses(indicator: WrittenIndicator, periods: readonly string[]): string[] {
  return periods.map((key) => progressOf(indicator, key).status);
}

describe("a report that is missing", () => {
  const share = {
    measure: "percentage",
    aggregation: "latest",
    targets: { 2023: 50, 2024: 65, 2025: 80 },
  } as const;

  it("is that of a level that was reported last year only, though the level is still shown", () => {
    const level = { ...share, actuals: { 2023: 50, 2024: 70, 2025: "" } };
    expect(progressOf(level, "2025")).toMatchObject({
      status: "lateReport",
      missing: ["2025"],
      soFar: { status: "onTrack", until: "2024" },
      actual: 70,
      percentMet: 87.5,
      year: { target: 80, actual: null, percentMet: null },
    });
    expect(statuses(level, ["2024", "2025-Q2", "2025-Q4"])).toEqual(["onTrack", "lateReport", "lateReport"]);
  });

  it("is not asked of a level that is to be kept before its year is over", () => {
    const kept = {
      aggregation: "constant",
      direction: "maintain",
      targets: { 2024: 5, 2025: 5 },
      actuals: { 2024: 5, "2025-Q2": 5 },
    } as const;
    expect(statuses(kept, ["2024", "2025-Q1", "2025-Q2", "2025-Q3"])).toEqual([
      "onTrack",
      "onTrack",
      "onTrack",
      "onTrack",
    ]);
    expect(statuses({ ...kept, actuals: { 2024: 5 } }, ["2025-Q1", "2025-Q3", "2025-Q4"])).toEqual([
      "onTrack",
      "onTrack",
      "lateReport",
    ]);
  });

  it("is not asked again of a count that was brought to its target before the year's last quarter", () => {
    const workshop = { aggregation: "sum", targets: { 2023: 1 }, actuals: { "2023-Q2": 1 } } as const;
    expect(statuses(workshop, ["2023-Q2", "2023", "2024-Q1", "2024-Q4", "2025"])).toEqual([
      "done",
      "done",
      "done",
      "done",
      "done",
    ]);
    const meetings = { ...workshop, targets: { 2023: 1, 2024: 1 } };
    expect(statuses(meetings, ["2024-Q2", "2024-Q3", "2024-Q4"])).toEqual([
      "onTrack",
      "onTrack",
      "lateReport",
    ]);
  });

  it("is not asked of a level that is due at the year's end only, while the year lasts", () => {
    const days = {
      aggregation: "latest",
      direction: "decrease",
      targets: { 2024: 20, 2025: 18 },
      actuals: { 2024: 19 },
    } as const;
    expect(statuses(days, ["2025-Q3", "2025-Q4", "2025"])).toEqual(["onTrack", "lateReport", "lateReport"]);
  });

  it("stays missing in the periods after, until something is reported", () => {
    const meetings = { targets: { "2024-Q1": 1, "2024-Q2": 2 }, actuals: { "2024-Q1": 1, "2024-Q4": 1 } };
    expect(statuses(meetings, ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1"])).toEqual([
      "onTrack",
      "lateReport",
      "lateReport",
      "lateReport",
      "lateReport",
    ]);
    expect(progressOf(meetings, "2025-Q1")).toMatchObject({
      missing: ["2024-Q2"],
      soFar: { status: "atRisk", until: "2024-Q4" },
    });
    const unreported = { targets: { 2023: 2, 2024: 2 }, actuals: { 2023: 2, 2024: "" } };
    expect(statuses(unreported, ["2024", "2025-Q2", "2027"])).toEqual([
      "lateReport",
      "lateReport",
      "lateReport",
    ]);
  });

  it("is that of a year of which nothing but a zero of an earlier quarter was reported", () => {
    const none = { targets: { 2024: 2 }, actuals: { "2024-Q1": 0, "2024-Q2": "" } };
    expect(statuses(none, ["2024-Q1", "2024-Q4", "2024"])).toEqual(["notDue", "lateReport", "lateReport"]);
    const all = { targets: { 2024: 2 }, actuals: { "2024-Q1": 0, "2024-Q4": 0 } };
    expect(statuses(all, ["2024-Q4", "2024"])).toEqual(["offTrack", "offTrack"]);
  });

  it("is that of a year or a quarter of which only the beginning was reported", () => {
    const trees = { targets: { 2024: 24 }, actuals: { "2024-Q1": 6 } };
    expect(statuses(trees, ["2024-Q1", "2024-Q4", "2024", "2025"])).toEqual([
      "onTrack",
      "lateReport",
      "lateReport",
      "lateReport",
    ]);
    expect(statuses({ ...trees, actuals: { "2024-Q1": 6, "2024-Q4": 5 } }, ["2024"])).toEqual(["offTrack"]);
    expect(statuses({ ...trees, actuals: { "2024-H1": 20 } }, ["2024"])).toEqual(["lateReport"]);
    const quarterly = { targets: { "2024-Q1": 6 }, actuals: { "2024-01": 2 } };
    expect(statuses(quarterly, ["2024-Q1"])).toEqual(["lateReport"]);
  });

  it("is none after the plan's end where its last year was reported", () => {
    expect(
      statuses({ ...share, actuals: { 2023: 50, 2024: 66, 2025: 72 } }, ["2025", "2026", "2026-Q1", "2099"]),
    ).toEqual(["onTrack", "onTrack", "onTrack", "onTrack"]);
  });

  it("is none where this year's reports have brought a count to its target already", () => {
    const workshops = { targets: { 2024: 2 }, actuals: { "2024-Q2": 2, "2024-Q4": "" } };
    expect(statuses(workshops, ["2024-Q2", "2024-Q4", "2024"])).toEqual(["done", "done", "done"]);
    const lastYears = { targets: { 2023: 5, 2024: 5 }, actuals: { 2023: 12, 2024: "" } };
    expect(progressOf(lastYears, "2024")).toMatchObject({ status: "exceeded", missing: ["2024"] });
  });

  it("is none of a milestone that was reached, and one of a milestone that was not", () => {
    const code = { measure: "milestone", aggregation: "max", targets: { 2023: "No", 2024: "Yes" } } as const;
    expect(statuses({ ...code, actuals: { 2023: "Yes" } }, ["2024-Q2", "2024", "2025"])).toEqual([
      "done",
      "done",
      "done",
    ]);
    expect(statuses({ ...code, actuals: { 2023: "No" } }, ["2024-Q2", "2024"])).toEqual([
      "notDue",
      "lateReport",
    ]);
  });

  it("is none where nothing has a target", () => {
    expect(statuses({ actuals: { 2024: 3 } }, ["2024-Q2", "2024"])).toEqual(["noTarget", "noTarget"]);
  });
});
