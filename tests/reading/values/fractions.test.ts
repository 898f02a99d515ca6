import fc from "fast-check";
import { statedWith } from "../../../src/plan/fraction";
import { asPercentage } from "../../../src/plan/fraction-of-value";
import type { Value } from "../../../src/plan/value";
import { readReportedText } from "../../../src/reading/values/reported-value";
import { propertyRuns } from "../../property-runs";

const NOWHERE = { sheet: "", row: 0, column: 0 };

function report(text: string, indicator: string): Value {
  return readReportedText(text, {
    period: { year: 2024 },
    indicator: { text: indicator, unit: null, baseline: null, overallTarget: null, targets: new Map() },
  });
}

/** The number with its fraction in brackets; of a text the fraction, with what else is stated, or what it could be. */
function told(value: Value): string {
  if (value.state !== "number" && value.state !== "text") return value.state;
  const { fraction, alternatives = [] } = value;
  const stated = fraction?.stated === undefined ? "" : ` not ${fraction.stated}`;
  const ofWhat = fraction === undefined ? "" : ` [${fraction.numerator} of ${fraction.denominator}${stated}]`;
  const doubt = alternatives.length === 0 ? "" : ` ? ${alternatives.join(" | ")}`;
  return `${value.state === "number" ? `${value.number}${value.percent ? "%" : ""}` : "text"}${ofWhat}${doubt}`;
}

describe("a report on a percentage", () => {
  it.each<[text: string, expected: string]>([
    ["45/60", "75% [45 of 60]"],
    ["45 / 60", "75% [45 of 60]"],
    ["45 of 60", "75% [45 of 60]"],
    ["45 out of 60", "75% [45 of 60]"],
    ["45 of the 60 victims", "75% [45 of 60]"],
    ["45 of 60 (75 %)", "75% [45 of 60]"],
    ["45/60 (75%)", "75% [45 of 60]"],
    ["45/60 = 75%", "75% [45 of 60]"],
    ["45 (of 60)", "75% [45 of 60]"],
    ["75 % (45 of 60)", "75% [45 of 60]"],
    ["75% (45/60)", "75% [45 of 60]"],
    ["75%, 45 of 60", "75% [45 of 60]"],
    ["75 % - 45/60", "75% [45 of 60]"],
    ["N: 45, D: 60", "75% [45 of 60]"],
    ["N: 45; D: 60; 75 %", "75% [45 of 60]"],
    ["Numerator 45, denominator 60", "75% [45 of 60]"],
    ["1,200 of 1,600", "75% [1200 of 1600]"],
    ["๔๕ จาก ๖๐", "75% [45 of 60]"],
    ["1500 of 2000", "75% [1500 of 2000]"],
    ["0 of 60", "0% [0 of 60]"],
    ["45 of 60 (2024)", "75% [45 of 60]"],
    // As a percentage is rounded, or cut off.
    ["67 % (2 of 3)", "66.6666666667% [2 of 3]"],
    ["66 % (2 of 3)", "66.6666666667% [2 of 3]"],
    ["66.7 % (2 of 3)", "66.6666666667% [2 of 3]"],
    // Without a fraction it is as before.
    ["75 %", "75%"],
    ["75", "75"],
    ["0.75", "0.75"],
    // More than all is found by a check.
    ["65 of 60", "108.333333333% [65 of 60]"],
  ])("%j is %s", (text, expected) => {
    expect(told(report(text, "Percentage of victims who receive services"))).toBe(expected);
  });

  it.each<[text: string, expected: string]>([
    ["80 % (45 of 60)", "text [45 of 60 not 80] ? 80 % | 75 %"],
    ["45 of 60 (57 %)", "text [45 of 60 not 57] ? 57 % | 75 %"],
    ["76 % (45/60)", "text [45 of 60 not 76] ? 76 % | 75 %"],
    ["0 of 0", "text [0 of 0]"],
    ["0/0", "text [0 of 0]"],
    ["5 of 0", "text [5 of 0]"],
    ["80 % of 50", "text ? 40"],
    ["45 of 60, 30 of 40", "text ? 60 | 30 | 40"],
    ["45-60", "text ? 60"],
  ])("is asked about where it contradicts itself or says more: %j", (text, expected) => {
    expect(told(report(text, "Percentage of victims who receive services"))).toBe(expected);
  });
});

it.each<[language: string, text: string]>([
  ["en", "45 of 60"],
  ["es", "45 de 60"],
  ["es", "45 de un total de 60"],
  ["fr", "45 sur 60"],
  ["pt", "45 de 60"],
  ["it", "45 su 60"],
  ["id", "45 dari 60"],
  ["vi", "45 trên 60"],
  ["vi", "45 trong tổng số 60"],
  ["th", "45 จาก 60"],
  ["km", "៤៥ ក្នុងចំណោម ៦០"],
  ["km", "45 នៃ 60"],
  ["lo", "45 ໃນ 60"],
  ["fil", "45 sa 60"],
  ["he", "45 מתוך 60"],
  ["tr", "60 kişiden 45'i"],
  ["tr", "60'tan 45'i"],
  ["es", "numerador 45, denominador 60"],
  ["fr", "numérateur 45, dénominateur 60"],
  ["id", "pembilang 45, penyebut 60"],
  ["vi", "tử số 45, mẫu số 60"],
  ["th", "ตัวตั้ง 45 ตัวหาร 60"],
  ["km", "ភាគយក 45 ភាគបែង 60"],
  ["lo", "ຕົວຕັ້ງ 45 ຕົວຫານ 60"],
])("is read in %s: %s", (_, text) => {
  expect(told(report(text, "% of victims"))).toBe("75% [45 of 60]");
  expect(told(report(`${text} (75 %)`, "% of victims"))).toBe("75% [45 of 60]");
});

it.each<[text: string, indicator: string, expected: string]>([
  ["45/60", "Number of schools equipped", "text [45 of 60] ? 45 | 75 %"],
  ["45 of 60", "Number of schools equipped", "text [45 of 60] ? 75 %"],
  ["45 of 60 (75 %)", "Number of schools equipped", "text [45 of 60] ? 75 %"],
  ["4/5", "Number of schools equipped", "text [4 of 5] ? 4 | 80 %"],
  ["45", "Number of schools equipped", "45"],
])("%j of “%s”, which is no percentage, is asked about: %s", (text, indicator, expected) => {
  expect(told(report(text, indicator))).toBe(expected);
});

it("a stated percentage agrees with its fraction however it is rounded, and with no other", () => {
  const fractions = fc
    .tuple(fc.nat(5000), fc.integer({ min: 1, max: 5000 }))
    .map(([numerator, denominator]) => ({ numerator, denominator }));
  fc.assert(
    fc.property(fractions, fc.nat(2), (fraction, places) => {
      const percent = (fraction.numerator / fraction.denominator) * 100;
      const [rounded, unit] = [Number(percent.toFixed(places)), 10 ** -places];
      expect(statedWith(fraction, rounded, places)).not.toHaveProperty("stated");
      expect(statedWith(fraction, rounded + 2 * unit, places)).toHaveProperty("stated");
    }),
    { numRuns: propertyRuns(200) },
  );
});

it("is one only once, however often it is asked for", () => {
  const once = asPercentage({
    cell: NOWHERE,
    raw: "45/60",
    state: "text",
    fraction: { numerator: 45, denominator: 60 },
  });
  expect(asPercentage(once)).toEqual(once);
});
