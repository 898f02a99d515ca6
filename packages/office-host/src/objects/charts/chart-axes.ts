import { booleanArgument, optionalNumber, textArgument } from "../../requests/arguments";
import { changeDraft, type HeldChart, readDraft } from "../../open/chart-drafts";
import { invalidOperation } from "../../requests/host-error";
import { HostObject } from "../../requests/host-object";
import {
  chartAxesMembers,
  chartAxisTitleMembers,
  chartCategoryAxisMembers,
  chartGridlinesMembers,
  chartValueAxisMembers,
} from "./chart-members";

export class ChartAxes extends HostObject {
  readonly className = "ChartAxes";
  readonly members = chartAxesMembers;

  constructor(private readonly chart: HeldChart) {
    super();
  }

  get valueAxis(): ChartValueAxis {
    return new ChartValueAxis(this.chart);
  }

  get categoryAxis(): ChartCategoryAxis {
    return new ChartCategoryAxis(this.chart);
  }
}

/** What belongs to an axis that is hidden is not there to be set, as builds of Excel answer. */
function requireShown(chart: HeldChart): void {
  if (!readDraft(chart).valueAxis.visible) throw invalidOperation();
}

class ChartValueAxis extends HostObject {
  readonly className = "ChartAxis";
  readonly members = chartValueAxisMembers;

  constructor(private readonly chart: HeldChart) {
    super();
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.chart, "valueAxis");
  }

  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.chart);
  }

  /** An empty text where Excel decides. */
  get minimum(): number | string {
    return readDraft(this.chart).valueAxis.min ?? "";
  }

  set minimum(value: unknown) {
    requireShown(this.chart);
    changeDraft(this.chart).valueAxis.min = optionalNumber(value);
  }

  get maximum(): number | string {
    return readDraft(this.chart).valueAxis.max ?? "";
  }

  set maximum(value: unknown) {
    requireShown(this.chart);
    changeDraft(this.chart).valueAxis.max = optionalNumber(value);
  }

  get numberFormat(): string {
    return readDraft(this.chart).valueAxis.numberFormat;
  }

  set numberFormat(value: unknown) {
    requireShown(this.chart);
    changeDraft(this.chart).valueAxis.numberFormat = textArgument(value);
  }

  get visible(): boolean {
    return readDraft(this.chart).valueAxis.visible;
  }

  set visible(value: unknown) {
    changeDraft(this.chart).valueAxis.visible = booleanArgument(value);
  }
}

class ChartCategoryAxis extends HostObject {
  readonly className = "ChartAxis";
  readonly members = chartCategoryAxisMembers;

  constructor(private readonly chart: HeldChart) {
    super();
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.chart, "categoryAxis");
  }

  get reversePlotOrder(): boolean {
    return readDraft(this.chart).categoryAxis.reversed;
  }

  set reversePlotOrder(value: unknown) {
    changeDraft(this.chart).categoryAxis.reversed = booleanArgument(value);
  }
}

class ChartAxisTitle extends HostObject {
  readonly className = "ChartAxisTitle";
  readonly members = chartAxisTitleMembers;

  constructor(
    private readonly chart: HeldChart,
    private readonly axis: "valueAxis" | "categoryAxis",
  ) {
    super();
  }

  get text(): string {
    return readDraft(this.chart)[this.axis].title;
  }

  set text(value: unknown) {
    const title = textArgument(value);
    if (this.axis === "valueAxis") requireShown(this.chart);
    const axis = changeDraft(this.chart)[this.axis];
    axis.title = title;
    axis.hasTitle = true;
  }

  get visible(): boolean {
    return readDraft(this.chart)[this.axis].hasTitle;
  }

  set visible(value: unknown) {
    if (this.axis === "valueAxis") requireShown(this.chart);
    changeDraft(this.chart)[this.axis].hasTitle = booleanArgument(value);
  }
}

class ChartGridlines extends HostObject {
  readonly className = "ChartGridlines";
  readonly members = chartGridlinesMembers;

  constructor(private readonly chart: HeldChart) {
    super();
  }

  get visible(): boolean {
    return readDraft(this.chart).valueAxis.gridlines;
  }

  set visible(value: unknown) {
    requireShown(this.chart);
    changeDraft(this.chart).valueAxis.gridlines = booleanArgument(value);
  }
}
