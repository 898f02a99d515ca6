import { type Place, type Probe, property, read } from "../probe";

/** A chart of two series over three rows. */
function chart(place: Place, type: `${Excel.ChartType}` = "ColumnClustered"): Excel.Chart {
  place.cells(4, 3).values = [
    ["", "Target", "Actual"],
    ["Q1", 10, 8],
    ["Q2", 20, 21],
    ["Q3", 30, 12],
  ];
  return place.sheet.charts.add(type, place.sheet.getRange(place.address(4, 3)), "Columns");
}

const valueAxis = (place: Place) => chart(place).axes.valueAxis;
const series = (place: Place) => chart(place).series.getItemAt(0);
const KINDS = [
  ...["ColumnClustered", "ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked"],
  ...["BarStacked100", "LineMarkers", "Doughnut"],
] as const;

/** Of a label: that it shows values, how, in which colour and on which side. */
function labelled(name: string, needs: string, of: (made: Excel.ChartSeries) => Label): Probe {
  return {
    name,
    needs,
    async ask(place) {
      const made = chart(place, "LineMarkers").series.getItemAt(0);
      const labels = of(made);
      labels.showValue = true;
      labels.numberFormat = "0%";
      labels.format.font.color = "#C00000";
      labels.position = "Top";
      await place.sync();
      await read(place, labels, "showValue,numberFormat,position");
      return [labels.showValue, labels.numberFormat, labels.position];
    },
  };
}
type Label = Excel.ChartDataLabels | Excel.ChartDataLabel;

/** The charts of the summary, the tracking table and the overview. */
export const chartProbes: readonly Probe[] = [
  ...KINDS.map((kind): Probe => ({
    name: `ChartCollection.add of ${kind}`,
    needs: "1.7",
    async ask(place) {
      const made = chart(place, kind);
      const count = made.series.getCount();
      await read(place, made, "chartType");
      return [made.chartType, count.value];
    },
  })),
  property("Chart.name", "1.1", chart, "Poa self-test"),
  {
    name: "Chart.setPosition",
    needs: "1.1",
    async ask(place) {
      chart(place).setPosition(place.address(1, 1, 5), place.address(1, 1, 9));
      await place.sync();
      return "done";
    },
  },
  {
    name: "Chart.delete",
    needs: "1.4",
    async ask(place) {
      const made = chart(place);
      made.name = "Poa self-test gone";
      await place.sync();
      made.delete();
      const gone = place.sheet.charts.getItemOrNullObject("Poa self-test gone");
      await read(place, gone, "name");
      return gone.isNullObject;
    },
  },
  property("ChartTitle.text", "1.1", (place) => chart(place).title, "Targets and actuals"),
  property("ChartTitle.visible", "1.1", (place) => chart(place).title, false),
  {
    name: "ChartTitle.left",
    needs: "1.7",
    async ask(place) {
      const { title } = chart(place);
      title.text = "Targets";
      title.left = 4;
      await place.sync();
      return (await read(place, title, "left")).left < 12;
    },
  },
  ...(["name", "size", "bold", "color"] as const).map((key) =>
    property(
      `ChartFont.${key}`,
      "1.1",
      (place) => {
        const made = chart(place);
        made.title.text = "Targets";
        return made.title.format.font;
      },
      { name: "Arial", size: 14, bold: false, color: "#1F4E79" }[key],
    ),
  ),
  property("ChartFont.size of the whole chart", "1.1", (place) => chart(place).format.font, 9),
  property("ChartLegend.visible", "1.1", (place) => chart(place).legend, false),
  property("ChartLegend.position", "1.1", (place) => chart(place).legend, "Bottom"),
  property("ChartValueAxis.numberFormat", "1.8", valueAxis, "0%"),
  property("ChartValueAxis.minimum", "1.1", valueAxis, 0),
  property("ChartValueAxis.maximum", "1.1", valueAxis, 50),
  property("ChartGridlines.visible", "1.1", (place) => valueAxis(place).majorGridlines, false),
  property("ChartAxisTitle.text", "1.1", (place) => valueAxis(place).title, "Officers trained"),
  property("ChartAxisTitle.visible", "1.1", (place) => valueAxis(place).title, false),
  property("ChartCategoryAxis.reversePlotOrder", "1.7", (place) => chart(place).axes.categoryAxis, true),
  property(
    "ChartAxisTitle.text of categories",
    "1.1",
    (place) => chart(place).axes.categoryAxis.title,
    "Quarter",
  ),
  {
    name: "ChartValueAxis.visible, after all else of the axis",
    needs: "1.8",
    async ask(place) {
      const axis = valueAxis(place);
      axis.numberFormat = "0";
      axis.minimum = 0;
      axis.majorGridlines.visible = false;
      axis.visible = false;
      await place.sync();
      return (await read(place, axis, "visible")).visible;
    },
  },
  property("ChartSeries.gapWidth", "1.7", series, 60),
  property(
    "ChartSeries.gapWidth of a line",
    "1.7",
    (place) => chart(place, "LineMarkers").series.getItemAt(0),
    60,
  ),
  property("ChartSeries.hasDataLabels", "1.7", series, true),
  labelled("ChartDataLabels", "1.8", (made) => {
    made.hasDataLabels = true;
    return made.dataLabels;
  }),
  labelled("ChartDataLabel of a point", "1.8", (made) => {
    made.points.getItemAt(1).hasDataLabel = true;
    return made.points.getItemAt(1).dataLabel;
  }),
  {
    name: "ChartFill.setSolidColor",
    needs: "1.1",
    async ask(place) {
      series(place).format.fill.setSolidColor("#5B9BD5");
      chart(place, "Doughnut").series.getItemAt(0).points.getItemAt(0).format.fill.setSolidColor("#C00000");
      await place.sync();
      return "done";
    },
  },
  property("ChartLineFormat.color", "1.1", (place) => series(place).format.line, "#404040"),
];
