import { comparePeriodEnds } from "../../../plan/plan-year";
import { courseOfPlan, type PlanCourse, type YearTargets } from "../../../progress";
import type { ChartPart } from "../../layout/chart-block";
import { COLORS, SERIES_COLORS } from "../../layout/styles";
import type { SummaryContext } from "../subject";
import { periodName, shortPeriodName } from "../../layout/wording";

/** A part that is smaller than this share of the highest column has no room for its label. */
const MIN_LABELLED = 0.12;

/**
 * How the plan came to where it is: planned against reached, cumulative, and the targets of each year by
 * what became of them. Without any report there is nothing to be set against the plan, and no second
 * chart without a second year.
 */
export function courseCharts(context: SummaryContext): ChartPart[] {
  const { plan, definitions, actuals, asOf, period, settings } = context;
  const course = courseOfPlan({ plan, definitions, actuals, asOf }, period, settings);
  const isReported = context.progress.indicators.some(({ actual }) => actual !== null);
  const cumulative = isReported && course.points.length > 1 ? cumulativeChart(context, course) : null;
  const targets = isReported || haveAPeak(course.years) ? targetsChart(context, course.years) : null;
  return [cumulative, targets].flatMap((part) => part ?? []);
}

function cumulativeChart(context: SummaryContext, { points, indicators }: PlanCourse): ChartPart | null {
  const { period, words, plan } = context;
  const { translate } = words;
  const now = points.findLastIndex(({ period: at }) => comparePeriodEnds(at, period, plan.yearStart) <= 0);
  const here = points[now];
  if (here?.reached == null) return null;
  const values = {
    period: periodName(translate, period),
    reached: Math.round(here.reached),
    planned: Math.round(here.planned),
    count: indicators,
  };
  return {
    name: "PoaPlannedAndReached",
    subject: translate({ id: "summary-course", values }),
    finding: translate({ id: "summary-course-finding", values }),
    data: {
      headers: [
        translate({ id: "summary-period" }),
        translate({ id: "summary-planned" }),
        translate({ id: "summary-reached" }),
      ],
      rows: points.map(({ period: at, planned, reached }) => ({
        category: shortPeriodName(translate, at),
        values: [planned / 100, reached === null ? null : reached / 100],
      })),
      style: "chartPercent",
    },
    look: {
      kind: "line",
      colors: [SERIES_COLORS.planned, SERIES_COLORS.reached],
      legend: "bottom",
      labels: {
        numberFormats: ["0%"],
        sides: here.planned > here.reached ? ["above", "below"] : ["below", "above"],
        point: now,
      },
      valueAxis: { title: null, numberFormat: "0%", min: 0, max: 1, visible: true, gridlines: true },
      categoryAxis: { title: null, reversed: false },
      gapWidth: 80,
    },
  };
}

/** What became of the targets, in the order of a column's parts. */
const FATES = ["met", "partly", "missed", "unreported", "toCome"] as const;

const FATE_HEADERS = {
  met: "summary-met",
  partly: "summary-partly-met",
  missed: "summary-not-met",
  unreported: "summary-not-reported",
  toCome: "summary-to-come",
} as const;

function total(targets: YearTargets): number {
  return FATES.reduce((sum, fate) => sum + targets[fate], 0);
}

/** Whether more targets fall due in some years than in others; else there is nothing to be seen. */
function haveAPeak(years: readonly YearTargets[]): boolean {
  return new Set(years.map(total)).size > 1;
}

function targetsChart(context: SummaryContext, years: readonly YearTargets[]): ChartPart | null {
  const { translate } = context.words;
  const highest = Math.max(0, ...years.map(total));
  if (highest === 0) return null;
  const least = Math.max(1, Math.ceil(highest * MIN_LABELLED));
  const shown = FATES.filter((fate) => years.some((targets) => targets[fate] > 0));
  return {
    name: "PoaTargetsByYear",
    subject: translate({ id: "summary-targets-by-year" }),
    finding: targetsFinding(context, years),
    data: {
      headers: (["summary-year", ...shown.map((fate) => FATE_HEADERS[fate])] as const).map((id) =>
        translate({ id }),
      ),
      rows: years.map((targets) => ({
        category: periodName(translate, { year: targets.year }),
        values: shown.map((fate) => targets[fate]),
      })),
      style: "chartCount",
    },
    look: {
      kind: "columnStacked",
      colors: shown.map((fate) => SERIES_COLORS[fate]),
      outline: COLORS.white,
      legend: "bottom",
      labels: {
        numberFormats: [`[>=${least}]#,##0;""`],
        colors: shown.map((fate) => (fate === "met" ? COLORS.white : COLORS.ink)),
        point: null,
      },
      valueAxis: { title: null, numberFormat: "0", min: 0, max: null, visible: false, gridlines: false },
      categoryAxis: { title: null, reversed: false },
      gapWidth: 60,
    },
  };
}

/** How many of the targets that are due are met; before anything is reported, when most fall due. */
function targetsFinding({ period, progress, words }: SummaryContext, years: readonly YearTargets[]): string {
  const { translate } = words;
  const due = years.filter(({ year }) => year <= period.year);
  const sum = (of: (year: YearTargets) => number): number => due.reduce((all, year) => all + of(year), 0);
  const values = {
    met: sum(({ met }) => met),
    due: sum(total),
    year: period.year,
    all: years.reduce((all, year) => all + total(year), 0),
  };
  if (progress.indicators.some(({ actual }) => actual !== null)) {
    return translate({ id: values.due === 0 ? "summary-targets-none" : "summary-targets-met", values });
  }
  const most = Math.max(...years.map(total));
  const peaks = years.filter((year) => total(year) === most);
  return translate({
    id: "summary-targets-peak",
    values: {
      years: peaks.map(({ year }) => periodName(translate, { year })).join(", "),
      count: most,
      all: values.all,
    },
  });
}
