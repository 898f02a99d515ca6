import { booleanArgument } from "../../requests/arguments";
import { changeDraft, readDraft } from "../../open/chart-drafts";
import { invalidArgument } from "../../requests/host-error";
import { ChartPart, flag, keepByPlace } from "./chart-places";
import { ChartFormat } from "./chart-paint";
import { chartLegendMembers } from "./chart-members";

const SIDES = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;

export class ChartLegend extends ChartPart {
  readonly className = "ChartLegend";
  readonly members = chartLegendMembers;

  get visible(): boolean {
    return readDraft(this.chart).hasLegend;
  }

  set visible(value: unknown) {
    changeDraft(this.chart).hasLegend = booleanArgument(value);
  }

  get position(): string {
    const side = this.readSetting("/legendPos@val");
    const set = Object.entries(SIDES).find(([, short]) => short === side)?.[0];
    const { legend } = readDraft(this.chart);
    return set ?? legend.charAt(0).toUpperCase() + legend.slice(1);
  }

  set position(value: unknown) {
    const side = Object.entries(SIDES).find(([name]) => name === value)?.[1];
    if (side === undefined) throw invalidArgument();
    const legend = value === "Top" ? "top" : value === "Right" ? "right" : "bottom";
    changeDraft(this.chart).legend = legend;
    this.writeSetting("/legendPos@val", side);
  }

  get format(): ChartFormat {
    return new ChartFormat("ChartLegendFormat", this.chart, this.place);
  }
}
keepByPlace(ChartLegend, { overlay: flag("/overlay@val", true) });
