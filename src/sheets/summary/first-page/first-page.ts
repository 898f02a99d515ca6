import type { Area } from "@plan-of-action/xlsx/grid";
import type { Block, BlockRow, RowOf } from "../../layout/block";
import { describeChart, type ChartPart } from "../../layout/chart-block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN, printScaleOf, type SummaryColumns } from "../../layout/columns";
import { halfLinesOf, halfLinesOfPage, sideBySide } from "../../layout/line-grid";
import { attentionOf } from "../attention/attention";
import { standApart, statusByObjective } from "../charts/objective-charts";
import type { SummaryContext } from "../subject";
import { activityChart } from "./activity-chart";
import { activitiesByAgencyPart, activityAttentionPart, tellsByActivities } from "./activity-standing";
import { attentionPart, reachedForAttention } from "./attention-part";
import { decisionsPart } from "./decisions-part";
import type { Half, HalfRow } from "./halves";
import { knownPart, missingPart, overPart, tellsNothing } from "./known-part";
import { lessonsPart } from "../lessons";
import { partsPart } from "./parts-part";
import { sincePart } from "./since-part";
import { chartPart, FIRST_CHART_ROW, LAST_CHART_ROW, partiesPart } from "./standing-part";
import { tilesPart } from "./tiles-part";
import { donePart, nextPart, workPart, type WorkOfPeriod } from "./work-part";

/** The first page below its title, and its chart, where it has one. */
export interface FirstPage {
  readonly page: Block;
  readonly chart: ChartPart | null;
}

/** The sheet that the first page is of. */
interface SheetOfPage {
  readonly columns: SummaryColumns;
  /** What the title takes of the page, in points. */
  readonly titleHeight: number;
  /** Whether the table of indicators follows, in which the chart's numbers are counted. */
  readonly inTable: boolean;
}

/** The two halves of the first page below its title: how the plan stands, and what is to be spoken about and decided. */
export function firstPage(
  context: SummaryContext,
  work: WorkOfPeriod,
  { columns, titleHeight, inTable }: SheetOfPage,
): FirstPage {
  const left: Half = {
    first: FIRST_COLUMN,
    text: COLUMN.text,
    last: COLUMN.lastPeriod,
    columns,
  };
  const right: Half = { first: COLUMN.overallTarget, text: COLUMN.target, last: LAST_COLUMN, columns };
  const tiles = tellsNothing(context) || tellsByActivities(context) ? null : tilesPart(context, left);
  // The table has all indicators, also where the page tells of the key ones alone.
  const isCounted = inTable && (context.onlyKey ?? null) === null;
  const chart = tiles === null ? chartOf(context, isCounted) : null;
  const bars = chart?.data.rows.length ?? 0;
  const page: Block = {
    together: true,
    rows: bodyRows(context, work, { left, right, tiles, bars, titleHeight, inTable }),
    charts: (rowOf) => (chart === null ? [] : [describeChart(chart, rowOf, chartPlace(rowOf, left))]),
  };
  return { page, chart };
}

/** Where there are no tiles: of the activities where these tell how the plan stands, else of the indicators by objective. */
function chartOf(context: SummaryContext, inTable: boolean): ChartPart | null {
  if (tellsNothing(context)) return null;
  if (tellsByActivities(context)) return activityChart(context);
  // Where all stand alike the table of agencies says more.
  const hasChart = standApart(context) || context.progress.agencies.length === 0;
  return hasChart ? statusByObjective(context, { inTable }) : null;
}

/** A brief is printed this much smaller rather than on two pages. */
const SHRUNK = 0.9;

/** How much of the page decisions take at the most, where what needs attention takes the rest. */
const PART_OF_DECISIONS = 0.4;

interface Halves {
  readonly left: Half;
  readonly right: Half;
  /** `null` where a chart is in their place. */
  readonly tiles: readonly HalfRow[] | null;
  /** Of the chart. */
  readonly bars: number;
  readonly titleHeight: number;
  readonly inTable: boolean;
}

