import type { GridValue } from "@plan-of-action/xlsx/grid";
import { CHART, DRAWING_ML, parseXml, type XmlElement } from "@plan-of-action/xlsx";
import { type ChartCells, textOf } from "./chart-cells";

/** A chart as its part describes it, with the values of its cells. */
export interface ChartModel {
  readonly kind: "column" | "bar" | "line" | "doughnut";
  readonly grouping: "clustered" | "stacked" | "percentStacked";
  readonly title: string;
  readonly legend: LegendPlace | null;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly valueAxis: ValueAxis;
  readonly categoryAxis: { readonly title: string; readonly isReversed: boolean };
  /** The hole of a doughnut and the space between groups of bars, in per cent. */
  readonly hole: number;
  readonly gap: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** `#RRGGBB`; `null` leaves it to who draws. */
  readonly color: string | null;
  /** Of the parts of a doughnut. */
  readonly partColors: readonly (string | null)[];
  /** The labels at its values; `null` for none. */
  readonly labels: {
    readonly numberFormat: string;
    readonly color: string | null;
    readonly place: string;
  } | null;
}

interface ValueAxis {
  readonly title: string;
  readonly numberFormat: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  readonly isVisible: boolean;
  readonly hasGridlines: boolean;
}

type LegendPlace = "top" | "bottom" | "left" | "right";
const LEGENDS: Readonly<Record<string, LegendPlace>> = { t: "top", b: "bottom", l: "left", r: "right" };
const KINDS = {
  barChart: "bar",
  lineChart: "line",
  doughnutChart: "doughnut",
  pieChart: "doughnut",
} as const;
const HOLE = 50;
const GAP = 150;

/** Reads a chart's part; `null` if it is of a kind that is not drawn. */
export function readChart(xml: string, cells: ChartCells): ChartModel | null {
  const chart = parseXml(xml, "the chart").root.child("chart");
  const plot = chart?.child("plotArea")?.elements.find(({ local }) => local in KINDS);
  if (!chart || !plot) return null;
  const kind = KINDS[plot.local as keyof typeof KINDS];
  const legend = chart.child("legend");
  const axes = chart.child("plotArea");
  const series = plot.childrenNamed("ser");
  const categories = series[0]?.child("cat") ?? null;
  return {
    kind: kind === "bar" && valueOf(plot, "barDir") !== "bar" ? "column" : kind,
    grouping: groupingOf(valueOf(plot, "grouping")),
    title: textIn(chart.child("title")),
    legend: legend === null ? null : (LEGENDS[valueOf(legend, "legendPos") ?? ""] ?? "right"),
    categories: (categories === null ? [] : dataOf(categories, cells)).map(textOf),
    series: series.map((element) => readSeries(element, cells)),
    valueAxis: readValueAxis(axes?.child("valAx") ?? null),
    categoryAxis: readCategoryAxis(axes?.child("catAx") ?? null),
    hole: plot.local === "pieChart" ? 0 : Number(valueOf(plot, "holeSize") ?? HOLE),
    gap: Number(valueOf(plot, "gapWidth") ?? GAP),
  };
}

function readSeries(element: XmlElement, cells: ChartCells): ChartSeries {
  const name = element.child("tx");
  const values = element.child("val");
  const points = element.childrenNamed("dPt");
  const isLine = element.parent?.local === "lineChart";
  const look = element.child("spPr");
  return {
    name: name === null ? "" : textOf(dataOf(name, cells)[0]),
    values: (values === null ? [] : dataOf(values, cells)).map((value) =>
      typeof value === "number" ? value : null,
    ),
    color: colorIn(isLine ? (look?.elements.find(({ local }) => local === "ln") ?? null) : look),
    partColors: points.map((point) => colorIn(point.child("spPr"))),
    labels: readLabels(element.child("dLbls")),
  };
}

function readLabels(element: XmlElement | null): ChartSeries["labels"] {
  if (element === null || valueOf(element, "showVal") !== "1") return null;
  return {
    numberFormat: element.child("numFmt")?.get("formatCode") ?? "General",
    color: colorIn(element.child("txPr")),
    place: valueOf(element, "dLblPos") ?? "",
  };
}

function readValueAxis(axis: XmlElement | null): ValueAxis {
  const number = (element: XmlElement | null, local: string) => {
    const value = element === null ? null : valueOf(element, local);
    return value === null ? null : Number(value);
  };
  return {
    title: textIn(axis?.child("title") ?? null),
    numberFormat: axis?.child("numFmt")?.get("formatCode") ?? "General",
    min: number(axis?.child("scaling") ?? null, "min"),
    max: number(axis?.child("scaling") ?? null, "max"),
    step: number(axis, "majorUnit"),
    isVisible: axis !== null && valueOf(axis, "delete") !== "1",
    hasGridlines: axis?.child("majorGridlines") != null,
  };
}

function readCategoryAxis(axis: XmlElement | null): ChartModel["categoryAxis"] {
  const scaling = axis?.child("scaling") ?? null;
  return {
    title: textIn(axis?.child("title") ?? null),
    isReversed: scaling !== null && valueOf(scaling, "orientation") === "maxMin",
  };
}

/** What a reference's cells hold now, else what the chart says that they held. */
function dataOf(element: XmlElement, cells: ChartCells): readonly GridValue[] {
  const [formula] = element.descendants(CHART, "f");
  return (formula === undefined ? null : cells.values(formula.text)) ?? cachedData(element);
}

function cachedData(element: XmlElement): readonly GridValue[] {
  const isNumeric = element.descendants(CHART, "numCache").length > 0;
  const [first] = element.descendants(CHART, "ptCount");
  const values: GridValue[] = Array.from({ length: Number(first?.get("val") ?? 0) }, () => null);
  for (const point of element.descendants(CHART, "pt")) {
    const text = point.child("v")?.text ?? "";
    values[Number(point.get("idx"))] = isNumeric ? Number(text) : text;
  }
  return values;
}

function valueOf(element: XmlElement, local: string): string | null {
  return element.child(local)?.get("val") ?? null;
}

function textIn(element: XmlElement | null): string {
  return (element?.descendants(DRAWING_ML, "t") ?? []).map(({ text }) => text).join("");
}

function colorIn(element: XmlElement | null): string | null {
  const [color] = element?.descendants(DRAWING_ML, "srgbClr") ?? [];
  const rgb = color?.get("val");
  return rgb === undefined || rgb === null ? null : `#${rgb}`;
}

function groupingOf(value: string | null): ChartModel["grouping"] {
  return value === "stacked" || value === "percentStacked" ? value : "clustered";
}
