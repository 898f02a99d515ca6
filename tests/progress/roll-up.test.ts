import {
  computeProgress,
  targetsOfYears,
  trackIndicators,
  type Progress,
  type YearTargets,
} from "../../src/progress";
import type { Actual } from "../../src/plan/actual";
import { period, planOf, valueOf, actualsOf, type WrittenIndicator } from "./plan-of";

// A target of the year after keeps 100 from being all of it.
const people = (actual: number | string) => ({
  targets: { 2024: 100, 2025: 1900 },
  actuals: { 2024: actual },
});

describe("roll-ups", () => {
  const subject = planOf([
    { ...people(100), objective: "1", agencies: ["MoJ", "GCNP"] },
    { ...people(50), objective: "1", agencies: ["MOJ"] },
    { ...people(""), objective: "2", agencies: ["MoJ"] },
    { targets: {}, objective: "2" },
    { ...people(10), objective: "" },
  ]);
  const progress = computeProgress(subject, period("2024"));

  it("count by status, and give mean and median with a missing report as 0, never a sum of unlike units", () => {
    expect(progress.objectives).toMatchObject([
      { id: "1", byStatus: { onTrack: 1, atRisk: 1, noReport: 0 }, meanPercentMet: 75, medianPercentMet: 75 },
      { id: "2", byStatus: { noReport: 1, noTarget: 1 }, meanPercentMet: 0, medianPercentMet: 0, meanOf: 1 },
      { id: "", byStatus: { offTrack: 1 }, meanPercentMet: 10 },
    ]);
    expect(progress.total).toMatchObject({ meanPercentMet: 40, medianPercentMet: 30, meanOf: 4 });
  });

  it("say first of those that were due how many are on track or better and how many were reported", () => {
    expect(progress.total.headline).toEqual({ due: 4, onTrackOrBetter: 1, reported: 3 });
    expect(progress.objectives[1]?.headline).toEqual({ due: 1, onTrackOrBetter: 0, reported: 0 });
  });

  it("count an indicator far beyond its target as met, so that it does not hide another", () => {
    const [far, none] = [people(1000), people(0)];
    const { total } = computeProgress(planOf([far, none]), period("2024"));
    expect(total).toMatchObject({ byStatus: { ahead: 1, offTrack: 1 }, meanPercentMet: 50 });
  });

  it("take spellings of an agency that differ in case for one, under the commonest", () => {
    expect(progress.agencies.map(({ name, byStatus }) => [name, byStatus.onTrack, byStatus.atRisk])).toEqual([
      ["MoJ", 1, 1],
      ["GCNP", 1, 0],
    ]);
  });
});

describe("roll-ups by party and year", () => {
  const { plan, definitions } = planOf([
    { targets: { 2023: 10, 2024: 10 } },
    { targets: { 2023: 10, 2024: 10 } },
    { targets: { 2024: 1 } },
  ]);
  const report = (row: number, at: string, party: string | null, number: number): Actual => ({
    ...{ indicator: `1.${row}-1`, period: period(at), party, value: valueOf(number) },
  });
  const actuals = [
    report(1, "2023", "Thailand", 6),
    report(1, "2023", "cambodia", 4),
    report(1, "2024", "Cambodia", 6),
    report(2, "2023", null, 5),
    report(2, "2024-Q4", "Laos", 5),
  ];
  const at = (end: string) => computeProgress({ plan, definitions, actuals }, period(end));

  it("count an indicator for each party that reported on it until then", () => {
    const parties = (end: string) => at(end).parties.map(({ name, byStatus }) => [name, byStatus]);
    expect(parties("2023")).toMatchObject([
      ["Thailand", { onTrack: 1 }],
      ["cambodia", { onTrack: 1 }],
    ]);
    expect(parties("2024-Q2").map(([name]) => name)).toEqual(["Cambodia", "Thailand"]);
    expect(parties("2024").map(([name]) => name)).toEqual(["Cambodia", "Laos", "Thailand"]);
  });

  it("tell of each year how things stood at its end and how far its own targets were met", () => {
    expect(at("2024").years).toMatchObject([
      {
        year: 2023,
        byStatus: { onTrack: 1, atRisk: 1, notDue: 1 },
        meanPercentMet: 75,
        medianPercentMet: 75,
      },
      {
        year: 2024,
        byStatus: { atRisk: 2, noReport: 1 },
        meanPercentMet: 36.6666666667,
        medianPercentMet: 50,
      },
    ]);
    expect(at("2023-Q4").years.map(({ year }) => year)).toEqual([2023]);
  });
});

