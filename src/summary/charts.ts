import { formatAddress } from "../plan/cell-reference";
import { numberOf } from "../plan/value";
import type { Indicator } from "../plan/plan";
import type { ChartDescription } from "../workbook/sheet-description";
import { sectionRow, spacer, type Block, type BlockCell, type BlockRow, type RowOf } from "./block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN } from "./columns";
import { SERIES_COLORS } from "./styles";
import type { SummaryContext } from "./subject";

const DATA_HEAD = "targetsByYear:head";
const LAST_ROW = "targetsByYear:lastRow";
const SECTION = "targetsByYear:section";

/** The chart stands at the left, the block of its data at the right of it. */
const LAST_CHART_COLUMN = COLUMN.target;
const YEAR_COLUMN = COLUMN.expected;

/** As many objectives as the data has columns; more could not be told apart either. */
const MOST_SERIES = LAST_COLUMN - YEAR_COLUMN;

/** The chart's height: at least this many rows of this height, in points. */
const ROWS = 5;
const ROW_HEIGHT = 16;

/** On a page with room left the chart is higher, by this many points at the most. */
const MOST_GROWTH = 112;

/** A column of no height needs no label. */
const COUNT_WITHOUT_ZERO = "0;-0;";

/** How many indicators have a target in a year; by objective, or of the whole plan. */
interface Series {
  readonly name: string;
  readonly counts: readonly number[];
}

/**
 * When the targets fall due: for each year the number of indicators that have a target then. Counting
 * them is what unlike units allow; their sum would mean nothing. No block for a plan without years.
 */
export function targetsByYear(context: SummaryContext): Block[] {
  const { years } = context.plan;
  const { translate } = context.words;
  if (years.length === 0 || context.plan.indicators.length === 0) return [];
  const series = seriesOf(context);
  const section = { ...sectionRow(translate({ id: "summary-targets-by-year" })), key: SECTION };
  const data = years.map((year, index) => dataRow(year, index, series));
  const note: BlockRow = {
    cells: {
      [YEAR_COLUMN]: {
        value: `${finding(context, series)}\n${translate({ id: "summary-targets-note" })}`,
        style: "note",
        lastColumn: LAST_COLUMN,
      },
    },
    minHeight: ROW_HEIGHT,
  };
  const rows = [headRow(context, series), ...data, note];
  const filling = Array.from({ length: Math.max(0, ROWS - rows.length) }, () => spacer(ROW_HEIGHT));
  return [
    {
      together: true,
      rows: [
        spacer(6),
        section,
        ...rows,
        ...filling,
        { cells: {}, key: LAST_ROW, minHeight: ROW_HEIGHT, growsBy: MOST_GROWTH },
      ],
      chart: (rowOf) => describeChart(context, series, rowOf),
    },
  ];
}

function seriesOf(context: SummaryContext): Series[] {
  const { plan, progress, words } = context;
  const objectiveOf = new Map(plan.actions.map(({ id, objective }) => [id, objective]));
  const objectives = progress.objectives.map(({ id }) => id);
  const known = new Set(objectives);
  const countsOf = (indicators: readonly Indicator[]): number[] =>
    plan.years.map((year) => indicators.filter((indicator) => hasTargetIn(indicator, year)).length);
  if (objectives.length > MOST_SERIES || objectives.length < 2) {
    return [{ name: words.translate({ id: "summary-indicators" }), counts: countsOf(plan.indicators) }];
  }
  return objectives.map((id) => ({
    name:
      id === ""
        ? words.translate({ id: "summary-no-objective" })
        : words.translate({ id: "summary-objective-number", values: { id } }),
    counts: countsOf(
      plan.indicators.filter(({ action }) => {
        const objective = objectiveOf.get(action) ?? "";
        return (known.has(objective) ? objective : "") === id;
      }),
    ),
  }));
}

