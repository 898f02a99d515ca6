import { changeDraft, type HeldChart, readDraft } from "../../open/chart-drafts";
import { invalidArgument, itemNotFound } from "../../requests/host-error";
import { HostCollection } from "../../requests/host-object";
import { indexArgument } from "../../requests/arguments";
import { ChartFormat } from "./chart-paint";
import { amount, ChartPart, choice, flag, keepByPlace } from "./chart-places";
import { chartTrendlineCollectionMembers, chartTrendlineMembers } from "./chart-members";

const TYPES = {
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
} as const;

/** The trendlines of a series. */
export class ChartTrendlineCollection extends HostCollection {
  readonly className = "ChartTrendlineCollection";
  readonly members = chartTrendlineCollectionMembers;

  constructor(
    private readonly chart: HeldChart,
    private readonly series: string,
  ) {
    super();
  }

  items(): readonly ChartTrendline[] {
    return Array.from({ length: this.getCount() }, (_, index) => this.trendline(index));
  }

  getItem(index: unknown): ChartTrendline {
    const number = indexArgument(index);
    if (number >= this.getCount()) throw itemNotFound();
    return this.trendline(number);
  }

  getCount(): number {
    const { settings } = readDraft(this.chart);
    let count = 0;
    while (settings.has(`${this.place(count)}/trendlineType@val`)) count += 1;
    return count;
  }

  /** Without a type it is a line. */
  add(type?: unknown): ChartTrendline {
    const name = Object.entries(TYPES).find(([name]) => name === (type ?? "Linear"))?.[1];
    if (name === undefined) throw invalidArgument();
    const index = this.getCount();
    const { settings } = changeDraft(this.chart);
    settings.set(`${this.place(index)}/trendlineType@val`, name);
    if (name === "poly") settings.set(`${this.place(index)}/order@val`, "2");
    if (name === "movingAvg") settings.set(`${this.place(index)}/period@val`, "2");
    return this.trendline(index);
  }

  private trendline(index: number): ChartTrendline {
    return new ChartTrendline(this.chart, this.place(index));
  }

  private place(index: number): string {
    return `${this.series}/trendline[${index}]`;
  }
}

export class ChartTrendline extends ChartPart {
  readonly className = "ChartTrendline";
  readonly members = chartTrendlineMembers;

  get format(): ChartFormat {
    return new ChartFormat("ChartTrendlineFormat", this.chart, this.place);
  }
}
keepByPlace(ChartTrendline, {
  type: choice("/trendlineType@val", TYPES, "Linear"),
  polynomialOrder: amount("/order@val", 2, { min: 2, max: 6 }),
  movingAveragePeriod: amount("/period@val", 2, { min: 2 }),
  showEquation: flag("/dispEq@val", false),
  showRSquared: flag("/dispRSqr@val", false),
});
