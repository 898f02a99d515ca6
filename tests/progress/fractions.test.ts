import fc from "fast-check";
import { combineAmounts } from "../../src/indicators/measuring/amount";
import { combineParties } from "../../src/indicators/measuring/parties";
import type { Actual } from "../../src/plan/actual";
import { percentOf, type Fraction } from "../../src/plan/fraction";
import { computeProgress, trackIndicators } from "../../src/progress";
import { propertyRuns } from "../property-runs";
import { period, planOf, valueOf, type WrittenIndicator, type Written } from "./plan-of";

const AVERAGE: WrittenIndicator = {
  text: "Percentage of victims who receive services",
  measure: "percentage",
  aggregation: "average",
  overall: "80 %",
  targets: { "2023": "80 %", "2024": "80 %" },
};

interface Report {
  readonly party?: string;
  readonly at: string;
  readonly actual: Written;
}

function progressWith(reports: readonly Report[], at: string, indicator: WrittenIndicator = AVERAGE) {
  const { plan, definitions } = planOf([indicator]);
  const actuals = reports.map((report): Actual => ({
    indicator: "1.1-1",
    period: period(report.at),
    party: report.party ?? null,
    value: valueOf(report.actual),
  }));
  const [progress] = computeProgress({ plan, definitions, actuals }, period(at)).indicators;
  const { indicators } = trackIndicators({ plan, definitions, actuals });
  if (progress === undefined) throw new Error("the plan has no indicator");
  const { actual, fraction, putTogether, overall, status } = progress;
  return {
    told: `${Number(actual?.toFixed(2))}${fraction === null ? "" : ` (${fraction.numerator} of ${fraction.denominator})`} ${putTogether}`,
    overall,
    status,
    isMean: indicators[0]?.isMean,
  };
}

describe("percentages of parties", () => {
  const LATEST: WrittenIndicator = { ...AVERAGE, aggregation: "latest" };

  it.each<[what: string, reports: readonly Report[], indicator: WrittenIndicator, expected: string]>([
    [
      "are put together of what they are of, and not averaged",
      [
        { party: "Cambodia", at: "2024", actual: "90/100" },
        { party: "Thailand", at: "2024", actual: "1/10" },
      ],
      LATEST,
      "82.73 (91 of 110) fractions",
    ],
    [
      "are their mean, and are said to be, where one does not tell it",
      [
        { party: "Cambodia", at: "2024", actual: "90/100" },
        { party: "Thailand", at: "2024", actual: "10 %" },
      ],
      LATEST,
      "50 mean",
    ],
    [
      "are each against the target where each is to reach it",
      [
        { party: "Cambodia", at: "2024", actual: "90/100" },
        { party: "Thailand", at: "2024", actual: "1/10" },
      ],
      { ...LATEST, partyParts: "each" },
      "10 (1 of 10) null",
    ],
    ["count as reported for all together", [{ at: "2024", actual: "45/60" }], LATEST, "75 (45 of 60) null"],
    ["count as before where nobody tells of how many", [{ at: "2024", actual: "75 %" }], LATEST, "75 null"],
    [
      "are put together of what each reported last",
      [
        { party: "Cambodia", at: "2024-Q1", actual: "10/100" },
        { party: "Cambodia", at: "2024-Q2", actual: "90/100" },
        { party: "Thailand", at: "2024-Q1", actual: "1/10" },
      ],
      LATEST,
      "82.73 (91 of 110) fractions",
    ],
  ])("%s", (_, reports, indicator, expected) => {
    expect(progressWith(reports, "2024", indicator).told).toBe(expected);
  });
});