describe("a report", () => {
  it("is missing once 15 days have passed since the period's end", () => {
    const standing = (day: number) => {
      const asOf = { year: 2024, month: 7, day };
      return computeProgress({ ...planOf([{ targets: { "2024-Q2": 3 } }]), asOf }, period("2024-Q2"))
        .indicators[0];
    };
    expect(standing(15)).toMatchObject({ missing: [], awaited: ["2024-Q2"], status: "notDue" });
    expect(standing(16)).toMatchObject({ missing: ["2024-Q2"], awaited: [], status: "noReport" });
  });
});

const officers: WrittenIndicator & { id: string } = {
  id: "1.1-1",
  overall: 20,
  targets: { 2023: 10, 2024: 10 },
};

/** A second indicator, on which both governments report, so that both are known to. */
const meetings: WrittenIndicator & { id: string } = {
  id: "1.2-1",
  overall: 4,
  targets: { 2023: 2, 2024: 2 },
};

const BOTH_MET = actualsOf(meetings.id, [
  { period: "2023", party: "Cambodia", value: 1 },
  { period: "2023", party: "Thailand", value: 1 },
]);

type Report = Parameters<typeof actualsOf>[1][number];

function reports(reported: readonly Report[]): readonly Actual[] {
  return [...actualsOf(officers.id, reported), ...BOTH_MET];
}

function at(key: string, written: Partial<WrittenIndicator>, reported: readonly Report[]): Progress {
  const subject = planOf([{ ...officers, ...written }, meetings]);
  return computeProgress({ ...subject, actuals: reports(reported) }, period(key));
}

function standing(key: string, written: Partial<WrittenIndicator>, reported: readonly Report[]) {
  return at(key, written, reported).indicators[0];
}

const THAILAND: Report = { period: "2023", party: "Thailand", value: 12 };

const CAMBODIA: Report = { period: "2023", party: "Cambodia", value: 5 };

describe("parts that add up", () => {
  it("do so for a percentage too, where the definition says so", () => {
    const steps = { measure: "percentage", partyParts: "sum", targets: { 2023: 100 } } as const;
    const halves: readonly Report[] = [
      { period: "2023", party: "Thailand", value: 50 },
      { period: "2023", party: "Cambodia", value: 40 },
    ];
    expect(standing("2023", steps, halves)?.actual).toBe(90);
    expect(standing("2023", { ...steps, partyParts: "byMeasure" }, halves)?.actual).toBe(45);
  });
});

describe("levels of parties", () => {
  const hours = {
    partyParts: "apart",
    aggregation: "latest",
    direction: "decrease",
    targets: { 2023: 8, 2024: 8 },
  } as const;
  const reported = (cambodia: number | string, thailand: number | string): readonly Report[] => [
    { period: "2023", party: "Cambodia", value: cambodia },
    { period: "2023", party: "Thailand", value: thailand },
  ];

  it.each<[what: string, reports: readonly Report[], expected: object]>([
    [
      "are never added: the party furthest behind counts, and each is said",
      reported(7, 20),
      { actual: 20, status: "offTrack", putTogether: "apart", byParty: [7, 20] },
    ],
    [
      "are reached once all reach the target",
      reported(7, 8),
      { actual: 8, percentMet: 100, byParty: [7, 8] },
    ],
    [
      "are said to be of one party where it alone has reported",
      reported(7, ""),
      { actual: 7, putTogether: null, byParty: [7] },
    ],
    [
      "count as reported for all together",
      [{ period: "2023", value: 8.5 }, ...reported(7, 9)],
      { actual: 8.5, putTogether: null, byParty: [] },
    ],
  ])("%s", (_, all, expected) => {
    const { byParty, ...progress } = standing("2023", hours, all) ?? { byParty: [] };
    expect({ ...progress, byParty: byParty.map(({ actual }) => actual) }).toMatchObject(expected);
  });

  it("are judged for each party by itself", () => {
    expect(at("2023", hours, reported(7, 20)).parties).toMatchObject([
      { name: "Cambodia", byStatus: { onTrack: 2, offTrack: 0 } },
      { name: "Thailand", byStatus: { onTrack: 1, offTrack: 1 } },
    ]);
  });

  it("are of the party furthest behind in the tracking table, which says so", () => {
    const subject = {
      ...planOf([{ ...officers, ...hours }]),
      actuals: actualsOf(officers.id, reported(7, 20)),
    };
    expect(trackIndicators(subject).indicators[0]).toMatchObject({
      isApart: true,
      periods: [{ actual: 20 }, { actual: null }, { actual: null }],
    });
  });
});

