import type {
  Area,
  ChartDescription,
  ChartFont,
  ChartKind,
  ChartLabels,
  SeriesSource,
  SheetChart,
  SheetFile,
} from "@plan-of-action/xlsx";
import { type Box, cornersOf } from "../cells/geometry";
import { DESCRIBED, describedKind } from "./chart-kinds";
import { notImplemented } from "../requests/host-error";
import { plainSettings } from "./plain-settings";
import { sourcesOf } from "./series-sources";

/** One series: what it shows, and its look. */
export interface SeriesDraft {
  source: SeriesSource;
  color: string | null;
  /** Colours of single points, by their index. */
  readonly pointColors: Map<number, string>;
  hasLabels: boolean;
  /** The one point that has a label, where not all have. */
  labelledPoint: number | null;
  labelFormat: string;
  labelColor: string | null;
  labelSide: "above" | "below" | null;
  outline: string | null;
  gapWidth: number;
}

/** A font while only some of it is set. */
export type FontDraft = { -readonly [Key in keyof ChartFont]?: ChartFont[Key] } & {
  italic?: boolean;
  underline?: string;
};

/** A chart's description while requests change it. */
export interface ChartDraft {
  /** One of `Excel.ChartType`. */
  type: string;
  /** The block with a header row, a column of categories and a column for each series; `null` for other series. */
  data: Area | null;
  dataSheet: SheetFile;
  place: Area;
  /** Where it lies, if that was given in points. */
  box: Box | null;
  /** What is set of it next to all that is here, by its place in the chart's part. */
  readonly settings: Map<string, string | null>;
  title: string;
  hasTitle: boolean;
  readonly fonts: { readonly title: FontDraft; readonly text: FontDraft };
  legend: "top" | "bottom" | "right";
  hasLegend: boolean;
  series: SeriesDraft[];
  readonly valueAxis: {
    title: string;
    hasTitle: boolean;
    numberFormat: string;
    min: number | null;
    max: number | null;
    visible: boolean;
    gridlines: boolean;
  };
  readonly categoryAxis: { title: string; hasTitle: boolean; reversed: boolean };
}

/** A chart as requests know it. */
export interface HeldChart {
  readonly id: string;
  readonly sheet: SheetFile;
  name: string;
  /** Its name in the file; `null` while it is not there. */
  written: string | null;
  /** `null` for a chart of which only the name is known. */
  readonly draft: ChartDraft | null;
  changed: boolean;
}

/** Excel's colours for series that got none, of the theme that new workbooks have. */
const EXCELS_COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const EXCELS_GAP = 219;

const TEXT_FONT: ChartFont = { name: "Calibri", size: 9, bold: false, color: "#404040" };
const TITLE_FONT: ChartFont = { ...TEXT_FONT, size: 12, bold: true, color: "#262626" };

/** The workbook's charts. Those that a request adds or changes are written to the file when it ends. */
export class ChartDrafts {
  private readonly held = new Map<SheetFile, HeldChart[]>();
  private last = 0;

  on(sheet: SheetFile): readonly HeldChart[] {
    return this.listOf(sheet);
  }

  add(sheet: SheetFile, name: string, draft: ChartDraft): HeldChart {
    const chart = { id: this.nextId(), sheet, name, written: null, draft, changed: true };
    this.listOf(sheet).push(chart);
    return chart;
  }

  remove(chart: HeldChart): void {
    const list = this.listOf(chart.sheet);
    list.splice(list.indexOf(chart), 1);
    if (chart.written !== null) chart.sheet.removeChart(chart.written);
  }

  /** Drops the charts of a sheet that goes. */
  forget(sheet: SheetFile): void {
    this.held.delete(sheet);
  }

  settle(): void {
    for (const charts of this.held.values()) {
      for (const chart of charts) if (chart.changed) write(chart);
    }
  }

  private listOf(sheet: SheetFile): HeldChart[] {
    const known = this.held.get(sheet);
    if (known !== undefined) return known;
    const charts = sheet.charts.map((chart) => this.hold(sheet, chart));
    this.held.set(sheet, charts);
    return charts;
  }

  private hold(sheet: SheetFile, { name, description, plot }: SheetChart): HeldChart {
    const draft = description === null || plot !== undefined ? null : draftOf(sheet, description);
    return { id: this.nextId(), sheet, name, written: name, draft, changed: false };
  }

