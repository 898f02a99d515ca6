import type { Actual } from "../../../plan/actual";
import { periodKey, periodOfKey, spanOf, type Period, type PeriodKey } from "../../../plan/period";
import { comparePeriodEnds, comparePeriods, periodEnd, planYearOf } from "../../../plan/plan-year";
import { trackIndicators, type IndicatorProgress } from "../../../progress";
import type { Translate } from "../../../plan/message";
import type { BlockCell } from "../../layout/block";
import { COLUMN, MAX_PERIODS } from "../../layout/columns";
import { STATUS_LOOKS } from "../../layout/styles";
import { periodName } from "../../layout/wording";
import { shownIndicators } from "./exceptions";
import type { SummaryContext } from "../subject";

/** Of more periods the next ones; the others are those that were reported last. */
const MAX_TO_COME = 2;

/** What the table says of an indicator in each of its periods: what was reported, a missing report, what is still due. */
export interface PeriodColumns {
  /** In the order of time, `MAX_PERIODS` at the most. */
  readonly periods: readonly Period[];
  /** What an indicator of the table reports of a period; `null` for nothing. */
  readonly numberIn: (indicator: string, period: Period) => number | null;
}

/** The periods in which something was reported, is missing or falls due next. */
export function periodColumns(context: SummaryContext): PeriodColumns {
  const { plan, progress, actuals, period } = context;
  const { yearStart } = plan;
  const keys = new Set<PeriodKey>([
    ...actuals.flatMap((actual) => (hasNumber(actual) ? [periodKey(actual.period)] : [])),
    ...progress.indicators.flatMap(({ missing, next }) => [...missing, ...(next === null ? [] : [next.by])]),
  ]);
  const all = [...keys]
    .map(periodOfKey)
    .sort((a, b) => comparePeriodEnds(a, b, yearStart) || comparePeriods(a, b, yearStart));
  const toCome = all.filter((each) => comparePeriodEnds(each, period, yearStart) > 0);
  const past = all.filter((each) => !toCome.includes(each));
  const next = toCome.slice(0, Math.max(MAX_TO_COME, MAX_PERIODS - past.length));
  const shown = next.length > MAX_PERIODS ? next.slice(0, MAX_PERIODS) : next;
  const last = past.slice(Math.max(0, past.length - (MAX_PERIODS - shown.length)));
  return { periods: [...last, ...shown], numberIn: numbersOf(context) };
}

function hasNumber({ value }: Actual): boolean {
  return value.state === "number";
}

function numbersOf(context: SummaryContext): PeriodColumns["numberIn"] {
  const { plan, definitions, actuals } = context;
  const { ids } = shownIndicators(context);
  const shown = plan.indicators.filter(({ id }) => ids.has(id));
  const { periods, indicators } = trackIndicators({
    plan: { ...plan, indicators: shown },
    definitions,
    actuals,
  });
  const places = new Map(periods.map((each, place) => [periodKey(each), place]));
  const tracked = new Map(indicators.map((each) => [each.id, each.periods]));
  const { actualsOf } = context;
  return (indicator, period) => {
    const key = periodKey(period);
    // A year that its quarters give says nothing of its own.
    const isReported = (actualsOf.get(indicator) ?? []).some(
      (actual) => hasNumber(actual) && periodKey(actual.period) === key,
    );
    const place = places.get(key);
    if (!isReported || place === undefined) return null;
    return tracked.get(indicator)?.[place]?.actual ?? null;
  };
}

/** The signs of a period in which nothing was reported: a missing report, or what falls due next; "" for neither. */
export function signIn({ missing, next }: IndicatorProgress, period: Period): string {
  const key = periodKey(period);
  if (missing.includes(key)) return STATUS_LOOKS.noReport.sign;
  return next?.by === key ? STATUS_LOOKS.notDue.sign : "";
}

/** The cells of the two rows of the header: the year over its periods, and each period within it. */
export function periodHeaders(
  { periods }: PeriodColumns,
  { plan, words: { translate } }: SummaryContext,
): readonly [Readonly<Record<number, BlockCell>>, Readonly<Record<number, BlockCell>>] {
  const years: Record<number, BlockCell> = {};
  const parts: Record<number, BlockCell> = {};
  let begin = 0;
  for (const [place, period] of periods.entries()) {
    const year = planYearOf(period, plan.yearStart);
    const next = periods[place + 1];
    parts[COLUMN.firstPeriod + place] = {
      value: partName(translate, period, plan.yearStart),
      style: "headerCenter",
    };
    if (next !== undefined && planYearOf(next, plan.yearStart) === year) continue;
    years[COLUMN.firstPeriod + begin] = {
      value: translate({ id: "summary-period-year", values: { year } }),
      style: "headerGroup",
      lastColumn: COLUMN.firstPeriod + place,
    };
    begin = place + 1;
  }
  return [years, parts];
}

/** A period within its year: "Q2", "Nov"; a year is called so. */
function partName(translate: Translate, period: Period, yearStart: Parameters<typeof periodEnd>[1]): string {
  switch (spanOf(period)) {
    case "year":
      return translate({ id: "summary-year" });
    case "quarter":
      return translate({ id: "summary-quarter-column", values: { quarter: period.quarter ?? 0 } });
    case "month": {
      const { year, month } = periodEnd(period, yearStart);
      return translate({ id: "summary-stands-month", values: { month, year, isNear: "yes" } });
    }
    default:
      return periodName(translate, period);
  }
}
