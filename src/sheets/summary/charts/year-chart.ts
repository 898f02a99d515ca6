import { targetsOfYears, type YearTargets } from "../../../progress";
import type { ChartPart } from "../../layout/chart-block";
import { stackedBars } from "./stacked-bars";
import { COLORS, SERIES_COLORS, STATUS_LOOKS } from "../../layout/styles";
import type { SummaryContext } from "../subject";
import { periodName } from "../../layout/wording";

/**
 * The targets of each year by what became of them; `null` for a single year, and before any report, unless more fall due
 * in some years than in others.
 */
export function targetsByYear(context: SummaryContext): ChartPart | null {
  const { plan, definitions, actuals, asOf, period, settings } = context;
  const years = targetsOfYears({ plan, definitions, actuals, asOf }, period, settings);
  const isReported = context.progress.indicators.some(({ actual }) => actual !== null);
  return years.length > 1 && (isReported || haveAPeak(years)) ? targetsChart(context, years) : null;
}

/** What became of the targets, in the order of a bar's parts. */
const FATES = ["met", "partly", "missed", "unreported", "toCome"] as const;

/** What tells the parts without colour. */
const FATE_SIGNS = {
  met: STATUS_LOOKS.done.sign,
  partly: STATUS_LOOKS.onTrack.sign,
  missed: STATUS_LOOKS.offTrack.sign,
  unreported: STATUS_LOOKS.noReport.sign,
  toCome: STATUS_LOOKS.notDue.sign,
} as const;

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
  const shown = FATES.filter((fate) => years.some((targets) => targets[fate] > 0));
  return {
    name: "PoaTargetsByYear",
    subject: translate({ id: "summary-targets-by-year" }),
    finding: targetsFinding(context, years),
    data: {
      headers: [
        translate({ id: "summary-year" }),
        ...shown.map((fate) => `${FATE_SIGNS[fate]} ${translate({ id: FATE_HEADERS[fate] })}`),
      ],
      rows: years.map((targets) => ({
        category: periodName(translate, { year: targets.year }),
        values: shown.map((fate) => targets[fate]),
      })),
      style: "chartCount",
    },
    look: stackedBars(
      "barStacked",
      shown.map((fate) => ({
        sign: FATE_SIGNS[fate],
        color: SERIES_COLORS[fate],
        ink: fate === "missed" ? COLORS.white : COLORS.ink,
      })),
      highest,
    ),
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
    toCome: sum(({ toCome }) => toCome),
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