  private nextId(): string {
    return `{${(++this.last).toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
  }
}

/** The draft of a chart, to be read. */
export function readDraft({ draft }: HeldChart): ChartDraft {
  if (draft === null) throw notImplemented("reading a chart of the file");
  return draft;
}

/** The draft of a chart, to be changed. */
export function changeDraft(chart: HeldChart): ChartDraft {
  const draft = readDraft(chart);
  chart.changed = true;
  return draft;
}

export function newSeries(source: SeriesSource): SeriesDraft {
  return {
    source,
    color: null,
    pointColors: new Map(),
    hasLabels: false,
    labelledPoint: null,
    labelFormat: "General",
    labelColor: null,
    labelSide: null,
    outline: null,
    gapWidth: EXCELS_GAP,
  };
}

function write(chart: HeldChart): void {
  chart.changed = false;
  const { draft } = chart;
  if (draft === null) return;
  if (chart.written !== null) chart.sheet.removeChart(chart.written);
  chart.sheet.addChart(chartOf(chart, draft));
  chart.written = chart.name;
}

function chartOf({ name, sheet }: HeldChart, draft: ChartDraft): SheetChart {
  const kind = describedKind(draft);
  const series = draft.series.map(({ source }) => source);
  const plain = { plot: { kind: draft.type, series }, settings: plainSettings(draft) };
  const { settings = [], ...plot } = kind === null ? plain : {};
  const given = [...draft.settings]
    .filter(([place]) => !place.endsWith("?"))
    .map(([place, value]) => ({ place, value }));
  const { box } = draft;
  return {
    name,
    description: describe(name, draft, kind ?? "columnClustered"),
    dataSheet: draft.dataSheet.name,
    ...plot,
    settings: [...settings, ...given],
    ...(box === null ? {} : { place: { ...cornersOf(sheet, box), size: null } }),
  };
}

function describe(name: string, draft: ChartDraft, kind: ChartKind): ChartDescription {
  const { data, place, valueAxis, categoryAxis, series } = draft;
  const { title, hasTitle, ...axis } = valueAxis;
  const [first] = series;
  return {
    name,
    kind,
    title: draft.hasTitle ? draft.title : "",
    data: data ?? place,
    place,
    colors:
      kind === "doughnut" ? partColors(draft) : series.map(({ color }, index) => color ?? excelsColor(index)),
    ...(first?.outline == null ? {} : { outline: first.outline }),
    ...fontsOf(draft),
    legend: draft.hasLegend ? draft.legend : "none",
    labels: labelsOf(series),
    valueAxis: { ...axis, title: hasTitle ? title : null },
    categoryAxis: {
      title: categoryAxis.hasTitle ? categoryAxis.title : null,
      reversed: categoryAxis.reversed,
    },
    gapWidth: first?.gapWidth ?? EXCELS_GAP,
  };
}

/** Excel's own fonts where none is set; what of a font is not set is as files here have it. */
function fontsOf({ fonts: { title, text } }: ChartDraft): Pick<ChartDescription, "fonts"> {
  if (Object.keys(title).length + Object.keys(text).length === 0) return {};
  return { fonts: { title: { ...TITLE_FONT, ...text, ...title }, text: { ...TEXT_FONT, ...text } } };
}

function labelsOf(series: readonly SeriesDraft[]): ChartLabels | null {
  const point = series.find(({ labelledPoint }) => labelledPoint !== null)?.labelledPoint ?? null;
  if (point === null && series[0]?.hasLabels !== true) return null;
  const colors = series.map(({ labelColor }) => labelColor ?? TEXT_FONT.color);
  return {
    numberFormats: series.map(({ labelFormat }) => labelFormat),
    ...(series.some(({ labelColor }) => labelColor !== null) ? { colors } : {}),
    ...(series.some(({ labelSide }) => labelSide !== null)
      ? { sides: series.map(({ labelSide }) => labelSide ?? "above") }
      : {}),
    point,
  };
}

function partColors({ data, series }: ChartDraft): string[] {
  const colors = series[0]?.pointColors;
  return Array.from(
    { length: data === null ? 0 : data.lastRow - data.firstRow },
    (_, part) => colors?.get(part) ?? excelsColor(part),
  );
}

function excelsColor(index: number): string {
  return EXCELS_COLORS[index % EXCELS_COLORS.length] ?? "#4472C4";
}

function draftOf(sheet: SheetFile, description: ChartDescription): ChartDraft {
  const { kind, data, place, title, colors, labels, gapWidth, legend, valueAxis, categoryAxis } = description;
  const count = data.lastColumn - data.firstColumn;
  const isDoughnut = kind === "doughnut";
  const pointColors = isDoughnut
    ? new Map(colors.map((color, part) => [part, color]))
    : new Map<number, string>();
  const type = Object.keys(DESCRIBED).find((name) => DESCRIBED[name] === kind) ?? "";
  const sources = sourcesOf(sheet, data, "Columns", false);
  return {
    ...{ type, data, place, title, hasTitle: title !== "" },
    ...{ dataSheet: sheet, box: null, settings: new Map<string, string | null>() },
    fonts: { title: { ...description.fonts?.title }, text: { ...description.fonts?.text } },
    ...{ legend: legend === "none" ? "bottom" : legend, hasLegend: legend !== "none" },
    series: sources.slice(0, count).map((source, index) => ({
      source,
      color: isDoughnut ? null : (colors[index] ?? null),
      pointColors,
      hasLabels: labels?.point === null,
      labelledPoint: labels?.point ?? null,
      labelFormat: labels?.numberFormats[index] ?? labels?.numberFormats.at(-1) ?? "General",
      labelColor: labels?.colors?.[index] ?? null,
      labelSide: labels?.sides?.[index] ?? null,
      outline: description.outline ?? null,
      gapWidth,
    })),
    valueAxis: { ...valueAxis, title: valueAxis.title ?? "", hasTitle: valueAxis.title !== null },
    categoryAxis: {
      title: categoryAxis.title ?? "",
      hasTitle: categoryAxis.title !== null,
      reversed: categoryAxis.reversed,
    },
  };
}
