import { formatAddress } from "../../plan/cell-reference";
import { STATUSES, type ProgressStatus, type RollUp } from "../../progress";
import type { RowOf } from "../layout/block";
import { rowKey, type ChartPart, type ChartTableRow } from "../layout/chart-block";
import { DATA_COLUMN } from "../layout/columns";
import { objectiveKey } from "./objective-table";
import { MEAN_COLUMN } from "./roll-up-rows";
import { COUNTS, FIRST_STATUS_COLUMN } from "./status-tiles";
import { CHART_STATUS_COLORS, CHART_STATUS_INKS, COLORS, STATUS_LOOKS } from "../layout/styles";
import type { SummaryContext } from "./subject";
import { statusLabel } from "../layout/wording";

/** More bars than this cannot be read beside each other. */
const MOST_BARS = 12;

/** A part that is smaller than this share of a bar has no room for its label. */
const LEAST_LABELLED = 0.09;

/** What one bar stands for: an objective, or the others together. */
interface Bar {
  readonly label: string;
  readonly rollUp: RollUp;
  /** `null` for the others together. */
  readonly objective: string | null;
}

/**
 * Status and per cent met by objective, side by side; nothing where there are no two objectives to
 * compare. Of more objectives than can be read, those with the most indicators behind are shown, in the
 * plan's order, and the others together.
 */
export function objectiveCharts(context: SummaryContext): ChartPart[] {
  const bars = barsOf(context);
  if (bars.length < 2) return [];
  const met = percentMetChart(context, bars);
  return [statusChart(context, bars), ...(met === null ? [] : [met])];
}

function barsOf(context: SummaryContext): Bar[] {
  const { translate } = context.words;
  const objectives = context.progress.objectives.filter(({ byStatus }) => countOf(byStatus) > 0);
  const bar = (objective: RollUp & { readonly id: string }): Bar => ({
    label:
      objective.id === ""
        ? translate({ id: "summary-no-objective" })
        : translate({ id: "summary-objective-number", values: { id: objective.id } }),
    rollUp: objective,
    objective: objective.id,
  });
  if (objectives.length <= MOST_BARS) return objectives.map(bar);
  const pressing = [...objectives].sort((a, b) => behind(b) - behind(a)).slice(0, MOST_BARS - 1);
  const shown = objectives.filter((objective) => pressing.includes(objective));
  const others = objectives.filter((objective) => !pressing.includes(objective));
  const label = translate({ id: "summary-other-objectives", values: { count: others.length } });
  return [...shown.map(bar), { label, rollUp: together(others), objective: null }];
}

function behind({ byStatus }: RollUp): number {
  return byStatus.offTrack + byStatus.atRisk + byStatus.noReport;
}

function countOf(byStatus: RollUp["byStatus"]): number {
  return STATUSES.reduce((sum, status) => sum + byStatus[status], 0);
}

/** Counts add up; the mean of groups of different size is left open rather than wrong. */
function together(groups: readonly RollUp[]): RollUp {
  const counts = STATUSES.map((status): [ProgressStatus, number] => [
    status,
    groups.reduce((sum, { byStatus }) => sum + byStatus[status], 0),
  ]);
  return {
    byStatus: Object.fromEntries(counts) as RollUp["byStatus"],
    meanPercentMet: null,
    medianPercentMet: null,
  };
}

