import { changeDraft, type HeldChart, readDraft } from "../../open/chart-drafts";
import { HostObject } from "../../requests/host-object";
import { ChartFont } from "./chart-font";
import { chartAreaFormatMembers, chartTitleFormatMembers } from "./chart-members";
import { type ChartBorder, type ChartFill, ChartFormat } from "./chart-paint";

/** How a part of a chart with texts is painted, and the font of these. */
abstract class ChartTextFormat extends HostObject {
  constructor(
    private readonly chart: HeldChart,
    private readonly place: string,
    private readonly texts: "title" | "text",
  ) {
    super();
  }

  get fill(): ChartFill {
    return this.painted.fill;
  }

  get border(): ChartBorder {
    return this.painted.border;
  }

  get font(): ChartFont {
    const { chart, texts } = this;
    return new ChartFont({
      read: () => readDraft(chart).fonts[texts],
      set: (change) => Object.assign(changeDraft(chart).fonts[texts], change),
    });
  }

  private get painted(): ChartFormat {
    return new ChartFormat("ChartTitleFormat", this.chart, this.place);
  }
}

/** The font is that of all the chart's texts. */
export class ChartAreaFormat extends ChartTextFormat {
  readonly className = "ChartAreaFormat";
  readonly members = chartAreaFormatMembers;

  constructor(chart: HeldChart) {
    super(chart, "", "text");
  }
}

export class ChartTitleFormat extends ChartTextFormat {
  readonly className = "ChartTitleFormat";
  readonly members = chartTitleFormatMembers;

  constructor(chart: HeldChart) {
    super(chart, "chart/title", "title");
  }
}
