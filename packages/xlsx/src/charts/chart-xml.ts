import type { ChartDescription } from "../grid/sheet-description";
import type { ChartData, DescribedData } from "./chart-data";
import * as look from "./chart-look";
import { isStacked, seriesXml } from "./chart-series";
import { plainPlotXml, viewXml } from "./plain-plot";
import type { PlotForm } from "./plot-forms";
import { highest } from "../xml/highest";
import { CHART, DRAWING_ML, RELATIONSHIPS, XML_DECLARATION } from "../xml/namespaces";
import { escapeXml } from "../xml/xml-scan";

const CATEGORY_AXIS = "111111111";
const VALUE_AXIS = "222222222";
const QUARTER_TURN = -5_400_000;
const HOLE_SIZE = 58;
const LEGEND_PLACES = { top: "t", bottom: "b", right: "r" } as const;

/** A chart's part (ECMA-376 part 1, 21.2). The order of the elements is the schema's; Excel repairs files that differ. */
export function chartXml(chart: ChartDescription, data: DescribedData): string {
  return spaceXml(chart, plotXml(chart, data), "");
}

/** The part of a chart of any kind, whose plot is drawn plainly; its axes are set apart. */
export function plainChartXml(chart: ChartDescription, form: PlotForm, data: ChartData): string {
  return spaceXml(chart, plainPlotXml(form, data), viewXml(form));
}

function spaceXml(chart: ChartDescription, plot: string, view: string): string {
  return [
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING_ML}" xmlns:r="${RELATIONSHIPS}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    chart.title === "" ? "" : titleXml(chart),
    `<c:autoTitleDeleted val="${chart.title === "" ? 1 : 0}"/>`,
    view,
    `<c:plotArea><c:layout/>${plot}${look.TRANSPARENT}</c:plotArea>`,
    legendXml(chart),
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `${look.BACKGROUND}${look.textLook(look.plainLook(chart))}</c:chartSpace>`,
  ].join("");
}

/** The text that is read out to who cannot see the chart. */
export function chartAlternative({ title }: ChartDescription, data: ChartData | DescribedData): string {
  const names = data.series.map(({ name }) => name?.values[0]).filter((name) => typeof name === "string");
  return [title, names.join(", ")].filter((text) => text !== "").join(": ");
}

function titleXml(chart: ChartDescription): string {
  const atLeft =
    '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/>' +
    '<c:x val="0.012"/><c:y val="0.02"/></c:manualLayout></c:layout>';
  const text = look.richText(escapeXml(chart.title), look.titleLook(chart));
  return `<c:title>${text}${atLeft}<c:overlay val="0"/></c:title>`;
}

function legendXml(chart: ChartDescription): string {
  if (chart.legend === "none") return "";
  const text = look.textLook(look.plainLook(chart));
  return `<c:legend><c:legendPos val="${LEGEND_PLACES[chart.legend]}"/><c:overlay val="0"/>${text}</c:legend>`;
}

function plotXml(chart: ChartDescription, data: DescribedData): string {
  const series = seriesXml(chart, data);
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  switch (chart.kind) {
    case "doughnut":
      return (
        `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/>` +
        `<c:holeSize val="${HOLE_SIZE}"/></c:doughnutChart>`
      );
    case "line":
      return (
        `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}` +
        `</c:lineChart>${axesXml(chart, data)}`
      );
    default:
      return `<c:barChart>${barsXml(chart, series)}${axes}</c:barChart>${axesXml(chart, data)}`;
  }
}

function barsXml(chart: ChartDescription, series: string): string {
  const grouping = chart.kind.endsWith("100") ? "percentStacked" : isStacked(chart) ? "stacked" : "clustered";
  return [
    `<c:barDir val="${isBar(chart) ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
    series,
    `<c:gapWidth val="${Math.min(500, Math.max(0, Math.round(chart.gapWidth)))}"/>`,
    `<c:overlap val="${isStacked(chart) ? 100 : 0}"/>`,
  ].join("");
}

function axesXml(chart: ChartDescription, data: DescribedData): string {
  return categoryAxisXml(chart) + valueAxisXml(chart, data);
}

function categoryAxisXml(chart: ChartDescription): string {
  const { title, reversed } = chart.categoryAxis;
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>`,
    `<c:scaling><c:orientation val="${reversed ? "maxMin" : "minMax"}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isBar(chart) ? "l" : "b"}"/>`,
    axisTitleXml(chart, title, isBar(chart)),
    '<c:numFmt formatCode="General" sourceLinked="0"/>',
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    look.AXIS,
    look.textLook(look.plainLook(chart)),
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>`,
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join("");
}

function valueAxisXml(chart: ChartDescription, data: DescribedData): string {
  const { title, numberFormat, min, max, visible, gridlines } = chart.valueAxis;
  const bound = (name: string, value: number | null) => (value === null ? "" : `<c:${name} val="${value}"/>`);
  // With the categories from top to bottom the axis would be above them.
  const crosses = chart.categoryAxis.reversed ? "max" : "autoZero";
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>`,
    `<c:scaling><c:orientation val="minMax"/>${bound("max", max)}${bound("min", min)}</c:scaling>`,
    `<c:delete val="${visible ? 0 : 1}"/><c:axPos val="${isBar(chart) ? "b" : "l"}"/>`,
    gridlines ? look.GRIDLINES : "",
    axisTitleXml(chart, title, !isBar(chart)),
    `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    look.BARE_AXIS,
    look.textLook(look.plainLook(chart)),
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${crosses}"/>`,
    '<c:crossBetween val="between"/>',
    stepXml(chart, data),
    "</c:valAx>",
  ].join("");
}

/**
 * The step of the value axis where the one that Excel would choose reads badly: shares crowd in a
 * small chart, and small counts would get halves, which their format rounds to the same number twice.
 */
function stepXml(chart: ChartDescription, data: DescribedData): string {
  if (chart.kind.endsWith("100")) return '<c:majorUnit val="0.25"/>';
  const isWhole = /^(0|#,##0|General)$/.test(chart.valueAxis.numberFormat);
  const top = chart.valueAxis.max ?? highestValue(chart, data);
  if (!isWhole || top > 10) return "";
  return `<c:majorUnit val="${top > 5 ? 2 : 1}"/>`;
}

function highestValue(chart: ChartDescription, { series, categories }: DescribedData): number {
  const columns = series.map(({ values }) => values.values.map((it) => (typeof it === "number" ? it : 0)));
  if (!isStacked(chart)) return highest(columns.flat());
  return highest(
    categories.values.map((_, row) => columns.reduce((sum, column) => sum + (column[row] ?? 0), 0)),
  );
}

/** The title of an axis; along an upright axis it is turned. */
function axisTitleXml(chart: ChartDescription, title: string | null, isUpright: boolean): string {
  if (title === null || title === "") return "";
  const turned = isUpright ? { rotation: QUARTER_TURN } : {};
  const text = look.richText(escapeXml(title), { ...look.plainLook(chart), ...turned });
  return `<c:title>${text}<c:overlay val="0"/></c:title>`;
}

function isBar({ kind }: ChartDescription): boolean {
  return kind.startsWith("bar");
}
