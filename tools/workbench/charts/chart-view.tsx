import { BarChart, LineChart, PieChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use as enable } from "echarts/core";
import { LegacyGridContainLabel } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import type { PlacedChart } from "../sheet/sheet-layout";
import type { ChartCells } from "./chart-cells";
import { chartOption } from "./chart-option";
import { readChart } from "./chart-reading";

enable([
  BarChart,
  LineChart,
  PieChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  LegacyGridContainLabel,
  SVGRenderer,
]);

/** A chart of the sheet, drawn from its part and the cells that it shows. */
export function ChartView({ chart, cells }: { readonly chart: PlacedChart; readonly cells: ChartCells }) {
  const element = useRef<HTMLDivElement>(null);
  const { left, top, width, height } = chart.rectangle;
  useEffect(() => {
    if (element.current === null) return undefined;
    const model = readChart(chart.xml, cells);
    if (model === null) {
      element.current.textContent = "A chart of a kind that the workbench does not draw.";
      return undefined;
    }
    const drawing = init(element.current, null, { renderer: "svg", width, height });
    drawing.setOption(chartOption(model));
    return () => drawing.dispose();
  }, [chart.xml, cells, width, height]);
  return (
    <div
      ref={element}
      className="chart"
      role="img"
      aria-label={chart.alternative === "" ? chart.name : chart.alternative}
      style={{ left, top, width, height }}
    />
  );
}
