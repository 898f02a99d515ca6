import { actualKey } from "../../../plan/actual";
import { periodKey, spanOf, spanOfKey, type PeriodKey, type PeriodSpan } from "../../../plan/period";
import { byYear, coveringParts, fill, type PartOfYear, type YearOfValues } from "../../../plan/period-values";
import { comparePeriods, monthsOfYear, planYearOf, type YearStart } from "../../../plan/plan-year";
import { agrees, sumOf, type NumberValue } from "../../../indicators";
import { figureReaders } from "../../../indicators/measuring/counted-report";
import { datedNumbers } from "../../../indicators/measuring/dated-numbers";
import { partyKey } from "../../../indicators/measuring/parties";
import { classifyParts, type Arithmetic } from "../../../indicators/measuring/parts-of-whole";
import { wayOfReports } from "../../../indicators/measuring/parts-of-year";
import { groupBy } from "../../plan-index";
import { formatFigure, formatNumber, formatValue, quote } from "../../phrasing";
import { countedActuals, targetNumbers, type CountedActual, type NumberActual } from "../../reported";
import { defineRule, type Found } from "../../rule";

/**
 * What a party, or all together, reported for a year, half or quarter against what it reported for its parts, of what
 * adds up; and parts of which nobody can know whether they are to be added. A share or a level may be elsewhere at a
 * period's end than its parts say.
 */
export const actualQuartersMismatch = defineRule({
  id: "actual-quarters-mismatch",
  matter: "contradiction",
  severity: "error",
  mayBeHabit: true,
  shareOfHabit: 0.25,
  needs: "actuals",
  *find(context) {
    const adding = countedActuals(context).filter(({ definition }) => definition.aggregation === "sum");
    const series = [...groupBy(adding, ({ indicator }) => indicator).values()].flatMap((placed) =>
      [...groupBy(placed, ({ actual }) => partyKey(actual.party ?? "")).values()].flatMap(seriesOf),
    );
    for (const each of series) yield* compareWholes(each);
    yield* uncertain(series);
  },
});

/** What one party reported of one indicator, in the order of time. */
interface Series {
  readonly first: CountedActual;
  readonly actuals: readonly NumberActual[];
  readonly years: ReadonlyMap<number, YearOfValues<NumberActual>>;
}

function seriesOf(placed: readonly CountedActual[]): readonly Series[] {
  const [first] = placed;
  if (first === undefined) return [];
  const { yearStart } = first.indicator;
  // Of several reports of one period all but the first are another rule's finding.
  const byPeriod = new Map<PeriodKey, NumberActual>();
  for (const { actual } of [...placed].reverse()) byPeriod.set(periodKey(actual.period), actual);
  const actuals = [...byPeriod.values()].sort((a, b) => comparePeriods(a.period, b.period, yearStart));
  return [{ first, actuals, years: byYear(byPeriod, yearStart) }];
}

function* compareWholes({ first, actuals, years }: Series): Iterable<Found> {
  const { yearStart } = first.indicator;
  const before = new Map<PeriodSpan, NumberActual>();
  for (const whole of actuals) {
    const parts = partsWithin(whole, years, yearStart);
    const span = spanOf(whole.period);
    if (contradicts(whole, parts, { before: before.get(span), yearStart })) yield report(first, whole, parts);
    before.set(span, whole);
  }
}

type ReportedPart = PartOfYear<NumberActual>;

/** The longest reports that are side by side within a period, and so make up what is known about it. */
function partsWithin(
  { period }: NumberActual,
  years: ReadonlyMap<number, YearOfValues<NumberActual>>,
  yearStart: YearStart,
): readonly ReportedPart[] {
  const key = periodKey(period);
  const parts = years.get(planYearOf(period, yearStart))?.parts.filter((part) => part.key !== key) ?? [];
  return coveringParts({ parts }, monthsOfYear(period, yearStart));
}

/** Whole numbers exactly, others as far as they were rounded. */
const EXACTLY: Arithmetic<NumberValue> = {
  numberOf: ({ number }) => number,
  addUpTo: (terms, whole) => agrees("sum", terms, whole),
};

function contradicts(
  { value, period }: NumberActual,
  parts: readonly ReportedPart[],
  { before, yearStart }: { readonly before: NumberActual | undefined; readonly yearStart: YearStart },
): boolean {
  const reported = {
    parts: parts.map((part) => part.value.value),
    isWhole: fill(parts, monthsOfYear(period, yearStart)),
    own: value,
    before: before?.value ?? null,
  };
  return classifyParts(reported, EXACTLY) === "contradicting";
}

