import { readFileSync } from "node:fs";
import { newWorkbookFile, openWorkbookFile, XlsxError, type SheetFile, type WorkbookFile } from "../src";
import type { ChartDescription, ChartKind } from "../src/grid/sheet-description";
import { readParts, zipParts } from "./compose-package";
import { barChart } from "./describe-chart";

const VALUES = [
  ["Objective", "On track", "Off track"],
  ["1. Law & order", 4, 1],
  ["2. Capacity", 3, null],
];

function fill(sheet: SheetFile): void {
  VALUES.forEach((row, at) =>
    row.forEach((value, column) => sheet.setCell(at, column, { value, formula: null })),
  );
}

function firstSheet(workbook: WorkbookFile): SheetFile {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** The XML of a chart over two series on a sheet of that name. */
function chartXmlOf(change: Partial<ChartDescription>, sheetName = "Summary 2024 Q2"): string {
  const workbook = newWorkbookFile();
  const sheet = firstSheet(workbook);
  sheet.name = sheetName;
  fill(sheet);
  sheet.addChart(
    barChart("Status", { data: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 2 }, ...change }),
  );
  return readParts(workbook.save())["xl/charts/chart1.xml"] ?? "";
}

/** The names of an element's children, in their order. */
function childrenOf(xml: string, element: string): string[] {
  const inside = new RegExp(`<c:${element}>(.*)</c:${element}>`).exec(xml)?.[1] ?? "";
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name = "", empty] of inside.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close === "/") depth--;
    else {
      if (depth === 0) names.push(name.replace("c:", ""));
      if (empty !== "/") depth++;
    }
  }
  return names;
}

