import { columnsOf, rowsOf, type Area } from "@plan-of-action/xlsx/grid";

/** The area of a range whose position and size were loaded. */
export function areaOf(range: Excel.Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}

/** The range of a sheet that an area names. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.firstRow, area.firstColumn, rowsOf(area), columnsOf(area));
}

/** The smallest area that holds all others; `null` for none. */
export function bounds(areas: readonly Area[]): Area | null {
  const [first, ...others] = areas;
  if (first === undefined) return null;
  return others.reduce(
    (all, area) => ({
      firstRow: Math.min(all.firstRow, area.firstRow),
      firstColumn: Math.min(all.firstColumn, area.firstColumn),
      lastRow: Math.max(all.lastRow, area.lastRow),
      lastColumn: Math.max(all.lastColumn, area.lastColumn),
    }),
    first,
  );
}