function hasTargetIn({ annualTargets, quarterTargets }: Indicator, year: number): boolean {
  const ofYear = [
    annualTargets.get(year),
    ...Array.from(quarterTargets, ([key, value]) => (key.startsWith(`${year}-`) ? value : undefined)),
  ];
  return ofYear.some((value) => (numberOf(value) ?? 0) !== 0);
}

function headRow(context: SummaryContext, series: readonly Series[]): BlockRow {
  const { translate } = context.words;
  const cells: Record<number, BlockCell> = {
    [YEAR_COLUMN]: { value: translate({ id: "summary-year" }), style: "head" },
  };
  series.forEach(({ name }, index) => {
    cells[YEAR_COLUMN + 1 + index] = { value: name, style: "headRight" };
  });
  if (hasTotals(series)) {
    cells[totalColumn(series)] = { value: translate({ id: "summary-total" }), style: "headRight" };
  }
  return { cells, key: DATA_HEAD, withNext: true };
}

/** The years are texts: Excel would draw numbers in the first column as a series. */
function dataRow(year: number, index: number, series: readonly Series[]): BlockRow {
  const cells: Record<number, BlockCell> = { [YEAR_COLUMN]: { value: String(year), style: "year" } };
  series.forEach(({ counts }, each) => {
    cells[YEAR_COLUMN + 1 + each] = { value: counts[index] ?? 0, style: "yearCount" };
  });
  if (hasTotals(series)) {
    const total = series.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0);
    cells[totalColumn(series)] = {
      value: total,
      style: "yearTotal",
      formula: (rowOf) => {
        const row = rowOf(keyOfYear(year));
        const last = formatAddress(row, YEAR_COLUMN + series.length);
        return `=SUM(${formatAddress(row, YEAR_COLUMN + 1)}:${last})`;
      },
    };
  }
  return { cells, key: keyOfYear(year), minHeight: ROW_HEIGHT };
}

/** Totals stand behind the series, outside of the chart's data, where there is room for them. */
function hasTotals(series: readonly Series[]): boolean {
  return series.length > 1 && totalColumn(series) <= LAST_COLUMN;
}

function totalColumn(series: readonly Series[]): number {
  return YEAR_COLUMN + 1 + series.length;
}

function keyOfYear(year: number): string {
  return `targetsByYear:${year}`;
}

function describeChart(context: SummaryContext, series: readonly Series[], rowOf: RowOf): ChartDescription {
  return {
    name: "PoaTargetsByYear",
    kind: "columnClustered",
    title: finding(context, series),
    data: {
      firstRow: rowOf(DATA_HEAD),
      firstColumn: YEAR_COLUMN,
      lastRow: rowOf(keyOfYear(context.plan.years.at(-1) ?? 0)),
      lastColumn: YEAR_COLUMN + series.length,
    },
    place: {
      firstRow: rowOf(SECTION) + 1,
      firstColumn: FIRST_COLUMN,
      lastRow: rowOf(LAST_ROW),
      lastColumn: LAST_CHART_COLUMN,
    },
    colors: SERIES_COLORS.slice(0, series.length),
    legend: series.length > 1 ? "bottom" : "none",
    labels: { numberFormats: [COUNT_WITHOUT_ZERO], point: null },
    valueAxis: { title: null, numberFormat: "0", min: 0, max: null, visible: false, gridlines: false },
    categoryAxis: { title: null, reversed: false },
    gapWidth: 80,
  };
}

/** What the chart shows, in a sentence: the year or years in which most indicators have a target. */
function finding({ plan, words: { translate } }: SummaryContext, series: readonly Series[]): string {
  const totals = plan.years.map((_, index) =>
    series.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0),
  );
  const most = Math.max(...totals);
  const peaks = plan.years.filter((_, index) => totals[index] === most);
  const values = { years: peaks.join(", "), count: most, total: plan.indicators.length };
  const isEven = peaks.length === plan.years.length;
  return translate({ id: isEven ? "summary-targets-even" : "summary-targets-peak", values });
}