/** A bar for each objective, of its indicators by status. The signs at the data tell them without colour. */
function statusChart(context: SummaryContext, bars: readonly Bar[]): ChartPart {
  const { translate } = context.words;
  const { total } = context.progress;
  const shown = STATUSES.filter((status) => total.byStatus[status] > 0);
  // Beside all others together single objectives could not be seen, so shares are compared.
  const isShared = bars.some(({ objective }) => objective === null);
  const totals = bars.map(({ rollUp }) => countOf(rollUp.byStatus));
  const whole = isShared ? Math.min(...totals) : Math.max(...totals);
  const least = Math.max(1, Math.ceil(whole * LEAST_LABELLED));
  const name = "PoaStatusByObjective";
  const good = total.byStatus.exceeded + total.byStatus.onTrack;
  const values = { ...total.byStatus, good, behind: behind(total), total: countOf(total.byStatus) };
  return {
    name,
    subject: translate({ id: "summary-status-by-objective" }),
    finding: translate({ id: "summary-status-finding", values }),
    data: {
      heads: [
        translate({ id: "summary-objective" }),
        ...shown.map((status) => statusLabel(translate, status)),
      ],
      rows: bars.map((bar, index) => statusRow({ bar, index, shown, name })),
      style: "chartCount",
    },
    look: {
      kind: isShared ? "barStacked100" : "barStacked",
      colors: shown.map((status) => CHART_STATUS_COLORS[status]),
      outline: COLORS.white,
      legend: "bottom",
      labels: {
        numberFormats: shown.map((status) => `[>=${least}]"${STATUS_LOOKS[status].sign} "0;""`),
        colors: shown.map((status) => CHART_STATUS_INKS[status]),
        point: null,
      },
      valueAxis: { title: null, numberFormat: "0", min: 0, max: null, visible: false, gridlines: false },
      categoryAxis: { title: null, reversed: true },
      gapWidth: 45,
    },
  };
}

interface StatusRow {
  readonly bar: Bar;
  readonly index: number;
  readonly shown: readonly ProgressStatus[];
  readonly name: string;
}

/** The counts of the table of objectives, by links to its cells; those of the others are what is left. */
function statusRow({ bar: { label, rollUp, objective }, index, shown, name }: StatusRow): ChartTableRow {
  const formulas = shown.map((status, series) => (rowOf: RowOf): string => {
    const column = FIRST_STATUS_COLUMN + STATUSES.indexOf(status);
    if (objective !== null) return `=${formatAddress(rowOf(objectiveKey(objective)), column)}`;
    const own = DATA_COLUMN + 1 + series;
    const above = `${formatAddress(rowOf(rowKey({ name }, 0)), own)}:${formatAddress(rowOf(rowKey({ name }, index - 1)), own)}`;
    return `=${formatAddress(rowOf(COUNTS), column)}-SUM(${above})`;
  });
  return { category: label, values: shown.map((status) => rollUp.byStatus[status]), formulas };
}

/** How far the targets of each objective are met on average; nothing where no two of them can be told. */
function percentMetChart(context: SummaryContext, bars: readonly Bar[]): ChartPart | null {
  const { translate } = context.words;
  const known = bars.flatMap(({ label, rollUp: { meanPercentMet } }) =>
    meanPercentMet === null ? [] : [{ label, percent: meanPercentMet }],
  );
  const [first] = known;
  if (first === undefined || known.length < 2) return null;
  const lowest = known.reduce((least, each) => (each.percent < least.percent ? each : least), first);
  const highest = Math.max(...known.map(({ percent }) => percent));
  const values = { objective: lowest.label, percent: Math.round(lowest.percent) };
  const isEven = Math.round(highest) === Math.round(lowest.percent);
  return {
    name: "PoaPercentMetByObjective",
    subject: translate({ id: "summary-met-by-objective" }),
    finding: translate({ id: isEven ? "summary-met-even" : "summary-met-lowest", values }),
    data: {
      heads: [translate({ id: "summary-objective" }), translate({ id: "summary-mean-met" })],
      rows: bars
        .filter(({ objective }) => objective !== null)
        .map(({ label, rollUp: { meanPercentMet }, objective }) => ({
          category: label,
          values: [meanPercentMet === null ? null : meanPercentMet / 100],
          ...(objective === null || meanPercentMet === null
            ? {}
            : {
                formulas: [
                  (rowOf: RowOf): string => `=${formatAddress(rowOf(objectiveKey(objective)), MEAN_COLUMN)}`,
                ],
              }),
        })),
      style: "chartPercent",
    },
    look: {
      kind: "barClustered",
      colors: [COLORS.accent],
      legend: "none",
      labels: { numberFormats: ["0%"], point: null },
      valueAxis: { title: null, numberFormat: "0%", min: 0, max: null, visible: false, gridlines: false },
      categoryAxis: { title: null, reversed: true },
      gapWidth: 45,
    },
  };
}
