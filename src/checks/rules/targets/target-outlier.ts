import { periodTargets, type NumberValue } from "../../../indicators";
import { withoutNoise } from "../../../plan/number-noise";
import { spanOfKey } from "../../../plan/period";
import type { Indicator, JointAction } from "../../../plan/plan";
import { formatNumber, formatValue, quote } from "../../phrasing";
import { groupBy } from "../../plan-index";
import { defineRule } from "../../rule";

const MIN_VALUES_FOR_SCORES = 5;
/** Three values tell by one that is about ten times, or a tenth, of two that are alike: a digit too many or too few. */
const MIN_VALUES = 3;
const TIMES_OF_A_DIGIT = 6;
const TIMES_OF_ALIKE = 1.5;
/** Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers: a modified z-score above 3.5. */
const HIGHEST_SCORE = 3.5;
/** The scores of targets that hardly differ are high as well; a slip of a digit is another order of size. */
const MIN_TIMES = 3;

export const targetOutlier = defineRule({
  id: "target-outlier",
  matter: "form",
  severity: "info",
  inDoubtfulPlan: "waits",
  needs: "action",
  *find({ plan, index }) {
    for (const indicator of plan.indicators) {
      if (index.isMisaligned(indicator.id) || givesItsTotal(indicator, index.action(indicator.action)?.money))
        continue;
      const all = periodTargets(indicator).flatMap(({ period, value }) =>
        value.state === "number" && value.written !== "date" ? [{ period, value }] : [],
      );
      // A quarter's part is small next to the targets of whole years.
      const ofYears = all.filter(({ period }) => spanOfKey(period) === "year");
      const targets = ofYears.length > 0 ? ofYears : all;
      const values = targets.map(({ value }) => value);
      for (const { period, value } of targets.filter((target) => isOutlier(target.value, values))) {
        const usual = median(values.map(({ number }) => number));
        yield {
          cell: value.cell,
          about: indicator.id,
          message: "target-outlier",
          values: {
            period,
            target: formatValue(value),
            usual: formatNumber(usual, value.percent),
            indicator: quote(indicator.text),
          },
        };
      }
    }
  },
});

/** Numbers that add up to a whole that was typed next to them, or to the money of their action, have no digit too many. */
function givesItsTotal({ overallTarget, targets }: Indicator, money: JointAction["money"] = []): boolean {
  const isTyped = overallTarget?.state === "number" && overallTarget.formula === null;
  const wholes = [...(isTyped ? [overallTarget.number] : []), ...money.map(({ amount }) => amount)];
  const bySpan = groupBy(targets, ([period]) => spanOfKey(period));
  return [...bySpan.values()].some((those) => {
    const numbers = those.flatMap(([, value]) => (value.state === "number" ? [value.number] : []));
    const sum = numbers.reduce((all, number) => all + number, 0);
    return numbers.length > 1 && wholes.some((whole) => withoutNoise(whole) === withoutNoise(sum));
  });
}

function isOutlier({ number }: NumberValue, values: readonly NumberValue[]): boolean {
  // Nothing, and the first of something, are not slips of a digit.
  if (number === 0 || values.filter((value) => value.number === 0).length * 2 >= values.length) return false;
  if (values.length < MIN_VALUES_FOR_SCORES) return isAnotherDigit(number, values);
  const numbers = values.map((value) => value.number);
  const middle = median(numbers);
  const distances = numbers.map((other) => Math.abs(other - middle));
  const spread = median(distances);
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  // Where half of the values are equal, the mean distance takes the place of the median one (same source).
  const scale = spread > 0 ? spread / 0.6745 : mean * 1.253314;
  const isFar = scale > 0 && Math.abs(number - middle) / scale > HIGHEST_SCORE;
  return isFar && (number > middle * MIN_TIMES || number * MIN_TIMES < middle);
}

/** Numbers that only rise or only fall begin small, or end so. */
function isAnotherDigit(number: number, values: readonly NumberValue[]): boolean {
  const numbers = values.map((value) => value.number);
  const others = numbers.filter((other) => other !== number);
  const [least, most] = [Math.min(...others), Math.max(...others)];
  if (values.length < MIN_VALUES || others.length < values.length - 1 || least <= 0 || number <= 0)
    return false;
  const place = numbers.indexOf(number);
  const isBetween = place > 0 && place < numbers.length - 1;
  return (
    isBetween &&
    most <= least * TIMES_OF_ALIKE &&
    (number >= most * TIMES_OF_A_DIGIT || number * TIMES_OF_A_DIGIT <= least)
  );
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}
