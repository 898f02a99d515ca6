import type { Area } from "@plan-of-action/xlsx";
import { numberArgument, oneOf, textArgument } from "../../requests/arguments";
import { boundingArea, parseArea, splitSheet } from "../../cells/addresses";
import { type Box, boxOver } from "../../cells/geometry";
import { changeDraft, type HeldChart, newSeries, readDraft } from "../../open/chart-drafts";
import { isOfPoints, isRound } from "../../open/chart-kinds";
import { isDescribedBlock, sourcesOf } from "../../open/series-sources";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../requests/host-error";
import { sheetIdOf } from "../../change-events";
import { CHART_EVENTS, type EventSource, addEventMembers } from "../event-source";
import { HostObject } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import { Range } from "../ranges/range";
import { Worksheet } from "../worksheet";
import { ChartAreaFormat } from "./chart-text-format";
import { ChartAxes } from "./chart-axes";
import { ChartDataTable } from "./chart-data-table";
import { ChartDataLabels } from "./chart-labels";
import { ChartLegend } from "./chart-legend";
import { ChartSeriesCollection } from "./chart-series";
import { ChartTitle } from "./chart-title";
import { writtenType } from "./chart-types";
import { chartMembers } from "./chart-members";

export class Chart extends HostObject {
  readonly className = "Chart";
  readonly members = chartMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly chart: HeldChart,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  get id(): string {
    return this.chart.id;
  }

  get name(): string {
    return this.chart.name;
  }

  set name(value: unknown) {
    const name = textArgument(value);
    if (name === "") throw invalidArgument();
    const others = this.open.charts.on(this.chart.sheet).filter((chart) => chart !== this.chart);
    if (others.some((chart) => chart.name.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
    changeDraft(this.chart);
    this.chart.name = name;
  }

  get chartType(): string {
    return readDraft(this.chart).type;
  }

  set chartType(value: unknown) {
    const type = writtenType(value);
    changeDraft(this.chart).type = type;
  }

  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this.chart);
  }

  get title(): ChartTitle {
    return new ChartTitle(this.chart);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.chart, "chart/legend");
  }

  get axes(): ChartAxes {
    if (isRound(readDraft(this.chart))) throw itemNotFound();
    return new ChartAxes(this.chart);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.chart);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.open, this.chart.sheet);
  }

  get dataLabels(): ChartDataLabels {
    const indexes = readDraft(this.chart).series.map((_, index) => index);
    return new ChartDataLabels(this.chart, indexes);
  }

  getDataTable(): ChartDataTable {
    return new ChartDataTable(this.chart, "chart/plotArea/dTable");
  }

  /** `null` for kinds that have none. */
  getDataTableOrNullObject(): ChartDataTable | null {
    const draft = readDraft(this.chart);
    return isRound(draft) || isOfPoints(draft) || draft.type.startsWith("Radar") ? null : this.getDataTable();
  }

  get left(): number {
    return this.box.left;
  }

  set left(value: unknown) {
    this.moveTo({ left: lengthArgument(value) });
  }

  get top(): number {
    return this.box.top;
  }

  set top(value: unknown) {
    this.moveTo({ top: lengthArgument(value) });
  }

  get width(): number {
    return this.box.width;
  }

  set width(value: unknown) {
    this.moveTo({ width: lengthArgument(value) });
  }

  get height(): number {
    return this.box.height;
  }

  set height(value: unknown) {
    this.moveTo({ height: lengthArgument(value) });
  }

  /** Takes other cells for its series. */
  setData(source: unknown, seriesBy?: unknown): void {
    if (!(source instanceof Range)) throw invalidArgument();
    const draft = changeDraft(this.chart);
    const by = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]);
    const sources = sourcesOf(source.sheet, source.area, by, isOfPoints(draft));
    draft.dataSheet = source.sheet;
    draft.data = isDescribedBlock(source.sheet, source.area, by) ? source.area : null;
    draft.series = sources.map((one, index) => ({ ...(draft.series[index] ?? newSeries(one)), source: one }));
  }

  private get box(): Box {
    const { box, place } = readDraft(this.chart);
    return box ?? boxOver(this.chart.sheet, place);
  }

  private moveTo(change: Partial<Box>): void {
    const { box } = this;
    changeDraft(this.chart).box = { ...box, ...change };
  }

  /** Puts the chart over the cells from one to another. */
  setPosition(start: unknown, end?: unknown): void {
    const first = cellsOf(start);
    const draft = changeDraft(this.chart);
    draft.box = null;
    const { firstRow, firstColumn, lastRow, lastColumn } = draft.place;
    const kept = {
      ...first,
      lastRow: first.firstRow + lastRow - firstRow,
      lastColumn: first.firstColumn + lastColumn - firstColumn,
    };
    draft.place = end === undefined || end === null ? kept : boundingArea(first, cellsOf(end));
  }

  delete(): void {
    this.open.requireUnprotected(this.chart.sheet);
    const worksheetId = sheetIdOf(this.chart.sheet);
    const args = { chartId: this.id, source: "Local", worksheetId };
    this.open.events.happened("chartDeleted", [worksheetId], args);
    this.open.charts.remove(this.chart);
  }

  eventSource(): EventSource {
    return { events: this.open.events, target: this.id };
  }
}

addEventMembers(Chart, CHART_EVENTS);

/** In points. */
function lengthArgument(value: unknown): number {
  const length = numberArgument(value);
  if (length < 0) throw invalidArgument();
  return length;
}

function cellsOf(cell: unknown): Area {
  const area = cell instanceof Range ? cell.area : parseArea(splitSheet(textArgument(cell)).address);
  if (area === null) throw invalidArgument();
  return area;
}
