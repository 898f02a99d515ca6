import type { ChartKind } from "../../workbook-file";
import {
  booleanArgument,
  colorArgument,
  indexArgument,
  numberArgument,
  oneOf,
  textArgument,
} from "../../requests/arguments";
import { shownText } from "../../cells/reading";
import { changeDraft, type HeldChart, readDraft, type SeriesDraft } from "../../open/chart-drafts";
import { invalidArgument, notImplemented } from "../../requests/host-error";
import { HostCollection, HostObject } from "../../requests/host-object";
import { ChartFont } from "./chart-font";
import {
  chartDataLabelFormatMembers,
  chartDataLabelMembers,
  chartDataLabelsMembers,
  chartFillMembers,
  chartLineFormatMembers,
  chartPointFormatMembers,
  chartPointMembers,
  chartPointsCollectionMembers,
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
}

/** A chart and one of its series. */
abstract class SeriesPart extends HostObject {
  constructor(
    protected readonly chart: HeldChart,
    protected readonly index: number,
  ) {
    super();
  }

  protected get read(): SeriesDraft {
    return seriesOf(readDraft(this.chart).series, this.index);
  }

  protected get change(): SeriesDraft {
    return seriesOf(changeDraft(this.chart).series, this.index);
  }
}

function seriesOf(series: readonly SeriesDraft[], index: number): SeriesDraft {
  const found = series[index];
  if (found === undefined) throw invalidArgument();
  return found;
}

class ChartSeries extends SeriesPart {
  readonly className = "ChartSeries";
  readonly members = chartSeriesMembers;

  /** What the head of its column says. */
  get name(): string {
    const { data } = readDraft(this.chart);
    const { value } = this.chart.sheet.cell(data.firstRow, data.firstColumn + 1 + this.index);
    return shownText(value, "General", false);
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
    this.change.gapWidth = width;
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.chart, this.index);
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.chart, this.index);
  }

  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this.chart, this.index);
  }
}

class ChartSeriesFormat extends SeriesPart {
  readonly className = "ChartSeriesFormat";
  readonly members = chartSeriesFormatMembers;

  get fill(): ChartFill {
    return new ChartFill((color) => {
      this.change.color = color;
    });
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.chart, this.index);
  }
}

/** The line of a series: what a line chart is drawn with, and what goes around bars and parts. */
class ChartLineFormat extends SeriesPart {
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
    return readDraft(this.chart).kind === "line";
  }
}

/** The labels at the data. Excel shows the values, which is all that can be shown here. */
class ChartDataLabels extends SeriesPart {
  readonly className = "ChartDataLabels";
  readonly members = chartDataLabelsMembers;

  get position(): string {
    return sideName(this.read.labelSide);
  }

  set position(value: unknown) {
    this.change.labelSide = labelSide(value, readDraft(this.chart).kind);
  }

  get numberFormat(): string {
    return this.read.labelFormat;
  }

  set numberFormat(value: unknown) {
    this.change.labelFormat = textArgument(value);
  }

  get showValue(): boolean {
    return this.read.hasLabels;
  }

  set showValue(value: unknown) {
    this.change.hasLabels = booleanArgument(value);
  }

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.chart, this.index);
  }
}

/** Which side of a line its labels stand on; other charts have them in their usual places. */
function labelSide(value: unknown, kind: ChartKind): "above" | "below" {
  const position = oneOf(value, ["Top", "Bottom"]);
  if (kind !== "line") throw notImplemented("places of labels other than at lines");
  return position === "Top" ? "above" : "below";
}

function sideName(side: SeriesDraft["labelSide"]): string {
  if (side === null) return "BestFit";
  return side === "above" ? "Top" : "Bottom";
}

class ChartDataLabelFormat extends SeriesPart {
  readonly className = "ChartDataLabelFormat";
  readonly members = chartDataLabelFormatMembers;

