import { changeDraft, type HeldChart, readDraft } from "../../open/chart-drafts";
import { HostObject } from "../../requests/host-object";
import { ChartFont } from "./chart-font";
import { type ChartBorder, type ChartFill, ChartFormat } from "./chart-paint";
import { chartAreaFormatMembers } from "./chart-members";

export class ChartAreaFormat extends HostObject {
  readonly className = "ChartAreaFormat";
  readonly members = chartAreaFormatMembers;

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
    return new ChartFormat("ChartTitleFormat", this.chart, "");
  }

  /** Of all the chart's texts. */
  get font(): ChartFont {
    const { chart } = this;
    return new ChartFont({
      read: () => readDraft(chart).fonts.text,
      set: (change) => Object.assign(changeDraft(chart).fonts.text, change),
    });
  }
}
