import { actualKey } from "../../../plan/actual";
import { periodKey, spanOfKey, type PeriodKey, type PeriodSpan } from "../../../plan/period";
import { byYear, WHOLE_YEAR, type PartOfYear } from "../../../plan/period-values";
import type { MonthRange } from "../../../plan/plan-year";
import { agrees, type NumberValue } from "../../../indicators";
import { partyKey } from "../../../indicators/measuring/parties";
import { groupBy } from "../../plan-index";
import { formatNumber, formatValue, quote } from "../../phrasing";
import { actualsIn, isNumber, type NumberActual, type PlacedActual } from "../../reported";
import type { ActualsRule, Found } from "../../rule";

/**
 * What a party, or all together, reported for a year against what it reported for the year's parts, of what adds up. A
 * share or a level may stand elsewhere at the year's end than its parts say.
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
        yield* compareYears(ofParty);
      }
    }
  },
};

/** @param placed what one party reported of one indicator */
function* compareYears(placed: readonly PlacedActual[]): Iterable<Found> {
  const [first] = placed;
  if (first === undefined) return;
  const numbers = placed.flatMap(({ actual }) => (isNumber(actual) ? [actual] : []));
  // Of several reports of one period all but the first are another rule's finding.
  const byPeriod = new Map<PeriodKey, NumberActual>();
  for (const actual of numbers.reverse()) byPeriod.set(periodKey(actual.period), actual);
  let before: NumberActual | undefined;
  for (const { own, parts } of byYear(byPeriod, first.indicator.yearStart).values()) {
    for (const [span, alike] of groupBy(parts, ({ key }) => spanOfKey(key))) {
      if (own === undefined || !contradicts(own, alike, before)) continue;
      yield report(
        first,
        own,
        alike.map(({ value }) => value.value),
        span,
      );
    }
    before = own;
  }
}

/**
 * Parts that make up the year give its number; where some are still to come, those that there are do not go beyond it.
 * Both the parts of a year and the years may be carried on from those before.
 * @param before the report of the year before
 */
function contradicts(
  year: NumberActual,
  parts: readonly PartOfYear<NumberActual>[],
  before: NumberActual | undefined,
): boolean {
  const values = parts.map(({ value }) => value.value);
  if (values.length < 2 || agrees("sum", values, year.value)) return false;
  if (before !== undefined && agrees("sum", [before.value, ...values], year.value)) return false;
  const isWhole = monthsIn(parts) === monthsIn([WHOLE_YEAR]);
  if (rises(values) && (agrees("latest", values, year.value) || !isWhole)) return false;
  return isWhole || sumOf(values) > year.value.number;
}

function monthsIn(parts: readonly MonthRange[]): number {
  return parts.reduce((months, { first, last }) => months + last - first + 1, 0);
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
  year: NumberActual,
  parts: readonly NumberValue[],
  span: PeriodSpan,
): Found {
  const { value } = year;
  return {
    cell: value.cell,
    about: actualKey(year),
    leansOn: definition,
    // The same people may be reached in each quarter; nobody but the authors can tell that from a mistake.
    ...(agrees("max", parts, value) ? { severity: "info" as const } : {}),
    message: {
      id: "actual-quarters-mismatch",
      values: {
        indicator: quote(indicator.text),
        year: periodKey(year.period),
        whole: formatValue(value),
        parts: parts.map(formatValue).join(" + "),
        sum: formatNumber(sumOf(parts), value.percent),
        span,
      },
    },
  };
}
