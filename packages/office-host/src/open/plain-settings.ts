import type { ChartSetting } from "@plan-of-action/xlsx";
import type { ChartDraft, SeriesDraft } from "./chart-drafts";
import { isOfLines, isRound } from "./chart-kinds";

/** What a chart that is drawn plainly says of what was set of it, by the places in its part. */
export function plainSettings(draft: ChartDraft): ChartSetting[] {
  const series = draft.series.flatMap((one, index) => seriesSettings(draft, one, index));
  return [...series, ...(isRound(draft) ? [] : axisSettings(draft))];
}

const PLOT = "chart/plotArea/plot";

/** The place of a series. */
export function placeOfSeries(index: number): string {
  return `${PLOT}/ser[${index}]`;
}

function seriesSettings(draft: ChartDraft, series: SeriesDraft, index: number): ChartSetting[] {
  const at = placeOfSeries(index);
  const settings: ChartSetting[] = [];
  const say = (place: string, value: string | null) => settings.push({ place: `${at}${place}`, value });
  if (series.color !== null) say(isOfLines(draft) ? "#line" : "#fill", series.color);
  if (series.outline !== null) say("#line", series.outline);
  for (const [point, color] of series.pointColors) say(`/dPt[${point}]#fill`, color);
  if (series.hasLabels) say("/dLbls/showVal@val", "1");
  if (series.labelledPoint !== null) say(`/dLbls/dLbl[${series.labelledPoint}]/showVal@val`, "1");
  if (series.labelFormat !== "General") {
    say("/dLbls/numFmt@formatCode", series.labelFormat);
    say("/dLbls/numFmt@sourceLinked", "0");
  }
  if (series.labelColor !== null) say("/dLbls#color", series.labelColor);
  if (series.labelSide !== null) say("/dLbls/dLblPos@val", series.labelSide === "above" ? "t" : "b");
  return settings;
}

function axisSettings({ valueAxis, categoryAxis }: ChartDraft): ChartSetting[] {
  const [first, second] = ["chart/plotArea/axis[0]", "chart/plotArea/axis[1]"];
  const settings: ChartSetting[] = [];
  const say = (place: string, value: string | null) => settings.push({ place, value });
  if (valueAxis.min !== null) say(`${second}/scaling/min@val`, String(valueAxis.min));
  if (valueAxis.max !== null) say(`${second}/scaling/max@val`, String(valueAxis.max));
  if (valueAxis.numberFormat !== "General") {
    say(`${second}/numFmt@formatCode`, valueAxis.numberFormat);
    say(`${second}/numFmt@sourceLinked`, "0");
  }
  if (!valueAxis.visible) say(`${second}/delete@val`, "1");
  if (!valueAxis.gridlines) say(`${second}/majorGridlines`, null);
  if (valueAxis.hasTitle && valueAxis.title !== "") say(`${second}#title`, valueAxis.title);
  if (categoryAxis.hasTitle && categoryAxis.title !== "") say(`${first}#title`, categoryAxis.title);
  if (categoryAxis.reversed) say(`${first}/scaling/orientation@val`, "maxMin");
  return settings;
}
