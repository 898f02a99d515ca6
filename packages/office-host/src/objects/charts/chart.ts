import type { Area } from "../../workbook-file";
import { booleanArgument, numberArgument, oneOf, textArgument } from "../../requests/arguments";
import { boundingArea, parseArea, splitSheet } from "../../cells/addresses";
import { changeDraft, type HeldChart, readDraft } from "../../open/chart-drafts";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../requests/host-error";
import { HostObject } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import { ChartAxes } from "./chart-axes";
import { ChartSeriesCollection } from "./chart-series";
import { ChartFont } from "./chart-font";
import {
  chartAreaFormatMembers,
  chartLegendMembers,
  chartMembers,
  chartTitleFormatMembers,
  chartTitleMembers,
} from "./chart-members";
import { Range } from "../ranges/range";
import { Worksheet } from "../worksheet";

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
    const { kind } = readDraft(this.chart);
    // The lines of the file have markers.
    if (kind === "line") return "LineMarkers";
    return kind.charAt(0).toUpperCase() + kind.slice(1);
  }

  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this.chart);
  }

  get title(): ChartTitle {
    return new ChartTitle(this.chart);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.chart);
  }

  get axes(): ChartAxes {
    if (readDraft(this.chart).kind === "doughnut") throw itemNotFound();
    return new ChartAxes(this.chart);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.chart);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.open, this.chart.sheet);
  }

  /** Puts the chart over the cells from one to another. */
  setPosition(start: unknown, end?: unknown): void {
    const first = cellsOf(start);
    const draft = changeDraft(this.chart);
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
    this.open.charts.remove(this.chart);
  }
}

function cellsOf(cell: unknown): Area {
  const area = cell instanceof Range ? cell.area : parseArea(splitSheet(textArgument(cell)).address);
  if (area === null) throw invalidArgument();
  return area;
}

class ChartTitle extends HostObject {
  readonly className = "ChartTitle";
  readonly members = chartTitleMembers;

  constructor(private readonly chart: HeldChart) {
    super();
  }

  get text(): string {
    return readDraft(this.chart).title;
  }

  set text(value: unknown) {
    const title = textArgument(value);
    const draft = changeDraft(this.chart);
    draft.title = title;
    draft.hasTitle = true;
  }

  get visible(): boolean {
    return readDraft(this.chart).hasTitle;
  }

  set visible(value: unknown) {
    changeDraft(this.chart).hasTitle = booleanArgument(value);
  }

  /** In points. Files that are written here have the title at the left, wherever it is put. */
  set left(value: unknown) {
    numberArgument(value);
    changeDraft(this.chart);
  }

  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this.chart);
  }
}

class ChartTitleFormat extends HostObject {
  readonly className = "ChartTitleFormat";
  readonly members = chartTitleFormatMembers;

  constructor(private readonly chart: HeldChart) {
    super();
  }

  get font(): ChartFont {
    const { chart } = this;
    return new ChartFont({
      read: () => readDraft(chart).fonts.title,
      set: (change) => Object.assign(changeDraft(chart).fonts.title, change),
    });
  }
}

class ChartAreaFormat extends HostObject {
  readonly className = "ChartAreaFormat";
  readonly members = chartAreaFormatMembers;

  constructor(private readonly chart: HeldChart) {
    super();
  }

  /** Of all the chart's texts. */
  get font(): ChartFont {
    const { chart } = this;
    return new ChartFont({
      read: () => readDraft(chart).fonts.text,
      set: (change) => Object.assign(changeDraft(chart).fonts.text, change),
    });
  }
}

class ChartLegend extends HostObject {
  readonly className = "ChartLegend";
  readonly members = chartLegendMembers;

  constructor(private readonly chart: HeldChart) {
    super();
  }

  get visible(): boolean {
    return readDraft(this.chart).hasLegend;
  }

  set visible(value: unknown) {
    changeDraft(this.chart).hasLegend = booleanArgument(value);
  }

  get position(): string {
    const { legend } = readDraft(this.chart);
    return legend.charAt(0).toUpperCase() + legend.slice(1);
  }

  set position(value: unknown) {
    const position = oneOf(value, ["Top", "Bottom", "Right"]);
    changeDraft(this.chart).legend = position === "Top" ? "top" : position === "Right" ? "right" : "bottom";
  }
}
