import { readWording, type NumberValue } from "../../indicators";
import { oddReports, targetsInOddScale } from "../../indicators/measuring/percent-scale";
import { PASSES_HUNDRED } from "../../plan/language/check-patterns";
import { formatNumber, quote } from "../phrasing";
import type { PlacedNumber, Twin } from "./twin";

/** What is above 100 when it is rounded. */
export const BEYOND_ALL = 100.5;
/** What is more is a year or an amount in another column, or in another scale. */
const GREATEST_SHARE = 1000;
const MAX_DECIMALS = 4;

/** Shares that are more than the whole. Growth and gross ratios pass 100, and rates and scores may be no shares at all. */
export const percentOver100: Twin = {
  name: "percent-over-100",
  matter: "entry",
  severity: "warning",
  inDoubtfulPlan: "holds",
  mayBeHabit: true,
  *find(numbers, of) {
    for (const placed of numbers) {
      const { value, indicator, definition, about } = placed;
      if (!isMoreThanAll(placed) || isOtherNumber(placed, of)) continue;
      yield {
        cell: value.cell,
        about,
        leansOn: definition,
        // What is above all of them again and again is one thing to be asked about the indicator.
        cause: indicator.id,
        message: `${of}-percent-over-100`,
        values: { number: inWords(value), indicator: quote(indicator.text) },
      };
    }
  },
};

/** Whether it is more than all of what it is a share of. */
function isMoreThanAll({ value, indicator, definition }: PlacedNumber): boolean {
  const { number, written, fraction } = value;
  const isMore = fraction === undefined ? number >= BEYOND_ALL : fraction.numerator > fraction.denominator;
  if (definition.measure !== "percentage" || !isMore || written === "date") return false;
  const isRate = ["rate", "score"].includes(readWording(indicator.text).kind ?? "");
  return !isRate && !PASSES_HUNDRED().test(indicator.text);
}

/** A percentage, with what it is of where it tells that: "108.3% (65/60)". */
function inWords({ number, fraction }: NumberValue): string {
  if (fraction === undefined) return formatNumber(number, true);
  return `${formatNumber(Math.round(number * 10) / 10, true)} (${fraction.numerator}/${fraction.denominator})`;
}

/** Whether it is hardly a percentage: in another scale, an amount, a year in another column, or a mean that was computed. */
function isOtherNumber({ value, indicator, definition }: PlacedNumber, of: "target" | "actual"): boolean {
  if (of === "actual") return value.number > GREATEST_SHARE || oddReports(indicator, [value]).length > 0;
  const isAmount = !value.percent && (value.number > GREATEST_SHARE || hasNoEnd(value.number));
  return isAmount || targetsInOddScale(indicator, definition).some((odd) => odd.value === value);
}

/** 727.272727… was computed, of money or persons, and is not typed as a percentage. */
function hasNoEnd(number: number): boolean {
  return (String(number).split(".")[1] ?? "").length > MAX_DECIMALS;
}
