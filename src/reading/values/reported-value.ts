import type { Indicator } from "../../plan/plan";
import type { Value } from "../../plan/value";
import { hasOpenM, inMillionsOf } from "./millions";
import { readValueText } from "./value-cell";

/** Digits with what separates thousands and decimals: "1.300" is read by the habit of most. */
const SEPARATED_DIGITS = /^['’‘]?[-−+]?\p{Nd}[\p{Nd}.,'’\u00a0\u202f]*\s?%?$/u;

/** The values of an indicator that tell how the plan writes its numbers. */
export function plannedValues(
  indicator: Pick<Indicator, "baseline" | "overallTarget" | "targets"> | undefined,
): readonly Value[] {
  if (indicator === undefined) return [];
  const { baseline, overallTarget, targets } = indicator;
  return [baseline, overallTarget, ...targets.values()].flatMap((value) => value ?? []);
}

/** What the text of a report is read in the light of. */
interface ReportedIn {
  /** The year that it is reported for; a number of another one is doubted. */
  readonly year?: number | null;
  /** The values of its indicator in the plan. */
  readonly planned?: readonly Value[];
}

const NOWHERE = { sheet: "", row: 0, column: 0 };

/** The text of a report that stands in no cell yet, as a form, a file or the pane has it, as `withoutDoubt` takes it. */
export function readReportedText(text: string, { year = null, planned = [] }: ReportedIn): Value {
  return withoutDoubt(readValueText(text, NOWHERE, { written: "text", formula: null }), year, planned);
}

/** "4 M" in a report, of which the plan does not tell by an M of its own what it is, can be 4 million. */
function withOpenM(value: Value, reported: Value, planned: readonly Value[]): Value {
  const isTold = value !== reported || planned.some(hasOpenM);
  if (isTold || value.state !== "number" || value.alternatives !== undefined || !hasOpenM(value))
    return value;
  return { ...value, alternatives: [String(value.number * 1e6)] };
}

/**
 * A value that somebody reports and can still be asked about: a number that could be another one ("2-3", "3 of 4"), or
 * is of another year than `year`, stays the text that was written. How the plan writes the same number is no doubt.
 */
export function withoutDoubt(
  reported: Value,
  year: number | null = null,
  planned: readonly Value[] = [],
): Value {
  const value = withOpenM(inMillionsOf(reported, planned), reported, planned);
  if (value.state !== "number" || value.written === "number" || value.written === "date") return value;
  const { cell, raw, alternatives } = value;
  const isOfOtherYear = value.year !== undefined && year !== null && value.year !== year;
  const isUnsure = alternatives !== undefined && !SEPARATED_DIGITS.test(raw);
  if (!isOfOtherYear && !isUnsure) return value;
  return { cell, raw, state: "text", ...(alternatives === undefined ? {} : { alternatives }) };
}
