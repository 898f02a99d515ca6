import { booleanArgument, numberArgument, textArgument } from "../../requests/arguments";
import { changeDraft, type HeldChart, readDraft } from "../../open/chart-drafts";
import { HostObject } from "../../requests/host-object";
import { ChartFont } from "./chart-font";
import { type ChartBorder, type ChartFill, ChartFormat } from "./chart-paint";
import { chartTitleFormatMembers, chartTitleMembers } from "./chart-members";

export class ChartTitle extends HostObject {
  readonly className = "ChartTitle";
  readonly members = chartTitleMembers;

  constructor(private readonly chart: HeldChart) {
    super();
  }

  get text(): string {
    return readDraft(this.chart).title;
  }

  set text(value: unknown) {
    const title = textArgument(value);
    const draft = changeDraft(this.chart);
    draft.title = title;
    draft.hasTitle = true;
  }

  get visible(): boolean {
    return readDraft(this.chart).hasTitle;
  }

  set visible(value: unknown) {
    changeDraft(this.chart).hasTitle = booleanArgument(value);
  }

  /** In points. Files that are written here have the title at the left, wherever it is put. */
  set left(value: unknown) {
    numberArgument(value);
    changeDraft(this.chart);
  }

  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this.chart);
  }
}

class ChartTitleFormat extends HostObject {
  readonly className = "ChartTitleFormat";
  readonly members = chartTitleFormatMembers;

  constructor(private readonly chart: HeldChart) {
    super();
  }

  get fill(): ChartFill {
    return this.placed.fill;
  }

  get border(): ChartBorder {
    return this.placed.border;
  }

  private get placed(): ChartFormat {
    return new ChartFormat("ChartTitleFormat", this.chart, "chart/title");
  }

  get font(): ChartFont {
    const { chart } = this;
    return new ChartFont({
      read: () => readDraft(chart).fonts.title,
      set: (change) => Object.assign(changeDraft(chart).fonts.title, change),
    });
  }
}