  /** Labels have a colour of their own; all else of their font is the chart's. */
  get font(): ChartFont {
    return new ChartFont({
      read: () => (this.read.labelColor === null ? {} : { color: this.read.labelColor }),
      set: ({ color, ...others }) => {
        if (color === undefined) throw notImplemented(`the ${Object.keys(others).join()} of labels alone`);
        this.change.labelColor = color;
      },
    });
  }
}

class ChartPointsCollection extends HostCollection {
  readonly className = "ChartPointsCollection";
  readonly members = chartPointsCollectionMembers;

  constructor(
    private readonly chart: HeldChart,
    private readonly series: number,
  ) {
    super();
  }

  get count(): number {
    const { data } = readDraft(this.chart);
    return data.lastRow - data.firstRow;
  }

  items(): readonly ChartPoint[] {
    return Array.from({ length: this.count }, (_, point) => new ChartPoint(this.chart, this.series, point));
  }

  getItem(index: unknown): ChartPoint {
    return this.getItemAt(index);
  }

  getItemAt(index: unknown): ChartPoint {
    const point = indexArgument(index);
    if (point >= this.count) throw invalidArgument();
    return new ChartPoint(this.chart, this.series, point);
  }
}

/** Single points have colours of their own in doughnuts only, and one point of a series can be the one with a label. */
class ChartPoint extends SeriesPart {
  readonly className = "ChartPoint";
  readonly members = chartPointMembers;

  constructor(
    chart: HeldChart,
    series: number,
    private readonly point: number,
  ) {
    super(chart, series);
  }

  get format(): ChartPointFormat {
    return new ChartPointFormat(this.chart, this.index, this.point);
  }

  get hasDataLabel(): boolean {
    return this.read.hasLabels || this.read.labelledPoint === this.point;
  }

  set hasDataLabel(value: unknown) {
    labelPoint(this.change, this.point, booleanArgument(value));
  }

  get dataLabel(): ChartDataLabel {
    return new ChartDataLabel(this.chart, this.index, this.point);
  }
}

function labelPoint(series: SeriesDraft, point: number, isLabelled: boolean): void {
  const { labelledPoint, hasLabels } = series;
  if (hasLabels || (labelledPoint !== null && labelledPoint !== point))
    throw notImplemented("labels of some points of a series");
  series.labelledPoint = isLabelled ? point : null;
}

/** The label of the one point that has one. */
class ChartDataLabel extends SeriesPart {
  readonly className = "ChartDataLabel";
  readonly members = chartDataLabelMembers;

  constructor(
    chart: HeldChart,
    series: number,
    private readonly point: number,
  ) {
    super(chart, series);
  }

  get position(): string {
    return sideName(this.read.labelSide);
  }

  set position(value: unknown) {
    this.change.labelSide = labelSide(value, readDraft(this.chart).kind);
  }

  get numberFormat(): string {
    return this.read.labelFormat;
  }

  set numberFormat(value: unknown) {
    this.change.labelFormat = textArgument(value);
  }

  get showValue(): boolean {
    return this.read.labelledPoint === this.point;
  }

  set showValue(value: unknown) {
    labelPoint(this.change, this.point, booleanArgument(value));
  }

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.chart, this.index);
  }
}

class ChartPointFormat extends SeriesPart {
  readonly className = "ChartPointFormat";
  readonly members = chartPointFormatMembers;

  constructor(
    chart: HeldChart,
    series: number,
    private readonly point: number,
  ) {
    super(chart, series);
  }

  get fill(): ChartFill {
    return new ChartFill((color) => {
      if (readDraft(this.chart).kind !== "doughnut") throw notImplemented("colours of single points");
      this.change.pointColors.set(this.point, color);
    });
  }
}

class ChartFill extends HostObject {
  readonly className = "ChartFill";
  readonly members = chartFillMembers;

  constructor(private readonly setColor: (color: string) => void) {
    super();
  }

  setSolidColor(color: unknown): void {
    this.setColor(colorArgument(color));
  }
}
