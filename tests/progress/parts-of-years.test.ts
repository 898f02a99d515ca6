import { computeProgress, trackIndicators, targetsOfYears } from "../../src/progress";
import { periodKey, type Day } from "../../src/plan/period";
import type { YearStart } from "../../src/plan/plan-year";
import { period, planOf, progressOf, type WrittenIndicator, actualsOf } from "./plan-of";
import fc from "fast-check";

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
      "are steps to what is reached once where one is smaller than that before it",
      { measure: "milestone", aggregation: "max", overall: 1, actuals: { "2024-01": 0.5, "2024-02": 0.25 } },
      "2024-02",
      [null, null, 0.75, 0.25],
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

/** The actuals of quarters from the first on, of 2024 where no year is given. */
function quarters(numbers: readonly number[], year = 2024): Record<string, number> {
  return Object.fromEntries(numbers.map((number, place) => [`${year}-Q${place + 1}`, number]));
}

const VISITS: WrittenIndicator = { targets: { 2023: 12, 2024: 12 } };

function actualOf(actuals: Record<string, number>, key: string, indicator = VISITS): number | null {
  return progressOf({ ...indicator, actuals }, key).year.actual;
}

describe("quarters that count on from the year's beginning", () => {
  it("are the last of them where the year's own number tells so", () => {
    const actuals = { 2024: 10, ...quarters([2, 4, 7, 10]) };
    expect(["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2024"].map((key) => actualOf(actuals, key))).toEqual(
      [2, 4, 7, 10, 10],
    );
  });

  it("are so also where the year's number does not count yet", () => {
    const subject = planOf([{ ...VISITS, actuals: { 2024: 10, ...quarters([2, 4, 7, 10]) } }]);
    const asOf = { year: 2025, month: 3, day: 1 };
    expect(computeProgress({ ...subject, asOf }, period("2024-Q3")).indicators[0]?.actual).toBe(7);
  });

  it("may stand still for a quarter", () => {
    expect(actualOf({ 2024: 10, ...quarters([2, 6, 6, 10]) }, "2024-Q3")).toBe(6);
  });

  it("are so while the year's number is the state so far", () => {
    expect(actualOf({ 2024: 4, ...quarters([2, 4]) }, "2024-Q2")).toBe(4);
    expect(actualOf({ 2024: 6, ...quarters([2, 4]) }, "2024-Q2")).toBe(6);
  });

  it("are so where added they would go beyond the year", () => {
    expect(actualOf({ 2024: 12, ...quarters([5, 9]) }, "2024-Q2")).toBe(9);
  });

  it("are so where another year tells it", () => {
    const former = { 2023: 12, ...quarters([3, 5, 9, 12], 2023) };
    expect(actualOf({ ...former, ...quarters([2, 4, 7]) }, "2024-Q3")).toBe(7);
  });

  it("are so where the plan's targets of quarters are", () => {
    const targets = { 2024: 12, ...quarters([3, 6, 9, 12]) };
    const indicator: WrittenIndicator = { targets, actuals: quarters([2, 5, 8]) };
    expect(progressOf(indicator, "2024-Q2")).toMatchObject({ expected: 6, target: 6, actual: 5 });
    expect(progressOf(indicator, "2024-Q3")).toMatchObject({ expected: 9, actual: 8, status: "onTrack" });
    expect(progressOf({ ...indicator, actuals: quarters([3, 6, 9, 12]) }, "2024")).toMatchObject({
      expected: 12,
      actual: 12,
      status: "done",
    });
  });

  it("are added where nothing tells, and where they fall", () => {
    expect(actualOf(quarters([2, 4, 7]), "2024-Q3")).toBe(13);
    expect(actualOf(quarters([4, 2, 3]), "2024-Q3")).toBe(9);
    expect(actualOf({ 2024: 13, ...quarters([2, 4, 7]) }, "2024-Q3")).toBe(13);
  });

  it("leave years to be added where these carry on as well", () => {
    const actuals = { 2023: 10, 2024: 22, ...quarters([3, 6, 8, 12]) };
    expect(progressOf({ ...VISITS, actuals }, "2024")).toMatchObject({ actual: 22, year: { actual: 12 } });
  });

  it("are told of each party by itself", () => {
    const subject = planOf([VISITS]);
    const actuals = actualsOf("1.1-1", [
      { period: "2024", party: "Laos", value: 9 },
      { period: "2024-Q1", party: "Laos", value: 4 },
      { period: "2024-Q2", party: "Laos", value: 9 },
      { period: "2024-Q1", party: "Nepal", value: 3 },
      { period: "2024-Q2", party: "Nepal", value: 1 },
    ]);
    expect(computeProgress({ ...subject, actuals }, period("2024-Q2")).indicators[0]?.year.actual).toBe(13);
  });
});

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

  it("is a target of its year", () => {
    const years = targetsOfYears({ ...planOf([TREES], [2024]), asOf: LATER }, period("2024-Q2"));
    expect(years).toEqual([{ year: 2024, met: 0, partly: 0, missed: 0, unreported: 1, toCome: 0 }]);
  });
});

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
