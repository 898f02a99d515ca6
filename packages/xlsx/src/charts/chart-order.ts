/**
 * The order of what is in the elements of a chart (ECMA-376 part 1, 21.2.2): Excel takes a file for damaged that has
 * another. Series, axes and plots of all kinds have one order each that fits them all.
 */
const AXIS = [
  ...["axId", "scaling", "delete", "axPos", "majorGridlines", "minorGridlines", "title", "numFmt"],
  ...["majorTickMark", "minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "crossesAt"],
  ...["auto", "lblAlgn", "lblOffset", "tickLblSkip", "tickMarkSkip", "noMultiLvlLbl"],
  ...["crossBetween", "majorUnit", "minorUnit", "dispUnits"],
];
const PLOT = [
  ...[
    "barDir",
    "scatterStyle",
    "radarStyle",
    "grouping",
    "varyColors",
    "ser",
    "dLbls",
    "gapWidth",
    "gapDepth",
  ],
  ...["overlap", "shape", "bubbleScale", "showNegBubbles", "marker", "firstSliceAng", "holeSize", "axId"],
];
const SHOWN = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
const LABEL = ["numFmt", "spPr", "txPr", "dLblPos", ...SHOWN, "separator"];
const LINES = ["spPr"];

export const CHART_ORDER: Readonly<Record<string, readonly string[]>> = {
  chartSpace: ["date1904", "lang", "roundedCorners", "chart", "spPr", "txPr", "printSettings"],
  chart: ["title", "autoTitleDeleted", "view3D", "plotArea", "legend", "plotVisOnly", "dispBlanksAs"],
  title: ["tx", "layout", "overlay", "spPr", "txPr"],
  legend: ["legendPos", "legendEntry", "layout", "overlay", "spPr", "txPr"],
  ...{ catAx: AXIS, valAx: AXIS, serAx: AXIS },
  scaling: ["logBase", "orientation", "max", "min"],
  ...{ majorGridlines: LINES, minorGridlines: LINES },
  dispUnits: ["builtInUnit", "dispUnitsLbl"],
  ...{ barChart: PLOT, bar3DChart: PLOT, lineChart: PLOT, areaChart: PLOT, scatterChart: PLOT },
  ...{ bubbleChart: PLOT, pieChart: PLOT, doughnutChart: PLOT, radarChart: PLOT },
  ser: [
    ...["idx", "order", "tx", "spPr", "invertIfNegative", "explosion", "marker", "dPt", "dLbls", "trendline"],
    ...["errBars", "cat", "xVal", "val", "yVal", "smooth", "bubbleSize", "bubble3D", "shape"],
  ],
  marker: ["symbol", "size", "spPr"],
  dPt: ["idx", "invertIfNegative", "marker", "bubble3D", "explosion", "spPr"],
  dLbls: ["dLbl", ...LABEL, "showLeaderLines", "leaderLines"],
  dLbl: ["idx", "layout", "tx", ...LABEL],
  trendline: [
    "name",
    "spPr",
    "trendlineType",
    "order",
    "period",
    "forward",
    "backward",
    "intercept",
    "dispRSqr",
    "dispEq",
  ],
  dTable: ["showHorzBorder", "showVertBorder", "showOutline", "showKeys", "spPr", "txPr"],
  plotArea: ["layout", "catAx", "valAx", "serAx", "dTable", "spPr"],
  spPr: ["xfrm", "custGeom", "prstGeom", "noFill", "solidFill", "gradFill", "ln", "effectLst"],
  ln: ["noFill", "solidFill", "prstDash", "round", "headEnd", "tailEnd"],
};
