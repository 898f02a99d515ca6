import { computeProgress, DEFAULT_PROGRESS_SETTINGS, isReportOverdue } from "../../src/progress";
import { period, planOf } from "./plan-of";

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

describe("a report", () => {
  it("is overdue once 15 days have passed since the period's end", () => {
    const isOverdue = (day: number): boolean =>
      isReportOverdue(period("2024-Q2"), { year: 2024, month: 7, day }, DEFAULT_PROGRESS_SETTINGS);
    expect(isOverdue(15)).toBe(false);
    expect(isOverdue(16)).toBe(true);
  });
});
