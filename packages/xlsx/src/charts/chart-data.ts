import { formatSheetName } from "../grid/cell-reference";
import { isCellError, type Area, type GridValue } from "../grid/grid";
import { absoluteArea } from "../cells/area-address";
import type { SeriesSource, SheetFile } from "../workbook-file";

/** A column of cells that a chart shows: where it is and what it held when the file was written. */
export interface ChartColumn {
  readonly reference: string;
  readonly values: readonly GridValue[];
  readonly numberFormat: string;
}

export interface DescribedSeries {
  /** The cell with the series' name. */
  readonly name: ChartColumn;
  readonly values: ChartColumn;
}

/** What a chart with a description shows. */
export interface DescribedData {
  readonly categories: ChartColumn;
  readonly series: readonly DescribedSeries[];
}

/** A series of a chart whose series each say which cells they show. */
export interface ChartSeries {
  readonly name: ChartColumn | null;
  /** What it is called where no cell says so. */
  readonly title?: string;
  readonly values?: ChartColumn;
  readonly categories?: ChartColumn;
  /** Of bubbles. */
  readonly sizes?: ChartColumn;
  /** Its place among the series as they are drawn, where that is another than its own. */
  readonly order?: number;
}

export interface ChartData {
  readonly series: readonly ChartSeries[];
}

/** The data of a block with a header row, a column of categories and a column for each series. */
export function readDescribedData(sheet: SheetFile, block: Area): DescribedData {
  const column = (at: number, firstRow: number, lastRow: number) =>
    readColumn(sheet, { firstRow, lastRow, firstColumn: at, lastColumn: at });
  const body = (at: number) => column(at, block.firstRow + 1, Math.max(block.lastRow, block.firstRow + 1));
  const series: DescribedSeries[] = [];
  for (let at = block.firstColumn + 1; at <= block.lastColumn; at++) {
    series.push({ name: column(at, block.firstRow, block.firstRow), values: body(at) });
  }
  return { categories: body(block.firstColumn), series };
}

/** The data of series that say which cells they show. */
export function readChartData(sheet: SheetFile, sources: readonly SeriesSource[]): ChartData {
  const read = (area: Area | null) => (area === null ? undefined : readColumn(sheet, area));
  return {
    series: sources.map(({ name, title, values, categories, sizes, order }) => ({
      name: read(name) ?? null,
      ...(title === null ? {} : { title }),
      ...given("values", read(values)),
      ...given("categories", read(categories)),
      ...given("sizes", read(sizes)),
      order,
    })),
  };
}

function given(key: string, column: ChartColumn | undefined) {
  return column === undefined ? {} : { [key]: column };
}

/** The cells of a row or a column, from its first to its last. */
function readColumn(sheet: SheetFile, area: Area): ChartColumn {
  const values: GridValue[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      values.push(sheet.cell(row, column).value);
    }
  }
  return {
    reference: `${formatSheetName(sheet.name)}!${absoluteArea(area)}`,
    values,
    numberFormat: sheet.style(area.firstRow, area.firstColumn).numberFormat,
  };
}

/** A value as the chart's cache of texts holds it; `null` for a blank. */
export function cachedChartText(value: GridValue): string | null {
  if (value === null) return null;
  return isCellError(value) ? value.error : String(value);
}
