import { booleanArgument, colorArgument, indexArgument } from "../../requests/arguments";
import { areaHeight, areaWidth } from "../../cells/addresses";
import { type HeldChart, readDraft } from "../../open/chart-drafts";
import { isOfLines } from "../../open/chart-kinds";
import { invalidArgument } from "../../requests/host-error";
import { HostCollection } from "../../requests/host-object";
import { ChartDataLabel } from "./chart-labels";
import { ChartBorder, ChartFill } from "./chart-paint";
import { amount, keepByPlace, paint } from "./chart-places";
import { SeriesPart } from "./series-part";
import { chartPointFormatMembers, chartPointMembers, chartPointsCollectionMembers } from "./chart-members";

export class ChartPointsCollection extends HostCollection {
  readonly className = "ChartPointsCollection";
  readonly members = chartPointsCollectionMembers;

  constructor(
    private readonly chart: HeldChart,
    private readonly series: number,
  ) {
    super();
  }

  get count(): number {
    const values = readDraft(this.chart).series[this.series]?.source.values ?? null;
    return values === null ? 0 : areaHeight(values) * areaWidth(values);
  }

  getCount(): number {
    return this.count;
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

class ChartPoint extends SeriesPart {
  readonly className = "ChartPoint";
  readonly members = chartPointMembers;

  constructor(
    chart: HeldChart,
    series: number,
    private readonly point: number,
  ) {
    super(chart, series, `/dPt[${point}]`);
  }

  get format(): ChartPointFormat {
    return new ChartPointFormat(this.chart, this.index, this.point);
  }

  get hasDataLabel(): boolean {
    return this.dataLabel.isShown;
  }

  set hasDataLabel(value: unknown) {
    this.dataLabel.show(booleanArgument(value));
  }

  get dataLabel(): ChartDataLabel {
    return new ChartDataLabel(this.chart, this.index, this.point);
  }
}
keepByPlace(ChartPoint, {
  markerSize: amount("/marker/size@val", 5, { min: 2, max: 72 }),
  markerBackgroundColor: paint("/marker#fill"),
  markerForegroundColor: paint("/marker#line"),
});

class ChartPointFormat extends SeriesPart {
  readonly className = "ChartPointFormat";
  readonly members = chartPointFormatMembers;

  constructor(
    chart: HeldChart,
    series: number,
    private readonly point: number,
  ) {
    super(chart, series, `/dPt[${point}]`);
  }

  get border(): ChartBorder {
    return new ChartBorder(this.chart, this.place);
  }

  /** A doughnut's parts have theirs with the series; a point of a line is its line. */
  get fill(): ChartFill {
    const draft = readDraft(this.chart);
    if (draft.type === "Doughnut") return new ChartFill(this.part());
    const what = isOfLines(draft) ? "/marker#fill" : "#fill";
    return new ChartFill({
      read: () => this.readSetting(what),
      set: (color) => this.writeSetting(what, color === null ? null : colorArgument(color)),
    });
  }

  private part() {
    return {
      read: () => this.read.pointColors.get(this.point) ?? null,
      set: (color: string | null) => {
        if (color === null) this.change.pointColors.delete(this.point);
        else this.change.pointColors.set(this.point, color);
      },
    };
  }
}
