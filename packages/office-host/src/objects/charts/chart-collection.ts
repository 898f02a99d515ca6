import type { Area, ChartKind, SheetFile } from "../../workbook-file";
import { indexArgument, textArgument } from "../../requests/arguments";
import { areaHeight, areaWidth } from "../../cells/addresses";
import { type ChartDraft, type HeldChart, newSeries } from "../../open/chart-drafts";
import { invalidArgument, itemNotFound, notImplemented } from "../../requests/host-error";
import { HostCollection } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import { Chart } from "./chart";
import { chartCollectionMembers } from "./chart-members";
import { Range } from "../ranges/range";

const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: "columnClustered",
  ColumnStacked: "columnStacked",
  ColumnStacked100: "columnStacked100",
  BarClustered: "barClustered",
  BarStacked: "barStacked",
  BarStacked100: "barStacked100",
  Line: "line",
  LineMarkers: "line",
  Doughnut: "doughnut",
};

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

  /** A chart of a block of this sheet with a head row, a column of categories and one column to a series. */
  add(type: unknown, source: unknown, seriesBy?: unknown): Chart {
    this.open.requireUnprotected(this.sheet);
    const kind = KINDS[textArgument(type)];
    if (kind === undefined) throw notImplemented(`chart type ${String(type)}`);
    if (!(source instanceof Range)) throw invalidArgument();
    if (source.sheet !== this.sheet) throw notImplemented("a chart of another sheet's cells");
    if (seriesBy !== "Columns") throw notImplemented("series that are not by columns");
    if (areaHeight(source.area) < 2 || areaWidth(source.area) < 2)
      throw notImplemented("a chart of so few cells");
    return this.chart(this.open.charts.add(this.sheet, this.nextName(), newChart(kind, source.area)));
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

/** Excel's usual size: 8 columns by 15 rows, here beside the data. */
function newChart(kind: ChartKind, data: Area): ChartDraft {
  const firstColumn = data.lastColumn + 2;
  return {
    kind,
    data,
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
    series: Array.from({ length: areaWidth(data) - 1 }, newSeries),
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
