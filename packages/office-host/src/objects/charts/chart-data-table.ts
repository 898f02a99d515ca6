import { ChartFormat } from "./chart-paint";
import { ChartPart, flag, keepByPlace, presence } from "./chart-places";
import { chartDataTableMembers } from "./chart-members";

/** The table of its values below a chart. */
export class ChartDataTable extends ChartPart {
  readonly className = "ChartDataTable";
  readonly members = chartDataTableMembers;

  get format(): ChartFormat {
    return new ChartFormat("ChartDataTableFormat", this.chart, this.place);
  }
}
keepByPlace(ChartDataTable, {
  visible: presence("", false),
  showHorizontalBorder: flag("/showHorzBorder@val", true),
  showVerticalBorder: flag("/showVertBorder@val", true),
  showOutlineBorder: flag("/showOutline@val", true),
  showLegendKey: flag("/showKeys@val", true),
});
