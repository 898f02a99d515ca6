import type { ChartDescription } from "../grid/sheet-description";
import { encodeCellText } from "../cells/cell-text";
import { cachedChartText, type ChartColumn, type DescribedData, type DescribedSeries } from "./chart-data";
import {
  bareColor,
  chartColor,
  fillLook,
  inkOn,
  lineLook,
  markerLook,
  plainLook,
  textLook,
} from "./chart-look";
import { escapeXml } from "../xml/xml-scan";

/** All series of a chart with the values that they show (CT_BarSer, CT_LineSer, CT_PieSer). */
export function seriesXml(chart: ChartDescription, data: DescribedData): string {
  return data.series.map((series, index) => oneSeriesXml(chart, data, series, index)).join("");
}

function oneSeriesXml(
  chart: ChartDescription,
  data: DescribedData,
  series: DescribedSeries,
  index: number,
): string {
  const color = chartColor(chart.colors, index);
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx>${textsXml(series.name)}</c:tx>`,
    lookXml(chart, color, index),
    chart.kind === "doughnut" ? partsXml(chart, data.categories) : "",
    labelsXml(chart, color, index, data.categories.values.length),
    `<c:cat>${textsOrNumbersXml(data.categories)}</c:cat>`,
    `<c:val>${numbersXml(series.values)}</c:val>`,
    chart.kind === "line" ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function lookXml(chart: ChartDescription, color: string, index: number): string {
  if (chart.kind === "doughnut") return "";
  if (chart.kind === "line") return lineLook(color) + markerLook(color, index);
  return `${fillLook(color, outlineOf(chart))}<c:invertIfNegative val="0"/>`;
}

/** Parts get a white edge, so that neighbours keep apart in black and white. */
function outlineOf(chart: ChartDescription): string | null {
  return chart.outline ?? (isStacked(chart) || chart.kind === "doughnut" ? "#FFFFFF" : null);
}

/** The parts of a doughnut, each with its colour. */
function partsXml(chart: ChartDescription, { values }: ChartColumn): string {
  const look = (index: number) => fillLook(chartColor(chart.colors, index), outlineOf(chart));
  const part = (index: number) => `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/>${look(index)}</c:dPt>`;
  return values.map((_, index) => part(index)).join("");
}

/** Labels at the data; those that are on a colour are black or white by it. */
function labelsXml(chart: ChartDescription, color: string, index: number, parts: number): string {
  const { labels } = chart;
  if (labels === null) return "";
  const code = labels.numberFormats[index] ?? labels.numberFormats.at(-1) ?? "General";
  const format = `<c:numFmt formatCode="${escapeXml(code)}" sourceLinked="0"/>`;
  if (chart.kind === "doughnut") return doughnutLabelsXml(chart, format, parts);
  const own = labels.colors?.[index];
  const stacked = isStacked(chart) ? { ink: inkOn(color) } : {};
  const look = { ...plainLook(chart), ...(own === undefined ? stacked : { ink: bareColor(own) }) };
  const label = `${format}${NO_BOX}${textLook(look)}<c:dLblPos val="${labelPlace(chart, index)}"/>${SHOW_VALUE}`;
  if (labels.point === null) return `<c:dLbls>${label}</c:dLbls>`;
  const single = `<c:dLbl><c:idx val="${labels.point}"/>${label}</c:dLbl>`;
  return `<c:dLbls>${single}${SHOW_VALUE.replace('showVal val="1"', 'showVal val="0"')}</c:dLbls>`;
}

function doughnutLabelsXml(chart: ChartDescription, format: string, parts: number): string {
  const plain = plainLook(chart);
  const label = (part: number) => {
    const ink = inkOn(chartColor(chart.colors, part));
    const look = textLook({ ...plain, ink, bold: true });
    return `<c:dLbl><c:idx val="${part}"/>${format}${NO_BOX}${look}${SHOW_VALUE}</c:dLbl>`;
  };
  const single = Array.from({ length: parts }, (_, part) => label(part)).join("");
  return `<c:dLbls>${single}${format}${NO_BOX}${textLook(plain)}${SHOW_VALUE}<c:showLeaderLines val="0"/></c:dLbls>`;
}

/** Excel holds a file for damaged where a kind of chart does not know the place. */
function labelPlace(chart: ChartDescription, index: number): string {
  // Labels of two lines that run close to each other keep apart.
  const side = chart.labels?.sides?.[index] ?? (index % 2 === 0 ? "above" : "below");
  if (chart.kind === "line") return side === "above" ? "t" : "b";
  return isStacked(chart) ? "ctr" : "outEnd";
}

const NO_BOX = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
const SHOW_VALUE =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';

export function isStacked({ kind }: ChartDescription): boolean {
  return kind.includes("Stacked");
}

/** Categories that are all numbers, such as years, stay numbers. */
export function textsOrNumbersXml(column: ChartColumn): string {
  const isNumeric = column.values.every((value) => typeof value === "number");
  return isNumeric ? numbersXml(column) : textsXml(column);
}

export function textsXml({ reference, values }: ChartColumn): string {
  const points = values.map((value, index) => {
    const text = cachedChartText(value);
    return text === null ? "" : point(index, encodeCellText(text));
  });
  return (
    `<c:strRef><c:f>${escapeXml(reference)}</c:f><c:strCache><c:ptCount val="${values.length}"/>` +
    `${points.join("")}</c:strCache></c:strRef>`
  );
}

export function numbersXml({ reference, values, numberFormat }: ChartColumn): string {
  const points = values.map((value, index) => (typeof value === "number" ? point(index, String(value)) : ""));
  return (
    `<c:numRef><c:f>${escapeXml(reference)}</c:f><c:numCache><c:formatCode>${escapeXml(numberFormat)}</c:formatCode>` +
    `<c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef>`
  );
}

function point(index: number, text: string): string {
  return `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`;
}
