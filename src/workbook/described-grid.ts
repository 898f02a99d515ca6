import type { Grid } from "@plan-of-action/xlsx/grid";
import type { UserSheet } from "./sheet-description";

/** The cells of a sheet that is not written yet, as they would be read of it. */
export function describedGrid({ title, rows, styles, merges, columnWidths }: UserSheet): Grid {
  const columns = columnWidths.map((_, column) => column);
  const cellsOf = <Part>(part: (cell: (typeof rows)[number]["cells"][number]) => Part): Part[][] =>
    rows.map(({ cells }) => columns.map((column) => part(cells[column] ?? null)));
  return {
    sheet: title,
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values: cellsOf((cell) => cell?.value ?? null),
    formulas: cellsOf((cell) => cell?.formula ?? null),
    numberFormats: cellsOf((cell) => styles[cell?.style ?? ""]?.numberFormat ?? "General"),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
}
