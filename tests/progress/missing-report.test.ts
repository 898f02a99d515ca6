import { progressOf, type WrittenIndicator } from "./plan-of";

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
