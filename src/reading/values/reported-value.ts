import { spanOf, type Period } from "../../plan/period";
import type { Indicator } from "../../plan/plan";
import { asPercentage } from "../../plan/fraction-of-value";
import type { Value } from "../../plan/value";
import { hasOpenM, inMillionsOf } from "./millions";
import { settledValue } from "./settled-value";
import { readValueText } from "./value-cell";
import { asksPercentage } from "./wanted-number";

/** Digits with what separates thousands and decimals: "1.300" is read by the habit of most. */
const SEPARATED_DIGITS = /^['’‘]?[-−+]?\p{Nd}[\p{Nd}.,'’\u00a0\u202f]*\s?%?$/u;

type ReportedIndicator = Pick<Indicator, "text" | "unit" | "baseline" | "overallTarget" | "targets">;

/** The values of an indicator that tell how the plan writes its numbers. */
function plannedValues({ baseline, overallTarget, targets }: ReportedIndicator): readonly Value[] {
  return [baseline, overallTarget, ...targets.values()].flatMap((value) => value ?? []);
}

/** What the text of a report is read in the light of. */
export interface ReportedIn {
  /** The period that it is reported for; a number of another year is doubted. */
  readonly period: Period | null;
  /** What it is reported of. */
  readonly indicator: ReportedIndicator | undefined;
}

const NOWHERE = { sheet: "", row: 0, column: 0 };

/** The text of a report that stands in no cell yet, as a form, a file or the pane has it, as `withoutDoubt` takes it. */
export function readReportedText(text: string, about: ReportedIn): Value {
  return withoutDoubt(readValueText(text, NOWHERE, { written: "text", formula: null }), about);
}

/** "4 M" in a report, of which the plan does not tell by an M of its own what it is, can be 4 million. */
function withOpenM(value: Value, reported: Value, planned: readonly Value[]): Value {
  const isTold = value !== reported || planned.some(hasOpenM);
  if (isTold || value.state !== "number" || value.alternatives !== undefined || !hasOpenM(value))
    return value;
  return { ...value, alternatives: [String(value.number * 1e6)] };
}

/**
 * A value that somebody reports and can still be asked about: a number that could be another one ("2-3", "3 of 4" of a count), is
 * of another year than its period, or of which words say that it is no result ("20 expected"), stays the text that was
 * written. How the plan writes the same number is no doubt.
 */
export function withoutDoubt(reported: Value, { period, indicator }: ReportedIn): Value {
  const planned = indicator === undefined ? [] : plannedValues(indicator);
  const isPercentage =
    indicator !== undefined && asksPercentage(indicator.text, indicator.unit?.text ?? null, planned);
  const settled = settledValue(isPercentage ? asPercentage(reported) : reported, {
    kind: "actual",
    text: indicator?.text ?? "",
    unit: indicator?.unit?.text ?? null,
    span: period === null ? null : spanOf(period),
    planned,
  });
  const value = withOpenM(inMillionsOf(settled, planned), settled, planned);
  if (value.state !== "number" || value.written === "number" || value.written === "date") return value;
  const { cell, raw, alternatives, fraction } = value;
  const isOfOtherYear = value.year !== undefined && period !== null && value.year !== period.year;
  const isUnsure = alternatives !== undefined && !SEPARATED_DIGITS.test(raw);
  if (!isOfOtherYear && !isUnsure) return value;
  return {
    ...{ cell, raw, state: "text" },
    ...(alternatives === undefined ? {} : { alternatives }),
    ...(fraction === undefined || isOfOtherYear ? {} : { fraction }),
  };
}
