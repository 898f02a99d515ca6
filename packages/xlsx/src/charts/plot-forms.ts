/** How a kind of chart is drawn: the element of its plot (ECMA-376 part 1, 21.2.2) and what it says. */
export interface PlotForm {
  readonly element: PlotElement;
  readonly grouping?: Grouping;
  /** Whether bars are horizontal or vertical. */
  readonly direction?: "bar" | "col";
  /** Of a radar or a scatter chart. */
  readonly style?: "standard" | "marker" | "filled" | "lineMarker" | "smoothMarker";
  /** Of bars in space. */
  readonly shape?: "box" | "cone" | "cylinder" | "pyramid";
  readonly markers?: boolean;
  /** Whether a scatter chart joins its points. */
  readonly lines?: boolean;
}

export type PlotElement =
  | "areaChart"
  | "bar3DChart"
  | "barChart"
  | "bubbleChart"
  | "doughnutChart"
  | "lineChart"
  | "pieChart"
  | "radarChart"
  | "scatterChart";

type Grouping = "clustered" | "standard" | "stacked" | "percentStacked";
type Direction = "bar" | "col";

const bars = (direction: Direction, grouping: Grouping): PlotForm => ({
  element: "barChart",
  direction,
  grouping,
});
const solids = (shape: PlotForm["shape"], direction: Direction, grouping: Grouping): PlotForm => ({
  element: "bar3DChart",
  direction,
  grouping,
  ...(shape === undefined ? {} : { shape }),
});
const lines = (grouping: Grouping, markers: boolean): PlotForm => ({
  element: "lineChart",
  grouping,
  markers,
});
const areas = (grouping: Grouping): PlotForm => ({ element: "areaChart", grouping });
const scatter = (style: "lineMarker" | "smoothMarker", joined: boolean, markers: boolean): PlotForm => ({
  element: "scatterChart",
  style,
  lines: joined,
  markers,
});

/** The kinds of charts that can be written, by Excel's names (`Excel.ChartType`). */
export const PLOT_FORMS: ReadonlyMap<string, PlotForm> = new Map(
  Object.entries({
    ColumnClustered: bars("col", "clustered"),
    ColumnStacked: bars("col", "stacked"),
    ColumnStacked100: bars("col", "percentStacked"),
    BarClustered: bars("bar", "clustered"),
    BarStacked: bars("bar", "stacked"),
    BarStacked100: bars("bar", "percentStacked"),
    "3DColumnClustered": solids("box", "col", "clustered"),
    "3DColumnStacked": solids("box", "col", "stacked"),
    "3DColumnStacked100": solids("box", "col", "percentStacked"),
    "3DBarClustered": solids("box", "bar", "clustered"),
    "3DBarStacked": solids("box", "bar", "stacked"),
    "3DBarStacked100": solids("box", "bar", "percentStacked"),
    CylinderColClustered: solids("cylinder", "col", "clustered"),
    CylinderColStacked: solids("cylinder", "col", "stacked"),
    CylinderBarClustered: solids("cylinder", "bar", "clustered"),
    CylinderCol: solids("cylinder", "col", "standard"),
    ConeColClustered: solids("cone", "col", "clustered"),
    PyramidColClustered: solids("pyramid", "col", "clustered"),
    Line: lines("standard", false),
    LineMarkers: lines("standard", true),
    LineStacked: lines("stacked", false),
    LineMarkersStacked: lines("stacked", true),
    LineStacked100: lines("percentStacked", false),
    LineMarkersStacked100: lines("percentStacked", true),
    Area: areas("standard"),
    AreaStacked: areas("stacked"),
    AreaStacked100: areas("percentStacked"),
    Pie: { element: "pieChart" },
    Doughnut: { element: "doughnutChart" },
    XYScatter: scatter("lineMarker", false, true),
    XYScatterLines: scatter("lineMarker", true, true),
    XYScatterLinesNoMarkers: scatter("lineMarker", true, false),
    XYScatterSmooth: scatter("smoothMarker", true, true),
    XYScatterSmoothNoMarkers: scatter("smoothMarker", true, false),
    Bubble: { element: "bubbleChart" },
    Radar: { element: "radarChart", style: "standard" },
    RadarMarkers: { element: "radarChart", style: "marker" },
    RadarFilled: { element: "radarChart", style: "filled" },
  } satisfies Record<string, PlotForm>),
);
