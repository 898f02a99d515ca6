import type { Area, SeriesSource } from "@plan-of-action/xlsx";
import {
  booleanArgument,
  colorArgument,
  indexArgument,
  numberArgument,
  oneOf,
  optionalNumber,
  optionalText,
  textArgument,
} from "../../requests/arguments";
import { formatAbsolute } from "../../cells/addresses";
import { cellMatrix } from "../../cells/matrix";
import { excelValue, shownText } from "../../cells/reading";
import {
  type ChartDraft,
  changeDraft,
  type HeldChart,
  newSeries,
  readDraft,
  type SeriesDraft,
} from "../../open/chart-drafts";
import { isOfLines, isOfPoints } from "../../open/chart-kinds";
import { invalidArgument, notImplemented } from "../../requests/host-error";
import { HostCollection } from "../../requests/host-object";
import { Range } from "../ranges/range";
import { ChartDataLabels } from "./chart-labels";
import { ChartFill, STROKE } from "./chart-paint";
import { amount, choice, flag, keepByPlace, paint } from "./chart-places";
import { ChartPointsCollection } from "./chart-points";
import { SeriesPart } from "./series-part";
import { ChartTrendlineCollection } from "./chart-trendlines";
import {
  chartLineFormatMembers,
  chartSeriesCollectionMembers,
  chartSeriesFormatMembers,
  chartSeriesMembers,
} from "./chart-members";

export class ChartSeriesCollection extends HostCollection {
  readonly className = "ChartSeriesCollection";
  readonly members = chartSeriesCollectionMembers;

  constructor(private readonly chart: HeldChart) {
    super();
  }

  get count(): number {
    return readDraft(this.chart).series.length;
  }

  items(): readonly ChartSeries[] {
    return readDraft(this.chart).series.map((_, index) => new ChartSeries(this.chart, index));
  }

  getItem(index: unknown): ChartSeries {
    return this.getItemAt(index);
  }

  getItemAt(index: unknown): ChartSeries {
    const number = indexArgument(index);
    if (number >= this.count) throw invalidArgument();
    return new ChartSeries(this.chart, number);
  }

  getCount(): number {
    return this.count;
  }

  /** Adds a series without values; with a place among the others, or behind them. */
  add(name?: unknown, index?: unknown): ChartSeries {
    const draft = changeDraft(this.chart);
    const place = optionalNumber(index) ?? draft.series.length;
    if (place < 0 || place > draft.series.length) throw invalidArgument();
    draft.data = null;
    const title = optionalText(name) ?? `Series${draft.series.length + 1}`;
    const source = { name: null, title, values: null, categories: null, sizes: null, order: place };
    draft.series.splice(place, 0, newSeries(source));
    moveSettings(draft, (at) => (at >= place ? at + 1 : at));
    renumber(draft.series);
    return new ChartSeries(this.chart, place);
  }
}

/** Series are drawn in the order in which they are unless set otherwise. */
function renumber(series: readonly SeriesDraft[]): void {
  series.forEach((one, order) => {
    one.source = { ...one.source, order };
  });
}

/** What is set of series goes with them; of one that goes (`null`) it goes too. */
function moveSettings(draft: ChartDraft, move: (index: number) => number | null): void {
  const before = [...draft.settings];
  draft.settings.clear();
  for (const [place, value] of before) {
    const [, start = "", index = "", rest = ""] = /^(.*\/ser\[)(\d+)(\].*)$/.exec(place) ?? [];
    const to = index === "" ? 0 : move(Number(index));
    if (to !== null) draft.settings.set(index === "" ? place : `${start}${to}${rest}`, value);
  }
}

/** The types of charts of which the points have gaps between. */
const HAVE_GAPS = /^(?:3D)?(?:Column|Bar|Cylinder|Cone|Pyramid)|OfPie$/;

class ChartSeries extends SeriesPart {
  readonly className = "ChartSeries";
  readonly members = chartSeriesMembers;

  /** What the cell of its name says, or what it was called. */
  get name(): string {
    const { source } = this.read;
    if (source.name === null) return source.title ?? "";
    const { value } = readDraft(this.chart).dataSheet.cell(source.name.firstRow, source.name.firstColumn);
    return shownText(value, "General", false);
  }

  set name(value: unknown) {
    this.changeSource({ name: null, title: textArgument(value) });
  }

  setValues(source: unknown): void {
    this.changeSource({ values: this.cellsOf(source) });
  }

  setXAxisValues(source: unknown): void {
    this.changeSource({ categories: this.cellsOf(source) });
  }

  setBubbleSizes(source: unknown): void {
    this.changeSource({ sizes: this.cellsOf(source) });
  }

  /** Where it is among the series as they are drawn; the others make room. */
  get plotOrder(): number {
    return this.read.source.order;
  }

