import { parseCell } from "../grid/cell-reference";
import type { Area } from "../grid/grid";
import { readChartData, readDescribedData } from "./chart-data";
import { withSettings } from "./chart-settings";
import { chartAlternative, chartXml, plainChartXml } from "./chart-xml";
import { PLOT_FORMS } from "./plot-forms";
import { CONTENT_TYPE } from "../package/content-types";
import { addChartFrame, chartFrames, drawingPart, removeChartFrame, type ChartFrame } from "./drawing-part";
import { CHART } from "../xml/namespaces";
import type { SheetPart } from "../sheet/sheet-part";
import type { ChartPlace, DrawnChart, SheetChart, SheetFile } from "../workbook-file";
import { XlsxError } from "../xlsx-error";
import type { ChartDescription } from "../grid/sheet-description";

interface NewChart {
  readonly part: string;
  readonly chart: SheetChart & { readonly description: ChartDescription };
  /** The sheet whose cells it shows, whatever it is called by now. */
  readonly data: SheetFile;
}

/**
 * The charts of a worksheet. Those that are added get their parts when the workbook is saved, with
 * what their cells hold then.
 */
export class SheetCharts {
  private readonly added: NewChart[] = [];

  constructor(
    private readonly sheet: SheetPart,
    /** The sheet of a name; the chart's own for `null`. */
    private readonly find: (name: string | null) => SheetFile | null,
  ) {}

  all(): SheetChart[] {
    return this.frames().map((frame) => {
      const added = this.added.find(({ part }) => part === frame.part);
      return {
        name: frame.name,
        description: added?.chart.description ?? null,
        dataSheet: added?.data.name ?? this.readDataSheet(frame),
      };
    });
  }

  /** The contents of the parts of the charts that can be read. */
  drawn(): DrawnChart[] {
    const { pack } = this.sheet;
    return this.frames()
      .filter(({ part }) => pack.has(part))
      .map(({ name, alternative, part, place }) => ({ name, alternative, place, xml: pack.text(part) }));
  }

  /** Adds a chart; throws where the sheet has one of its name or the sheet with its cells is not there. */
  add(chart: SheetChart): void {
    const { description, name, dataSheet } = chart;
    if (description === null) return;
    if (this.frames().some((frame) => frame.name === name)) {
      throw new XlsxError({ kind: "nameNotAllowed", name, detail: "another chart of the sheet has it" });
    }
    const data = this.dataSheet(dataSheet);
    const { pack } = this.sheet;
    const part = pack.freeName((number) => `xl/charts/chart${number}.xml`);
    const added = { part, chart: { ...chart, description }, data };
    const { xml, alternative } = drawn(added);
    pack.addPart(part, xml, CONTENT_TYPE.chart);
    addChartFrame(this.sheet, {
      name,
      alternative,
      place: chart.place ?? placeOver(description.place),
      part,
    });
    this.added.push(added);
  }

  remove(name: string): void {
    const frame = this.frames().find((frame) => frame.name === name);
    if (frame === undefined) return;
    removeChartFrame(this.sheet, frame);
    const index = this.added.findIndex(({ part }) => part === frame.part);
    if (index >= 0) this.added.splice(index, 1);
  }

  /** Writes what the cells hold into the charts that were added. */
  flush(): void {
    for (const added of this.added) {
      const { part, data } = added;
      // With its cells gone a chart stays as it was when they went.
      if (this.find(data.name) !== data) continue;
      const { xml } = drawn(added);
      if (xml !== this.sheet.pack.text(part)) this.sheet.pack.setText(part, xml);
    }
  }

  private frames(): ChartFrame[] {
    const drawing = drawingPart(this.sheet);
    return drawing === null ? [] : chartFrames(this.sheet.pack, drawing);
  }

  private dataSheet(name: string | null): SheetFile {
    const sheet = this.find(name);
    if (sheet !== null) return sheet;
    const detail = "a chart shows its cells and it is not there";
    throw new XlsxError({ kind: "refused", sheet: name ?? "", detail });
  }

  private readDataSheet({ part }: ChartFrame): string | null {
    if (!this.sheet.pack.has(part)) return null;
    const references = this.sheet.pack.document(part).root.descendants(CHART, "f");
    const [first] = references.map(({ text }) => parseCell(text.replace(/:[^:]*$/, "")));
    return first?.sheet ?? null;
  }
}

/** The chart's part with what its cells hold now, and the text for who cannot see it. */
function drawn({ chart, data: sheet }: NewChart): { readonly xml: string; readonly alternative: string } {
  const { description, plot, settings = [] } = chart;
  const form = plot === undefined ? undefined : PLOT_FORMS.get(plot.kind);
  if (plot === undefined || form === undefined) {
    const data = readDescribedData(sheet, description.data);
    const xml = withSettings(chartXml(description, data), settings);
    return { xml, alternative: chartAlternative(description, data) };
  }
  const data = readChartData(sheet, plot.series);
  const xml = withSettings(plainChartXml(description, form, data), settings);
  return { xml, alternative: chartAlternative(description, data) };
}

/** The place that covers cells. */
function placeOver({ firstRow, firstColumn, lastRow, lastColumn }: Area): ChartPlace {
  const corner = (row: number, column: number) => ({ row, column, rowOffset: 0, columnOffset: 0 });
  return { from: corner(firstRow, firstColumn), to: corner(lastRow + 1, lastColumn + 1), size: null };
}
