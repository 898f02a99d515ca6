import {
  type ChartDescription,
  type ChartFont,
  type ChartKind,
  type ChartLabels,
  formatAddress,
} from "@plan-of-action/xlsx/grid";
import { areaAddress } from "../addresses";

/** Charts whose names begin so are the product's; all others are the user's. */
export const OWN_CHART_PREFIX = "Poa";

const TYPES: Readonly<Record<ChartKind, `${Excel.ChartType}`>> = {
  columnClustered: "ColumnClustered",
  columnStacked: "ColumnStacked",
  columnStacked100: "ColumnStacked100",
  barClustered: "BarClustered",
  barStacked: "BarStacked",
  barStacked100: "BarStacked100",
  line: "LineMarkers",
  doughnut: "Doughnut",
};

/** In points from the chart's edge. */
const TITLE_LEFT = 4;

const LEGENDS = { top: "Top", bottom: "Bottom", right: "Right" } as const;

/** About the bytes that a chart takes in a request. */
export const CHART_BYTES = 8_000;

/** Draws a chart next to what it shows. */
export function drawChart(sheet: Excel.Worksheet, description: ChartDescription): void {
  const { kind, data, place, name } = description;
  // "Auto" decides differently on the web, so say which way the series run.
  const chart = sheet.charts.add(TYPES[kind], sheet.getRange(areaAddress(data)), "Columns");
  chart.name = name;
  chart.title.text = description.title;
  setFonts(chart, description);
  chart.setPosition(
    formatAddress(place.firstRow, place.firstColumn),
    formatAddress(place.lastRow, place.lastColumn),
  );
  chart.legend.visible = description.legend !== "none";
  if (description.legend !== "none") chart.legend.position = LEGENDS[description.legend];
  if (kind !== "doughnut") drawAxes(chart.axes, description);
  drawSeries(chart, description);
}

function drawAxes({ valueAxis, categoryAxis }: Excel.ChartAxes, description: ChartDescription): void {
  const { title, numberFormat, min, max, visible, gridlines } = description.valueAxis;
  valueAxis.numberFormat = numberFormat;
  if (min !== null) valueAxis.minimum = min;
  if (max !== null) valueAxis.maximum = max;
  valueAxis.majorGridlines.visible = gridlines;
  nameAxis(valueAxis, title);
  categoryAxis.reversePlotOrder = description.categoryAxis.reversed;
  nameAxis(categoryAxis, description.categoryAxis.title);
  // The last: of an axis that is hidden, Excel refuses all else.
  if (!visible) valueAxis.visible = false;
}

function nameAxis(axis: Excel.ChartAxis, title: string | null): void {
  axis.title.visible = title !== null;
  if (title !== null) axis.title.text = title;
}

/** The title is at the left, above the beginning of what it is about. */
function setFonts(chart: Excel.Chart, { fonts }: ChartDescription): void {
  chart.title.left = TITLE_LEFT;
  if (fonts === undefined) return;
  setFont(chart.format.font, fonts.text);
  setFont(chart.title.format.font, fonts.title);
}

function setFont(font: Excel.ChartFont, { name, size, bold, color }: ChartFont): void {
  font.name = name;
  font.size = size;
  font.bold = bold;
  font.color = color;
}

function drawSeries(chart: Excel.Chart, description: ChartDescription): void {
  const { kind, data, colors, outline, labels, gapWidth } = description;
  const count = data.lastColumn - data.firstColumn;
  for (let index = 0; index < count; index++) {
    const series = chart.series.getItemAt(index);
    if (labels === null) series.hasDataLabels = false;
    else label(series, labels, index);
    if (kind === "doughnut") colorParts(series, data.lastRow - data.firstRow, colors);
    else colorSeries(series, kind, colors[index % colors.length]);
    if (outline !== undefined && kind !== "line") series.format.line.color = outline;
    if (kind !== "doughnut" && kind !== "line") series.gapWidth = gapWidth;
  }
}

/** Labels all points of a series, or the one that is to be labelled. */
function label(series: Excel.ChartSeries, look: ChartLabels, index: number): void {
  const { numberFormats, colors, sides, point } = look;
  const format = numberFormats[index] ?? numberFormats.at(-1) ?? "General";
  const color = colors?.[index];
  const side = sides?.[index];
  const labels = point === null ? series.dataLabels : series.points.getItemAt(point).dataLabel;
  if (point === null) series.hasDataLabels = true;
  else series.points.getItemAt(point).hasDataLabel = true;
  labels.showValue = true;
  labels.numberFormat = format;
  if (color !== undefined) labels.format.font.color = color;
  if (side !== undefined) labels.position = side === "above" ? "Top" : "Bottom";
}

function colorSeries(series: Excel.ChartSeries, kind: ChartKind, color: string | undefined): void {
  if (color === undefined) return;
  if (kind === "line") series.format.line.color = color;
  else series.format.fill.setSolidColor(color);
}

function colorParts(series: Excel.ChartSeries, parts: number, colors: readonly string[]): void {
  for (let part = 0; part < parts; part++) {
    const color = colors[part % colors.length];
    if (color !== undefined) series.points.getItemAt(part).format.fill.setSolidColor(color);
  }
}