describe("a target that each party is to reach", () => {
  const each = { partyParts: "each" } as const;

  it("is met as far as by the party furthest behind", () => {
    expect(standing("2023", each, [THAILAND, CAMBODIA])).toMatchObject({
      actual: 5,
      percentMet: 50,
      status: "atRisk",
    });
  });

  it("is furthest behind with the most where it is to decrease", () => {
    const incidents = { ...each, aggregation: "latest", direction: "decrease" } as const;
    expect(standing("2023", incidents, [THAILAND, CAMBODIA])?.actual).toBe(12);
  });

  it("is not known while a party that reports elsewhere has not reported here", () => {
    expect(standing("2023", each, [THAILAND])).toMatchObject({
      actual: null,
      percentMet: null,
      status: "noReport",
    });
  });

  it("is not known for a sum either where a party left out the period", () => {
    const reported = [THAILAND, CAMBODIA, { ...THAILAND, period: "2024" }];
    expect(standing("2024", each, reported)).toMatchObject({ actual: 5, status: "lateReport" });
  });

  it("waits for the parties that a person named, and for no others", () => {
    const three = [THAILAND, CAMBODIA];
    const named = { ...each, parties: ["Thailand", "Laos"] };
    expect(standing("2023", named, three)?.actual).toBeNull();
    expect(standing("2023", { ...each, parties: ["thailand"] }, [THAILAND])?.actual).toBe(12);
  });

  it("does not wait for agencies, which stand in the plan and do not report", () => {
    expect(standing("2023", { ...each, parties: ["MoJ", "MoSVY"] }, [THAILAND, CAMBODIA])?.actual).toBe(5);
  });

  it("is counted from each party's own periods", () => {
    const reported: readonly Report[] = [
      THAILAND,
      { period: "2023-Q1", party: "Cambodia", value: 4 },
      { period: "2023-Q4", party: "Cambodia", value: 4 },
    ];
    expect(standing("2023", each, reported)).toMatchObject({
      actual: 8,
      year: { actual: 8 },
      status: "atRisk",
    });
  });

  it("is met as the figure of all together says, where there is one", () => {
    expect(standing("2023", each, [THAILAND, { period: "2023", value: 10 }])?.actual).toBe(10);
  });

  it("is measured against in full for each party by itself", () => {
    const met = (reported: readonly Report[]) =>
      at("2023", each, reported).parties.map(({ name, byStatus }) => [name, byStatus]);
    // The meetings are on track for both, since they add up.
    expect(met([THAILAND, CAMBODIA])).toMatchObject([
      ["Cambodia", { atRisk: 1, onTrack: 1 }],
      ["Thailand", { ahead: 1, onTrack: 1 }],
    ]);
    expect(met([THAILAND])).toMatchObject([
      ["Cambodia", { noReport: 1, onTrack: 1 }],
      ["Thailand", { ahead: 1, onTrack: 1 }],
    ]);
  });

  it("is in the tracking table", () => {
    const subject = {
      ...planOf([{ ...officers, ...each }]),
      actuals: actualsOf(officers.id, [THAILAND, CAMBODIA]),
    };
    expect(trackIndicators(subject).indicators[0]?.periods[0]).toMatchObject({ actual: 5, percentMet: 50 });
  });
});

describe("a value that is entered once for all parties", () => {
  const joint = { partyParts: "joint" } as const;

  it("is that of all together, whatever parts stand beside it", () => {
    expect(standing("2023", joint, [THAILAND, CAMBODIA, { period: "2023", value: 10 }])?.actual).toBe(10);
  });

  it("is not reported by parts, so that the same patrol is not counted twice", () => {
    expect(standing("2023", joint, [THAILAND, CAMBODIA])).toMatchObject({ actual: null, status: "noReport" });
    expect(at("2023", joint, [THAILAND, CAMBODIA]).parties.map(({ byStatus }) => byStatus.noReport)).toEqual([
      0, 0,
    ]);
  });
});

function yearsOf(indicators: readonly WrittenIndicator[], at: string): readonly YearTargets[] {
  return targetsOfYears(planOf(indicators), period(at));
}

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
    expect(yearsOf(plan, "2024-Q2")).toEqual([
      { year: 2023, met: 1, partly: 0, missed: 1, unreported: 0, toCome: 0 },
      // What is to stay at none can still rise while the year lasts.
      { year: 2024, met: 0, partly: 2, missed: 0, unreported: 0, toCome: 0 },
      { year: 2025, met: 0, partly: 0, missed: 0, unreported: 0, toCome: 1 },
    ]);
  });

  it("are met when the year's quarters have met them", () => {
    expect(yearsOf(plan, "2024")[1]).toEqual({
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
      return targetsOfYears(subject, period("2024-Q1")).map(({ unreported, toCome }) => [unreported, toCome]);
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
