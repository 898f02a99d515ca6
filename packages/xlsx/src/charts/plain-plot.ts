import { escapeXml } from "../xml/xml-scan";
import type { ChartColumn, ChartData, ChartSeries } from "./chart-data";
import { numbersXml, textsOrNumbersXml, textsXml } from "./chart-series";
import type { PlotForm } from "./plot-forms";

const AXES = { first: "111111111", second: "222222222", depth: "333333333" };
/** Excel's own colours, of the theme that new workbooks have. */
const EXCELS_COLORS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
const EXCELS_GAP = 219;
const EXCELS_HOLE = 75;

/** The plot of a chart as Excel draws it where nothing else is said, with its axes. */
export function plainPlotXml(form: PlotForm, data: ChartData): string {
  const series = data.series.map((one, index) => seriesXml(form, one, index)).join("");
  const axes = `<c:axId val="${AXES.first}"/><c:axId val="${AXES.second}"/>`;
  const [before, after] = surroundings(form, axes);
  return `<c:${form.element}>${before}${series}${after}</c:${form.element}>${axesXml(form)}`;
}

/** What Excel's solid charts are looked at from. */
export function viewXml({ element }: PlotForm): string {
  if (element !== "bar3DChart") return "";
  return '<c:view3D><c:rotX val="15"/><c:rotY val="20"/><c:rAngAx val="1"/></c:view3D>';
}

/** What a plot says before its series and behind them. */
function surroundings(form: PlotForm, axes: string): readonly [before: string, after: string] {
  const { element, grouping = "standard", direction = "col", style = "standard", shape = "box" } = form;
  const bars = `<c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`;
  switch (element) {
    case "barChart":
      return [
        bars,
        `<c:gapWidth val="${EXCELS_GAP}"/><c:overlap val="${grouping === "clustered" ? -27 : 100}"/>${axes}`,
      ];
    case "bar3DChart": {
      const depth = grouping === "standard" ? AXES.depth : "0";
      return [bars, `<c:gapWidth val="150"/><c:shape val="${shape}"/>${axes}<c:axId val="${depth}"/>`];
    }
    case "lineChart":
      return [`<c:grouping val="${grouping}"/><c:varyColors val="0"/>`, `<c:marker val="1"/>${axes}`];
    case "areaChart":
      return [`<c:grouping val="${grouping}"/><c:varyColors val="0"/>`, axes];
    case "scatterChart":
      return [`<c:scatterStyle val="${style}"/><c:varyColors val="0"/>`, axes];
    case "radarChart":
      return [`<c:radarStyle val="${style}"/><c:varyColors val="0"/>`, axes];
    case "bubbleChart":
      return ['<c:varyColors val="0"/>', `<c:bubbleScale val="100"/><c:showNegBubbles val="0"/>${axes}`];
    case "pieChart":
      return ['<c:varyColors val="1"/>', '<c:firstSliceAng val="0"/>'];
    case "doughnutChart":
      return ['<c:varyColors val="1"/>', `<c:firstSliceAng val="0"/><c:holeSize val="${EXCELS_HOLE}"/>`];
  }
}

function seriesXml(form: PlotForm, series: ChartSeries, index: number): string {
  const isRound = form.element === "pieChart" || form.element === "doughnutChart";
  const order = series.order ?? index;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${order}"/>`,
    nameXml(series),
    isRound ? "" : lookXml(form, index),
    dataXml(form, series),
    "</c:ser>",
  ].join("");
}

function nameXml({ name, title }: ChartSeries): string {
  if (name !== null) return `<c:tx>${textsXml(name)}</c:tx>`;
  return title === undefined ? "" : `<c:tx><c:v>${escapeXml(title)}</c:v></c:tx>`;
}

function lookXml({ element, markers, lines }: PlotForm, index: number): string {
  const color = `<a:solidFill><a:srgbClr val="${EXCELS_COLORS[index % EXCELS_COLORS.length] ?? ""}"/></a:solidFill>`;
  const line = `<a:ln w="28575" cap="rnd">${color}<a:round/></a:ln>`;
  const marks = (shown: boolean) =>
    shown
      ? `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${color}<a:ln w="9525">${color}</a:ln></c:spPr></c:marker>`
      : '<c:marker><c:symbol val="none"/></c:marker>';
  switch (element) {
    case "lineChart":
      return `<c:spPr>${line}</c:spPr>${marks(markers === true)}`;
    case "scatterChart":
      return `<c:spPr>${lines === true ? line : '<a:ln w="19050"><a:noFill/></a:ln>'}</c:spPr>${marks(markers === true)}`;
    case "barChart":
    case "bar3DChart":
    case "bubbleChart":
      return `<c:spPr>${color}</c:spPr><c:invertIfNegative val="0"/>`;
    default:
      return `<c:spPr>${color}</c:spPr>`;
  }
}

function dataXml({ element, style }: PlotForm, series: ChartSeries): string {
  const isPoints = element === "scatterChart" || element === "bubbleChart";
  const part = (name: string, column: ChartColumn | undefined, xml: (column: ChartColumn) => string) =>
    column === undefined ? "" : `<c:${name}>${xml(column)}</c:${name}>`;
  const smooth = element === "lineChart" ? "0" : style === "smoothMarker" ? "1" : "0";
  return [
    part(isPoints ? "xVal" : "cat", series.categories, textsOrNumbersXml),
    part(isPoints ? "yVal" : "val", series.values, numbersXml),
    element === "bubbleChart" ? part("bubbleSize", series.sizes ?? series.values, numbersXml) : "",
    element === "bubbleChart" ? '<c:bubble3D val="0"/>' : "",
    element === "lineChart" || element === "scatterChart" ? `<c:smooth val="${smooth}"/>` : "",
  ].join("");
}

function axesXml(form: PlotForm): string {
  const { element, direction } = form;
  if (element === "pieChart" || element === "doughnutChart") return "";
  const isLying = direction === "bar";
  const isPoints = element === "scatterChart" || element === "bubbleChart";
  const first = isPoints
    ? valueAxis(AXES.first, "b", AXES.second, "midCat")
    : categoryAxis(isLying ? "l" : "b");
  const crossing = element === "areaChart" || isPoints ? "midCat" : "between";
  const depth =
    element === "bar3DChart" && form.grouping === "standard"
      ? `<c:serAx><c:axId val="${AXES.depth}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
        `<c:delete val="0"/><c:axPos val="b"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>` +
        `<c:tickLblPos val="nextTo"/><c:crossAx val="${AXES.first}"/></c:serAx>`
      : "";
  return first + valueAxis(AXES.second, isLying ? "b" : "l", AXES.first, crossing, true) + depth;
}

function categoryAxis(side: string): string {
  return [
    `<c:catAx><c:axId val="${AXES.first}"/><c:scaling><c:orientation val="minMax"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${side}"/><c:numFmt formatCode="General" sourceLinked="1"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:crossAx val="${AXES.second}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>`,
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
  ].join("");
}

function valueAxis(id: string, side: string, crossed: string, crossing: string, gridlines = false): string {
  return [
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${side}"/>`,
    gridlines ? "<c:majorGridlines/>" : "",
    '<c:numFmt formatCode="General" sourceLinked="1"/>',
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:crossAx val="${crossed}"/><c:crosses val="autoZero"/><c:crossBetween val="${crossing}"/></c:valAx>`,
  ].join("");
}
