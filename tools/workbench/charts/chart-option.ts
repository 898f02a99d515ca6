import type { BarSeriesOption, LineSeriesOption, PieSeriesOption } from "echarts/charts";
import type { GridComponentOption, LegendComponentOption, TitleComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";
import { shownText } from "@plan-of-action/office-host/host";
import type { ChartModel, ChartSeries } from "./chart-reading";

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | PieSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TitleComponentOption
>;

type SeriesOption = BarSeriesOption | LineSeriesOption | PieSeriesOption;

/** Excel's colours of series that have none of their own. */
const SPARE_COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const FONT = "Carlito, 'Noto Sans Thai', 'Noto Sans Khmer', sans-serif";
const INK = "#404040";
const GRIDLINE = "#E3E3E3";
const TITLE_ROOM = 34;
const LEGEND_ROOM = 24;
const AXIS_TITLE_ROOM = 18;

/** What ECharts draws for a chart of a workbook. */
export function chartOption(model: ChartModel): ChartOption {
  const isRound = model.kind === "doughnut";
  return {
    animation: false,
    textStyle: { fontFamily: FONT, fontSize: 12, color: INK },
    color: SPARE_COLORS,
    ...(model.title === ""
      ? {}
      : { title: { text: model.title, left: 8, top: 6, textStyle: { fontSize: 15 } } }),
    ...(model.legend === null ? {} : { legend: legend(model.legend, model.title !== "") }),
    ...(isRound ? {} : axes(model)),
    series: isRound
      ? doughnut(model)
      : model.series.map((series, index) => seriesOption(model, series, index)),
  };
}

function legend(place: NonNullable<ChartModel["legend"]>, hasTitle: boolean): LegendComponentOption {
  const top = hasTitle ? TITLE_ROOM : 6;
  const look = { textStyle: { fontFamily: FONT, fontSize: 12, color: INK }, itemWidth: 12, itemHeight: 10 };
  switch (place) {
    case "top":
      return { ...look, top, left: "center" };
    case "bottom":
      return { ...look, bottom: 4, left: "center" };
    default:
      return { ...look, orient: "vertical", top: "middle", [place]: 6 };
  }
}

function axes(model: ChartModel): ChartOption {
  const { categoryAxis, valueAxis, legend: place } = model;
  const isBar = model.kind === "bar";
  const category = {
    type: "category" as const,
    data: [...model.categories],
    inverse: categoryAxis.isReversed,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: "#A6A6A6" } },
    axisLabel: {
      color: INK,
      interval: 0,
      hideOverlap: false,
      width: isBar ? 150 : 110,
      overflow: "break" as const,
    },
    ...axisTitle(categoryAxis.title),
  };
  const value = {
    type: "value" as const,
    show: valueAxis.isVisible || valueAxis.hasGridlines,
    ...(valueAxis.min === null ? {} : { min: valueAxis.min }),
    ...maximum(model),
    ...(valueAxis.step === null ? {} : { interval: valueAxis.step }),
    axisLine: { show: false },
    axisLabel: {
      show: valueAxis.isVisible,
      color: INK,
      formatter: (number: number) => shownText(number, valueAxis.numberFormat, false),
    },
    splitLine: { show: valueAxis.hasGridlines, lineStyle: { color: GRIDLINE } },
    ...axisTitle(valueAxis.title),
  };
  const grid = {
    left: 10 + (place === "left" ? 100 : 0) + (axisTitleOf(model, "left") === "" ? 0 : AXIS_TITLE_ROOM),
    right: 18 + (place === "right" ? 110 : 0),
    top: (model.title === "" ? 10 : TITLE_ROOM) + (place === "top" ? LEGEND_ROOM : 0) + 8,
    bottom:
      8 +
      (place === "bottom" ? LEGEND_ROOM : 0) +
      (axisTitleOf(model, "bottom") === "" ? 0 : AXIS_TITLE_ROOM),
    containLabel: true,
  };
  return isBar ? { grid, xAxis: value, yAxis: category } : { grid, xAxis: category, yAxis: value };
}

