import type { Area, FilterColumn, FilterRule, SheetFile } from "@plan-of-action/xlsx";
import { areaHeight, areaWidth } from "../../cells/addresses";
import { hideFiltered } from "../../cells/filtering";
import { invalidArgument, invalidOperation } from "../../requests/host-error";
import type { HeldTable } from "../../open/held-tables";
import type { OpenWorkbook } from "../../open/open-workbook";
import { bodyArea } from "../tables/table-cells";

/** What a filter filters: cells of a sheet, or a table. */
export interface FilteredCells {
  readonly sheet: SheetFile;
  /** With the header; `null` if nothing is filtered. */
  area(): Area | null;
  columns(): readonly FilterColumn[];
  /** Without the header. */
  body(): Area;
  setColumns(columns: readonly FilterColumn[]): void;
}

/** The filter of a sheet's own. */
export function filteredOnSheet(sheet: SheetFile): FilteredCells {
  const areaOf = () => {
    const area = sheet.filter?.area;
    if (area === undefined) throw invalidOperation();
    return area;
  };
  return {
    sheet,
    area: () => sheet.filter?.area ?? null,
    columns: () => sheet.filter?.columns ?? [],
    body: () => ({ ...areaOf(), firstRow: areaOf().firstRow + 1 }),
    setColumns: (columns) => {
      sheet.filter = { area: areaOf(), columns };
    },
  };
}

/** A table; one without filter buttons is not filtered. */
export function filteredTable(open: OpenWorkbook, held: HeldTable): FilteredCells {
  const { sheet } = held;
  return {
    sheet,
    area: () => {
      const { area, filterButtons, hasTotals } = open.tables.require(held);
      if (!filterButtons) return null;
      return hasTotals ? { ...area, lastRow: area.lastRow - 1 } : area;
    },
    columns: () => sheet.tableFilter(open.tables.require(held)),
    body: () => bodyArea(held),
    setColumns: (columns) => {
      const table = open.tables.require(held);
      if (!table.filterButtons) throw invalidOperation();
      sheet.setTableFilter(table, columns);
    },
  };
}

/** Filters a column, or with `null` no longer, and hides the rows that are not to be seen. */
export function filterColumn(
  open: OpenWorkbook,
  cells: FilteredCells,
  column: number,
  rule: FilterRule | null,
): void {
  open.requireUnprotected(cells.sheet);
  const area = cells.area();
  if (area === null) throw invalidOperation();
  if (column >= areaWidth(area)) throw invalidArgument();
  const others = cells.columns().filter((other) => other.column !== column);
  cells.setColumns(rule === null ? others : [...others, { column, rule }]);
  hideAgain(open, cells);
}

export function clearFilter(open: OpenWorkbook, cells: FilteredCells): void {
  open.requireUnprotected(cells.sheet);
  if (cells.columns().length === 0) return;
  cells.setColumns([]);
  hideAgain(open, cells);
}

/** Looks again at what the rows say now. */
export function hideAgain(open: OpenWorkbook, cells: FilteredCells): void {
  open.requireUnprotected(cells.sheet);
  const area = cells.area();
  if (area !== null && areaHeight(area) > 1) hideFiltered(open, cells.sheet, cells.body(), cells.columns());
}
