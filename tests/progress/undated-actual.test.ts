import { computeProgress } from "../../src/progress";
import { period, planOf, progressOf, valueOf, type WrittenIndicator } from "./plan-of";

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
