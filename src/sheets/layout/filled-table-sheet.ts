import type { AddedEntry } from "../../plan/indicator-sheet";
import type { Grid } from "@plan-of-action/xlsx/grid";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { BlockCell } from "./block";
import { tableSheet, type TableColumn, type TableSheet } from "./table-sheet";

/** A table that people fill in: its last column is hidden and tells what its row is about. */
export interface FilledTableSheet extends TableSheet {
  /** The first column that is a person's; all that follow are too. */
  readonly firstTyped: number;
  /** The sheet from which what people typed was read; `null` if there was none. What was typed since is kept. */
  readonly from: Grid | null;
}

/** The description of a sheet with a table that people fill in. Its hidden column is not printed. */
export function filledTableSheet({ firstTyped, from, ...table }: FilledTableSheet): SheetDescription {
  const sheet = tableSheet(table);
  const last = table.columns.length - 1;
  const { area } = sheet.print;
  return {
    ...sheet,
    hiddenColumns: [last],
    print: { ...sheet.print, area: area === null ? null : { ...area, lastColumn: last - 1 } },
    readBack: { firstColumn: firstTyped, lastColumn: last, from },
  };
}

/**
 * The columns that people added to a table, all of a width. A table of Excel has no header twice, so one that an own
 * column has gets a number.
 */
export function addedColumns(
  headers: readonly string[],
  own: readonly TableColumn[],
  width: number,
): readonly TableColumn[] {
  const names = new Set(own.map(({ header }) => header.toLowerCase()));
  return headers.map((header): TableColumn => {
    let free = header;
    for (let number = 2; names.has(free.toLowerCase()); number++) free = `${header} ${number}`;
    names.add(free.toLowerCase());
    return { header: free, width, style: "input" };
  });
}

/** What a person typed in a column that they added. */
export function addedCell(others: ReadonlyMap<string, AddedEntry>, header: string): BlockCell {
  const { value, isDate } = others.get(header) ?? { value: null, isDate: false };
  return {
    value: typeof value === "boolean" ? String(value).toUpperCase() : value,
    style: isDate ? "inputDate" : "input",
    typed: true,
  };
}