describe("percentages of periods", () => {
  it.each<[what: string, reports: readonly Report[], expected: string]>([
    [
      "where the denominators differ, which is said",
      [
        { at: "2024-Q1", actual: "45/60" },
        { at: "2024-Q2", actual: "10/40" },
      ],
      "25 (10 of 40) latest",
    ],
    [
      "of the same schools, of which there is nothing to say",
      [
        { at: "2024-Q1", actual: "45/60" },
        { at: "2024-Q2", actual: "50/60" },
      ],
      "83.33 (50 of 60) null",
    ],
  ])("are the last where the latest level counts: %s", (_, reports, expected) => {
    expect(progressWith(reports, "2024", { ...AVERAGE, aggregation: "latest" }).told).toBe(expected);
  });

  it("are put together of what they are of, where an average is asked for", () => {
    const reports = [
      { at: "2023", actual: "90/100" },
      { at: "2024", actual: "1/10" },
    ];
    const { told, overall, isMean } = progressWith(reports, "2024");
    expect(told).toBe("82.73 (91 of 110) fractions");
    // The overall target is compared with what was put together.
    expect(overall).toMatchObject({ target: 80, actual: 82.7272727273, percentMet: 103.409090909 });
    expect(isMean).toBe(false);
  });

  it("of quarters and years too", () => {
    const reports = [
      { at: "2023", actual: "90/100" },
      { at: "2024-Q1", actual: "1/10" },
      { at: "2024-Q2", actual: "9/10" },
    ];
    expect(progressWith(reports, "2024").told).toBe("83.33 (100 of 120) fractions");
  });

  it("are a mean that is said to be one where some are not told", () => {
    const reports = [
      { at: "2023", actual: "90/100" },
      { at: "2024", actual: "10 %" },
    ];
    expect(progressWith(reports, "2024")).toMatchObject({ told: "50 mean", isMean: true });
  });

  it("count nothing that is of none", () => {
    const reports = [
      { at: "2023", actual: "90/100" },
      { at: "2024", actual: "0/0" },
    ];
    expect(progressWith(reports, "2024").told).toBe("90 (90 of 100) null");
  });
});

const fractions = fc.array(
  fc
    .tuple(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }))
    .map(([numerator, denominator]): Fraction => ({ numerator, denominator })),
  { minLength: 2, maxLength: 8 },
);
const amountOf = (fraction: Fraction) => ({ number: percentOf(fraction) ?? 0, fraction });
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe("what is put together of fractions", () => {
  it("is the sum of the numerators of the sum of the denominators, in any order and any grouping", () => {
    fc.assert(
      fc.property(fractions, fc.nat(), (all, cut) => {
        const amounts = all.map(amountOf);
        const numerator = sum(all.map((each) => each.numerator));
        const denominator = sum(all.map((each) => each.denominator));
        const together = combineAmounts("average", amounts);
        expect(together).toMatchObject({ fraction: { numerator, denominator }, putTogether: "fractions" });
        expect(together?.number).toBeCloseTo((100 * numerator) / denominator, 6);
        expect(combineAmounts("average", [...amounts].reverse())).toEqual(together);
        const at = 1 + (cut % (amounts.length - 1));
        const groups = [amounts.slice(0, at), amounts.slice(at)].flatMap(
          (group) => combineAmounts("average", group) ?? [],
        );
        expect(combineAmounts("average", groups)).toEqual(together);
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  it("is the same of parties, and a mean only where one of them tells no fraction", () => {
    const rules = { measure: "percentage", direction: "increase", partyParts: "byMeasure" } as const;
    fc.assert(
      fc.property(fractions, (all) => {
        const reports = all.map((each, place) => ({ ...amountOf(each), party: String(place) }));
        expect(combineParties(rules, reports)).toEqual(combineAmounts("average", all.map(amountOf)));
        const [first, ...others] = reports;
        const without = [{ party: "0", number: first?.number ?? 0 }, ...others];
        const mean = combineParties(rules, without);
        expect(mean).toMatchObject({ putTogether: "mean" });
        expect(mean.number).toBeCloseTo(sum(reports.map(({ number }) => number)) / reports.length, 6);
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});
