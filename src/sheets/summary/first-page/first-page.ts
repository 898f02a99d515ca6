import type { Area } from "@plan-of-action/xlsx/grid";
import type { Block, BlockRow, RowOf } from "../../layout/block";
import { describeChart, firstRow, lastRow, type ChartPart } from "../../layout/chart-block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN, printScaleOf, type SummaryColumns } from "../../layout/columns";
import { halfLinesOf, halfLinesOfPage, loosened, sideBySide } from "../../layout/line-grid";
import { attentionOf } from "../attention/attention";
import { standApart, statusByObjective } from "../charts/objective-charts";
import { targetsByYear } from "../charts/year-chart";
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
import { chartPart, partiesPart } from "./standing-part";
import { standingValues, tilesPart } from "./tiles-part";
import { donePart, nextPart, workPart, type WorkOfPeriod } from "./work-part";

/** The first page below its title, and its charts. */
export interface FirstPage {
  readonly page: Block;
  readonly charts: readonly ChartPart[];
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
  // Beside tiles the years have a page on which another chart stands next to them.
  const years = chart !== null && (context.onlyKey ?? null) === null ? targetsByYear(context) : null;
  const rows = bodyRows(context, work, { left, right, tiles, chart, years, titleHeight, inTable });
  const keys = new Set(rows.flatMap(({ key = [] }) => key));
  const charts = [chart, years].flatMap((each) => (each !== null && keys.has(firstRow(each)) ? [each] : []));
  const page: Block = {
    together: true,
    rows,
    charts: (rowOf) => charts.map((each) => describeChart(each, rowOf, chartPlace(each, rowOf, left))),
  };
  return { page, charts };
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
  readonly chart: ChartPart | null;
  /** The chart of the targets of each year, which is there where it has room. */
  readonly years: ChartPart | null;
  readonly titleHeight: number;
  readonly inTable: boolean;
}

function bodyRows(
  context: SummaryContext,
  work: WorkOfPeriod,
  { left, right, tiles, chart, years, titleHeight, inTable }: Halves,
): BlockRow[] {
  const { columns } = left;
  const { widths } = columns;
  const halves = (leftRows: readonly HalfRow[], rightRows: readonly HalfRow[]): BlockRow[] =>
    sideBySide(leftRows, rightRows, widths);
  const lessons = lessonsPart(context, left);
  const charted = chart === null ? [] : chartPart(left, titleOfChart(context), chart);
  if (tellsNothing(context)) {
    return halves(
      [...knownPart(context, left), ...workPart(context, work, left), ...lessons],
      [...missingPart(context, right), ...overPart(context, right)],
    );
  }
  if (tellsByActivities(context)) {
    return halves(
      [...charted, ...activitiesByAgencyPart(context, left), ...workPart(context, work, left), ...lessons],
      [...activityAttentionPart(context, right), ...sincePart(context, right)],
    );
  }
  const attention = attentionOf(context);
  const parts = partsPart(context, reachedForAttention(attention), right);
  const standing = tiles ?? charted;
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
  const decisionsIn = (half: Half): HalfRow[] =>
    decisionsPart(context, attention, half, {
      halfLines: Math.max(whole * PART_OF_DECISIONS, without(inFull, parts).halfLines),
    });
  const decisions = decisionsIn(right);
  const room = { halfLines: whole, widths };
  const beside = [...attentionPart(context, attention, right, without(decisions, parts)), ...parts];
  const fitting = firstToFit(leftWith, room);
  const withYears = years === null ? fitting : [...fitting, ...chartPart(left, years.subject, years)];
  const leftRows = halfLinesOf(withYears, widths) <= whole ? withYears : fitting;
  const pages = [
    [leftRows, [...beside, ...decisions]],
    [[...leftRows, ...decisionsIn(left)], beside],
  ] as const;
  const longest = (page: readonly (readonly HalfRow[])[]): number =>
    Math.max(...page.map((rows) => halfLinesOf(rows, widths)));
  // What is to be decided is below the half that leaves more room for the table.
  const makesRoom = longest(pages[1]) < longest(pages[0]) && longest(pages[1]) <= whole * FULL;
  const [first, second] = makesRoom ? pages[1] : pages[0];
  if (longest([first, second]) <= whole * FULL) return halves(first, second);
  return halves(loosened(first, room), loosened(second, room));
}

/** A page of which more is taken has no room for the beginning of a table, whose rows need it more. */
const FULL = 2 / 3;

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

function titleOfChart(context: SummaryContext): string {
  const { activities = [], words } = context;
  return words.translate(
    tellsByActivities(context)
      ? { id: "summary-brief-activities-standing", values: { count: activities.length } }
      : { id: "summary-brief-standing", values: standingValues(context) },
  );
}

/** The cells that a chart covers. */
function chartPlace(chart: ChartPart, rowOf: RowOf, { first, last }: Half): Area {
  return {
    firstRow: rowOf(firstRow(chart)),
    firstColumn: first,
    lastRow: rowOf(lastRow(chart)),
    lastColumn: last,
  };
}
