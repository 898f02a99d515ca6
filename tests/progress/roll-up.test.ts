import { computeProgress } from "../../src/progress";
import type { Actual } from "../../src/plan/actual";
import { period, planOf, valueOf } from "./plan-of";

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