  set plotOrder(value: unknown) {
    const order = indexArgument(value);
    const draft = changeDraft(this.chart);
    if (order >= draft.series.length) throw invalidArgument();
    draft.data = null;
    const drawn = [...draft.series].sort((one, other) => one.source.order - other.source.order);
    const [moved] = drawn.splice(this.plotOrder, 1);
    if (moved !== undefined) drawn.splice(order, 0, moved);
    renumber(drawn);
  }

  delete(): void {
    const draft = changeDraft(this.chart);
    draft.data = null;
    draft.series.splice(this.index, 1);
    moveSettings(draft, (at) => (at === this.index ? null : at > this.index ? at - 1 : at));
    const drawn = [...draft.series].sort((one, other) => one.source.order - other.source.order);
    renumber(drawn);
  }

  /** The cells of its values, categories or sizes, as formulas name them. */
  getDimensionDataSourceString(dimension: unknown): string {
    const area = this.dimension(dimension);
    if (area === null) throw invalidArgument();
    return formatAbsolute(readDraft(this.chart).dataSheet.name, area).replaceAll("$", "");
  }

  getDimensionDataSourceType(dimension: unknown): string {
    return this.dimension(dimension) === null ? "Unknown" : "LocalRange";
  }

  getDimensionValues(dimension: unknown): unknown[] {
    const { dataSheet } = readDraft(this.chart);
    const area = this.dimension(dimension);
    if (area === null) return dimension === "Categories" ? [this.name] : [];
    return (cellMatrix(area, (row, column) => excelValue(dataSheet.cell(row, column).value)) ?? []).flat();
  }

  get trendlines(): ChartTrendlineCollection {
    return new ChartTrendlineCollection(this.chart, this.place);
  }

  get doughnutHoleSize(): number {
    return Number(readDraft(this.chart).settings.get(HOLE_SIZE) ?? 75);
  }

  /** Of the whole chart. */
  set doughnutHoleSize(value: unknown) {
    const size = numberArgument(value);
    if (size < 10 || size > 90 || readDraft(this.chart).type !== "Doughnut") throw invalidArgument();
    changeDraft(this.chart).settings.set(HOLE_SIZE, String(size));
  }

  private dimension(dimension: unknown): Area | null {
    const { values, categories, sizes } = this.read.source;
    switch (oneOf(dimension, ["Categories", "Values", "XValues", "YValues", "BubbleSizes"])) {
      case "XValues":
        return categories;
      case "Categories":
        return isOfPoints(readDraft(this.chart)) ? this.read.source.name : categories;
      case "BubbleSizes":
        return sizes;
      default:
        return values;
    }
  }

  private cellsOf(source: unknown): Area {
    if (!(source instanceof Range)) throw invalidArgument();
    if (source.sheet !== readDraft(this.chart).dataSheet) throw notImplemented("series of several sheets");
    return source.area;
  }

  private changeSource(change: Partial<SeriesSource>): void {
    const { change: series } = this;
    changeDraft(this.chart).data = null;
    series.source = { ...series.source, ...change };
  }

  get hasDataLabels(): boolean {
    return this.read.hasLabels;
  }

  set hasDataLabels(value: unknown) {
    this.change.hasLabels = booleanArgument(value);
  }

  get gapWidth(): number {
    return this.read.gapWidth;
  }

  set gapWidth(value: unknown) {
    const width = numberArgument(value);
    if (width < 0 || width > 500) throw invalidArgument();
    if (!HAVE_GAPS.test(readDraft(this.chart).type)) throw invalidArgument();
    this.change.gapWidth = width;
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.chart, this.index);
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.chart, [this.index]);
  }

  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this.chart, this.index);
  }
}

const HOLE_SIZE = "chart/plotArea/plot/holeSize@val";
const MARKERS = {
  Automatic: "auto",
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
} as const;

keepByPlace(ChartSeries, {
  markerStyle: choice("/marker/symbol@val", MARKERS, "Automatic"),
  markerSize: amount("/marker/size@val", 5, { min: 2, max: 72 }),
  markerBackgroundColor: paint("/marker#fill"),
  markerForegroundColor: paint("/marker#line"),
  smooth: flag("/smooth@val", false),
});

class ChartSeriesFormat extends SeriesPart {
  readonly className = "ChartSeriesFormat";
  readonly members = chartSeriesFormatMembers;

  get fill(): ChartFill {
    return new ChartFill({
      read: () => this.read.color,
      set: (color) => {
        this.change.color = color;
      },
    });
  }

  get line(): SeriesLine {
    return new SeriesLine(this.chart, this.index);
  }
}

/** The line of a series: what a line chart is drawn with, and what goes around bars and parts. */
class SeriesLine extends SeriesPart {
  readonly className = "ChartLineFormat";
  readonly members = chartLineFormatMembers;

  get color(): string {
    return (this.isLine ? this.read.color : this.read.outline) ?? "";
  }

  set color(value: unknown) {
    const color = colorArgument(value);
    if (this.isLine) this.change.color = color;
    else this.change.outline = color;
  }

  private get isLine(): boolean {
    return isOfLines(readDraft(this.chart));
  }
}
keepByPlace(SeriesLine, STROKE);
