import type { SheetChart } from "../src";
import type { ChartDescription } from "../src/grid/sheet-description";

/** A bar chart of the block A1:B3 of its sheet. */
export function barChart(name: string, change: Partial<ChartDescription> = {}): SheetChart {
  return {
    name,
    dataSheet: null,
    description: {
      name,
      kind: "barClustered",
      title: "Progress by objective",
      data: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 },
      place: { firstRow: 4, firstColumn: 0, lastRow: 19, lastColumn: 7 },
      colors: ["#1F4E79"],
      legend: "none",
      labels: { numberFormats: ["0%"], point: null },
      valueAxis: { title: null, numberFormat: "0%", min: 0, max: null, visible: true, gridlines: true },
      categoryAxis: { title: null, reversed: true },
      gapWidth: 60,
      ...change,
    },
  };
}
