import type { Area } from "../workbook/grid";

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

export function columnsOf(area: Area): number {
  return area.lastColumn - area.firstColumn + 1;
}

/** The range of a sheet that an area names. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const rows = area.lastRow - area.firstRow + 1;
  return sheet.getRangeByIndexes(area.firstRow, area.firstColumn, rows, columnsOf(area));
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

/** What two areas have in common; `null` where that is nothing. */
export function intersection(a: Area, b: Area): Area | null {
  const both = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return both.firstRow <= both.lastRow && both.firstColumn <= both.lastColumn ? both : null;
}