describe("the XML of a chart", () => {
  it.each<[ChartKind, string, string]>([
    ["columnClustered", '<c:barDir val="col"/><c:grouping val="clustered"/>', '<c:overlap val="0"/>'],
    ["columnStacked", '<c:barDir val="col"/><c:grouping val="stacked"/>', '<c:overlap val="100"/>'],
    ["columnStacked100", '<c:barDir val="col"/><c:grouping val="percentStacked"/>', '<c:overlap val="100"/>'],
    ["barClustered", '<c:barDir val="bar"/><c:grouping val="clustered"/>', '<c:overlap val="0"/>'],
    ["barStacked", '<c:barDir val="bar"/><c:grouping val="stacked"/>', '<c:overlap val="100"/>'],
    ["barStacked100", '<c:barDir val="bar"/><c:grouping val="percentStacked"/>', '<c:overlap val="100"/>'],
    ["line", '<c:lineChart><c:grouping val="standard"/>', '<c:marker val="1"/>'],
    ["doughnut", '<c:doughnutChart><c:varyColors val="1"/>', '<c:holeSize val="58"/>'],
  ])("is of its kind: %s", (kind, start, end) => {
    const xml = chartXmlOf({ kind });
    expect(xml).toContain(start);
    expect(xml).toContain(end);
  });

  it("has its elements in the order of the schema", () => {
    const axes = { title: "Indicators", numberFormat: "0", min: 0, max: 8, visible: true, gridlines: true };
    const xml = chartXmlOf({
      kind: "barStacked",
      valueAxis: axes,
      categoryAxis: { title: "Objective", reversed: true },
    });
    expect(childrenOf(xml, "chartSpace")).toEqual([]);
    expect(childrenOf(xml, "chart")).toEqual([
      "title",
      "autoTitleDeleted",
      "plotArea",
      "plotVisOnly",
      "dispBlanksAs",
    ]);
    expect(childrenOf(xml, "plotArea")).toEqual(["layout", "barChart", "catAx", "valAx", "spPr"]);
    expect(childrenOf(xml, "barChart")).toEqual([
      "barDir",
      "grouping",
      "varyColors",
      "ser",
      "ser",
      "gapWidth",
      "overlap",
      "axId",
      "axId",
    ]);
    expect(childrenOf(xml.replace(/<c:ser><c:idx val="1".*?<\/c:ser>/, ""), "ser")).toEqual([
      "idx",
      "order",
      "tx",
      "spPr",
      "invertIfNegative",
      "dLbls",
      "cat",
      "val",
    ]);
    expect(childrenOf(xml, "catAx")).toEqual([
      ...[
        "axId",
        "scaling",
        "delete",
        "axPos",
        "title",
        "numFmt",
        "majorTickMark",
        "minorTickMark",
        "tickLblPos",
      ],
      ...["spPr", "txPr", "crossAx", "crosses", "auto", "lblAlgn", "lblOffset", "noMultiLvlLbl"],
    ]);
    expect(childrenOf(xml, "valAx")).toEqual([
      ...["axId", "scaling", "delete", "axPos", "majorGridlines", "title", "numFmt", "majorTickMark"],
      ...["minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "crossBetween", "majorUnit"],
    ]);
    expect(childrenOf(chartXmlOf({ kind: "line" }), "lineChart")).toEqual([
      "grouping",
      "varyColors",
      "ser",
      "ser",
      "marker",
      "axId",
      "axId",
    ]);
    expect(childrenOf(chartXmlOf({ kind: "doughnut" }), "doughnutChart")).toEqual([
      "varyColors",
      "ser",
      "ser",
      "firstSliceAng",
      "holeSize",
    ]);
  });

  it("refers to its cells with the sheet's name quoted, and keeps what they hold", () => {
    const xml = chartXmlOf({}, "Q2 & 'old' plan");
    expect(xml).toContain("<c:cat><c:strRef><c:f>'Q2 &amp; ''old'' plan'!$A$2:$A$3</c:f>");
    expect(xml).toContain(
      '<c:pt idx="0"><c:v>1. Law &amp; order</c:v></c:pt><c:pt idx="1"><c:v>2. Capacity</c:v></c:pt>',
    );
    expect(xml).toContain("<c:f>'Q2 &amp; ''old'' plan'!$B$1</c:f>");
    expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache>');
  });

  it("says what axes and labels are to look like", () => {
    const valueAxis = {
      title: null,
      numberFormat: '0"%"',
      min: 0,
      max: 120,
      visible: false,
      gridlines: false,
    };
    const xml = chartXmlOf({
      kind: "columnClustered",
      labels: { numberFormats: ["0.0"], point: null },
      valueAxis,
      legend: "top",
      categoryAxis: { title: null, reversed: false },
    });
    expect(xml).toContain(
      '<c:scaling><c:orientation val="minMax"/><c:max val="120"/><c:min val="0"/></c:scaling><c:delete val="1"/>',
    );
    expect(xml).toContain('<c:numFmt formatCode="0&quot;%&quot;" sourceLinked="0"/>');
    expect(xml).toContain('<c:legendPos val="t"/>');
    expect(xml).toContain('<c:dLblPos val="outEnd"/>');
    expect(xml).not.toContain("majorGridlines");
    expect(chartXmlOf({ labels: null })).not.toContain("dLbls");
  });

  it("is set in the fonts asked for, for every script", () => {
    const text = { name: "Khmer OS & more", size: 9, bold: false, color: "#1B2733" };
    const xml = chartXmlOf({ fonts: { text, title: { ...text, size: 11, bold: true } } });
    const face = '<a:latin typeface="Khmer OS &amp; more"/><a:cs typeface="Khmer OS &amp; more"/>';
    expect(
      xml.match(/<a:(?:defRPr|rPr) [^>]*>.*?<\/a:(?:defRPr|rPr)>/g)?.every((it) => it.includes(face)),
    ).toBe(true);
    expect(xml).toContain('sz="1100" b="1"');
  });

  it("labels the one point that it is to label", () => {
    const xml = chartXmlOf({ kind: "line", labels: { numberFormats: ["0%", '"▼" 0'], point: 1 } });
    expect(xml.match(/<c:dLbl><c:idx val="1"\/>/g)).toHaveLength(2);
    expect(xml).toContain('formatCode="&quot;▼&quot; 0"');
    expect(xml.match(/<\/c:dLbl><c:showLegendKey val="0"\/><c:showVal val="0"\/>/g)).toHaveLength(2);
  });

  it.each<[ChartKind, boolean]>([
    ["doughnut", false],
    ["barStacked", true],
    ["line", true],
  ])("gives labels only places that Excel knows for a %s", (kind, hasPlace) => {
    const xml = chartXmlOf({ kind });
    expect(xml.includes("dLblPos")).toBe(hasPlace);
    expect(xml).not.toContain("outEnd");
  });

  it("keeps years as numbers", () => {
    const workbook = newWorkbookFile();
    const sheet = firstSheet(workbook);
    [
      ["Year", "Target"],
      [2024, 5],
      [2025, 6],
    ].forEach((row, at) =>
      row.forEach((value, column) => sheet.setCell(at, column, { value, formula: null })),
    );
    sheet.addChart(barChart("Targets"));
    expect(readParts(workbook.save())["xl/charts/chart1.xml"]).toContain(
      "<c:cat><c:numRef><c:f>Sheet1!$A$2:$A$3</c:f>",
    );
  });
});

describe("charts of a sheet", () => {
  it("keep what their cells hold when the workbook is saved, from another sheet too", () => {
    const workbook = newWorkbookFile();
    const data = firstSheet(workbook);
    workbook.addSheet("Charts").addChart({ ...barChart("Status"), dataSheet: "Sheet1" });
    fill(data);
    const saved = workbook.save();
    expect(readParts(saved)["xl/charts/chart1.xml"]).toContain("<c:v>2. Capacity</c:v>");
    expect(openWorkbookFile(saved).sheets[1]?.charts).toEqual([
      { name: "Status", description: null, dataSheet: "Sheet1" },
    ]);
  });

  it("have a text for who cannot see them", () => {
    const workbook = newWorkbookFile();
    fill(firstSheet(workbook));
    firstSheet(workbook).addChart(barChart("Status", { title: 'Objectives "1" & 2' }));
    expect(readParts(workbook.save())["xl/drawings/drawing1.xml"]).toContain(
      'name="Status" descr="Objectives &quot;1&quot; &amp; 2: On track"',
    );
  });

  it("cover the cells of their place", () => {
    const workbook = newWorkbookFile();
    firstSheet(workbook).addChart(
      barChart("Status", { place: { firstRow: 4, firstColumn: 1, lastRow: 19, lastColumn: 7 } }),
    );
    expect(readParts(workbook.save())["xl/drawings/drawing1.xml"]).toContain(
      "<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
        "<xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>",
    );
  });

  it("share the one drawing of their sheet, under ids of their own", () => {
    const workbook = newWorkbookFile();
    const sheet = firstSheet(workbook);
    ["One", "Two", "Three"].forEach((name) => sheet.addChart(barChart(name)));
    const parts = readParts(workbook.save());
    expect(Object.keys(parts).filter((name) => name.startsWith("xl/drawings/drawing"))).toHaveLength(1);
    const ids = [...(parts["xl/drawings/drawing1.xml"] ?? "").matchAll(/cNvPr id="(\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(3);
    expect(parts["xl/worksheets/sheet1.xml"]?.match(/<drawing /g)).toHaveLength(1);
  });

  it("are refused under a name that the sheet has, or without the sheet of their data", () => {
    const sheet = firstSheet(newWorkbookFile());
    sheet.addChart(barChart("One"));
    expect(() => sheet.addChart(barChart("One"))).toThrow(XlsxError);
    expect(() => sheet.addChart({ ...barChart("Two"), dataSheet: "Gone" })).toThrow(XlsxError);
    expect(sheet.charts).toHaveLength(1);
  });

  it("go with their parts, and their drawing with the last of them", () => {
    const workbook = newWorkbookFile();
    const before = readParts(workbook.save());
    firstSheet(workbook).addChart(barChart("One"));
    firstSheet(workbook).addChart(barChart("Two"));
    const written = openWorkbookFile(workbook.save());
    firstSheet(written).removeChart("One");
    expect(Object.keys(readParts(written.save()))).toContain("xl/drawings/drawing1.xml");
    firstSheet(written).removeChart("Two");
    const after = readParts(written.save());
    expect(Object.keys(after).filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(after["[Content_Types].xml"]).toBe(before["[Content_Types].xml"]);
  });

  it("of the user's stay, with styles and colours, where another is removed", () => {
    const workbook = openWorkbookFile(readFileSync("tests/fixtures/every-feature.xlsx"));
    const sheet = workbook.sheets[2];
    const names = sheet?.charts.map(({ name }) => name) ?? [];
    sheet?.removeChart(names[0] ?? "");
    const saved = workbook.save();
    expect(openWorkbookFile(saved).sheets[2]?.charts.map(({ name }) => name)).toEqual(names.slice(1));
    const parts = Object.keys(readParts(saved));
    expect(parts).not.toContain("xl/charts/chart2.xml");
    expect(parts).not.toContain("xl/charts/style2.xml");
    expect(parts).toContain("xl/charts/chart3.xml");
    expect(parts).toContain("xl/media/image1.png");
  });
});

describe("a chart in a group of shapes", () => {
  it("goes without the others of the group", () => {
    const workbook = openWorkbookFile(readFileSync("tests/fixtures/every-feature.xlsx"));
    const parts = readParts(workbook.save());
    const drawing = parts["xl/drawings/drawing1.xml"] ?? "";
    const shape =
      '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="9" name="Note"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp>';
    const grouped = drawing.replace(
      /<xdr:graphicFrame.*?<\/xdr:graphicFrame>/,
      (frame) =>
        `<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="8" name="Group"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr/>${frame}${shape}</xdr:grpSp>`,
    );
    const again = openWorkbookFile(zipParts({ ...parts, "xl/drawings/drawing1.xml": grouped }));
    again.sheets[0]?.removeChart("Chart 2");
    expect(again.sheets[0]?.charts).toEqual([]);
    expect(readParts(again.save())["xl/drawings/drawing1.xml"]).toContain(`${shape}</xdr:grpSp>`);
  });
});

describe("the sheet of a chart's data", () => {
  it("may be renamed, or removed, before the workbook is saved", () => {
    const workbook = newWorkbookFile();
    const data = workbook.addSheet("Data");
    fill(data);
    firstSheet(workbook).addChart({ ...barChart("Status"), dataSheet: "Data" });
    data.name = "Figures";
    expect(readParts(workbook.save())["xl/charts/chart1.xml"]).toContain("<c:f>Figures!$B$2:$B$3</c:f>");
    workbook.removeSheet(data);
    expect(readParts(workbook.save())["xl/charts/chart1.xml"]).toContain("<c:f>#REF!$B$2:$B$3</c:f>");
  });
});

describe("what a view of the sheet is told of its charts", () => {
  const corner = (row: number, column: number) => ({ row, column, rowOffset: 0, columnOffset: 0 });

  it("is where they lie and what their parts say", () => {
    const sheet = firstSheet(newWorkbookFile());
    fill(sheet);
    sheet.addChart(barChart("Status"));
    const [drawn] = sheet.drawnCharts();
    expect(drawn?.place).toEqual({ from: corner(4, 0), to: corner(20, 8), size: null });
    expect(drawn?.alternative).toContain("Progress by objective");
    expect(drawn?.xml).toContain("<c:barChart>");
  });

  it("is told of the user's charts, too", () => {
    const workbook = openWorkbookFile(readFileSync("tests/fixtures/every-feature.xlsx"));
    const drawn = workbook.sheets.flatMap((sheet) => sheet.drawnCharts());
    expect(drawn.length).toBeGreaterThan(0);
    for (const { xml, place } of drawn) {
      expect(xml).toMatch(/chartSpace/);
      expect(place.to ?? place.size).not.toBeNull();
    }
  });
});