function bodyRows(
  context: SummaryContext,
  work: WorkOfPeriod,
  { left, right, tiles, bars, titleHeight, inTable }: Halves,
): BlockRow[] {
  const { columns } = left;
  const { widths } = columns;
  const halves = (leftRows: readonly HalfRow[], rightRows: readonly HalfRow[]): BlockRow[] =>
    sideBySide(leftRows, rightRows, widths);
  const lessons = lessonsPart(context, left);
  if (tellsNothing(context)) {
    return halves(
      [...knownPart(context, left), ...workPart(context, work, left), ...lessons],
      [...missingPart(context, right), ...overPart(context, right)],
    );
  }
  if (tellsByActivities(context)) {
    return halves(
      [
        ...chartPart(context, left, bars),
        ...activitiesByAgencyPart(context, left),
        ...workPart(context, work, left),
        ...lessons,
      ],
      [...activityAttentionPart(context, right), ...sincePart(context, right)],
    );
  }
  const attention = attentionOf(context);
  const parts = partsPart(context, reachedForAttention(attention), right);
  const standing = tiles ?? chartPart(context, left, bars);
  const scale = printScaleOf(columns) * (inTable ? 1 : SHRUNK);
  const whole = halfLinesOfPage(standing, { scale, titleHeight });
  const without = (...rows: (readonly HalfRow[])[]): { halfLines: number } => ({
    halfLines: whole - halfLinesOf(rows.flat(), widths),
  });
  const leftWith = ({ changes, hasDone, hasNext, hasParties }: LeftHalf): HalfRow[] => {
    const since = sincePart(context, left, { changes });
    const room = without(standing, since, lessons).halfLines / 2;
    const done = hasDone ? donePart(context, work, left) : [];
    const next = [
      ...done,
      ...(hasNext ? nextPart(context, left, { halfLines: room - halfLinesOf(done, widths) }) : []),
    ];
    const parties = hasParties ? partiesPart(context, left, without(standing, since, next, lessons)) : [];
    return [...standing, ...since, ...parties, ...next, ...lessons];
  };
  const inFull = attentionPart(context, attention, right, { halfLines: Infinity });
  const decisions = decisionsPart(context, attention, right, {
    halfLines: Math.max(whole * PART_OF_DECISIONS, without(inFull, parts).halfLines),
  });
  return halves(firstToFit(leftWith, { halfLines: whole, widths }), [
    ...attentionPart(context, attention, right, without(decisions, parts)),
    ...parts,
    ...decisions,
  ]);
}

/** How much the left half has below where the objectives stand. */
interface LeftHalf {
  readonly changes: number;
  readonly hasDone: boolean;
  readonly hasNext: boolean;
  readonly hasParties: boolean;
}

/** What is left out first where the page has no room: other pages have what comes next and what has changed. */
const LEFT_HALVES: readonly LeftHalf[] = [
  { changes: 4, hasDone: true, hasNext: true, hasParties: true },
  { changes: 2, hasDone: true, hasNext: true, hasParties: true },
  { changes: 2, hasDone: true, hasNext: false, hasParties: true },
  { changes: 0, hasDone: true, hasNext: false, hasParties: true },
  { changes: 0, hasDone: false, hasNext: false, hasParties: true },
  { changes: 0, hasDone: false, hasNext: false, hasParties: false },
];

/** The fullest left half that so many half lines take, else the one that has least. */
function firstToFit(
  rowsOf: (half: LeftHalf) => HalfRow[],
  { halfLines, widths }: { readonly halfLines: number; readonly widths: readonly number[] },
): HalfRow[] {
  let rows: HalfRow[] = [];
  for (const each of LEFT_HALVES) {
    rows = rowsOf(each);
    if (halfLinesOf(rows, widths) <= halfLines) break;
  }
  return rows;
}

/** The cells that the chart covers. */
function chartPlace(rowOf: RowOf, { first, last }: Half): Area {
  return {
    firstRow: rowOf(FIRST_CHART_ROW),
    firstColumn: first,
    lastRow: rowOf(LAST_CHART_ROW),
    lastColumn: last,
  };
}