function report(
  { indicator, definition }: CountedActual,
  whole: NumberActual,
  parts: readonly ReportedPart[],
): Found {
  const { value, period } = whole;
  const values = parts.map((part) => part.value.value);
  return {
    cell: value.cell,
    about: actualKey(whole),
    leansOn: definition,
    // The same people may be reached in each quarter; nobody but the authors can tell that from a mistake.
    severity: values.length > 1 && agrees("max", values, value) ? "info" : undefined,
    message: values.length === 1 ? "actual-quarters-mismatch-part" : "actual-quarters-mismatch",
    values: {
      indicator: quote(indicator.text),
      period: periodKey(period),
      of: spanOf(period),
      whole: formatValue(value),
      partPeriod: parts.map(({ key }) => key).join(", "),
      parts: values.map(formatValue).join(" + "),
      sum: formatNumber(sumOf(values.map(({ number }) => number)), value.percent),
      span: spanOfParts(parts),
    },
  };
}

function spanOfParts(parts: readonly ReportedPart[]): PeriodSpan | "mixed" {
  const [span, ...otherSpans] = new Set(parts.map(({ key }) => spanOfKey(key)));
  return span === undefined || otherSpans.length > 0 ? "mixed" : span;
}

/** The parts of a year of which nobody can know how they make the year. */
interface Uncertain {
  readonly series: Series;
  readonly year: number;
  readonly parts: readonly ReportedPart[];
  /** Added up they go beyond the year's target, and the last alone does not. */
  readonly isBeyond: boolean;
}

/**
 * Parts that rise are counted on by some and are each of itself with others. Where the other reports of a party fall now
 * and then, these are of each part alone as well, unless added up they go beyond what is to be achieved.
 */
function* uncertain(all: readonly Series[]): Iterable<Found> {
  const fallen = new Map<string, number>();
  const countOf = (reporter: string): number => fallen.get(reporter) ?? 0;
  const risen: Uncertain[] = [];
  for (const series of all) {
    const { indicator, definition } = series.first;
    const values = series.actuals.map(({ value }) => value);
    const read = figureReaders(indicator, definition, values);
    const targets = targetNumbers(indicator, read.ofPlan);
    const numbers = series.actuals.map(
      ({ period, value }) => [periodKey(period), read.ofReports(value) ?? 0] as const,
    );
    const actuals = datedNumbers(new Map(numbers), indicator.yearStart);
    for (const { year, parts: reported } of series.years.values()) {
      const parts = coveringParts({ parts: reported });
      if (parts.length < 2) continue;
      const { isKnown } = wayOfReports({ targets, actuals }, definition.aggregation, year);
      if (isKnown) {
        if (falls(parts)) fallen.set(reporterOf(series), countOf(reporterOf(series)) + 1);
        continue;
      }
      const target = targets.years.get(year)?.own ?? null;
      const isBeyond = target !== null && numberOfLast(parts) <= target && sumOfParts(parts) > target;
      if (isBeyond || risesTwice(parts)) risen.push({ series, year, parts, isBeyond });
    }
  }
  for (const [reporter, ofReporter] of groupBy(risen, ({ series }) => reporterOf(series))) {
    const isOfPartsAlone = countOf(reporter) * FALLS_SELDOM >= ofReporter.length;
    for (const one of ofReporter) if (one.isBeyond || !isOfPartsAlone) yield notKnown(one);
  }
}

function reporterOf({ first }: Series): string {
  return partyKey(first.actual.party ?? "");
}

/** One series that falls among so many that rise tells nothing of these. */
const FALLS_SELDOM = 4;

function falls(parts: readonly ReportedPart[]): boolean {
  return parts.some(
    (part, place) => part.value.value.number < (parts[place - 1]?.value.value.number ?? -Infinity),
  );
}

/** Two parts rise in one of two plans by chance, three in one of six. */
function risesTwice(parts: readonly ReportedPart[]): boolean {
  return new Set(parts.map(({ value }) => value.value.number).filter((number) => number !== 0)).size > 2;
}

function numberOfLast(parts: readonly ReportedPart[]): number {
  return parts.at(-1)?.value.value.number ?? 0;
}

function sumOfParts(parts: readonly ReportedPart[]): number {
  return sumOf(parts.map(({ value }) => value.value.number));
}

function notKnown({ series: { first, years }, year, parts }: Uncertain): Found {
  const { indicator, definition } = first;
  const values = parts.map(({ value }) => value.value);
  const isPercent = values.every(({ percent }) => percent);
  return {
    // From the second number on nobody knows.
    cell: parts.filter(({ value }) => value.value.number !== 0)[1]?.value.value.cell ?? indicator.cell,
    about: `${actualKey({ indicator: indicator.id, period: { year } })} parts`,
    leansOn: definition,
    severity: "warning",
    message: "actual-quarters-mismatch-unclear",
    values: {
      indicator: quote(indicator.text),
      year: String(year),
      hasYear: years.get(year)?.own === undefined ? "no" : "yes",
      parts: values.map(({ number, percent }) => formatFigure(number, percent)).join(", "),
      sum: formatFigure(sumOf(values.map(({ number }) => number)), isPercent),
      last: formatFigure(numberOfLast(parts), isPercent),
      span: spanOfParts(parts),
    },
  };
}