function axisTitleOf({ kind, categoryAxis, valueAxis }: ChartModel, side: "left" | "bottom"): string {
  return (kind === "bar") === (side === "left") ? categoryAxis.title : valueAxis.title;
}

function axisTitle(name: string) {
  return name === "" ? {} : { name, nameLocation: "middle" as const, nameGap: 28 };
}

/** Stacks of shares end at the whole. */
function maximum({ grouping, valueAxis }: ChartModel): { max?: number } {
  if (valueAxis.max !== null) return { max: valueAxis.max };
  return grouping === "percentStacked" ? { max: 1 } : {};
}

function seriesOption(model: ChartModel, series: ChartSeries, index: number): SeriesOption {
  const color = series.color ?? SPARE_COLORS[index % SPARE_COLORS.length] ?? INK;
  const shared = {
    name: series.name,
    data: series.values.map((value, category) => ({ value: drawnValue(model, value, category), raw: value })),
    label: label(model.kind, series),
  };
  if (model.kind === "line") {
    return {
      ...shared,
      type: "line",
      color,
      lineStyle: { width: 2.25, color },
      symbol: "circle",
      symbolSize: 7,
    };
  }
  return {
    ...shared,
    type: "bar",
    itemStyle: { color },
    ...(model.grouping === "clustered" ? {} : { stack: "all" }),
    // Excel gives the space in per cent of a bar, ECharts in per cent of the whole group.
    barCategoryGap: `${(100 * model.gap) / (model.gap + 100 * barsAGroup(model))}%`,
    barGap: "0%",
  };
}

function barsAGroup({ grouping, series }: ChartModel): number {
  return grouping === "clustered" ? Math.max(1, series.length) : 1;
}

/** A share of its group where the groups are shown as wholes. */
function drawnValue({ grouping, series }: ChartModel, value: number | null, category: number): number | null {
  if (grouping !== "percentStacked" || value === null) return value;
  const whole = series.reduce((sum, { values }) => sum + Math.abs(values[category] ?? 0), 0);
  return whole === 0 ? 0 : value / whole;
}

type LabelPlace = "top" | "bottom" | "inside" | "right";

/** Where labels are by the name that the file has for it; beyond a bar's end where it says nothing. */
function labelPlace(kind: ChartModel["kind"], place: string): LabelPlace {
  const named: Readonly<Record<string, LabelPlace>> = { t: "top", b: "bottom", ctr: "inside", r: "right" };
  return named[place] ?? (kind === "bar" ? "right" : kind === "doughnut" ? "inside" : "top");
}

function label(kind: ChartModel["kind"], { labels }: ChartSeries) {
  if (labels === null) return { show: false };
  return {
    show: true,
    position: labelPlace(kind, labels.place),
    color: labels.color ?? INK,
    fontSize: 12,
    formatter: ({ data }: { data: unknown }) => labelText(data, labels.numberFormat),
  };
}

function labelText(data: unknown, numberFormat: string): string {
  const raw = typeof data === "object" && data !== null && "raw" in data ? data.raw : null;
  return typeof raw === "number" ? shownText(raw, numberFormat, false) : "";
}

function doughnut(model: ChartModel): PieSeriesOption[] {
  return model.series.map((series) => ({
    type: "pie" as const,
    name: series.name,
    radius: [`${0.72 * model.hole}%`, "72%"],
    center: ["50%", "55%"],
    label: label(model.kind, series),
    data: series.values.map((value, index) => ({
      name: model.categories[index] ?? "",
      value: value ?? 0,
      raw: value,
      itemStyle: {
        color: series.partColors[index] ?? SPARE_COLORS[index % SPARE_COLORS.length] ?? INK,
        borderColor: "#ffffff",
      },
    })),
  }));
}
