import type { Area, SeriesSource, SheetFile } from "@plan-of-action/xlsx";
import { areaHeight, areaOf, areaWidth } from "../cells/addresses";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** Whether a block has a header row, a column of categories and series that are columns, as descriptions of charts want. */
export function isDescribedBlock(sheet: SheetFile, area: Area, seriesBy: SeriesBy): boolean {
  if (areaHeight(area) < 2 || areaWidth(area) < 2) return false;
  // What is to be by columns has its texts written later now and then.
  return seriesBy === "Columns" ? isHeaderOrBlank(sheet, area) : false;
}

function isHeaderOrBlank(sheet: SheetFile, area: Area): boolean {
  for (let column = area.firstColumn + 1; column <= area.lastColumn; column++) {
    if (typeof sheet.cell(area.firstRow, column).value === "number") return false;
  }
  return true;
}

/**
 * The series that Excel makes of a block of cells. A first row or column of texts, or one that begins with a blank corner,
 * is names or categories; by default it takes the longer side for the categories, and columns for the series
 * where both are as long.
 */
export function sourcesOf(
  sheet: SheetFile,
  area: Area,
  seriesBy: SeriesBy,
  isByPoints: boolean,
): SeriesSource[] {
  const hasNames = hasHeaderRow(sheet, area);
  const hasCategories = hasHeaderColumn(sheet, area, hasNames);
  const rows = areaHeight(area) - (hasNames ? 1 : 0);
  const columns = areaWidth(area) - (hasCategories ? 1 : 0);
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && columns > rows);
  const block = { area, hasNames, hasCategories };
  const sources = byRows ? seriesOfRows(block) : seriesOfColumns(block);
  return isByPoints && !hasCategories ? withFirstAsCategories(sources) : sources;
}

interface Block {
  readonly area: Area;
  readonly hasNames: boolean;
  readonly hasCategories: boolean;
}

function seriesOfColumns({ area, hasNames, hasCategories }: Block): SeriesSource[] {
  const firstRow = area.firstRow + (hasNames ? 1 : 0);
  const column = (at: number): Area => ({ ...area, firstRow, firstColumn: at, lastColumn: at });
  const first = area.firstColumn + (hasCategories ? 1 : 0);
  return Array.from({ length: area.lastColumn - first + 1 }, (_, index) => ({
    name: hasNames ? areaOf(area.firstRow, first + index) : null,
    title: hasNames ? null : `Series${index + 1}`,
    values: column(first + index),
    categories: hasCategories ? column(area.firstColumn) : null,
    sizes: null,
    order: index,
  }));
}

function seriesOfRows({ area, hasNames, hasCategories }: Block): SeriesSource[] {
  const firstColumn = area.firstColumn + (hasCategories ? 1 : 0);
  const row = (at: number): Area => ({ ...area, firstColumn, firstRow: at, lastRow: at });
  const first = area.firstRow + (hasNames ? 1 : 0);
  return Array.from({ length: area.lastRow - first + 1 }, (_, index) => ({
    name: hasCategories ? areaOf(first + index, area.firstColumn) : null,
    title: hasCategories ? null : `Series${index + 1}`,
    values: row(first + index),
    categories: hasNames ? row(area.firstRow) : null,
    sizes: null,
    order: index,
  }));
}

/** Charts of points take their first series for where the points lie across. */
function withFirstAsCategories(sources: readonly SeriesSource[]): SeriesSource[] {
  const [first, ...others] = sources;
  if (first === undefined || others.length === 0) return [...sources];
  return others.map((source, order) => ({ ...source, categories: first.values, order }));
}

function hasHeaderRow(sheet: SheetFile, area: Area): boolean {
  if (areaHeight(area) < 2) return false;
  const from = areaWidth(area) > 1 ? area.firstColumn + 1 : area.firstColumn;
  for (let column = from; column <= area.lastColumn; column++) {
    if (typeof sheet.cell(area.firstRow, column).value !== "string") return isBlankCorner(sheet, area);
  }
  return true;
}

function hasHeaderColumn(sheet: SheetFile, area: Area, hasNames: boolean): boolean {
  if (areaWidth(area) < 2) return false;
  for (let row = area.firstRow + (hasNames ? 1 : 0); row <= area.lastRow; row++) {
    if (typeof sheet.cell(row, area.firstColumn).value === "string") return true;
  }
  return isBlankCorner(sheet, area);
}

function isBlankCorner(sheet: SheetFile, area: Area): boolean {
  return sheet.cell(area.firstRow, area.firstColumn).value === null && areaWidth(area) > 1;
}
