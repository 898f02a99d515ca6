import { periodTargets, type NumberValue } from "../../../indicators";
import { spanOfKey } from "../../../plan/period";
import { formatNumber, formatValue, quote } from "../../phrasing";
import type { ActionRule } from "../../rule";

const LEAST_VALUES = 5;
/** Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers: a modified z-score above 3.5. */
const HIGHEST_SCORE = 3.5;
/** The scores of targets that hardly differ are high as well; a slip of a digit is another order of size. */
const LEAST_TIMES = 3;

export const targetOutlier: ActionRule = {
  id: "target-outlier",
  severity: "info",
  needs: "action",
  *find({ plan, index }) {
    for (const indicator of plan.indicators) {
      if (index.isMisaligned(indicator.id)) continue;
      const all = periodTargets(indicator).flatMap(({ period, value }) =>
        value.state === "number" && value.written !== "date" ? [{ period, value }] : [],
      );
      // A quarter's part is small beside the targets of whole years.
      const ofYears = all.filter(({ period }) => spanOfKey(period) === "year");
      const targets = ofYears.length > 0 ? ofYears : all;
      const values = targets.map(({ value }) => value);
      for (const { period, value } of targets.filter((target) => isOutlier(target.value, values))) {
        const usual = median(values.map(({ number }) => number));
        yield {
          cell: value.cell,
          about: indicator.id,
          message: {
            id: "target-outlier",
            values: {
              period,
              target: formatValue(value),
              usual: formatNumber(usual, value.percent),
              indicator: quote(indicator.text),
            },
          },
        };
      }
    }
  },
};

function isOutlier({ number }: NumberValue, values: readonly NumberValue[]): boolean {
  if (values.length < LEAST_VALUES) return false;
  const numbers = values.map((value) => value.number);
  const middle = median(numbers);
  const distances = numbers.map((other) => Math.abs(other - middle));
  const spread = median(distances);
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  // Where half of the values are equal, the mean distance takes the place of the median one (same source).
  const scale = spread > 0 ? spread / 0.6745 : mean * 1.253314;
  const isFar = scale > 0 && Math.abs(number - middle) / scale > HIGHEST_SCORE;
  return isFar && (number > middle * LEAST_TIMES || number * LEAST_TIMES < middle);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}
