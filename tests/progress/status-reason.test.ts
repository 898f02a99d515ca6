import fc from "fast-check";
import {
  computeProgress,
  DEFAULT_PROGRESS_SETTINGS,
  statusReason,
  type StatusReason,
} from "../../src/progress";
import { period, planOf, type WrittenIndicator } from "./plan-of";

function reasonsFor(indicators: readonly WrittenIndicator[], at: string) {
  const subject = planOf(indicators);
  return computeProgress(subject, period(at)).indicators.map((progress) => {
    const { direction } = subject.definitions.get(progress.id)!;
    return { progress, reason: statusReason(progress, direction, DEFAULT_PROGRESS_SETTINGS) };
  });
}

const BOUNDS = { exceeded: [115, null], onTrack: [85, 115], atRisk: [50, 85], offTrack: [null, 50] };

const yearly = { "2023": 10, "2024": 10, "2025": 10 };

describe("the reason of a status", () => {
  it.each<[string, WrittenIndicator, string, StatusReason]>([
    ["no target", { overall: "" }, "2024", { kind: "noTarget" }],
    ["nothing due yet", { overall: 1, targets: { "2025": 1 } }, "2024", { kind: "notDue" }],
    ["due and never reported", { overall: 30, targets: yearly }, "2024", { kind: "nothingReported" }],
    [
      "due and not reported for the year",
      { overall: 30, targets: yearly, actuals: { "2023": 10 } },
      "2024",
      { kind: "periodNotReported" },
    ],
    [
      "a part of what was expected",
      { overall: 30, targets: yearly, actuals: { "2023": 10, "2024": 8 } },
      "2024",
      { kind: "compared", percent: 90, from: 85, below: 115 },
    ],
    [
      "too little",
      { overall: 30, targets: yearly, actuals: { "2023": 2, "2024": 2 } },
      "2024",
      { kind: "compared", percent: 20, from: null, below: 50 },
    ],
    [
      "a target met before it is due",
      { overall: 2, aggregation: "sum", targets: { "2024": 2 }, actuals: { "2024-Q1": 2 } },
      "2024-Q2",
      { kind: "metEarly", percent: 100 },
    ],
    [
      "no case left",
      {
        direction: "decrease",
        aggregation: "latest",
        overall: 0,
        targets: { "2024": 0 },
        actuals: { "2024": 0 },
      },
      "2024",
      { kind: "metOrNot", isMet: true },
    ],
  ])("%s", (_, indicator, at, reason) => {
    expect(reasonsFor([indicator], at)[0]?.reason).toEqual(reason);
  });

  it("never contradicts the status, whatever the plan", () => {
    const written = fc.oneof(fc.integer({ min: -2, max: 60 }), fc.constantFrom("", "NP", 0));
    const values = fc.dictionary(fc.constantFrom("2023", "2024", "2025", "2024-Q1", "2024-Q2"), written);
    const indicator: fc.Arbitrary<WrittenIndicator> = fc.record({
      measure: fc.constantFrom("number", "percentage", "milestone"),
      aggregation: fc.constantFrom("sum", "latest", "max", "average", "constant"),
      direction: fc.constantFrom("increase", "decrease", "maintain"),
      baseline: written,
      overall: written,
      targets: values,
      actuals: values,
    });
    fc.assert(
      fc.property(fc.array(indicator, { maxLength: 5 }), fc.constantFrom("2023", "2024-Q2"), (plan, at) => {
        for (const { progress, reason } of reasonsFor(plan, at)) {
          if (reason.kind === "compared") {
            expect(reason.percent).toBeGreaterThanOrEqual(reason.from ?? -Infinity);
            expect(reason.percent).toBeLessThan(reason.below ?? Infinity);
            expect(BOUNDS[progress.status as keyof typeof BOUNDS]).toEqual([reason.from, reason.below]);
          }
          if (reason.kind === "metOrNot") expect(reason.isMet).toBe(progress.status !== "offTrack");
          if (reason.kind === "metEarly") expect(progress.status).toBe("notDue");
        }
      }),
    );
  });
});
