import { actualKey } from "../../../plan/actual";
import { periodKey, spanOf, spanOfKey, type PeriodKey, type PeriodSpan } from "../../../plan/period";
import { byYear, coveringParts, fill, type PartOfYear, type YearOfValues } from "../../../plan/period-values";
import { comparePeriods, monthsOfYear, planYearOf, type YearStart } from "../../../plan/plan-year";
import { agrees, type NumberValue } from "../../../indicators";
import { partyKey } from "../../../indicators/measuring/parties";
import { groupBy } from "../../plan-index";
import { formatNumber, formatValue, quote } from "../../phrasing";
import { actualsIn, isNumber, type NumberActual, type PlacedActual } from "../../reported";
import type { ActualsRule, Found } from "../../rule";

/**
 * What a party, or all together, reported for a year, half or quarter against what it reported for its parts, of what
 * adds up. A share or a level may stand elsewhere at a period's end than its parts say.
 */
export const actualQuartersMismatch: ActualsRule = {
  id: "actual-quarters-mismatch",
  severity: "error",
  mayBeHabit: true,
  shareOfHabit: 0.25,
  needs: "actuals",
  *find(context) {
    const adding = [...actualsIn(context)].filter(({ definition }) => definition.aggregation === "sum");
    for (const placed of groupBy(adding, ({ indicator }) => indicator).values()) {
      for (const ofParty of groupBy(placed, ({ actual }) => partyKey(actual.party ?? "")).values()) {
        yield* compareWholes(ofParty);
      }
    }
  },
};

/** @param placed what one party reported of one indicator */
function* compareWholes(placed: readonly PlacedActual[]): Iterable<Found> {
  const [first] = placed;
  if (first === undefined) return;
  const { yearStart } = first.indicator;
  const numbers = placed.flatMap(({ actual }) => (isNumber(actual) ? [actual] : []));
  // Of several reports of one period all but the first are another rule's finding.
  const byPeriod = new Map<PeriodKey, NumberActual>();
  for (const actual of numbers.reverse()) byPeriod.set(periodKey(actual.period), actual);
  const years = byYear(byPeriod, yearStart);
  const before = new Map<PeriodSpan, NumberActual>();
  for (const whole of [...byPeriod.values()].sort((a, b) => comparePeriods(a.period, b.period, yearStart))) {
    const parts = partsWithin(whole, years, yearStart);
    const span = spanOf(whole.period);
    if (contradicts(whole, parts, { before: before.get(span), yearStart })) yield report(first, whole, parts);
    before.set(span, whole);
  }
}

type ReportedPart = PartOfYear<NumberActual>;

/** The longest reports that stand side by side within a period, and so make up what is known of it. */
function partsWithin(
  { period }: NumberActual,
  years: ReadonlyMap<number, YearOfValues<NumberActual>>,
  yearStart: YearStart,
): readonly ReportedPart[] {
  const key = periodKey(period);
  const parts = years.get(planYearOf(period, yearStart))?.parts.filter((part) => part.key !== key) ?? [];
  return coveringParts({ parts }, monthsOfYear(period, yearStart));
}

/**
 * Parts that make up a period give its number; where some are still to come, those that there are do not go beyond it.
 * Both the parts of a period and the periods may be carried on from those before.
 */
function contradicts(
  whole: NumberActual,
  parts: readonly ReportedPart[],
  { before, yearStart }: { readonly before: NumberActual | undefined; readonly yearStart: YearStart },
): boolean {
  const values = parts.map(({ value }) => value.value);
  if (values.length < 2 || agrees("sum", values, whole.value)) return false;
  if (before !== undefined && agrees("sum", [before.value, ...values], whole.value)) return false;
  const isWhole = fill(parts, monthsOfYear(whole.period, yearStart));
  if (rises(values) && (agrees("latest", values, whole.value) || !isWhole)) return false;
  return isWhole || sumOf(values) > whole.value.number;
}

/** Whether each part may count from the year's beginning. */
function rises(values: readonly NumberValue[]): boolean {
  const numbers = values.map(({ number }) => number);
  return numbers.every((number, place) => number > (numbers[place - 1] ?? -Infinity));
}

function sumOf(values: readonly NumberValue[]): number {
  return values.reduce((sum, { number }) => sum + number, 0);
}

function report(
  { indicator, definition }: PlacedActual,
  whole: NumberActual,
  parts: readonly ReportedPart[],
): Found {
  const { value, period } = whole;
  const values = parts.map((part) => part.value.value);
  const [span, ...otherSpans] = new Set(parts.map(({ key }) => spanOfKey(key)));
  return {
    cell: value.cell,
    about: actualKey(whole),
    leansOn: definition,
    // The same people may be reached in each quarter; nobody but the authors can tell that from a mistake.
    ...(agrees("max", values, value) ? { severity: "info" as const } : {}),
    message: {
      id: "actual-quarters-mismatch",
      values: {
        indicator: quote(indicator.text),
        period: periodKey(period),
        of: spanOf(period),
        whole: formatValue(value),
        parts: values.map(formatValue).join(" + "),
        sum: formatNumber(sumOf(values), value.percent),
        span: span === undefined || otherSpans.length > 0 ? "mixed" : span,
      },
    },
  };
}
