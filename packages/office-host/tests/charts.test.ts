import { openWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { hosted, loaded, refusal } from "./hosting";
import { strFromU8, unzipSync } from "fflate";
import { errorsOf, VALIDATOR } from "../../../tools/quality/oracles/validator";
import { existsSync } from "node:fs";

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

describe("chart kinds", () => {
  const SALES = [
    ["Product", "Qtr1", "Qtr2", "Qtr3", "Qtr4"],
    ["Frames", 5000, 7000, 6544, 4377],
    ["Saddles", 400, 323, 276, 651],
  ];

  type Draw = (sheet: Excel.Worksheet) => Excel.Chart | Promise<Excel.Chart>;

  /** A workbook with the sales and a chart. */
  async function drawn(draw: Draw): Promise<WorkbookFile> {
    const { file, onSheet } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:E3").values = SALES;
      await draw(sheet);
      await sheet.context.sync();
    });
    return file;
  }

  function chartPart(file: WorkbookFile): string {
    const parts = unzipSync(file.save());
    const name = Object.keys(parts).find((part) => part.startsWith("xl/charts/chart")) ?? "";
    return strFromU8(parts[name] ?? new Uint8Array());
  }

  /** The cells that the series of a chart show: name, categories and values of each. */
  function sourcesOf(file: WorkbookFile): string[][] {
    const series = chartPart(file).match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
    return series.map((xml) => [...xml.matchAll(/<c:f>Sheet1!(.*?)<\/c:f>/g)].map((match) => match[1] ?? ""));
  }

  describe("the series of a chart", () => {
    it.each<[string, string, "Auto" | "Columns" | "Rows" | undefined, string[][]]>([
      [
        "rows where it has more columns",
        "A1:E3",
        "Auto",
        [
          ["$A$2", "$B$1:$E$1", "$B$2:$E$2"],
          ["$A$3", "$B$1:$E$1", "$B$3:$E$3"],
        ],
      ],
      ["columns where it has more rows", "A1:B3", "Auto", [["$B$1", "$A$2:$A$3", "$B$2:$B$3"]]],
      [
        "columns where it is said",
        "A1:C3",
        "Columns",
        [
          ["$B$1", "$A$2:$A$3", "$B$2:$B$3"],
          ["$C$1", "$A$2:$A$3", "$C$2:$C$3"],
        ],
      ],
      [
        "rows where it is said",
        "A1:B3",
        "Rows",
        [
          ["$A$2", "$B$1", "$B$2"],
          ["$A$3", "$B$1", "$B$3"],
        ],
      ],
      ["without names above numbers alone", "B2:C3", undefined, [["$B$2:$B$3"], ["$C$2:$C$3"]]],
    ])("are %s", async (_, address, by, wanted) => {
      const file = await drawn((sheet) => sheet.charts.add("Line", sheet.getRange(address), by));
      expect(sourcesOf(file)).toEqual(wanted);
    });

    it("are numbered where no cell names them, and can be named", async () => {
      const { onSheet } = hosted();
      await onSheet(async (sheet) => {
        sheet.getRange("A1:E3").values = SALES;
        const { series } = sheet.charts.add("Pie", sheet.getRange("B2:C3"));
        await loaded(series, "items/name");
        expect(series.items.map(({ name }) => name)).toEqual(["Series1", "Series2"]);
        series.getItemAt(1).name = "Second";
        expect((await loaded(series.getItemAt(1), "name")).name).toBe("Second");
      });
    });

    it("are added, given their cells, drawn in another order, and deleted with what was set of them", async () => {
      const file = await drawn(async (sheet) => {
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
        const added = chart.series.add("Qtr2");
        added.setValues(sheet.getRange("C2:C3"));
        added.setXAxisValues(sheet.getRange("A2:A3"));
        added.plotOrder = 0;
        added.format.fill.setSolidColor("#00FF00");
        await loaded(chart.series, "count,items/plotOrder");
        expect(chart.series.items.map(({ plotOrder }) => plotOrder)).toEqual([1, 0]);
        chart.series.getItemAt(0).delete();
        return chart;
      });
      expect(sourcesOf(file)).toEqual([["$A$2:$A$3", "$C$2:$C$3"]]);
      expect(chartPart(file)).toMatch(/<c:tx><c:v>Qtr2<\/c:v><\/c:tx>.*00FF00/s);
    });

    it("tell the cells and the numbers that they show", async () => {
      const { onSheet } = hosted();
      await onSheet(async (sheet) => {
        sheet.getRange("A1:E3").values = SALES;
        const first = sheet.charts.add("Line", sheet.getRange("A1:E3"), "Rows").series.getItemAt(0);
        const cells = first.getDimensionDataSourceString("Values");
        const values = first.getDimensionValues("Values");
        await sheet.context.sync();
        expect([cells.value, values.value]).toEqual(["Sheet1!B2:E2", [5000, 7000, 6544, 4377]]);
      });
    });
  });

  /** What is set, and what the chart's part then says. */
  const SETTINGS: readonly (readonly [string, (chart: Excel.Chart) => void, RegExp])[] = [
    [
      "a legend's fill and font",
      ({ legend }) => {
        legend.format.fill.setSolidColor("white");
        legend.format.font.size = 8;
      },
      /<c:legend>.*<a:srgbClr val="FFFFFF"\/>.*sz="800".*<\/c:legend>/s,
    ],
    [
      "labels of all series",
      (chart) => Object.assign(chart.dataLabels.format.font, { size: 15, color: "black" }),
      /<c:dLbls>.*sz="1500".*<c:showVal val="0"\/>/s,
    ],
    [
      "labels of a series",
      (chart) =>
        Object.assign(chart.series.getItemAt(0).dataLabels, {
          showValue: true,
          showSeriesName: true,
          position: "Top",
        }),
      /<c:dLblPos val="t"\/>.*<c:showVal val="1"\/>.*<c:showSerName val="1"\/>/s,
    ],
    [
      "labels of some points",
      (chart) => {
        const { points } = chart.series.getItemAt(0);
        points.getItemAt(0).hasDataLabel = true;
        points.getItemAt(1).hasDataLabel = true;
      },
      /<c:dLbl><c:idx val="0"\/>.*<c:dLbl><c:idx val="1"\/>/s,
    ],
    [
      "an axis in thousands",
      ({ axes }) => Object.assign(axes.valueAxis, { displayUnit: "Thousands" }),
      /<c:dispUnits><c:builtInUnit val="thousands"\/><c:dispUnitsLbl\/><\/c:dispUnits>/,
    ],
    [
      "an axis of powers",
      ({ axes }) => Object.assign(axes.valueAxis, { scaleType: "Logarithmic", logBase: 100 }),
      /<c:scaling><c:logBase val="100"\/>/,
    ],
    ["where axes cross", ({ axes }) => axes.valueAxis.setPositionAt(100), /<c:crossesAt val="100"\/>/],
    [
      "marks and texts of an axis",
      ({ axes }) =>
        Object.assign(axes.categoryAxis, {
          majorTickMark: "Outside",
          tickLabelPosition: "High",
          tickLabelSpacing: 2,
        }),
      /<c:majorTickMark val="out"\/>.*<c:tickLblPos val="high"\/>.*<c:tickLblSkip val="2"\/>/s,
    ],
    [
      "lines across an axis",
      ({ axes }) => {
        axes.valueAxis.minorGridlines.visible = true;
        axes.valueAxis.majorGridlines.format.line.color = "#585858";
      },
      /<c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="585858"\/>.*<c:minorGridlines/s,
    ],
    [
      "the title of an axis",
      ({ axes }) => Object.assign(axes.categoryAxis.title, { text: "Quarter" }),
      /<c:title><c:tx>.*Quarter.*<\/c:title>/s,
    ],
    [
      "marks of a series",
      (chart) =>
        Object.assign(chart.series.getItemAt(0), {
          markerStyle: "Star",
          markerSize: 12,
          markerForegroundColor: "black",
        }),
      /<c:symbol val="star"\/><c:size val="12"\/>.*000000/s,
    ],
    [
      "a trendline",
      (chart) => {
        chart.series.getItemAt(0).trendlines.add("Polynomial").format.line.color = "#FF0000";
      },
      /<c:trendline><c:spPr>.*FF0000.*<c:trendlineType val="poly"\/><c:order val="2"\/>/s,
    ],
    [
      "a table of the data",
      (chart) => {
        const table = chart.getDataTable();
        table.visible = true;
        table.showHorizontalBorder = false;
        table.format.border.color = "blue";
      },
      /<c:dTable><c:showHorzBorder val="0"\/>.*0000FF/s,
    ],
    [
      "a line around its title",
      ({ title }) => {
        title.text = "Sales";
        title.format.border.lineStyle = "Dash";
      },
      /<c:title>.*<a:prstDash val="dash"\/>/s,
    ],
  ];

  describe("what is set of a chart of lines", () => {
    it.each(SETTINGS)("says %s", async (_, set, wanted) => {
      const file = await drawn((sheet) => {
        const chart = sheet.charts.add("Line", sheet.getRange("A1:E3"), "Auto");
        set(chart);
        return chart;
      });
      expect(chartPart(file)).toMatch(wanted);
    });

    it("is read back, also by later requests", async () => {
      const { onSheet } = hosted();
      await onSheet(async (sheet) => {
        sheet.getRange("A1:E3").values = SALES;
        const chart = sheet.charts.add("Line", sheet.getRange("A1:E3"));
        chart.axes.valueAxis.displayUnit = "Hundreds";
        chart.axes.categoryAxis.position = "Maximum";
        chart.legend.position = "Left";
        await sheet.context.sync();
        const axis = await loaded(chart.axes.valueAxis, "displayUnit,showDisplayUnitLabel,scaleType");
        expect(axis.toJSON()).toMatchObject({
          displayUnit: "Hundreds",
          showDisplayUnitLabel: true,
          scaleType: "Linear",
        });
        expect((await loaded(chart.axes.categoryAxis, "position")).position).toBe("Maximum");
        expect((await loaded(chart.legend, "position")).position).toBe("Left");
      });
    });
  });

  describe("where a chart lies", () => {
    it("is told and set in points", async () => {
      const file = await drawn(async (sheet) => {
        const chart = sheet.charts.add("Pie", sheet.getRange("A1:B3"));
        chart.setPosition("A5", "B6");
        await loaded(chart, "left,top,width,height");
        expect([chart.left, chart.top, chart.width, chart.height]).toEqual([0, 60, 96, 30]);
        Object.assign(chart, { left: 60, width: 300, height: 150 });
        expect((await loaded(chart, "left")).left).toBe(60);
        return chart;
      });
      const { place } = file.sheets[0]!.drawnCharts()[0]!;
      expect(place.from).toEqual({ row: 4, column: 1, rowOffset: 0, columnOffset: 152_400 });
      expect(place.to).toMatchObject({ row: 14, column: 7 });
    });
  });

  const KINDS: readonly `${Excel.ChartType}`[] = [
    ...(["ColumnClustered", "ColumnStacked100", "BarStacked", "3DBarClustered", "CylinderCol"] as const),
    ...(["Line", "LineMarkers", "LineStacked", "Area", "AreaStacked100", "Pie", "Doughnut"] as const),
    ...(["XYScatter", "XYScatterSmoothNoMarkers", "Bubble", "Radar", "RadarFilled"] as const),
  ];

  (existsSync(VALIDATOR) ? describe : describe.skip)("the Open XML SDK", () => {
    it("finds nothing wrong in charts of all kinds with all that can be set", async () => {
      const { file, onSheet } = hosted();
      await onSheet(async (sheet) => {
        sheet.getRange("A1:E3").values = SALES;
        for (const kind of KINDS) {
          const chart = sheet.charts.add(kind, sheet.getRange("A1:E3"));
          chart.title.text = kind;
          chart.dataLabels.format.font.size = 9;
          chart.legend.format.fill.setSolidColor("white");
          chart.series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor("pink");
        }
        const lines = sheet.charts.add("LineMarkers", sheet.getRange("A1:E3"), "Columns");
        for (const [, set] of SETTINGS) set(lines);
        await sheet.context.sync();
      });
      expect([...(await errorsOf(file.save()))]).toEqual([]);
    });
  });

  it("has no axes in a pie, and no bubbles from other sheets", async () => {
    const { onSheet, run } = hosted();
    const axes = onSheet((sheet) =>
      loaded(sheet.charts.add("Pie", sheet.getRange("A1:B3")).axes.valueAxis, "minimum"),
    );
    expect(await refusal(axes)).toMatchObject({ code: "ItemNotFound", location: "Chart.axes" });
    const foreign = run(async (context) => {
      const [first, second] = [
        context.workbook.worksheets.getFirst(),
        context.workbook.worksheets.add("Other"),
      ];
      const series = first.charts.add("Line", first.getRange("A1:B3")).series.add("Far");
      series.setValues(second.getRange("A1:A3"));
      await context.sync();
    });
    expect(await refusal(foreign)).toMatchObject({
      code: "NotImplemented",
      location: "ChartSeries.setValues",
    });
  });
});
