import { formatSheetName } from "../../plan/cell-reference";
import { isCellError, type Area, type GridValue } from "../../workbook/grid";
import { absoluteArea } from "../cells/area-address";
import type { SheetFile } from "../workbook-file";

/** A column of cells that a chart shows: where it is and what it held when the file was written. */
export interface ChartColumn {
  readonly reference: string;
  readonly values: readonly GridValue[];
  readonly numberFormat: string;
}

export interface ChartSeries {
  /** The cell with the series' name. */
  readonly name: ChartColumn;
  readonly values: ChartColumn;
}

export interface ChartData {
  readonly categories: ChartColumn;
  readonly series: readonly ChartSeries[];
}

/** The data of a block with a head row, a column of categories and a column for each series. */
export function readChartData(sheet: SheetFile, block: Area): ChartData {
  const column = (at: number, firstRow: number, lastRow: number) =>
    readColumn(sheet, { firstRow, lastRow, firstColumn: at, lastColumn: at });
  const body = (at: number) => column(at, block.firstRow + 1, Math.max(block.lastRow, block.firstRow + 1));
  const series: ChartSeries[] = [];
  for (let at = block.firstColumn + 1; at <= block.lastColumn; at++) {
    series.push({ name: column(at, block.firstRow, block.firstRow), values: body(at) });
  }
  return { categories: body(block.firstColumn), series };
}

function readColumn(sheet: SheetFile, area: Area): ChartColumn {
  const values: GridValue[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    values.push(sheet.cell(row, area.firstColumn).value);
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
