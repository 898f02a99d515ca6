import type { Area } from "@plan-of-action/xlsx/grid";
import type { Block, BlockRow, RowOf } from "../layout/block";
import { describeChart, type ChartPart } from "../layout/chart-block";
import { attentionOf } from "../summary/attention/attention";
import { statusByObjective } from "../summary/charts/objective-charts";
import type { SummaryContext } from "../summary/subject";
import { activityChart } from "./activity-chart";
import { activitiesByAgencyPart, activityAttentionPart, tellsByActivities } from "./activity-standing";
import { attentionPart, reachedForAttention } from "./attention-part";
import { changesPart } from "./changes-part";
import { OF_SUMMARY, type BriefColumns } from "./columns";
import { decisionsPart } from "./decisions-part";
import { sideBySide } from "./halves";
import { knownPart, missingPart, overPart, tellsNothing } from "./known-part";
import { partsPart } from "./parts-part";
import { chartPart, FIRST_CHART_ROW, LAST_CHART_ROW, partiesPart } from "./standing-part";
import { workPart, type WorkOfPeriod } from "./work-part";

/** The two halves of the brief below its title: how the plan stands, and what is to be spoken about. */
export function bodyRows(
  context: SummaryContext,
  work: WorkOfPeriod,
  { left, right }: BriefColumns,
): BlockRow[] {
  if (tellsNothing(context)) {
    return sideBySide(
      [...knownPart(context, left), ...workPart(context, work, left)],
      [...missingPart(context, right), ...overPart(context, right)],
    );
  }
  const attention = attentionOf(context);
  const byActivities = tellsByActivities(context);
  const workRows = workPart(context, work, left);
  return sideBySide(
    [
      ...chartPart(context, left),
      ...(byActivities
        ? activitiesByAgencyPart(context, left)
        : partiesPart(context, left, { rowsBelow: workRows.length })),
      ...workRows,
    ],
    [
      ...(byActivities ? activityAttentionPart(context, right) : attentionPart(context, attention, right)),
      ...(byActivities ? [] : partsPart(context, reachedForAttention(attention), right)),
      ...decisionsPart(context, { work, attention }, right),
      ...changesPart(context, right),
    ],
  );
}

/** Its chart, where there is something to be shown: of the indicators by status, or of the activities where these tell how the plan stands. */
export function briefChart(context: SummaryContext, linked: boolean): ChartPart | null {
  if (tellsNothing(context)) return null;
  return tellsByActivities(context) ? activityChart(context) : statusByObjective(context, { linked });
}

/** The cells that its chart covers. */
export function chartPlace(rowOf: RowOf, { left }: BriefColumns): Area {
  return {
    firstRow: rowOf(FIRST_CHART_ROW),
    firstColumn: left.first,
    lastRow: rowOf(LAST_CHART_ROW),
    lastColumn: left.last,
  };
}

/** The body of the brief as the first page of the summary, and its chart, whose numbers the summary has. */
export function briefOfSummary(
  context: SummaryContext,
  work: WorkOfPeriod,
): {
  readonly page: Block;
  readonly chart: ChartPart | null;
} {
  const chart = briefChart(context, true);
  const page: Block = {
    together: true,
    rows: bodyRows(context, work, OF_SUMMARY),
    charts: (rowOf) => (chart === null ? [] : [describeChart(chart, rowOf, chartPlace(rowOf, OF_SUMMARY))]),
  };
  return { page, chart };
}
