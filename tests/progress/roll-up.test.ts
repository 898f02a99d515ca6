import { computeProgress, DEFAULT_PROGRESS_SETTINGS, isReportOverdue } from "../../src/progress";
import type { Actual } from "../../src/plan/actual";
import { period, planOf, valueOf } from "./plan-of";

const people = (actual: number | string) => ({ targets: { 2024: 100 }, actuals: { 2024: actual } });

describe("roll-ups", () => {
  const subject = planOf([
    { ...people(100), objective: "1", agencies: ["MoJ", "GCNP"] },
    { ...people(50), objective: "1", agencies: ["MOJ"] },
    { ...people(""), objective: "2", agencies: ["MoJ"] },
    { targets: {}, objective: "2" },
    { ...people(10), objective: "" },
  ]);
  const progress = computeProgress(subject, period("2024"));

  it("count by status and give mean and median, never a sum of unlike units", () => {
    expect(progress.objectives).toMatchObject([
      { id: "1", byStatus: { onTrack: 1, atRisk: 1, noReport: 0 }, meanPercentMet: 75, medianPercentMet: 75 },
      { id: "2", byStatus: { noReport: 1, noTarget: 1 }, meanPercentMet: null, medianPercentMet: null },
      { id: "", byStatus: { offTrack: 1 }, meanPercentMet: 10 },
    ]);
    expect(progress.total).toMatchObject({ meanPercentMet: 53.3333333333, medianPercentMet: 50 });
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
    report(2, "2024-Q3", "Laos", 5),
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
      { year: 2024, byStatus: { atRisk: 2, noReport: 1 }, meanPercentMet: 55, medianPercentMet: 55 },
    ]);
    expect(at("2023-Q4").years.map(({ year }) => year)).toEqual([2023]);
  });
});

describe("a report", () => {
  it("is overdue once 15 days have passed since the period's end", () => {
    const isOverdue = (day: number): boolean =>
      isReportOverdue(period("2024-Q2"), { year: 2024, month: 7, day }, DEFAULT_PROGRESS_SETTINGS, 1);
    expect(isOverdue(15)).toBe(false);
    expect(isOverdue(16)).toBe(true);
  });
});
