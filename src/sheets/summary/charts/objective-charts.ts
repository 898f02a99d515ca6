import { STATUSES, type ProgressStatus, type RollUp, type StatusCounts } from "../../../progress";
import type { RowOf } from "../../layout/block";
import type { ChartPart, ChartTableRow } from "../../layout/chart-block";
import { shortObjectiveName } from "../indicators/indicator-groups";
import { countsInTable, signArea } from "../indicators/indicator-table";
import { MAX_BARS, partLike, stackedBars } from "./stacked-bars";
import { ALL_STATUS_GROUPS, countOfGroup, type StatusGroup } from "../../layout/status-groups";
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

/** Whether not all indicators stand alike, so that a chart has something to tell. */
export function standApart({ progress: { total } }: SummaryContext): boolean {
  return ALL_STATUS_GROUPS.filter((group) => countOfGroup(group, total.byStatus) > 0).length > 1;
}

/**
 * The chart of status by objective; `null` without indicators. Of more objectives than have room, those with the most
 * indicators behind are shown, in the plan's order, and the others together. `inTable` says whether the sheet has the
 * table of indicators, in which they are counted.
 */
export function statusByObjective(
  context: SummaryContext,
  { inTable }: { readonly inTable: boolean },
): ChartPart | null {
  const bars = barsOf(context);
  return bars.length === 0 ? null : statusChart(context, bars, inTable);
}

function barsOf(context: SummaryContext): Bar[] {
  const { translate } = context.words;
  const objectives = context.progress.objectives.filter(({ byStatus }) => countOf(byStatus) > 0);
  const bar = (objective: RollUp & { readonly id: string }): Bar => ({
    label:
      objective.id === "" && objectives.length === 1
        ? translate({ id: "summary-indicators" })
        : shortObjectiveName(context, objective.id),
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

/** How many of a group are behind or lack a report. */
function behind({ byStatus }: Counted): number {
  return byStatus.offTrack + byStatus.atRisk + byStatus.lateReport + byStatus.noReport;
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
function statusChart(context: SummaryContext, bars: readonly Bar[], inTable: boolean): ChartPart {
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
      rows: bars.map((bar) => statusRow(context, bar, shown, { inTable })),
      style: "chartCount",
    },
    look: stackedBars(
      isShared ? "barStacked100" : "barStacked",
      shown.map(({ like }) => partLike(STATUS_LOOKS[like].sign, like)),
      longest,
    ),
  };
}

/** The counts, by formulas over the signs of an objective's indicators where the table has all of them. */
function statusRow(
  context: SummaryContext,
  { label, rollUp, objective }: Bar,
  shown: readonly StatusGroup[],
  { inTable }: { readonly inTable: boolean },
): ChartTableRow {
  const values = shown.map((group) => countOfGroup(group, rollUp.byStatus));
  if (objective === null || !inTable || !countsInTable(context)) return { category: label, values };
  const formulas = shown.map(
    ({ like }) =>
      (rowOf: RowOf): string =>
        `=COUNTIF(${signArea(rowOf, objective)},"${STATUS_LOOKS[like].sign}")`,
  );
  return { category: label, values, formulas };
}
