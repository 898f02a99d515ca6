import type { Aggregation, IndicatorDefinition } from "../../indicators/definition";
import { periodOfKey, type PeriodKey } from "../../plan/period";
import type { Indicator } from "../../plan/plan";
import { indicatorNumbers } from "./indicator-numbers";

/** What an indicator's targets of years make together by its definition, and what they would make otherwise. */
export interface AggregationExample {
  /** The targets of the years that have one, in order; two at least. */
  readonly years: readonly number[];
  readonly made: number;
  /** Added up; for those that are added, the last year alone. */
  readonly otherwise: { readonly aggregation: "sum" | "latest"; readonly made: number };
  /** What the plan says; `null` if it has no overall target. */
  readonly overall: number | null;
}

/** The example that the plan itself gives; `null` if fewer than two years have a target that is a number. */
export function aggregationExample(
  indicator: Indicator,
  definition: IndicatorDefinition,
): AggregationExample | null {
  const { annualTargets, overallTarget } = indicatorNumbers(indicator, definition);
  const years = (Object.entries(annualTargets) as [PeriodKey, number | null][])
    .sort(([one], [other]) => periodOfKey(one).year - periodOfKey(other).year)
    .flatMap(([, number]) => number ?? []);
  if (years.length < 2) return null;
  const otherwise = definition.aggregation === "sum" ? "latest" : "sum";
  return {
    years,
    made: madeOf(years, definition.aggregation),
    otherwise: { aggregation: otherwise, made: madeOf(years, otherwise) },
    overall: overallTarget,
  };
}

function madeOf(years: readonly number[], aggregation: Aggregation): number {
  const sum = years.reduce((total, number) => total + number, 0);
  switch (aggregation) {
    case "sum":
      return rounded(sum);
    case "average":
      return rounded(sum / years.length);
    case "max":
      return Math.max(...years);
    case "latest":
    case "constant":
      return years.at(-1) ?? 0;
  }
}

/** Without what binary fractions leave behind: 0.1 + 0.2 is 0.3. */
function rounded(number: number): number {
  return Number(number.toPrecision(12));
}
