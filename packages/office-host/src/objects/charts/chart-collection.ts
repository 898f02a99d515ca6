import type { Area, SheetFile } from "@plan-of-action/xlsx";
import { indexArgument, oneOf, textArgument } from "../../requests/arguments";
import { type ChartDraft, type HeldChart, newSeries } from "../../open/chart-drafts";
import { invalidArgument, itemNotFound } from "../../requests/host-error";
import { sheetIdOf } from "../../change-events";
import { CHART_COLLECTION_EVENTS, type EventSource, addEventMembers } from "../event-source";
import { HostCollection } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import { isOfPoints } from "../../open/chart-kinds";
import { isDescribedBlock, type SeriesBy, sourcesOf } from "../../open/series-sources";
import { Chart } from "./chart";
import { chartCollectionMembers } from "./chart-members";
import { writtenType } from "./chart-types";
import { Range } from "../ranges/range";

export class ChartCollection extends HostCollection {
  readonly className = "ChartCollection";
  readonly members = chartCollectionMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly sheet: SheetFile,
  ) {
    super();
  }

  get count(): number {
    return this.items().length;
  }

  items(): readonly Chart[] {
    return this.open.charts.on(this.sheet).map((chart) => this.chart(chart));
  }

  getItem(key: unknown): Chart {
    const chart = this.getItemOrNullObject(key);
    if (chart === null) throw itemNotFound();
    return chart;
  }

  /** By name or by id. */
  getItemOrNullObject(key: unknown): Chart | null {
    const name = textArgument(key);
    const found = this.open.charts
      .on(this.sheet)
      .find((chart) => chart.id === name || chart.name.toLowerCase() === name.toLowerCase());
    return found === undefined ? null : this.chart(found);
  }

  getItemAt(index: unknown): Chart {
    const chart = this.open.charts.on(this.sheet)[indexArgument(index)];
    if (chart === undefined) throw invalidArgument();
    return this.chart(chart);
  }

  getCount(): number {
    return this.count;
  }

  /** A chart of a block of cells; which way its series run is decided where it is not said. */
  add(type: unknown, source: unknown, seriesBy?: unknown): Chart {
    this.open.requireUnprotected(this.sheet);
    const written = writtenType(type);
    if (!(source instanceof Range)) throw invalidArgument();
    const by = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]);
    const draft = newChart(written, source.sheet, source.area, by);
    const added = this.open.charts.add(this.sheet, this.nextName(), draft);
    const worksheetId = sheetIdOf(this.sheet);
    const args = { chartId: added.id, source: "Local", worksheetId };
    this.open.events.happened("chartAdded", [worksheetId], args);
    return this.chart(added);
  }

  eventSource(): EventSource {
    return { events: this.open.events, target: sheetIdOf(this.sheet) };
  }

  private nextName(): string {
    const taken = new Set(this.open.charts.on(this.sheet).map(({ name }) => name.toLowerCase()));
    let number = 1;
    while (taken.has(`chart ${number}`)) number++;
    return `Chart ${number}`;
  }

  private chart(chart: HeldChart): Chart {
    return new Chart(this.open, chart);
  }
}

addEventMembers(ChartCollection, CHART_COLLECTION_EVENTS);

/** Excel's usual size: 8 columns by 15 rows, here next to the data. */
function newChart(type: string, sheet: SheetFile, data: Area, by: SeriesBy): ChartDraft {
  const firstColumn = data.lastColumn + 2;
  const sources = sourcesOf(sheet, data, by, isOfPoints({ type }));
  return {
    type,
    data: isDescribedBlock(sheet, data, by) ? data : null,
    dataSheet: sheet,
    box: null,
    settings: new Map(),
    place: {
      firstRow: data.firstRow,
      firstColumn,
      lastRow: data.firstRow + 14,
      lastColumn: firstColumn + 7,
    },
    title: "",
    hasTitle: true,
    fonts: { title: {}, text: {} },
    legend: "bottom",
    hasLegend: true,
    series: sources.map((source) => newSeries(source)),
    valueAxis: {
      title: "",
      hasTitle: false,
      numberFormat: "General",
      min: null,
      max: null,
      visible: true,
      gridlines: true,
    },
    categoryAxis: { title: "", hasTitle: false, reversed: false },
  };
}
