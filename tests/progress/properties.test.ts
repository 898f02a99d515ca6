import fc from "fast-check";
import { actualsOfPlan, type Actual } from "../../src/plan/actual";
import { computeProgress, STATUSES, type Progress, type StatusCounts } from "../../src/progress";
import { percentMet } from "../../src/indicators/measuring/percent-met";
import { period, planOf, valueOf, type WrittenIndicator } from "./plan-of";

const written = fc.oneof(
  fc.integer({ min: -5, max: 500 }),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
  fc.constantFrom("", "N/A", "NP", "TBD", "80 %", "0 %", "text", "#DIV/0!", Number.MAX_VALUE, 5e-324, 0),
);
const values = fc.dictionary(
  fc.constantFrom("2023", "2024", "2025", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1"),
  written,
);
const indicator: fc.Arbitrary<WrittenIndicator> = fc.record({
  objective: fc.constantFrom("1", "2", ""),
  agencies: fc.subarray(["MoJ", "MOJ", "NCCT"]),
  measure: fc.constantFrom("number", "percentage", "milestone", "qualitative"),
  aggregation: fc.constantFrom("sum", "latest", "max", "average", "constant"),
  direction: fc.constantFrom("increase", "decrease", "maintain"),
  partyParts: fc.constantFrom("byMeasure", "sum", "each", "joint"),
  baseline: written,
  overall: written,
  targets: values,
  actuals: values,
});
const indicators = fc.array(indicator, { maxLength: 8 });
const periods = fc
  .constantFrom("2022", "2023", "2023-Q3", "2024", "2024-Q1", "2024-Q2", "2024-Q4", "2025-Q1", "2030")
  .map(period);

function totalOf(counts: StatusCounts): number {
  return STATUSES.reduce((sum, status) => sum + counts[status], 0);
}

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe("progress, whatever the plan", () => {
  it("holds no NaN and no infinity", () => {
    fc.assert(
      fc.property(indicators, periods, (plan, at) => {
        expect(
          numbersIn(computeProgress(planOf(plan), at)).filter((number) => !Number.isFinite(number)),
        ).toEqual([]);
      }),
    );
  });

  it("counts each indicator once in the total and once by objective and action", () => {
    fc.assert(
      fc.property(indicators, periods, (plan, at) => {
        const progress = computeProgress(planOf(plan), at);
        const sum = (groups: Progress["objectives"]): number =>
          groups.reduce((total, { byStatus }) => total + totalOf(byStatus), 0);
        expect(totalOf(progress.total.byStatus)).toBe(plan.length);
        expect(sum(progress.objectives)).toBe(plan.length);
        expect(sum(progress.actions)).toBe(plan.length);
      }),
    );
  });

  it("meets no less of a target by achieving more, and no more of one that is to decrease", () => {
    const number = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(number, number, number, (a, b, target) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const met = (actual: number, direction: "increase" | "decrease"): number =>
          percentMet(actual, target, direction) ?? NaN;
        expect(met(more, "increase")).toBeGreaterThanOrEqual(met(less, "increase"));
        expect(met(more, "decrease")).toBeLessThanOrEqual(met(less, "decrease"));
      }),
    );
  });

  it("gives a better status for achieving more", () => {
    const order = ["notDue", "offTrack", "atRisk", "onTrack", "ahead", "done", "exceeded"];
    const actual = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(actual, actual, fc.integer({ min: 1, max: 200 }), periods, (a, b, target, at) => {
        const rank = (achieved: number): number => {
          const plan = planOf([
            { targets: { 2023: target, 2024: target }, actuals: { 2023: achieved, 2024: achieved } },
          ]);
          return order.indexOf(computeProgress(plan, at).indicators[0]?.status ?? "");
        };
        expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
      }),
    );
  });

  it("is not said to be better where a report is taken away, nor where an overshoot grows", () => {
    const actual = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(fc.array(actual, { minLength: 1, maxLength: 6 }), actual, (actuals, more) => {
        const standing = (first: number | string) => {
          const all = [first, ...actuals.slice(1)];
          const rows = all.map((each) => ({ targets: { 2023: 100 }, actuals: { 2023: each } }));
          const { headline, meanPercentMet } = computeProgress(planOf(rows), period("2023")).total;
          return { ...headline, mean: meanPercentMet ?? 0 };
        };
        const [silent, reported] = [standing(""), standing(actuals[0] ?? 0)];
        expect(silent.due).toBe(reported.due);
        expect(silent.onTrackOrBetter).toBeLessThanOrEqual(reported.onTrackOrBetter);
        expect(silent.mean).toBeLessThanOrEqual(reported.mean + 1e-9);
        expect(standing(120 + more)).toEqual(standing(120));
      }),
    );
  });

  it("says the same of what was due, whatever was achieved of what is not", () => {
    const actual = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(fc.array(actual, { maxLength: 4 }), fc.array(actual, { maxLength: 4 }), (due, early) => {
        const standing = (ofEarly: readonly (number | string)[]) => {
          const rows = [
            ...due.map((each) => ({ targets: { 2023: 100 }, actuals: { 2023: each } })),
            ...ofEarly.map((each) => ({ targets: { 2025: 100 }, actuals: { 2023: each } })),
          ];
          const { headline, meanPercentMet, meanOf } = computeProgress(planOf(rows), period("2023")).total;
          return { ...headline, meanPercentMet, meanOf };
        };
        expect(standing(early)).toEqual(standing(early.map(() => "")));
        expect(standing(early)).toMatchObject({ due: due.length });
      }),
    );
  });

  it("reports nothing where nothing was: a blank is never a zero", () => {
    fc.assert(
      fc.property(indicator, periods, (written, at) => {
        const blank = Object.fromEntries(Object.keys(written.actuals ?? {}).map((key) => [key, ""]));
        const [progress] = computeProgress(planOf([{ ...written, actuals: blank }]), at).indicators;
        expect(progress).toMatchObject({ actual: null, percentMet: null, progressFromBaseline: null });
        expect(["noReport", "notDue", "noTarget"]).toContain(progress?.status);
      }),
    );
  });

  it("does not depend on the order in which the actuals are given", () => {
    const report = fc.record({
      indicator: fc.constantFrom("1.1-1", "1.2-1"),
      period: periods,
      party: fc.constantFrom(null, "A", "B", "C"),
      value: written.map((each) => valueOf(each)),
    });
    fc.assert(
      fc.property(
        fc.tuple(indicator, indicator),
        fc
          .array(report)
          .chain((reports) =>
            fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
          ),
        periods,
        (plan, [reports, shuffled], at) => {
          const progress = (actuals: readonly Actual[]): Progress =>
            computeProgress({ ...planOf(plan), actuals }, at);
          expect(progress(shuffled)).toEqual(progress(reports));
        },
      ),
    );
  });

  it("takes the actuals of the plan's own columns where none are given", () => {
    fc.assert(
      fc.property(indicators, periods, (plan, at) => {
        const subject = planOf(plan);
        const actuals = actualsOfPlan(subject.plan);
        expect(computeProgress({ ...subject, actuals }, at)).toEqual(computeProgress(subject, at));
      }),
    );
  });
});
