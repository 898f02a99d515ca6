import { openWorkbookFile } from "@plan-of-action/xlsx";
import { hosted, loaded, refusal } from "./hosting";

const QUARTERS = [
  ["Quarter", "Planned", "Actual"],
  ["Q1", 4, 3],
  ["Q2", 6, 5],
];

/** A new sheet with a chart of its first cells. */
async function withChart(
  type: `${Excel.ChartType}`,
  draw: (chart: Excel.Chart, sheet: Excel.Worksheet) => Promise<void>,
) {
  const workbook = hosted();
  await workbook.onSheet(async (sheet) => {
    sheet.getRange("A1:C3").values = QUARTERS;
    await draw(sheet.charts.add(type, sheet.getRange("A1:C3"), "Columns"), sheet);
  });
  return workbook.file;
}

describe("charts", () => {
  it("are described by what is set and written to the file when the request ends", async () => {
    const file = await withChart("ColumnStacked", async (chart) => {
      chart.name = "PoaProgress";
      chart.title.text = "Planned and actual";
      chart.setPosition("E2", "L16");
      chart.legend.position = "Top";
      const { valueAxis, categoryAxis } = chart.axes;
      Object.assign(valueAxis, { minimum: 0, maximum: 10, numberFormat: "0" });
      valueAxis.title.text = "Workshops";
      valueAxis.majorGridlines.visible = false;
      valueAxis.visible = false;
      categoryAxis.reversePlotOrder = true;
      const [planned, actual] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      planned.format.fill.setSolidColor("#1F4E79");
      actual.format.fill.setSolidColor("#C55A11");
      for (const series of [planned, actual]) {
        series.hasDataLabels = true;
        series.dataLabels.numberFormat = "0.0";
        series.gapWidth = 60;
      }
      await chart.context.sync();
    });
    expect(file.sheets[0]?.charts).toMatchObject([
      {
        name: "PoaProgress",
        dataSheet: "Sheet1",
        description: {
          kind: "columnStacked",
          title: "Planned and actual",
          data: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 2 },
          place: { firstRow: 1, firstColumn: 4, lastRow: 15, lastColumn: 11 },
          colors: ["#1F4E79", "#C55A11"],
          legend: "top",
          labels: { numberFormats: ["0.0", "0.0"], point: null },
          valueAxis: {
            title: "Workshops",
            numberFormat: "0",
            min: 0,
            max: 10,
            visible: false,
            gridlines: false,
          },
          categoryAxis: { title: null, reversed: true },
          gapWidth: 60,
        },
      },
    ]);
    expect(openWorkbookFile(file.save()).sheets[0]?.charts.map(({ name }) => name)).toEqual(["PoaProgress"]);
  });

  it("have fonts, lines around their bars and one labelled point", async () => {
    const file = await withChart("BarStacked", async (chart) => {
      Object.assign(chart.format.font, {
        name: "Khmer OS Battambang",
        size: 9,
        bold: false,
        color: "#1B2733",
      });
      Object.assign(chart.title.format.font, { size: 11, bold: true });
      chart.title.left = 4;
      for (const index of [0, 1]) {
        const series = chart.series.getItemAt(index);
        series.format.line.color = "#FFFFFF";
        const last = series.points.getItemAt(1);
        last.hasDataLabel = true;
        last.dataLabel.numberFormat = "0%";
        last.dataLabel.format.font.color = "#123456";
      }
      await chart.context.sync();
    });
    const text = { name: "Khmer OS Battambang", size: 9, bold: false, color: "#1B2733" };
    expect(file.sheets[0]?.charts[0]?.description).toMatchObject({
      fonts: { title: { ...text, size: 11, bold: true }, text },
      outline: "#FFFFFF",
      labels: { numberFormats: ["0%", "0%"], colors: ["#123456", "#123456"], point: 1 },
    });
  });

  it("are changed and deleted by later requests", async () => {
    const file = await withChart("LineMarkers", async (chart, sheet) => {
      await chart.context.sync();
      chart.title.text = "Later";
      chart.series.getItemAt(0).format.line.color = "#FF0000";
      await loaded(chart, "name,chartType,title/text,legend/visible,legend/position");
      expect([chart.name, chart.chartType, chart.title.text]).toEqual(["Chart 1", "LineMarkers", "Later"]);
      expect(chart.legend.toJSON()).toMatchObject({ visible: true, position: "Bottom" });
      sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns").delete();
    });
    const [chart, ...others] = file.sheets[0]?.charts ?? [];
    expect(chart?.description).toMatchObject({ title: "Later", kind: "line" });
    expect(chart?.description?.colors[0]).toBe("#FF0000");
    expect(others).toEqual([]);
  });

  it("colour the parts of a doughnut, which has no axes", async () => {
    const file = await withChart("Doughnut", async (chart) => {
      const { points } = chart.series.getItemAt(0);
      points.getItemAt(1).format.fill.setSolidColor("#00B050");
      await loaded(points, "count");
      expect(points.count).toBe(2);
    });
    expect(file.sheets[0]?.charts[0]?.description?.colors).toEqual(["#4472C4", "#00B050"]);
    const axes = withChart("Doughnut", async (chart) => {
      chart.axes.valueAxis.visible = false;
      await chart.context.sync();
    });
    expect(await refusal(axes)).toMatchObject({ code: "ItemNotFound", location: "Chart.axes" });
  });

  it("have nothing to set of an axis that is hidden", async () => {
    const axes = withChart("ColumnClustered", async (chart) => {
      chart.axes.valueAxis.visible = false;
      chart.axes.valueAxis.minimum = 0;
      await chart.context.sync();
    });
    expect(await refusal(axes)).toMatchObject({ code: "InvalidOperation", location: "ChartAxis.minimum" });
  });

  it("are listed and found by name", async () => {
    await withChart("ColumnClustered", async (chart, sheet) => {
      chart.name = "PoaFirst";
      const missing = sheet.charts.getItemOrNullObject("PoaSecond");
      await loaded(sheet.charts, "items/name,count");
      expect(sheet.charts.items.map(({ name }) => name)).toEqual(["PoaFirst"]);
      expect([sheet.charts.count, missing.isNullObject]).toEqual([1, true]);
      const series = await loaded(sheet.charts.getItem("poafirst").series, "items/name,count");
      expect(series.items.map(({ name }) => name)).toEqual(["Planned", "Actual"]);
    });
  });

  it("have each a name of its own on the sheet", async () => {
    const rename = withChart("Line", async (chart, sheet) => {
      chart.name = "One";
      sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns").name = "ONE";
      await chart.context.sync();
    });
    expect(await refusal(rename)).toMatchObject({ code: "ItemAlreadyExists", location: "Chart.name" });
  });

  it.each<[string, string, (chart: Excel.Chart, sheet: Excel.Worksheet) => void]>([
    [
      "of a type that is not drawn",
      "NotImplemented",
      (_, sheet) => sheet.charts.add("Sunburst", sheet.getRange("A1:B3")),
    ],
    [
      "a series too many",
      "InvalidArgument",
      (chart) => chart.series.getItemAt(2).format.fill.setSolidColor("#000000"),
    ],
    [
      "with labels where their kind has none",
      "InvalidArgument",
      (chart) => Object.assign(chart.series.getItemAt(0).dataLabels, { position: "Left" }),
    ],
    [
      "a gap too wide",
      "InvalidArgument",
      (chart) => Object.assign(chart.series.getItemAt(0), { gapWidth: 501 }),
    ],
  ])("are refused %s", async (_, code, draw) => {
    const batch = withChart("ColumnClustered", async (chart, sheet) => {
      draw(chart, sheet);
      await chart.context.sync();
    });
    expect(await refusal(batch)).toMatchObject({ code });
  });

  it.each(["LineMarkers", "Doughnut"] as const)("have no gaps between the points of a %s", async (kind) => {
    const batch = withChart(kind, async (chart) => {
      chart.series.getItemAt(0).gapWidth = 60;
      await chart.context.sync();
    });
    expect(await refusal(batch)).toMatchObject({
      code: "InvalidArgument",
      location: "ChartSeries.gapWidth",
    });
  });
});
