import fc from "fast-check";
import { missingReports } from "../../src/checks/missing-reports";
import { indexPlan } from "../../src/checks/plan-index";
import { DEFAULT_REPORT_BOUNDS } from "../../src/indicators";
import { actualsOfPlan } from "../../src/plan/actual";
import { periodKey, periodOfKey, type Quarter } from "../../src/plan/period";
import { computeProgress, DEFAULT_PROGRESS_SETTINGS, lacksReport, owedOn } from "../../src/progress";
import { owedByAgency } from "../../src/sheets/summary/attention/missing-reports";
import { planOf, type WrittenIndicator } from "../progress/plan-of";

const value = fc.constantFrom<number | string>(0, 3, 10, 40, "", "", "N/A", "soon");
const keys = [
  "2023",
  "2024",
  ...["Q1", "Q2", "Q3", "Q4"].flatMap((part) => [`2023-${part}`, `2024-${part}`]),
];
const values = (most: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...keys), value), { maxLength: most })
    .map((pairs) => Object.fromEntries(pairs));
const indicator: fc.Arbitrary<WrittenIndicator> = fc.record({
  measure: fc.constantFrom("number", "percentage", "milestone"),
  aggregation: fc.constantFrom("sum", "latest", "max", "constant"),
  direction: fc.constantFrom("increase", "decrease", "maintain"),
  agencies: fc.constantFrom([], ["MoJ"], ["MoJ", "GCNP"]),
  baseline: fc.constantFrom<number | string>("", 0, 5, 50),
  targets: values(5),
  actuals: values(6),
});
/** In the month after a quarter's end, before and after the days of grace. */
const day = fc.record({
  year: fc.constant(2024),
  month: fc.constantFrom(1, 4, 7, 10),
  day: fc.constantFrom(10, 20),
});

function lastQuarter({ year, month }: { year: number; month: number }) {
  return month === 1
    ? { year: year - 1, quarter: 4 as const }
    : { year, quarter: ((month - 1) / 3) as Quarter };
}

// One that is reported on by quarters, so that all of the plan is.
const quarterly: WrittenIndicator = { targets: { "2023-Q1": 1 }, actuals: { "2023-Q1": 1 } };

describe("missing reports, whatever the plan and the reports", () => {
  it("are one list: of each indicator, on the sheets, in the pane and in the checks", () => {
    fc.assert(
      fc.property(fc.array(indicator, { minLength: 1, maxLength: 4 }), day, (written, asOf) => {
        const { plan, definitions } = planOf([...written, quarterly]);
        const actuals = actualsOfPlan(plan);
        const period = lastQuarter(asOf);
        const progress = computeProgress({ plan, definitions, actuals, asOf }, period);
        const inTable = progress.indicators.flatMap(({ id, missing }) =>
          missing.map((key) => `${id} ${key}`),
        );

        const owed = owedOn({ plan, definitions, actuals }, asOf, DEFAULT_PROGRESS_SETTINGS);
        const inPane = owed.flatMap((each) =>
          each.missing.map((of) => `${each.indicator.id} ${periodKey(of)}`),
        );
        expect(inPane).toEqual(inTable);

        const missingOf = new Map(
          progress.indicators.map((each) => [each.id, each.missing.map(periodOfKey)]),
        );
        const byAgency = owedByAgency(
          { plan },
          plan.indicators.map((each) => ({
            indicator: each,
            missing: missingOf.get(each.id) ?? [],
            awaited: [],
          })),
        );
        const onSheet = new Set(
          byAgency.flatMap(({ reports }) =>
            reports.map((each) => `${each.indicator} ${periodKey(each.period)}`),
          ),
        );
        expect([...onSheet].sort()).toEqual([...inTable].sort());

        const context = { plan, definitions, actuals, asOf, bounds: DEFAULT_REPORT_BOUNDS };
        const found = [...missingReports({ ...context, index: indexPlan(plan) }, "actual-overdue")].flatMap(
          ({ about, values }) =>
            String(values?.periods)
              .split(", ")
              .map((key) => `${about} ${key}`),
        );
        // Where words stand in the place of a number another check says so.
        const unread = new Set(
          actuals
            .filter(({ value: { state } }) => state === "text" || state === "notApplicable")
            .map((each) => `${each.indicator} ${periodKey(each.period)}`),
        );
        expect(found).toEqual(inTable.filter((each) => !unread.has(each)));
      }),
    );
  });

  it("go with statuses that do not contradict them, and statuses with their figures", () => {
    fc.assert(
      fc.property(indicator, day, (written, asOf) => {
        const [progress] = computeProgress(
          { ...planOf([written, quarterly]), asOf },
          lastQuarter(asOf),
        ).indicators;
        const { status, row, missing, actual, expected, percentMet, soFar, isDue } = progress!;
        const contradictions = {
          "a report lacks and none is missing":
            lacksReport(status) && missing.length === 0 && actual !== null,
          "no report beside a number": status === "noReport" && (actual !== null || percentMet !== null),
          "not due beside a percentage":
            status === "notDue" && percentMet !== null && soFar === null && row === "5",
          "on track though a report is missing, and not all is there":
            (status === "onTrack" || status === "ahead") &&
            missing.length > 0 &&
            row === "7" &&
            (actual ?? 0) < (expected ?? 0),
          "on track below the bound":
            row === "7" && status === "onTrack" && percentMet !== null && percentMet < 85,
          "off track above the bound":
            row === "7" && status === "offTrack" && percentMet !== null && percentMet >= 50,
          "done below all that is expected":
            (row === "2" || row === "3") && percentMet !== null && percentMet < 100,
          "a status until a period without one": soFar !== null && row !== "6" && row !== "8",
          "due and not due": isDue && row === "5",
          "late and nothing known": status === "lateReport" && actual === null,
        };
        expect(Object.entries(contradictions).filter(([, holds]) => holds)).toEqual([]);
      }),
    );
  });
});
