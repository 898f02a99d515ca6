import { formatAddress } from "@plan-of-action/xlsx/grid";
import { STATUSES, type ProgressStatus, type RollUp, type StatusCounts } from "../../../progress";
import type { RowOf } from "../../layout/block";
import { rowKey, type ChartPart, type ChartTableRow } from "../../layout/chart-block";
import { DATA_COLUMN } from "../../layout/columns";
import { objectiveKey } from "../blocks/objective-table";
import { shortObjectiveName } from "../indicators/indicator-groups";
import { behind } from "../blocks/roll-up-rows";
import { COUNTS, FIRST_STATUS_COLUMN } from "../blocks/status-tiles";
import { MAX_BARS, stackedBars } from "./stacked-bars";
import { ALL_STATUS_GROUPS, countOfGroup, STATUS_GROUPS, type StatusGroup } from "../../layout/status-groups";
import { STATUS_LOOKS } from "../../layout/styles";
import type { SummaryContext } from "../subject";
import { statusLabel } from "../../layout/wording";

type Counted = Pick<RollUp, "byStatus">;

/** What one bar stands for: an objective, or the others together. */
interface Bar {
  readonly label: string;
  readonly rollUp: Counted;
  /** `null` for the others together. */
  readonly objective: string | null;
}

/**
 * The brief's chart of status by objective; `null` without indicators. Of more objectives than have room, those with
 * the most indicators behind are shown, in the plan's order, and the others together. Its numbers are links to the
 * summary's table, or values for a sheet without that.
 */
export function statusByObjective(
  context: SummaryContext,
  { linked }: { readonly linked: boolean },
): ChartPart | null {
  const bars = barsOf(context);
  if (bars.length === 0) return null;
  const chart = statusChart(context, bars);
  if (linked) return chart;
  const rows = chart.data.rows.map(({ category, values }) => ({ category, values }));
  return { ...chart, data: { ...chart.data, rows } };
}

function barsOf(context: SummaryContext): Bar[] {
  const { translate } = context.words;
  const objectives = context.progress.objectives.filter(({ byStatus }) => countOf(byStatus) > 0);
  const bar = (objective: RollUp & { readonly id: string }): Bar => ({
    label: shortObjectiveName(context, objective.id),
    rollUp: objective,
    objective: objective.id,
  });
  if (objectives.length <= MAX_BARS) return objectives.map(bar);
  const pressing = [...objectives].sort((a, b) => behind(b) - behind(a)).slice(0, MAX_BARS - 1);
  const shown = objectives.filter((objective) => pressing.includes(objective));
  const others = objectives.filter((objective) => !pressing.includes(objective));
  const label = translate({ id: "summary-other-objectives", values: { count: others.length } });
  return [...shown.map(bar), { label, rollUp: together(others), objective: null }];
}

function countOf(byStatus: StatusCounts): number {
  return STATUSES.reduce((sum, status) => sum + byStatus[status], 0);
}

/** Counts add up. */
function together(groups: readonly Counted[]): Counted {
  const counts = STATUSES.map((status): [ProgressStatus, number] => [
    status,
    groups.reduce((sum, { byStatus }) => sum + byStatus[status], 0),
  ]);
  return { byStatus: Object.fromEntries(counts) as StatusCounts };
}

/** A bar for each objective, of its indicators by status. The signs at the data tell them without colour. */
function statusChart(context: SummaryContext, bars: readonly Bar[]): ChartPart {
  const { translate } = context.words;
  const { total } = context.progress;
  const shown = ALL_STATUS_GROUPS.filter((group) => countOfGroup(group, total.byStatus) > 0);
  // Beside all others together single objectives could not be seen, so shares are compared.
  const isShared = bars.some(({ objective }) => objective === null);
  const totals = bars.map(({ rollUp }) => countOf(rollUp.byStatus));
  const longest = isShared ? Math.min(...totals) : Math.max(...totals);
  const name = "PoaStatusByObjective";
  const { byStatus } = total;
  const values = {
    ...byStatus,
    good: byStatus.exceeded + byStatus.done + byStatus.ahead + byStatus.onTrack,
    noReport: byStatus.noReport + byStatus.lateReport,
    behind: behind(total),
    total: countOf(byStatus),
  };
  return {
    name,
    subject: translate({ id: "summary-status-by-objective" }),
    finding: translate({ id: "summary-status-finding", values }),
    data: {
      headers: [
        translate({ id: "summary-objective" }),
        ...shown.map(({ like }) => statusLabel(translate, like)),
      ],
      rows: bars.map((bar, index) => statusRow({ bar, index, shown, name })),
      style: "chartCount",
    },
    look: stackedBars(
      isShared ? "barStacked100" : "barStacked",
      shown.map(({ like }) => ({ sign: STATUS_LOOKS[like].sign, like })),
      longest,
    ),
  };
}

interface StatusRow {
  readonly bar: Bar;
  readonly index: number;
  readonly shown: readonly StatusGroup[];
  readonly name: string;
}

/** The counts of the table of objectives, by links to its cells; those of the others are what is left. */
function statusRow({ bar: { label, rollUp, objective }, index, shown, name }: StatusRow): ChartTableRow {
  const values = shown.map((group) => countOfGroup(group, rollUp.byStatus));
  const places = shown.map((group) => STATUS_GROUPS.indexOf(group));
  // What has no target has no column in the table.
  if (places.includes(-1)) return { category: label, values };
  const formulas = places.map((place, series) => (rowOf: RowOf): string => {
    const column = FIRST_STATUS_COLUMN + place;
    if (objective !== null) return `=${formatAddress(rowOf(objectiveKey(objective)), column)}`;
    const own = DATA_COLUMN + 1 + series;
    const above = `${formatAddress(rowOf(rowKey({ name }, 0)), own)}:${formatAddress(rowOf(rowKey({ name }, index - 1)), own)}`;
    return `=${formatAddress(rowOf(COUNTS), column)}-SUM(${above})`;
  });
  return { category: label, values, formulas };
}
